// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roster/evidencewindows.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Zone shanghai = *Zone::parse(u"Asia/Shanghai"_s);
const Zone berlin = *Zone::parse(u"Europe/Berlin"_s);
const QDate monday(2026, 11, 2);

Moment at(int hour, int minute = 0, int second = 0)
{
    return shanghai.startOfDay(monday) + std::chrono::hours(hour) + std::chrono::minutes(minute)
           + std::chrono::seconds(second);
}

Evidence evidence(EvidenceKind kind, Moment moment)
{
    Evidence item;
    item.kind = kind;
    item.at = moment;
    return item;
}

} // namespace

/** A punch belongs to one segment or to none, and always to the same. */
class TestEvidenceWindows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void belongsTo_data()
    {
        QTest::addColumn<int>("hour");
        QTest::addColumn<int>("second");
        QTest::addColumn<bool>("leaving");
        QTest::addColumn<int>("segment");
        // A split shift 09–13 and 16–20, then a night 22–06 (in hours since midnight: 22–30).
        QTest::newRow("four hours before the first") << 5 << 0 << false << 0;
        QTest::newRow("a second more") << 4 << 3599 << false << -1;
        QTest::newRow("inside the first") << 10 << 0 << false << 0;
        QTest::newRow("before the midpoint") << 14 << 1799 << false << 0;
        QTest::newRow("coming at the midpoint") << 14 << 1800 << false << 1;
        QTest::newRow("leaving at the midpoint") << 14 << 1800 << true << 0;
        QTest::newRow("leaving after the midpoint") << 14 << 1801 << true << 1;
        QTest::newRow("coming for the night") << 21 << 0 << false << 2;
        QTest::newRow("leaving before the night") << 20 << 3599 << true << 1;
        QTest::newRow("after midnight") << 26 << 0 << false << 2;
        QTest::newRow("six hours after the night") << 36 << 0 << true << 2;
        QTest::newRow("more than six hours after") << 36 << 1 << true << -1;
    }
    void belongsTo()
    {
        QFETCH(int, hour);
        QFETCH(int, second);
        QFETCH(bool, leaving);
        QFETCH(int, segment);
        const EvidenceWindows windows({{at(9), at(13)}, {at(16), at(20)}, {at(22), at(30)}});
        const std::optional<size_t> found =
            windows.segmentOf(evidence(leaving ? EvidenceKind::Logout : EvidenceKind::Login, at(hour, 0, second)));
        QCOMPARE(found ? int(*found) : -1, segment);
    }

    void aFaultTouchesEverySegmentItReaches()
    {
        Evidence fault = evidence(EvidenceKind::Fault, at(12));
        fault.until = at(17);
        const auto lists = EvidenceWindows({{at(9), at(13)}, {at(16), at(20)}}).sorted({fault});
        QCOMPARE(lists[0].size(), 1U);
        QCOMPARE(lists[1].size(), 1U);
    }

    void evidenceIsSortedByTime()
    {
        const auto lists = EvidenceWindows({{at(9), at(13)}})
                               .sorted({evidence(EvidenceKind::Logout, at(13)), evidence(EvidenceKind::Login, at(9))});
        QCOMPARE(lists[0].front().kind, EvidenceKind::Login);
    }

    void aRosterWithoutSegmentsHoldsNothing()
    {
        QVERIFY(!EvidenceWindows({}).segmentOf(evidence(EvidenceKind::Login, at(9))));
    }

    void localTimes()
    {
        const Segment day = makeSegment(shanghai, monday, QTime(8, 30), QTime(17, 30));
        QCOMPARE(day.end - day.start, Millis(9h));
        const Segment night = makeSegment(shanghai, monday, QTime(22, 0), QTime(6, 0));
        QCOMPARE(night.end - night.start, Millis(8h));
        QCOMPARE(shiftDay(shanghai, {night}), monday);
        const Segment round = makeSegment(shanghai, monday, QTime(8, 0), QTime(8, 0));
        QCOMPARE(round.end - round.start, Millis(24h));
    }

    void clockChanges()
    {
        const Segment spring = makeSegment(berlin, QDate(2026, 3, 28), QTime(22, 0), QTime(6, 0));
        QCOMPARE(spring.end - spring.start, Millis(7h));
        const Segment autumn = makeSegment(berlin, QDate(2026, 10, 24), QTime(22, 0), QTime(6, 0));
        QCOMPARE(autumn.end - autumn.start, Millis(9h));
        const Segment skipped = makeSegment(berlin, QDate(2026, 3, 29), QTime(2, 30), QTime(10, 0));
        QCOMPARE(berlin.localTime(skipped.start), QTime(3, 30));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceWindows)
#include "tst_evidencewindows.moc"
