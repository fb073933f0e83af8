// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/heardtime.h"

#include <QTest>

using namespace Floorwalk;
using namespace std::chrono_literals;

/** Stretches of time: what two have in common, and what of a day was listened to. */
class TestHeardTime : public QObject
{
    Q_OBJECT

private slots:
    void whatRangesHaveInCommon_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("overlaps");
        QTest::addColumn<int>("minutes");
        QTest::newRow("before") << 0 << 5 << false << 0;
        QTest::newRow("up to its begin") << 0 << 10 << false << 0;
        QTest::newRow("into it") << 0 << 12 << true << 2;
        QTest::newRow("inside") << 12 << 15 << true << 3;
        QTest::newRow("the same") << 10 << 20 << true << 10;
        QTest::newRow("around it") << 0 << 30 << true << 10;
        QTest::newRow("out of it") << 18 << 30 << true << 2;
        QTest::newRow("from its end on") << 20 << 30 << false << 0;
        QTest::newRow("after") << 25 << 30 << false << 0;
        QTest::newRow("a moment inside") << 15 << 15 << true << 0;
        QTest::newRow("the moment of its begin") << 10 << 10 << false << 0;
    }
    void whatRangesHaveInCommon()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const Moment zero{};
        const TimeRange range{zero + 10min, zero + 20min};
        const TimeRange other{zero + std::chrono::minutes(from), zero + std::chrono::minutes(to)};
        QTEST(other.overlaps(range), "overlaps");
        QCOMPARE(range.overlaps(other), other.overlaps(range));
        QTEST(int(other.cut(range).length() / 1min), "minutes");
        QCOMPARE(range.cut(other).length(), other.cut(range).length());
    }

    void whatIsToldTwiceOrTouchesIsOneTime()
    {
        HeardTime heard;
        const Moment zero{};
        heard.add({zero + 10min, zero + 20min});
        heard.add({zero + 30min, zero + 40min});
        heard.add({zero + 12min, zero + 15min});
        heard.add({zero + 20min, zero + 25min});
        QCOMPARE(heard.heard(), (std::vector<TimeRange>{{zero + 10min, zero + 25min}, {zero + 30min, zero + 40min}}));
        QCOMPARE(
            heard.holes({zero, zero + 50min}),
            (std::vector<TimeRange>{{zero, zero + 10min}, {zero + 25min, zero + 30min}, {zero + 40min, zero + 50min}}));
        heard.add({zero + 5min, zero + 45min});
        QCOMPARE(heard.heard(), (std::vector<TimeRange>{{zero + 5min, zero + 45min}}));
        QVERIFY(heard.holes({zero + 5min, zero + 45min}).empty());
    }
};

QTEST_GUILESS_MAIN(TestHeardTime)
#include "tst_heardtime.moc"
