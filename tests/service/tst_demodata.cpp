// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/demodata.h"

#include "models/feed/sim/simfloor.h"
#include "models/service/breakdesk.h"
#include "models/service/demoimport.h"
#include "models/service/keyedpeople.h"
#include "models/service/rollcall.h"
#include "models/service/seatdesk.h"
#include "models/store/peoplerepository.h"

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

    /** Who has come is who the simulated floor has: nobody is present by a punch and missing at the phone. */
    void whoIsPresentIsOnTheFloor_data()
    {
        QTest::addColumn<int>("agents");
        QTest::addColumn<int>("away");
        QTest::newRow("as it is") << 60 << -1;
        QTest::newRow("nobody away") << 60 << 0;
        QTest::newRow("one of ten away") << 60 << 10;
        QTest::newRow("who else is sick comes as the last of the hundred") << 60 << 29;
        QTest::newRow("nor that one any more") << 60 << 30;
        QTest::newRow("two of five away") << 60 << 40;
        QTest::newRow("nobody comes") << 60 << 100;
        QTest::newRow("a floor without people") << 0 << -1;
        QTest::newRow("a small floor") << 8 << -1;
    }
    void whoIsPresentIsOnTheFloor()
    {
        QFETCH(const int, agents);
        QFETCH(const int, away);
        const std::optional<int> share = away < 0 ? std::nullopt : std::optional(away);
        const QTemporaryDir folder;
        const QDate date(2026, 11, 23);
        const FixedClock clock(DemoData::zone().toMoment(date, QTime(14, 20)));
        const auto session =
            StoreSession::open(folder.filePath(u"demo.db"_s), StoreSession::Access::Command, u"test"_s, clock);
        QVERIFY(session.ok());
        QVERIFY(DemoData::fill(**session, date, agents, share).ok());
        std::set<QString> onFloor;
        for (int who = 0; who < agents; ++who) {
            if (SimFloor::comes(size_t(who), share))
                onFloor.insert(QString::fromStdString(SimFloor::nameOf(size_t(who))));
        }
        const Result<AttendanceDay> day = RollCall(**session).day(date);
        QVERIFY(day.ok());
        QVERIFY(day->people.size() >= 20);
        std::set<QString> present;
        for (const PersonDay &person : day->people) {
            if (person.present)
                present.insert(person.person.name);
        }
        QCOMPARE(present, onFloor);
        const Result<BreakDay> breaks = BreakDesk(**session).day();
        QVERIFY(breaks.ok());
        for (const BreakRecord &record : breaks->records)
            QVERIFY2(onFloor.contains(record.name), qPrintable(record.name));
        // The day before all came, as the day's report says.
        const Result<AttendanceDay> before = RollCall(**session).day(date.addDays(-1));
        QVERIFY(before.ok());
        QVERIFY(std::ranges::count_if(before->people, &PersonDay::present) >= 18);
    }

    /** All but who is on leave sit at the phone that is theirs on the floor, so nothing that is heard means another. */
    void everybodySitsAtTheirPhone_data()
    {
        QTest::addColumn<int>("agents");
        QTest::newRow("as it is") << 20;
        QTest::newRow("larger") << 60;
    }
    void everybodySitsAtTheirPhone()
    {
        QFETCH(int, agents);
        const QTemporaryDir folder;
        const QDate date(2026, 11, 23);
        const FixedClock clock(DemoData::zone().toMoment(date, QTime(14, 20)));
        const auto session =
            StoreSession::open(folder.filePath(u"demo.db"_s), StoreSession::Access::Command, u"test"_s, clock);
        QVERIFY(DemoData::fill(**session, date, agents).ok());
        QVERIFY(DemoData::fill(**session, date, agents).ok()); // as at the next start
        const auto day = SeatDesk(**session).day(date);
        QCOMPARE(day->shifts.size(), size_t(1));
        QCOMPARE(day->shifts.front().name, u"早班"_s);
        QCOMPARE(day->turns.size(), day->rostered.size() - 1);
        QVERIFY(day->seats.size() >= day->turns.size() + 3);
        std::set<SeatPlace> places;
        for (const Seat &seat : day->seats)
            places.insert(*seat.place);
        QCOMPARE(places.size(), day->seats.size());
        const auto keyed = KeyedPeople::at(**session, day->people, clock.now());
        for (const Person &person : day->people) {
            const auto turn = std::ranges::find(day->turns, *person.id, &SeatTurn::person);
            if (turn != day->turns.end()) {
                const Seat seat = *std::ranges::find(day->seats, turn->seat, &Seat::name);
                QCOMPARE(seat.interfaces, person.feedMembers.mid(1));
            }
            for (const QString &key : person.feedMembers)
                QVERIFY2(keyed->find(key) == person.id, qPrintable(key));
        }
    }

    void aRealStoreIsLeftAlone()
    {
        const QTemporaryDir folder;
        const QDate date(2026, 11, 23);
        const QString path = folder.filePath(u"real.db"_s);
        const FixedClock clock(DemoData::zone().toMoment(date, QTime(14, 20)));
        QVERIFY(DemoData::mayFill(path, clock).ok()); // there is none yet
        {
            const auto session = StoreSession::open(path, StoreSession::Access::Command, u"test"_s, clock);
            QVERIFY(DemoData::mayFill(path, clock).ok()); // nothing was ever written to it
            const Actor clerk{u"排班员"_s, Role::DutyLeader, {}};
            QVERIFY(importDemo(**session, clerk, &Import::agents, u"employee_no,name,team\nR1,真人,真班\n"_s, u"real"_s)
                        .ok());
            QCOMPARE(DemoData::fill(**session, date).error().kind, Error::Kind::Forbidden);
            const auto people = PeopleRepository((*session)->records()).all(true);
            QCOMPARE(people->size(), 1U);
            QVERIFY((*session)->settings().text(u"duty_leader"_s).isEmpty());
        }
        const Result<void> may = DemoData::mayFill(path, clock);
        QCOMPARE(may.error().kind, Error::Kind::Forbidden);
        QVERIFY2(may.error().text.contains(path), qPrintable(may.error().text));
    }

    void withoutAStoreTheZoneIsTheSame()
    {
        qputenv("TZ", "Europe/Berlin");
        QCOMPARE(DemoData::settings().zone().id(), DemoData::zone().id());
    }
};

QTEST_GUILESS_MAIN(TestDemoData)
#include "tst_demodata.moc"
