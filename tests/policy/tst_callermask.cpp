// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/callermask.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** What of a customer's number may be kept beside a recording, and what in a link looks like one. */
class TestCallerMask : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("mobile") << u"13812341234"_s << u"138****1234"_s;
        QTest::newRow("among words") << u"赵女士 13812341234，上午"_s << u"赵女士 138****1234，上午"_s;
        QTest::newRow("parted by blanks and dashes") << u"138-1234 1234"_s << u"138****1234"_s;
        QTest::newRow("with its area") << u"(010) 6598-1234"_s << u"(010****1234"_s;
        QTest::newRow("with a country") << u"+86 138 1234 1234"_s << u"+861****1234"_s;
        QTest::newRow("full width") << u"１３８１２３４１２３４"_s << u"１３８****１２３４"_s;
        QTest::newRow("eight digits") << u"65981234"_s << u"65****34"_s;
        QTest::newRow("seven digits") << u"6598123"_s << u"65****23"_s;
        QTest::newRow("six digits are no number") << u"工号 100861"_s << u"工号 100861"_s;
        QTest::newRow("two numbers") << u"13812341234/13998765432"_s << u"138****1234/139****5432"_s;
        QTest::newRow("masked already") << u"138****1234"_s << u"138****1234"_s;
        QTest::newRow("a date and its time") << u"2026-11-27 10:15, 2026.1.5"_s << u"2026-11-27 10:15, 2026.1.5"_s;
        QTest::newRow("a date before a number") << u"2026-11-27 13812341234"_s << u"2026-11-27 138****1234"_s;
        QTest::newRow("no date") << u"2026-11-2712"_s << u"20****12"_s;
        QTest::newRow("an identity card") << u"110101199003071234"_s << u"110****1234"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void numbersAreMasked()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(CallerMask::masked(text), masked);
        QCOMPARE(CallerMask::masked(masked), masked);
    }

    void linksAreLookedThrough_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("holds");
        QTest::newRow("unique id") << u"1732696800.123"_s << false;
        QTest::newRow("date, time and unique id")
            << u"monitor/2026/11/27/q-500-20261127-101500-1732696800.123.wav"_s << false;
        QTest::newRow("date with its time") << u"rec_20261127101500.wav"_s << false;
        QTest::newRow("mobile in a file name") << u"q-500-13812341234-20261127-101500-1732696800.123.wav"_s << true;
        QTest::newRow("line of eight digits") << u"out-65981234-20261127.wav"_s << true;
        QTest::newRow("no date") << u"rec-20269927.wav"_s << true;
        QTest::newRow("ten digits that end a name") << u"1732696800.wav"_s << true;
        QTest::newRow("in an address") << u"https://rec.example/play?caller=13812341234"_s << true;
        QTest::newRow("nothing") << QString() << false;
    }
    void linksAreLookedThrough()
    {
        QFETCH(QString, link);
        QFETCH(bool, holds);
        QCOMPARE(CallerMask::holdsNumber(link), holds);
    }
};

QTEST_GUILESS_MAIN(TestCallerMask)
#include "tst_callermask.moc"
