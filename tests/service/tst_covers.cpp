// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"
#include "models/service/coverdesk.h"
#include "models/service/dayclose.h"
#include "models/service/dayreporter.h"
#include "models/service/hrexport.h"
#include "models/service/rollcall.h"
#include "models/store/peoplerepository.h"
#include "models/store/rosterrepository.h"
#include "models/store/statement.h"
#include "models/store/verify.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

/** "1 23 08:30-17:30" a line: whose day, the date of the month, and the hours; none are rest. */
std::vector<RosterDay> rosterOf(const QStringList &lines)
{
    std::vector<RosterDay> days;
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        const QDate date(2026, 11, words[1].toInt());
        RosterDay day{std::nullopt, PersonId(words[0].toInt()), date, u"早"_s, DayKind::Rest, {}, {}};
        for (const QString &hours : words.mid(2)) {
            const auto at = [date, &hours](int part) {
                return Desk::zone().toMoment(date, QTime::fromString(hours.section(u'-', part, part), u"HH:mm"_s));
            };
            day.kind = DayKind::Work;
            day.segments.push_back({at(0), at(1)});
        }
        days.push_back(day);
    }
    return days;
}

QStringList told(const std::vector<RosterDay> &days)
{
    QStringList lines;
    for (const RosterDay &day : days) {
        QString line = u"%1 %2"_s.arg(day.person.value()).arg(day.date.day());
        for (const Segment &segment : day.segments) {
            const auto clock = [](Moment at) { return Desk::zone().localTime(at).toString(u"HH:mm"_s); };
            line += u' ' + clock(segment.start) + u'-' + clock(segment.end);
        }
        lines << line;
    }
    return lines;
}

ShiftCover coverOf(ShiftCover::Kind kind, int away, int stands, QDate date = monday)
{
    ShiftCover cover{{}, kind, PersonId(away), PersonId(stands), date};
    cover.reason = u"王经理批准"_s;
    return cover;
}

} // namespace

/** Who comes in place of whom: the roster, the roll, the report and the files then know it. */
class TestCovers : public QObject
{
    Q_OBJECT

    static PersonId person(Desk &desk, const QString &no)
    {
        return *(**PeopleRepository(desk.session().records()).find(*EmployeeNo::parse(no))).id;
    }
    /** 李娜 and 张伟 work on Monday, 刘洋 rests; on Tuesday 李娜 rests. 赵磊 is of another team. */
    static void fill(Desk &desk)
    {
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team\nA1,李娜,一组\nA2,张伟,一组\nA3,刘洋,一组\n"
                                             "B1,赵磊,二组\n"_s)
                    .problems.empty());
        QVERIFY(desk.import(&Import::roster, roster()).problems.empty());
    }
    static QString roster()
    {
        return u"employee_no,date,start,end,shift,kind\nA1,2026-11-23,08:30,17:30,早班,work\n"
               "A2,2026-11-23,12:00,21:00,中班,work\nA3,2026-11-24,08:30,17:30,早班,work\n"
               "A1,2026-11-24,,,,rest\nB1,2026-11-23,08:30,17:30,早班,work\n"_s;
    }
    static ShiftCover between(Desk &desk, ShiftCover::Kind kind, const QString &away, const QString &stands)
    {
        ShiftCover cover = coverOf(kind, 1, 2);
        cover.away = person(desk, away);
        cover.stands = person(desk, stands);
        return cover;
    }
    static std::optional<PersonDay> onRoll(Desk &desk, const QString &no, QDate date = monday)
    {
        const auto roll = RollCall(desk.session()).day(date);
        for (const PersonDay &day : roll->people) {
            if (day.person.no.text() == no)
                return day;
        }
        return std::nullopt;
    }
    static PersonDay dayOf(Desk &desk, const QString &no, QDate date = monday) { return *onRoll(desk, no, date); }
    static std::vector<FindingKind> findings(const PersonDay &day)
    {
        std::vector<FindingKind> kinds;
        for (const Finding &finding : day.findings)
            kinds.push_back(finding.kind);
        return kinds;
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theRosterIsOfWhoComes_data()
    {
        QTest::addColumn<QStringList>("roster");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("back"); // 0: nothing in return
        QTest::addColumn<QString>("span");
        QTest::addColumn<QStringList>("worked");
        const QStringList one{u"1 23 08:30-17:30"_s};
        QTest::newRow("a substitute who was not rostered")
            << one << u"substitute"_s << 0 << QString() << QStringList{u"1 23"_s, u"2 23 08:30-17:30"_s};
        QTest::newRow("for the morning") << one << u"substitute"_s << 0 << u"08:30-12:00"_s
                                         << QStringList{u"1 23 12:00-17:30"_s, u"2 23 08:30-12:00"_s};
        QTest::newRow("for the middle") << one << u"substitute"_s << 0 << u"10:00-12:00"_s
                                        << QStringList{u"1 23 08:30-10:00 12:00-17:30"_s, u"2 23 10:00-12:00"_s};
        QTest::newRow("beside an own shift")
            << QStringList{u"1 23 08:30-12:00"_s, u"2 23 13:00-17:00"_s} << u"substitute"_s << 0 << QString()
            << QStringList{u"1 23"_s, u"2 23 08:30-12:00 13:00-17:00"_s};
        QTest::newRow("adjoining an own shift")
            << QStringList{u"1 23 08:30-12:00"_s, u"2 23 12:00-17:00"_s} << u"substitute"_s << 0 << QString()
            << QStringList{u"1 23"_s, u"2 23 08:30-17:00"_s};
        QTest::newRow("into the gap of an own shift")
            << QStringList{u"1 23 08:00-16:00"_s, u"2 23 06:00-12:00 14:00-18:00"_s} << u"substitute"_s << 0
            << u"12:00-14:00"_s << QStringList{u"1 23 08:00-12:00 14:00-16:00"_s, u"2 23 06:00-18:00"_s};
        QTest::newRow("of a split shift one part")
            << QStringList{u"1 23 08:00-12:00 16:00-20:00"_s} << u"substitute"_s << 0 << u"15:00-21:00"_s
            << QStringList{u"1 23 08:00-12:00"_s, u"2 23 16:00-20:00"_s};
        QTest::newRow("two shifts of a day exchanged")
            << QStringList{u"1 23 08:30-17:30"_s, u"2 23 12:00-21:00"_s} << u"swap"_s << 23 << QString()
            << QStringList{u"1 23 12:00-21:00"_s, u"2 23 08:30-17:30"_s};
        QTest::newRow("two days exchanged")
            << QStringList{u"1 23 08:30-17:30"_s, u"2 23"_s, u"1 24"_s, u"2 24 08:30-17:30"_s} << u"swap"_s << 24
            << QString() << QStringList{u"1 23"_s, u"2 23 08:30-17:30"_s, u"1 24 08:30-17:30"_s, u"2 24"_s};
        QTest::newRow("given away for nothing yet")
            << one << u"swap"_s << 0 << QString() << QStringList{u"1 23"_s, u"2 23 08:30-17:30"_s};
        QTest::newRow("a shift that is no longer there")
            << QStringList{u"1 23"_s} << u"substitute"_s << 0 << QString() << QStringList{u"1 23"_s};
    }
    void theRosterIsOfWhoComes()
    {
        QFETCH(const QStringList, roster);
        QFETCH(const QString, kind);
        QFETCH(const int, back);
        QFETCH(const QString, span);
        ShiftCover cover = coverOf(*shiftCoverFromName(kind), 1, 2);
        if (back > 0)
            cover.back = QDate(2026, 11, back);
        if (!span.isEmpty()) {
            const std::vector<RosterDay> times = rosterOf({u"1 23 "_s + span});
            cover.span = TimeRange{times.front().segments.front().start, times.front().segments.front().end};
        }
        QTEST(told(withCovers(rosterOf(roster), {cover})), "worked");
    }

    void whoIsToComeIsLateAndAbsent()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        fill(desk);
        const auto entered = CoverDesk(desk.session())
                                 .enter(Desk::leader(), between(desk, ShiftCover::Kind::Substitute, u"A1"_s, u"A3"_s));
        QVERIFY2(entered.ok(), entered ? "" : qPrintable(entered.error().text));
        desk.setNow(u"2026-11-23T22:00:00"_s);
        QVERIFY(desk.import(&Import::punches, u"employee_no,moment,direction\nA3,2026-11-23 08:50:00,in\n"
                                              "A3,2026-11-23 17:31:00,out\n"_s)
                    .problems.empty());
        const PersonDay away = dayOf(desk, u"A1"_s);
        QCOMPARE(away.roster.kind, DayKind::Rest);
        QVERIFY(away.findings.empty());
        QCOMPARE(away.covers.size(), 1U);
        QCOMPARE(away.covers.front().stands, u"刘洋"_s);
        const PersonDay stands = dayOf(desk, u"A3"_s);
        QCOMPARE(stands.roster.shift, u"早班"_s);
        QCOMPARE(findings(stands), std::vector{FindingKind::Late});
        QCOMPARE(stands.findings.front().lateSeconds, std::optional(20 * 60));
        QCOMPARE(findings(dayOf(desk, u"A2"_s)), std::vector{FindingKind::Absence}); // nobody came for 张伟

        // The same file of the roster changes nothing: what was arranged stays.
        const ImportReport again = desk.import(&Import::roster, roster());
        QCOMPARE(again.unchanged, 5);
        QCOMPARE(dayOf(desk, u"A1"_s).roster.kind, DayKind::Rest);
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void itIsTakenBackByAnotherRecord()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        fill(desk);
        CoverDesk covers(desk.session());
        const qint64 decisions = verifyRecords(desk.session().records(), {})->decisionRows;
        const auto entered =
            covers.enter(Desk::leader(), between(desk, ShiftCover::Kind::Substitute, u"A1"_s, u"A3"_s));
        QVERIFY(entered.ok());
        QCOMPARE(covers.withdraw(Desk::leader(), entered->id, u" "_s).error().kind, Error::Kind::BadInput);
        QVERIFY(covers.withdraw(Desk::leader(), entered->id, u"刘洋来不了"_s).ok());
        QCOMPARE(covers.withdraw(Desk::leader(), entered->id, u"再一次"_s).error().kind, Error::Kind::NotFound);
        QVERIFY(covers.between(monday, monday)->empty());
        QCOMPARE(dayOf(desk, u"A1"_s).roster.kind, DayKind::Work);
        QVERIFY(!onRoll(desk, u"A3"_s)); // in no roll any more
        const auto verified = verifyRecords(desk.session().records(), {});
        QVERIFY(verified.ok());
        QCOMPARE(verified->decisionRows, decisions + 2); // the cover, and what takes it back
    }

    /** Whoever gets the shift back may have taken on another meanwhile: nobody works twice at a time unsaid. */
    void whatIsTakenBackMeetsNothing_data()
    {
        QTest::addColumn<QString>("meanwhile"); // who then takes over what of whom
        QTest::addColumn<QString>("span"); // "08:30-17:30"; empty: all of it
        QTest::addColumn<QStringList>("said"); // empty: it is taken back
        QTest::newRow("nothing") << QString() << QString() << QStringList();
        QTest::newRow("works a part of it")
            << u"A1 for A2"_s << u"12:00-14:00"_s << QStringList{u"李娜"_s, u"12:00–14:00"_s, u"08:30–17:30"_s};
        QTest::newRow("begins when it ends") << u"A1 for A2"_s << u"17:30-21:00"_s << QStringList();
        QTest::newRow("was passed on") << u"A2 for A3"_s << u"08:30-12:00"_s
                                       << QStringList{u"张伟"_s, u"08:30–12:00"_s};
    }
    void whatIsTakenBackMeetsNothing()
    {
        QFETCH(const QString, meanwhile);
        QFETCH(const QString, span);
        QFETCH(const QStringList, said);
        Desk desk(u"2026-11-22T10:00:00"_s);
        fill(desk);
        CoverDesk covers(desk.session());
        const auto first = covers.enter(Desk::leader(), between(desk, ShiftCover::Kind::Substitute, u"A1"_s, u"A3"_s));
        QVERIFY(first.ok());
        if (!meanwhile.isEmpty()) {
            ShiftCover second = between(desk, ShiftCover::Kind::Substitute, meanwhile.section(u' ', 2, 2),
                                        meanwhile.section(u' ', 0, 0));
            const Segment hours = rosterOf({u"1 23 "_s + span}).front().segments.front();
            second.span = TimeRange{hours.start, hours.end};
            const auto entered = covers.enter(Desk::leader(), second);
            QVERIFY2(entered.ok(), entered ? "" : qPrintable(entered.error().text));
        }
        const Result<void> taken = covers.withdraw(Desk::leader(), first->id, u"刘洋来不了"_s);
        QCOMPARE(taken.ok(), said.isEmpty());
        if (taken)
            return;
        QCOMPARE(taken.error().kind, Error::Kind::Conflict);
        for (const QString &word : said)
            QVERIFY2(taken.error().text.contains(word), qPrintable(taken.error().text));
        QCOMPARE(dayOf(desk, u"A3"_s).roster.kind, DayKind::Work); // it still holds
    }

    void nothingIsAskedForTomorrow_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("day");
        QTest::addColumn<bool>("taken");
        QTest::newRow("today") << u"2026-11-22T00:00:00"_s << 22 << true;
        QTest::newRow("late today") << u"2026-11-22T23:59:59"_s << 22 << true;
        QTest::newRow("tomorrow") << u"2026-11-22T23:59:59"_s << 23 << false;
        QTest::newRow("yesterday") << u"2026-11-22T00:00:00"_s << 21 << true;
    }
    void nothingIsAskedForTomorrow()
    {
        QFETCH(const QString, now);
        QFETCH(const int, day);
        QFETCH(const bool, taken);
        Desk desk(now);
        fill(desk);
        ShiftCover cover = between(desk, ShiftCover::Kind::Swap, u"A1"_s, u"A3"_s);
        cover.askedOn = QDate(2026, 11, day);
        const auto entered = CoverDesk(desk.session()).enter(Desk::leader(), cover);
        QCOMPARE(entered.ok(), taken);
        if (taken)
            return;
        QCOMPARE(entered.error().kind, Error::Kind::BadInput);
        QVERIFY2(entered.error().text.contains(u"2026-11-22"_s), qPrintable(entered.error().text)); // by which clock
    }

    /** What one person works is read by that person, and a range of days by the days: years of covers are none of it.
     */
    void coversAreFoundWithoutReadingTheYears_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QStringList>("found"); // by which index and what of it
        const QString days = u" BETWEEN '2026-11-22' AND '2026-11-24'"_s;
        QTest::newRow("one person's")
            << u"(c.away_id = 1 AND c.date%1 OR c.stands_id = 1 AND c.date%1 OR c.away_id = 1 AND c.back%1 OR "
               "c.stands_id = 1 AND c.back%1)"_s.arg(days)
            << QStringList{u"shift_cover_away (away_id=? AND date>? AND date<?)"_s,
                           u"shift_cover_stands (stands_id=? AND date>? AND date<?)"_s,
                           u"shift_cover_away (away_id=?)"_s, u"shift_cover_stands (stands_id=?)"_s};
        QTest::newRow("everybody's") << u"(c.date%1 OR c.back%1)"_s.arg(
            days) << QStringList{u"shift_cover_date (date>? AND date<?)"_s, u"shift_cover_back (back>? AND back<?)"_s};
    }
    void coversAreFoundWithoutReadingTheYears()
    {
        QFETCH(const QString, condition);
        QFETCH(const QStringList, found);
        Desk desk(u"2026-11-22T10:00:00"_s);
        const QString sql =
            u"EXPLAIN QUERY PLAN SELECT c.id FROM shift_cover c WHERE +c.withdraws IS NULL AND NOT EXISTS "
            "(SELECT 1 FROM shift_cover w WHERE w.withdraws = c.id) AND "_s
            + condition + u" ORDER BY c.id"_s;
        const auto steps = Statement(desk.session().records(), sql).rows([](const Statement &s) { return s.text(3); });
        QVERIFY(steps.ok());
        const QString plan = QStringList(steps->begin(), steps->end()).join(u"; "_s);
        QVERIFY2(!plan.contains(u"SCAN"_s), qPrintable(plan));
        for (const QString &index : found)
            QVERIFY2(plan.contains(index), qPrintable(plan));
    }

    void onePersonsDaysAreThoseOfAll()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        fill(desk);
        CoverDesk covers(desk.session());
        QVERIFY(covers.enter(Desk::leader(), between(desk, ShiftCover::Kind::Substitute, u"A1"_s, u"A3"_s)).ok());
        ShiftCover second = between(desk, ShiftCover::Kind::Swap, u"A3"_s, u"B1"_s);
        second.date = monday.addDays(1);
        QVERIFY(covers.enter(Desk::leader(), second).ok());
        ShiftCover third = between(desk, ShiftCover::Kind::Substitute, u"B1"_s, u"A1"_s);
        third.span = TimeRange{Desk::moment(u"2026-11-23T08:30"_s), Desk::moment(u"2026-11-23T10:00"_s)};
        QVERIFY(covers.enter(Desk::leader(), third).ok());
        const RosterRepository roster(desk.session().records());
        const auto all = roster.between(monday, monday.addDays(1));
        for (const QString &no : {u"A1"_s, u"A2"_s, u"A3"_s, u"B1"_s}) {
            const PersonId one = person(desk, no);
            std::vector<RosterDay> own;
            std::ranges::copy_if(*all, std::back_inserter(own),
                                 [one](const RosterDay &day) { return day.person == one; });
            QCOMPARE(told(*roster.ofPerson(one, monday, monday.addDays(1))), told(own));
        }
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("away");
        QTest::addColumn<QString>("stands");
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("error");
        const auto row = [](const char *name, const QString &away, const QString &stands, const QString &what,
                            Error::Kind kind) { QTest::newRow(name) << away << stands << what << int(kind); };
        row("oneself", u"A1"_s, u"A1"_s, {}, Error::Kind::BadInput);
        row("nobody approved it", u"A1"_s, u"A3"_s, u"unsaid"_s, Error::Kind::BadInput);
        row("no shift to come for", u"A3"_s, u"A1"_s, {}, Error::Kind::BadInput);
        row("outside the shift", u"A1"_s, u"A3"_s, u"evening"_s, Error::Kind::BadInput);
        row("works then", u"A1"_s, u"A2"_s, {}, Error::Kind::Conflict);
        row("is on leave", u"A1"_s, u"A3"_s, u"leave"_s, Error::Kind::Conflict);
        row("the day is closed", u"A1"_s, u"A3"_s, u"closed"_s, Error::Kind::Conflict);
        row("no shift in return", u"A1"_s, u"A3"_s, u"return"_s, Error::Kind::BadInput);
        row("another team's leader", u"A1"_s, u"A3"_s, u"foreign"_s, Error::Kind::Forbidden);
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(const QString, away);
        QFETCH(const QString, stands);
        QFETCH(const QString, what);
        QFETCH(const int, error);
        Desk desk(u"2026-11-22T10:00:00"_s);
        fill(desk);
        const auto at = [](const QString &clock) { return Desk::moment(u"2026-11-23T"_s + clock); };
        ShiftCover cover = between(desk, ShiftCover::Kind::Substitute, away, stands);
        Actor actor = Desk::leader();
        if (what == "unsaid"_L1) {
            cover.reason.clear();
        } else if (what == "evening"_L1) {
            cover.span = TimeRange{at(u"18:00"_s), at(u"20:00"_s)};
        } else if (what == "leave"_L1) {
            LeaveRecord leave{u"annual"_s, at(u"00:00"_s), at(u"23:59"_s), {}, true, {}, false};
            QVERIFY(RollCall(desk.session()).leave(actor, cover.stands, leave, u"OA 17"_s).ok());
        } else if (what == "closed"_L1) {
            desk.setNow(u"2026-11-23T23:00:00"_s);
            QVERIFY(DayClose(desk.session()).close(actor, monday, u"一组"_s, true).ok());
        } else if (what == "return"_L1) {
            cover.kind = ShiftCover::Kind::Swap;
            cover.back = monday.addDays(2);
        } else if (what == "foreign"_L1) {
            actor = desk.leaderOf(u"组长孙"_s, u"二组"_s);
        }
        const auto entered = CoverDesk(desk.session()).enter(actor, cover);
        QVERIFY(!entered.ok());
        QCOMPARE(int(entered.error().kind), error);
    }

    void theAnswerDoesNotDependOnTheRange()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        fill(desk);
        CoverDesk covers(desk.session());
        ShiftCover first = between(desk, ShiftCover::Kind::Substitute, u"A3"_s, u"A2"_s);
        first.date = monday.addDays(1);
        QVERIFY(covers.enter(Desk::leader(), first).ok());
        ShiftCover second = between(desk, ShiftCover::Kind::Swap, u"A1"_s, u"A3"_s);
        QVERIFY(covers.enter(Desk::leader(), second).ok());
        ShiftCover third = between(desk, ShiftCover::Kind::Swap, u"A2"_s, u"A1"_s);
        third.date = monday.addDays(1);
        QVERIFY(covers.enter(Desk::leader(), third).ok());
        ShiftCover fourth = between(desk, ShiftCover::Kind::Swap, u"A3"_s, u"A1"_s);
        fourth.back = monday.addDays(1); // on Tuesday 李娜 has what 刘洋 gave to 张伟
        QVERIFY(covers.enter(Desk::leader(), fourth).ok());
        const RosterRepository roster(desk.session().records());
        const auto both = roster.between(monday, monday.addDays(1));
        std::vector<RosterDay> each = *roster.between(monday, monday);
        const auto tuesday = roster.between(monday.addDays(1), monday.addDays(1));
        each.insert(each.end(), tuesday->begin(), tuesday->end());
        QCOMPARE(told(each), told(*both));
    }

    void theLeaveOfWhoIsAwayStaysLeave()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        fill(desk);
        const ShiftCover cover = between(desk, ShiftCover::Kind::Substitute, u"A1"_s, u"A3"_s);
        const LeaveRecord leave{
            u"annual"_s, Desk::moment(u"2026-11-23T00:00"_s), Desk::moment(u"2026-11-23T23:59"_s), {}, true, {}, false};
        QVERIFY(RollCall(desk.session()).leave(Desk::leader(), cover.away, leave, u"OA 17"_s).ok());
        QVERIFY(CoverDesk(desk.session()).enter(Desk::leader(), cover).ok());
        const PersonDay away = dayOf(desk, u"A1"_s);
        QCOMPARE(away.leave.size(), 1U);
        QCOMPARE(away.roster.kind, DayKind::Leave);
        QCOMPARE(away.roster.leaveKind, u"annual"_s);
        QVERIFY(away.findings.empty());
    }

    /** HR reads for how long somebody was on leave, whoever came instead (interfaces.md: leave_kind, leave_hours). */
    void leaveInHoursThatWereGivenAway_data()
    {
        QTest::addColumn<QString>("leave"); // "08:30-17:30 annual"; empty: none
        QTest::addColumn<QString>("span"); // of the cover; empty: all of the shift
        QTest::addColumn<QStringList>("rows"); // segment / planned start / leave_kind / leave_hours / marks
        QTest::newRow("no leave") << QString() << QString() << QStringList{u"///0/rest"_s};
        QTest::newRow("all of the shift") << u"00:00-23:59 annual"_s << QString() << QStringList{u"//annual/9/leave"_s};
        QTest::newRow("half of what was given away")
            << u"08:30-13:00 sick"_s << QString() << QStringList{u"//sick/4.5/leave"_s};
        QTest::newRow("given away and taken for a part")
            << u"12:00-14:00 personal"_s << u"12:00-14:00"_s
            << QStringList{u"1/08:30//0/"_s, u"2/14:00//0/"_s, u"//personal/2/leave"_s};
        QTest::newRow("beyond the part") << u"12:00-17:30 personal"_s << u"12:00-14:00"_s
                                         << QStringList{u"1/08:30//0/"_s, u"2/14:00/personal/3.5/"_s,
                                                        u"//personal/2/leave"_s};
        QTest::newRow("a part given away without leave")
            << QString() << u"12:00-14:00"_s << QStringList{u"1/08:30//0/"_s, u"2/14:00//0/"_s};
    }
    void leaveInHoursThatWereGivenAway()
    {
        QFETCH(const QString, leave);
        QFETCH(const QString, span);
        Desk desk(u"2026-11-22T10:00:00"_s);
        fill(desk);
        ShiftCover cover = between(desk, ShiftCover::Kind::Substitute, u"A1"_s, u"A3"_s);
        const auto hours = [](const QString &text) {
            const Segment segment = rosterOf({u"1 23 "_s + text}).front().segments.front();
            return TimeRange{segment.start, segment.end};
        };
        if (!span.isEmpty())
            cover.span = hours(span);
        QVERIFY(CoverDesk(desk.session()).enter(Desk::leader(), cover).ok());
        if (!leave.isEmpty()) {
            const TimeRange off = hours(leave.section(u' ', 0, 0));
            const LeaveRecord record{leave.section(u' ', 1), off.from, off.to, {}, true, {}, false};
            QVERIFY(RollCall(desk.session()).leave(Desk::leader(), cover.away, record, u"OA 17"_s).ok());
        }
        const QString file = desk.file(u"out.csv"_s);
        QVERIFY(HrExport(desk.session()).attendance(Desk::leader(), {monday, {}, file}).ok());
        const auto table = CsvReader::readFile(file);
        QVERIFY(table.ok());
        QStringList rows;
        for (const CsvRow &row : table->rows) {
            const auto cell = [&table, &row](const QString &key) {
                return row.cells[table->header.cells.indexOf(key)];
            };
            if (cell(u"employee_no"_s) == "A1"_L1 && cell(u"date"_s) == "2026-11-23"_L1) {
                rows << QStringList{cell(u"segment"_s), cell(u"planned_start"_s).mid(11, 5), cell(u"leave_kind"_s),
                                    cell(u"leave_hours"_s), cell(u"marks"_s)}
                            .join(u'/');
            }
        }
        QTEST(rows, "rows");
    }

    void theFourthSwapOfAMonthNeedsARequest()
    {
        Desk desk(u"2026-10-20T10:00:00"_s);
        QVERIFY(
            desk.import(&Import::agents, u"employee_no,name,team\nA1,李娜,一组\nA3,刘洋,一组\n"_s).problems.empty());
        QString rows = u"employee_no,date,start,end,shift,kind\n"_s;
        for (int day = 2; day <= 6; ++day)
            rows += u"A1,2026-11-0%1,08:30,17:30,早班,work\n"_s.arg(day);
        QVERIFY(desk.import(&Import::roster, rows).problems.empty());
        for (int day = 2; day <= 6; ++day) {
            ShiftCover cover = between(desk, ShiftCover::Kind::Swap, u"A1"_s, u"A3"_s);
            cover.date = QDate(2026, 11, day);
            cover.askedOn = QDate(2026, 10, 20);
            if (day == 6)
                cover.papers = u"申请单 12"_s;
            const auto entered = CoverDesk(desk.session()).enter(Desk::leader(), cover);
            QVERIFY(entered.ok());
            QCOMPARE(entered->remarks.size(), day == 5 ? 2 : 0); // of both: both have used theirs
        }
        ShiftCover late = between(desk, ShiftCover::Kind::Swap, u"A1"_s, u"A3"_s);
        late.date = QDate(2026, 11, 2);
        QCOMPARE(CoverDesk(desk.session()).enter(Desk::leader(), late).error().kind,
                 Error::Kind::BadInput); // given away
    }

    void theReportAndTheFileSayWhoCameForWhom()
    {
        Desk desk(u"2026-11-22T10:00:00"_s);
        fill(desk);
        CoverDesk covers(desk.session());
        ShiftCover part = between(desk, ShiftCover::Kind::Substitute, u"A2"_s, u"A3"_s);
        part.span = TimeRange{Desk::moment(u"2026-11-23T12:00"_s), Desk::moment(u"2026-11-23T14:00"_s)};
        QVERIFY(covers.enter(Desk::leader(), part).ok());
        ShiftCover swap = between(desk, ShiftCover::Kind::Swap, u"A1"_s, u"A3"_s);
        swap.back = monday.addDays(1);
        QCOMPARE(covers.enter(Desk::leader(), swap).error().kind, Error::Kind::Conflict); // 12:00 to 14:00 is taken
        QVERIFY(covers.withdraw(Desk::leader(), covers.between(monday, monday)->front().cover.id.value_or(0), u"改"_s)
                    .ok());
        QVERIFY(covers.enter(Desk::leader(), swap).ok());
        QCOMPARE(dayOf(desk, u"A1"_s, monday.addDays(1)).roster.kind, DayKind::Work); // in return
        desk.setNow(u"2026-11-23T22:00:00"_s);
        const auto report = DayReporter(desk.session()).day(Desk::leader(), monday);
        QVERIFY(report.ok());
        QCOMPARE(report->standIns.size(), 1U);
        QCOMPARE(report->standIns.front().kind, ReportStandIn::Kind::Swap);
        QCOMPARE(report->standIns.front().who, u"刘洋"_s);
        QCOMPARE(report->standIns.front().forWhom, u"李娜"_s);

        const QString file = desk.file(u"out.csv"_s);
        QVERIFY(HrExport(desk.session()).attendance(Desk::leader(), {monday, {}, file}).ok());
        const auto table = CsvReader::readFile(file);
        QVERIFY(table.ok());
        const qsizetype with = table->header.cells.indexOf(u"swap_with"_s);
        QStringList said;
        for (const CsvRow &row : table->rows) {
            if (!row.cells[with].isEmpty())
                said << row.cells[1] + row.cells[3] + row.cells[with];
        }
        QCOMPARE(said, (QStringList{u"A12026-11-23刘洋"_s, u"A32026-11-23李娜"_s, u"A12026-11-24刘洋"_s,
                                    u"A32026-11-24李娜"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCovers)
#include "tst_covers.moc"
