// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/zone.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

class TestZone : public QObject
{
    Q_OBJECT

private slots:
    void localTimesResolve_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Shanghai has no daylight saving")
            << u"Asia/Shanghai"_s << u"2026-11-23T08:30:00"_s << u"2026-11-23T08:30:00+08:00"_s;
        QTest::newRow("a skipped hour moves forward")
            << u"Europe/Berlin"_s << u"2026-03-29T02:30:00"_s << u"2026-03-29T03:30:00+02:00"_s;
        QTest::newRow("the last moment before the skipped hour stays")
            << u"Europe/Berlin"_s << u"2026-03-29T01:59:59"_s << u"2026-03-29T01:59:59+01:00"_s;
        QTest::newRow("of a doubled hour the first counts")
            << u"Europe/Berlin"_s << u"2026-10-25T02:30:00"_s << u"2026-10-25T02:30:00+02:00"_s;
        QTest::newRow("after the doubled hour winter time rules")
            << u"Europe/Berlin"_s << u"2026-10-25T03:00:00"_s << u"2026-10-25T03:00:00+01:00"_s;
        QTest::newRow("west of Greenwich with half hours")
            << u"America/St_Johns"_s << u"2026-01-05T00:00:00"_s << u"2026-01-05T00:00:00-03:30"_s;
    }
    void localTimesResolve()
    {
        QFETCH(QString, zone);
        QFETCH(QString, local);
        QFETCH(QString, expected);
        const Result<Zone> parsed = Zone::parse(zone);
        QVERIFY(parsed.ok());
        const Result<Moment> moment = parseMoment(local, *parsed);
        QVERIFY(moment.ok());
        QCOMPARE(parsed->isoSeconds(*moment), expected);
    }

    void badMomentsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a date alone") << u"2026-11-23"_s;
        QTest::newRow("a day that does not exist") << u"2026-02-30T08:00:00"_s;
        QTest::newRow("a time that does not exist") << u"2026-02-03T25:00:00"_s;
        QTest::newRow("words") << u"tomorrow at eight"_s;
    }
    void badMomentsAreRefused()
    {
        QFETCH(QString, text);
        const Result<Moment> moment = parseMoment(text, Zone::utc());
        QVERIFY(!moment.ok());
        QCOMPARE(moment.error().kind, Error::Kind::BadInput);
    }

    void unknownZoneIsRefused() { QVERIFY(!Zone::parse(u"Asia/Nowhere"_s).ok()); }
};

QTEST_GUILESS_MAIN(TestZone)
#include "tst_zone.moc"
