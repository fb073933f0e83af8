// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/alertdesk.h"
#include "models/service/coverdesk.h"
#include "models/service/feedrecorder.h"
#include "models/service/flooractiondesk.h"
#include "models/service/keyedpeople.h"
#include "models/service/listeningdesk.h"
#include "models/service/rollcall.h"
#include "models/service/seatdesk.h"
#include "models/store/evidencerepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/verify.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Who sat where when, and what follows from it for alerts and attendance. */
class TestSeats : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void thePlanOfThatMoment_data()
    {
        QTest::addColumn<QString>("clock");
        QTest::addColumn<int>("person"); // 0: the plan does not say
        QTest::newRow("in the turn") << u"2026-11-23T10:00:00"_s << 1;
        QTest::newRow("its first moment") << u"2026-11-23T08:00:00"_s << 1;
        QTest::newRow("the moment before a swap") << u"2026-11-23T15:59:59"_s << 1;
        QTest::newRow("a swap in the same second: the next one sits") << u"2026-11-23T16:00:00"_s << 2;
        QTest::newRow("over midnight") << u"2026-11-24T02:00:00"_s << 3;
        QTest::newRow("the night's last moment") << u"2026-11-24T05:59:59"_s << 3;
        QTest::newRow("early for the turn") << u"2026-11-23T04:00:00"_s << 1;
        QTest::newRow("too early for anybody") << u"2026-11-23T03:59:59"_s << 0;
        QTest::newRow("late after the turn") << u"2026-11-24T12:00:00"_s << 3;
        QTest::newRow("too late for anybody") << u"2026-11-24T12:00:01"_s << 0;
        QTest::newRow("between two turns: nearer to the one before") << u"2026-11-23T22:29:59"_s << 2;
        QTest::newRow("between two turns: from the middle on the next") << u"2026-11-23T22:30:00"_s << 3;
    }
    void thePlanOfThatMoment()
    {
        QFETCH(QString, clock);
        QFETCH(int, person);
        const auto turn = [](int who, const QString &from, const QString &to) {
            return SeatTurn{std::nullopt, u"07"_s, PersonId(who), {Desk::moment(from), Desk::moment(to)}};
        };
        const SeatPlan plan({{u"07"_s, {u"PJSIP/1007"_s, u"seat07"_s}}},
                            {turn(3, u"2026-11-23T23:00:00"_s, u"2026-11-24T06:00:00"_s),
                             turn(1, u"2026-11-23T08:00:00"_s, u"2026-11-23T16:00:00"_s),
                             turn(2, u"2026-11-23T16:00:00"_s, u"2026-11-23T22:00:00"_s)});
        for (const QString &interface : {u"PJSIP/1007"_s, u"seat07"_s}) {
            const std::optional<PersonId> found = plan.personAt(interface, Desk::moment(clock));
            QCOMPARE(found ? int(found->value()) : 0, person);
        }
        QVERIFY(!plan.personAt(u"PJSIP/1008"_s, Desk::moment(clock)));
    }

    /** Whoever comes for somebody has that one's seat for the hours. */
    void whoComesForSomebodySitsThere_data()
    {
        QTest::addColumn<QStringList>("turns"); // "seat person from-to"
        QTest::addColumn<QStringList>("hours"); // "filed for, holder, from-to"
        QTest::addColumn<QStringList>("sat");
        const QStringList one{u"07 1 08:00-17:45"_s};
        QTest::newRow("nobody does") << one << QStringList() << one;
        QTest::newRow("all of the shift")
            << one << QStringList{u"1 2 08:30-17:30"_s} << QStringList{u"07 2 08:00-17:45"_s};
        QTest::newRow("the morning") << one << QStringList{u"1 2 08:30-12:00"_s, u"1 1 12:00-17:30"_s}
                                     << QStringList{u"07 2 08:00-12:00"_s, u"07 1 12:00-17:45"_s};
        QTest::newRow("the middle") << one
                                    << QStringList{u"1 1 08:30-12:00"_s, u"1 2 12:00-14:00"_s, u"1 1 14:00-17:30"_s}
                                    << QStringList{u"07 1 08:00-12:00"_s, u"07 2 12:00-14:00"_s, u"07 1 14:00-17:45"_s};
        QTest::newRow("a split shift has no change in its pause")
            << one << QStringList{u"1 2 08:30-12:00"_s, u"1 2 13:00-17:30"_s} << QStringList{u"07 2 08:00-17:45"_s};
        QTest::newRow("one part each of two") << one << QStringList{u"1 2 08:30-12:00"_s, u"1 3 13:00-17:30"_s}
                                              << QStringList{u"07 2 08:00-12:00"_s, u"07 3 13:00-17:45"_s};
        QTest::newRow("exchanged, seats with them") << QStringList{u"07 1 08:30-17:30"_s, u"08 2 12:00-21:00"_s}
                                                    << QStringList{u"1 2 08:30-17:30"_s, u"2 1 12:00-21:00"_s}
                                                    << QStringList{u"07 2 08:30-17:30"_s, u"08 1 12:00-21:00"_s};
        QTest::newRow("the own seat goes before it")
            << QStringList{u"07 1 08:30-17:30"_s, u"09 2 08:30-17:30"_s} << QStringList{u"1 2 08:30-17:30"_s}
            << QStringList{u"09 2 08:30-17:30"_s};
        QTest::newRow("until the own seat") << QStringList{u"07 1 08:00-12:15"_s, u"09 2 12:00-21:00"_s}
                                            << QStringList{u"1 2 08:30-12:00"_s, u"2 2 12:00-21:00"_s}
                                            << QStringList{u"07 2 08:00-12:00"_s, u"09 2 12:00-21:00"_s};
        QTest::newRow("a turn over two days is the other's on one alone")
            << QStringList{u"07 1 08:30-41:30"_s} << QStringList{u"1 2 08:30-17:30"_s, u"1 1 32:30-41:30"_s}
            << QStringList{u"07 2 08:30-23:30"_s, u"07 1 23:30-04:30"_s, u"07 1 04:30-17:30"_s};
        QTest::newRow("the same where nothing is said of the second")
            << QStringList{u"07 1 08:30-41:30"_s} << QStringList{u"1 2 08:30-17:30"_s}
            << QStringList{u"07 2 08:30-23:30"_s, u"07 1 23:30-17:30"_s};
        QTest::newRow("another turn of the same person") << QStringList{u"07 1 08:30-12:00"_s, u"08 1 13:00-17:30"_s}
                                                         << QStringList{u"1 2 08:30-12:00"_s, u"1 1 13:00-17:30"_s}
                                                         << QStringList{u"07 2 08:30-12:00"_s, u"08 1 13:00-17:30"_s};
    }
    void whoComesForSomebodySitsThere()
    {
        QFETCH(const QStringList, turns);
        QFETCH(const QStringList, hours);
        const auto at = [](const QString &span, int part) {
            const QString clock = span.section(u'-', part, part); // from 24:00 on it is the next day
            return Desk::moment(u"2026-11-23T00:00:00"_s)
                   + std::chrono::minutes(clock.section(u':', 0, 0).toInt() * 60 + clock.section(u':', 1).toInt());
        };
        std::vector<SeatTurn> planned;
        for (const QString &line : turns) {
            const QStringList words = line.split(u' ');
            planned.push_back({std::nullopt, words[0], PersonId(words[1].toInt()), {at(words[2], 0), at(words[2], 1)}});
        }
        std::vector<HeldHours> held;
        for (const QString &line : hours) {
            const QStringList words = line.split(u' ');
            held.push_back({PersonId(words[0].toInt()),
                            PersonId(words[1].toInt()),
                            Desk::zone().localDate(at(words[2], 0)),
                            {at(words[2], 0), at(words[2], 1)}});
        }
        QStringList sat;
        for (const SeatTurn &turn : satTurns(planned, held)) {
            const auto clock = [](Moment moment) { return Desk::zone().localTime(moment).toString(u"HH:mm"_s); };
            sat << u"%1 %2 %3-%4"_s.arg(turn.seat)
                       .arg(turn.person.value())
                       .arg(clock(turn.span.from), clock(turn.span.to));
        }
        QTEST(sat, "sat");
    }

    void theSubstituteIsWhoCameAtTheSeat()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        fill(desk);
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team\n003,刘洋,一组\n"_s).written);
        QVERIFY(importPlan(desk, u"employee_no,date,seat\n001,2026-11-23,07\n002,2026-11-23,08\n"_s).written);
        const auto people = PeopleRepository(desk.session().records()).all();
        ShiftCover cover{{}, ShiftCover::Kind::Substitute, *(*people)[0].id, *(*people)[2].id, QDate(2026, 11, 23)};
        cover.reason = u"王经理批准"_s;
        const auto entered = CoverDesk(desk.session()).enter(Desk::leader(), cover);
        QVERIFY2(entered.ok(), entered ? "" : qPrintable(entered.error().text));

        // The roll: what is heard of the seat's phone before the shift and in it is the substitute's.
        record(desk, u"2026-11-23T08:20:00"_s, u"PJSIP/1007"_s);
        record(desk, u"2026-11-23T08:21:00"_s, u"PJSIP/1008"_s);
        QCOMPARE(logins(desk, 0), 0);
        QCOMPARE(logins(desk, 1), 1);
        QCOMPARE(logins(desk, 2), 1);
        desk.setNow(u"2026-11-23T10:00:00"_s);
        const auto roll = RollCall(desk.session()).day(QDate(2026, 11, 23));
        const auto came =
            std::ranges::find_if(roll->people, [](const PersonDay &one) { return one.person.name == u"刘洋"_s; });
        QVERIFY(came != roll->people.end() && came->present && came->findings.empty());
        // The live floor.
        const auto setup = AlertDesk(desk.session()).setup();
        QHash<QString, QStringList> members;
        for (const ShiftPerson &person : setup->shifts.people)
            members.insert(person.name, person.members);
        QCOMPARE(members.value(u"刘洋"_s), QStringList{u"PJSIP/1007"_s});
        QCOMPARE(members.value(u"王芳"_s), QStringList{u"王芳"_s});
        QCOMPARE(*KeyedPeople::personOf(desk.session(), u"PJSIP/1007"_s), (*people)[2].id);
        // What is past, and the list of seats.
        const Moment noon = Desk::moment(u"2026-11-23T12:00:00"_s);
        const auto keyed = KeyedPeople::during(desk.session(), *people, {noon - 4h, noon});
        QCOMPARE(keyed->find(u"PJSIP/1007"_s, noon - 1h), (*people)[2].id);
        const auto plan = SeatDesk(desk.session()).plan(noon, noon + 1h);
        QCOMPARE(plan->front().name, u"刘洋"_s);
        // Taken back it is the other's again.
        QVERIFY(CoverDesk(desk.session()).withdraw(Desk::leader(), entered->id, u"王芳来了"_s).ok());
        QCOMPARE(*KeyedPeople::personOf(desk.session(), u"PJSIP/1007"_s), (*people)[0].id);
    }

    /** The leader enters it when the substitute sits there already, and may take it back later still. */
    void whatWasHeardBeforeItWasEnteredIsTheSubstitutes()
    {
        Desk desk(u"2026-11-23T08:00:00"_s);
        fill(desk);
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team\n003,刘洋,一组\n"_s).written);
        const QDate monday(2026, 11, 23);
        const TimeRange shift{Desk::moment(u"2026-11-23T08:30:00"_s), Desk::moment(u"2026-11-23T17:30:00"_s)};
        const auto people = PeopleRepository(desk.session().records()).all();
        const PersonId away = *(*people)[0].id;
        const PersonId beside = *(*people)[1].id;
        const PersonId stands = *(*people)[2].id;
        const SeatEdits plan{monday, {}, {}, {{u"07"_s, shift, away}, {u"08"_s, shift, beside}}};
        QVERIFY(SeatDesk(desk.session()).change(Desk::leader(), plan).ok());
        const auto came = [&desk, monday](PersonId person) {
            const auto roll = RollCall(desk.session()).day(monday);
            for (const PersonDay &one : roll->people) {
                if (one.person.id == person)
                    return one.arrivedAt ? Desk::zone().localTime(*one.arrivedAt).toString(u"HH:mm"_s) : u"-"_s;
            }
            return u"not on the roll"_s;
        };
        desk.setNow(u"2026-11-23T08:25:00"_s);
        record(desk, u"2026-11-23T08:24:00"_s, u"PJSIP/1007"_s);
        record(desk, u"2026-11-23T08:25:00"_s, u"PJSIP/1008"_s);
        QCOMPARE(came(away), u"08:24"_s);

        desk.setNow(u"2026-11-23T09:00:00"_s);
        ShiftCover cover{{}, ShiftCover::Kind::Substitute, away, stands, monday};
        cover.reason = u"王经理批准"_s;
        const auto entered = CoverDesk(desk.session()).enter(Desk::leader(), cover);
        QVERIFY2(entered.ok(), entered ? "" : qPrintable(entered.error().text));
        QCOMPARE(came(stands), u"08:24"_s);
        QCOMPARE(came(away), u"-"_s);
        QCOMPARE(came(beside), u"08:25"_s);

        // What is heard while it holds is the other's again once it is taken back.
        desk.setNow(u"2026-11-23T09:30:00"_s);
        record(desk, u"2026-11-23T08:23:00"_s, u"PJSIP/1007"_s);
        QCOMPARE(came(stands), u"08:23"_s);
        desk.setNow(u"2026-11-23T10:00:00"_s);
        QVERIFY(CoverDesk(desk.session()).withdraw(Desk::leader(), entered->id, u"弄错人了"_s).ok());
        QCOMPARE(came(away), u"08:23"_s);
        QCOMPARE(came(stands), u"not on the roll"_s);
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void aChangeCountsFromThatMomentOn()
    {
        const Moment start = Desk::moment(u"2026-11-23T08:30:00"_s);
        const Moment end = Desk::moment(u"2026-11-23T17:30:00"_s);
        const Moment now = Desk::moment(u"2026-11-23T12:00:00"_s);
        const SeatTurn there{7, u"07"_s, PersonId(1), {start, end}};
        const SeatTurn wanted{std::nullopt, u"07"_s, PersonId(2), {start, end}};

        const SeatChange before = seatChange(wanted, {there}, start - 1h);
        QCOMPARE(before.withdraw, std::vector<qint64>{7});
        QCOMPARE(before.add->span.from, start);

        const SeatChange midShift = seatChange(wanted, {there}, now);
        QVERIFY(midShift.withdraw.empty());
        QCOMPARE(midShift.end.size(), size_t(1));
        QCOMPARE(midShift.end.front().second, now);
        QCOMPARE(midShift.add->span.from, now);
        QCOMPARE(midShift.add->span.to, end);

        // Said once more it changes nothing.
        const SeatTurn cut{7, u"07"_s, PersonId(1), {start, now}};
        const SeatTurn added{8, u"07"_s, PersonId(2), {now, end}};
        QVERIFY(seatChange(wanted, {cut, added}, now + 1s).isNone());
        QVERIFY(seatChange(there, {there}, now).isNone());
        QVERIFY(seatChange(wanted, {there}, end + 1h).isNone()); // all of it is past

        // Half a turn leaves what comes after it.
        const SeatTurn noon{std::nullopt, u"07"_s, PersonId(2), {now, now + 1h}};
        const SeatChange half = seatChange(noon, {there}, now - 1h);
        QCOMPARE(half.rest.size(), size_t(1));
        QCOMPARE(half.rest.front().span, (TimeRange{now + 1h, end}));
        // Nobody sits on two chairs.
        const SeatTurn elsewhere{9, u"08"_s, PersonId(2), {start, end}};
        QCOMPARE(seatChange(noon, {elsewhere}, now - 1h).end.size(), size_t(1));
    }

    void aDayIsEditedOnTheScreen()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        QVERIFY(desk.open());
        fill(desk);
        SeatDesk seats(desk.session());
        const QDate date(2026, 11, 23);
        const auto before = seats.day(date);
        QVERIFY(before.ok());
        QCOMPARE(before->shifts.size(), size_t(1));
        QCOMPARE(before->shifts.front().name, u"早班"_s);
        QCOMPARE(before->seats.size(), size_t(2));
        QCOMPARE(before->rostered.size(), size_t(2));
        const TimeRange shift = before->shifts.front().span;
        const PersonId wang = *before->people[0].id;
        const PersonId li = *before->people[1].id;

        SeatEdits edits{date, {{u"09"_s, {u"PJSIP/1009"_s}}}, {}, {{u"09"_s, shift, wang}, {u"08"_s, shift, li}}};
        QVERIFY(seats.change(Desk::leader(), edits).ok());
        QCOMPARE(seats.day(date)->turns.size(), size_t(2));

        // Nobody sits on two chairs, no phone stands on two, and what is refused changes nothing.
        edits = {date, {}, {}, {{u"07"_s, shift, wang}, {u"08"_s, shift, wang}}};
        QVERIFY(seats.change(Desk::leader(), edits).error().kind == Error::Kind::Conflict);
        edits = {date, {}, {}, {{u"07"_s, shift, wang}, {u"07"_s, shift, li}}};
        QVERIFY(seats.change(Desk::leader(), edits).error().kind == Error::Kind::Conflict);
        edits = {date, {{u"10"_s, {u"PJSIP/1009"_s}}}, {}, {{u"07"_s, shift, wang}}};
        QVERIFY(seats.change(Desk::leader(), edits).error().kind == Error::Kind::Conflict);
        edits = {date, {{u"10"_s, {}}}, {}, {}};
        QVERIFY(seats.change(Desk::leader(), edits).error().kind == Error::Kind::BadInput);
        QCOMPARE(seats.day(date)->turns.size(), size_t(2));
        QCOMPARE(seats.day(date)->seats.size(), size_t(3));

        // In the middle of the shift a seat goes: who sat there did so until then.
        desk.setNow(u"2026-11-23T12:00:00"_s);
        QVERIFY(seats.change(Desk::leader(), {date, {}, {u"09"_s}, {{u"08"_s, shift, std::nullopt}}}).ok());
        const auto after = seats.day(date);
        QCOMPARE(after->turns.size(), size_t(2));
        for (const SeatTurn &turn : after->turns)
            QCOMPARE(turn.span, (TimeRange{shift.from, Desk::moment(u"2026-11-23T12:00:00"_s)}));
        QCOMPARE(seats.day(date.addDays(1))->seats.size(), size_t(2));
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void importsSayWhatIsWrongAndAreTheSameTwice()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        QVERIFY(desk.open());
        fill(desk);
        const ImportReport again = importSeats(desk, seats());
        QCOMPARE(again.unchanged, 2);
        QVERIFY(!again.written);
        const ImportReport planned = importPlan(desk, u"工号,日期,座位\n001,2026-11-23,07\n002,2026-11-23,08\n"_s);
        QVERIFY2(planned.problems.empty(), qPrintable(problems(planned)));
        QCOMPARE(planned.added, 2);
        QVERIFY(planned.written);
        QCOMPARE(importPlan(desk, u"工号,日期,座位\n001,2026-11-23,07\n002,2026-11-23,08\n"_s).unchanged, 2);
        const auto turns = SeatDesk(desk.session())
                               .turns(Desk::moment(u"2026-11-23T00:00:00"_s), Desk::moment(u"2026-11-24T00:00:00"_s));
        QCOMPARE(turns->size(), size_t(2));
        QCOMPARE(turns->front().span.from, Desk::moment(u"2026-11-23T08:30:00"_s)); // of the roster

        const ImportReport bad = importPlan(desk, u"employee_no,date,seat,start,end\n"
                                                  "009,2026-11-23,07,,\n"
                                                  "001,2026-11-23,99,,\n"
                                                  "001,gestern,07,,\n"
                                                  "001,2026-11-30,07,,\n"
                                                  "001,2026-11-30,07,08:30,noon\n"_s);
        QCOMPARE(bad.problems.size(), size_t(5));
        QCOMPARE(bad.problems[1].line, 3);
        QCOMPARE(bad.problems[1].where, u"seat"_s);
        QVERIFY(!bad.written);
        const ImportReport twice = importSeats(desk, u"seat,interface\n09,PJSIP/1009\n10,PJSIP/1009\n"_s);
        QCOMPARE(twice.problems.size(), size_t(1));
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void whoSitsThereIsWhoCame()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        QVERIFY(desk.open());
        fill(desk);
        // Without a plan the phone is its owner's, as ever.
        record(desk, u"2026-11-22T08:20:00"_s, u"PJSIP/1007"_s);
        QCOMPARE(logins(desk, 0), 1);
        // 002 sits at 001's phone in the early shift, 001 takes over at 16:00.
        QVERIFY(importPlan(desk, u"employee_no,date,seat,start,end\n002,2026-11-23,07,08:00,16:00\n"
                                 "001,2026-11-23,07,16:00,00:00\n"_s)
                    .written);
        record(desk, u"2026-11-23T07:50:00"_s, u"PJSIP/1007"_s);
        QCOMPARE(logins(desk, 1), 1);
        QCOMPARE(logins(desk, 0), 1);
        record(desk, u"2026-11-23T16:00:00"_s, u"PJSIP/1007"_s);
        QCOMPARE(logins(desk, 0), 2);
    }

    /** Whose notice counts for silent listening is who sits there, not whose phone it is or what the queue calls it. */
    void whoSitsThereIsListenedTo()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        QVERIFY(desk.open());
        fill(desk);
        const auto sign = [&desk](const QString &agent) {
            return desk.import(&Import::agents, u"employee_no,name,team,feed_member,listen_notice_on\n"_s + agent)
                .problems.empty();
        };
        const auto people = PeopleRepository(desk.session().records()).all();
        QVERIFY(sign(u"001,王芳,一组,王芳;PJSIP/1007,2026-11-01\n"_s)); // whose phone it is
        QVERIFY(importPlan(desk, u"employee_no,date,seat,start,end\n002,2026-11-23,07,08:00,16:00\n"_s).written);
        FloorActionDesk floor(desk.session());
        const FloorAction listen{
            FloorActionKind::Listen, u"座位 07"_s, u"座位 07"_s, u"PJSIP/1007"_s, {}, {}, u"PJSIP/1"_s, {}};
        QVERIFY(floor.ask(Desk::leader(), listen).ok()); // today the phone is its owner's
        desk.setNow(u"2026-11-23T10:00:00"_s);
        const Result<void> refused = floor.ask(Desk::leader(), listen);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY2(refused.error().text.contains(u"李娜"_s), qPrintable(refused.error().text));
        QVERIFY(sign(u"002,李娜,一组,PJSIP/1008,2026-11-01\n"_s));
        QVERIFY(floor.ask(Desk::leader(), listen).ok());
        const auto heard = ListeningDesk(desk.session()).ofPerson(Desk::leader(), *(*people)[1].id);
        QCOMPARE(heard->size(), size_t(1));
    }

    void alertsKnowWhoSitsThereNow()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        QVERIFY(desk.open());
        fill(desk);
        QVERIFY(importPlan(desk, u"employee_no,date,seat,start,end\n002,2026-11-23,07,08:00,16:00\n"_s).written);
        desk.setNow(u"2026-11-23T10:00:00"_s);
        const auto setup = AlertDesk(desk.session()).setup();
        QVERIFY(setup.ok());
        QHash<QString, QStringList> members;
        for (const ShiftPerson &person : setup->shifts.people)
            members.insert(person.name, person.members);
        QCOMPARE(members.value(u"李娜"_s), (QStringList{u"PJSIP/1007"_s, u"PJSIP/1008"_s}));
        QCOMPARE(members.value(u"王芳"_s), QStringList{u"王芳"_s});
        QCOMPARE(setup->shifts.seated, QStringList{u"PJSIP/1007"_s});
        desk.setNow(u"2026-11-24T10:00:00"_s);
        const auto tomorrow = AlertDesk(desk.session()).setup();
        for (const ShiftPerson &person : tomorrow->shifts.people)
            members.insert(person.name, person.members);
        QCOMPARE(members.value(u"王芳"_s), (QStringList{u"王芳"_s, u"PJSIP/1007"_s}));
    }

    void aSeatHasItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place"); // empty: it is none
        QTest::newRow("plain") << u"2-5"_s << u"2-5"_s;
        QTest::newRow("blanks and a comma") << u" 12 ，3 "_s << u"12-3"_s;
        QTest::newRow("the last") << u"99-99"_s << u"99-99"_s;
        QTest::newRow("row 0") << u"0-1"_s << QString();
        QTest::newRow("place 100") << u"1-100"_s << QString();
        QTest::newRow("one number") << u"7"_s << QString();
        QTest::newRow("letters") << u"A-3"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aSeatHasItsPlace()
    {
        QFETCH(const QString, text);
        const Result<SeatPlace> place = SeatPlace::parse(text);
        QTEST(place ? place->text() : QString(), "place");
    }

    void theWalkGoesAlongTheRows()
    {
        std::vector<SeatPlace> places{{2, 1}, {1, 2}, {3, 1}, {2, 2}, {1, 1}, {3, 2}};
        std::ranges::sort(places, isWalkedBefore);
        QStringList walked;
        for (const SeatPlace &place : places)
            walked << place.text();
        QCOMPARE(walked.join(u' '), u"1-1 1-2 2-2 2-1 3-1 3-2"_s);
    }

    void placesAreImportedAndClashes()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        QVERIFY(desk.open());
        fill(desk);
        const auto placeOf = [&desk](const QString &name) {
            const auto all = SeatDesk(desk.session()).seats();
            for (const Seat &seat : *all) {
                if (seat.name == name)
                    return seat.place ? seat.place->text() : u"none"_s;
            }
            return QString();
        };
        const ImportReport placed =
            importSeats(desk, u"座位,分机,排,列\n07,PJSIP/1007,1,1\n08,PJSIP/1008;SIP/1008,1,2\n"_s);
        QVERIFY2(placed.problems.empty(), qPrintable(problems(placed)));
        QCOMPARE(placed.changed, 2);
        QCOMPARE(placeOf(u"08"_s), u"1-2"_s);
        QCOMPARE(importSeats(desk, seats()).unchanged, 2); // a file without the columns lets them stand
        // The two change places; a third may not take one of them, nor two the same.
        QVERIFY(
            importSeats(desk, u"seat,interface,row,column\n07,PJSIP/1007,1,2\n08,PJSIP/1008;SIP/1008,1,1\n"_s).written);
        QCOMPARE(placeOf(u"07"_s), u"1-2"_s);
        QCOMPARE(importSeats(desk, u"seat,interface,row,column\n09,PJSIP/1009,1,2\n"_s).problems.size(), size_t(1));
        const ImportReport bad = importSeats(desk, u"seat,interface,row,column\n09,PJSIP/1009,2,1\n10,PJSIP/1010,2,1\n"
                                                   "11,PJSIP/1011,2,\n12,PJSIP/1012,100,1\n"_s);
        QCOMPARE(bad.problems.size(), size_t(3));
        const QDate date(2026, 11, 23);
        SeatDesk seats(desk.session());
        const SeatEdits onAnother{date, {{u"09"_s, {u"PJSIP/1009"_s}, SeatPlace{1, 2}}}, {}, {}};
        QCOMPARE(seats.change(Desk::leader(), onAnother).error().kind, Error::Kind::Conflict);
        const SeatEdits exchanged{date,
                                  {{u"07"_s, {u"PJSIP/1007"_s}, SeatPlace{1, 1}},
                                   {u"08"_s, {u"PJSIP/1008"_s, u"SIP/1008"_s}, SeatPlace{1, 2}}},
                                  {},
                                  {}};
        QVERIFY(seats.change(Desk::leader(), exchanged).ok());
        QCOMPARE(placeOf(u"07"_s) + placeOf(u"08"_s), u"1-11-2"_s);
        QVERIFY(seats.change(Desk::leader(), {date, {}, {u"08"_s}, {}}).ok());
        QCOMPARE(placeOf(u"08"_s), u"none"_s); // who stands there next is free to
        // A line that clashes is left out, and whoever stood there stays.
        const Result<CsvTable> table =
            CsvReader::read("seat,interface,row,column\n09,PJSIP/1009,1,1\n10,PJSIP/1010,3,1\n"_ba, u"s.csv"_s);
        ImportOptions skipping;
        skipping.skipBad = true;
        const Result<ImportReport> skipped = seats.importSeats(Desk::leader(), *table, skipping);
        QVERIFY(skipped.ok() && skipped->written);
        QCOMPARE(skipped->added, 1);
        QCOMPARE(placeOf(u"07"_s), u"1-1"_s);
        QCOMPARE(placeOf(u"09"_s), QString());
        // A seat that loses its last phone to another holds no place.
        QVERIFY(importSeats(desk, u"seat,interface,row,column\n11,PJSIP/1010,3,2\n"_s).written);
        QCOMPARE(placeOf(u"10"_s), u"none"_s);
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

private:
    static QString seats() { return u"座位,分机\n07,PJSIP/1007\n08,PJSIP/1008; SIP/1008\n"_s; }
    static ImportReport importSeats(Desk &desk, const QString &text)
    {
        const Result<CsvTable> table = CsvReader::read(text.toUtf8(), u"s.csv"_s);
        const Result<ImportReport> report = SeatDesk(desk.session()).importSeats(Desk::leader(), *table, {});
        return report ? *report : ImportReport();
    }
    static ImportReport importPlan(Desk &desk, const QString &text)
    {
        const Result<CsvTable> table = CsvReader::read(text.toUtf8(), u"p.csv"_s);
        const Result<ImportReport> report = SeatDesk(desk.session()).importPlan(Desk::leader(), *table, {});
        return report ? *report : ImportReport();
    }
    static QString problems(const ImportReport &report)
    {
        QStringList lines;
        for (const InputProblem &problem : report.problems)
            lines << problem.text;
        return lines.join(u'\n');
    }
    static void fill(Desk &desk)
    {
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team,feed_member\n"
                                             "001,王芳,一组,王芳;PJSIP/1007\n002,李娜,一组,PJSIP/1008\n"_s)
                    .problems.empty());
        QVERIFY(desk.import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"
                                             "001,2026-11-23,08:30,17:30,早班,work\n"
                                             "002,2026-11-23,08:30,17:30,早班,work\n"_s)
                    .problems.empty());
        QCOMPARE(importSeats(desk, seats()).added, 2);
    }
    static void record(Desk &desk, const QString &clock, const QString &interface)
    {
        FeedBatch batch;
        PresenceSign sign;
        sign.kind = EvidenceKind::Login;
        sign.at = Desk::moment(clock);
        sign.interface = sign.agentKey = interface;
        batch.presence = {sign};
        QVERIFY(FeedRecorder::record(desk.session(), batch).ok());
    }
    static int logins(Desk &desk, size_t who)
    {
        const auto people = PeopleRepository(desk.session().records()).all();
        const auto evidence =
            EvidenceRepository(desk.session().records()).ofPerson(*(*people)[who].id, Moment{}, Moment::max());
        return int(evidence->size());
    }
};

QTEST_GUILESS_MAIN(TestSeats)
#include "tst_seats.moc"
