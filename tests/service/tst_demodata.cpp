// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/demodata.h"

#include "models/feed/sim/simfloor.h"
#include "models/service/rollcall.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The demo's floor is the same one wherever the machine stands. */
class TestDemoData : public QObject
{
    Q_OBJECT

    const QByteArray m_zoneHere = qgetenv("TZ");

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cleanup() { qputenv("TZ", m_zoneHere); }

    void itsShiftsAreAtTheirHoursInEveryZone_data()
    {
        QTest::addColumn<QByteArray>("filledIn");
        QTest::addColumn<QByteArray>("openedIn");
        QTest::newRow("at home") << QByteArray("Asia/Shanghai") << QByteArray("Asia/Shanghai");
        QTest::newRow("filled at home, opened in Europe") << QByteArray("Asia/Shanghai") << QByteArray("Europe/Berlin");
        QTest::newRow("filled in America, opened at home")
            << QByteArray("America/Los_Angeles") << QByteArray("Asia/Shanghai");
        QTest::newRow("filled without a zone, opened far east") << QByteArray("UTC") << QByteArray("Pacific/Auckland");
    }
    void itsShiftsAreAtTheirHoursInEveryZone()
    {
        QFETCH(QByteArray, filledIn);
        QFETCH(QByteArray, openedIn);
        const QTemporaryDir folder;
        const QDate date(2026, 11, 23);
        FixedClock clock(DemoData::zone().toMoment(date, QTime(14, 20)));
        for (const QByteArray &here : {filledIn, openedIn}) {
            qputenv("TZ", here);
            const auto session =
                StoreSession::open(folder.filePath(u"demo.db"_s), StoreSession::Access::Command, u"test"_s, clock);
            QVERIFY(session.ok());
            const QDate today = DemoData::zone().localDate(clock.now());
            QVERIFY(DemoData::fill(**session, today).ok());
            QCOMPARE((*session)->zone().id(), DemoData::zone().id());
            const Result<AttendanceDay> day = RollCall(**session).day(date);
            QVERIFY(day.ok());
            QCOMPARE(day->people.size(), size_t(20));
            for (const PersonDay &person : day->people) {
                const Segment &shift = person.roster.segments.front();
                QCOMPARE((*session)->zone().localTime(shift.start).toString(u"HH:mm"_s), u"08:30"_s);
                QCOMPARE((*session)->zone().localTime(shift.end).toString(u"HH:mm"_s), u"17:30"_s);
            }
        }
    }

    void aLargerFloorIsRosteredWhole()
    {
        const QTemporaryDir folder;
        const QDate date(2026, 11, 23);
        const FixedClock clock(DemoData::zone().toMoment(date, QTime(14, 20)));
        const auto session =
            StoreSession::open(folder.filePath(u"demo.db"_s), StoreSession::Access::Command, u"test"_s, clock);
        QVERIFY(session.ok());
        QVERIFY(DemoData::fill(**session, date, 60).ok());
        const Result<AttendanceDay> day = RollCall(**session).day(date);
        size_t working = 0;
        for (size_t who = 0; who < 60; ++who)
            working += !SimFloor::isOff(who);
        QCOMPARE(day->people.size(), working);
        QCOMPARE(day->people.back().person.feedMembers.front(), QString::fromStdString(SimFloor::nameOf(59)));
        QVERIFY(day->people.back().present);
        QVERIFY(DemoData::fill(**session, date, 60).ok());
    }

    void withoutAStoreTheZoneIsTheSame()
    {
        qputenv("TZ", "Europe/Berlin");
        QCOMPARE(DemoData::settings().zone().id(), DemoData::zone().id());
    }
};

QTEST_GUILESS_MAIN(TestDemoData)
#include "tst_demodata.moc"
