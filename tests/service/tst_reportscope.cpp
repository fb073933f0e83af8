// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/alertdesk.h"
#include "models/service/coachingdesk.h"
#include "models/service/dayplan.h"
#include "models/service/dayreporter.h"
#include "models/service/dayreportfile.h"
#include "models/service/feedrecorder.h"
#include "models/service/periodreport.h"
#include "models/service/registerdesk.h"
#include "models/service/reportdesk.h"
#include "models/service/reportparts.h"
#include "models/service/rollcall.h"
#include "models/service/seatdesk.h"
#include "models/service/settingsdesk.h"
#include "models/store/audittrail.h"
#include "models/store/historyfile.h"
#include "tests/service/desk.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDate day(2026, 11, 23);
const Actor elsewhere{u"班长孙"_s, Role::DutyLeader, {}};
const Actor manager{u"赵经理"_s, Role::OperationsManager, {}};

Moment at(const QString &clock, QDate date = day)
{
    return Desk::zone().toMoment(date, QTime::fromString(clock, u"HH:mm"_s));
}

StateSpan talk(const QString &who, const QString &from, const QString &to)
{
    StateSpan one;
    one.agentKey = who;
    one.state = AgentState::Talking;
    one.callKind = CallKind::Queue;
    one.queue = u"support"_s;
    one.range = {at(from), at(to)};
    return one;
}

AlertRecord alert(const QString &kind, const QString &subject, const QString &raised, const QString &team = {})
{
    AlertRecord one;
    one.kind = kind;
    one.subject = subject;
    one.instance = raised;
    one.since = one.raisedAt = at(raised);
    one.closedAt = one.raisedAt + 5min;
    one.status = AlertRecord::Status::Closed;
    one.outcome = u"resolved"_s;
    if (!team.isEmpty())
        one.facts = {{u"team"_s, team}, {u"name"_s, team}, {u"of"_s, 10}, {u"gone"_s, 4}, {u"people"_s, QJsonArray()}};
    return one;
}

ActivityRecord activity(const QString &from, const QString &to)
{
    ActivityRecord one;
    one.date = day;
    one.leader = Desk::leader().name;
    one.key = u"sortWork"_s;
    one.plannedStart = at(from);
    one.plannedEnd = at(to);
    return one;
}

RosterDay shift(const QString &from, const QString &to)
{
    return {.id = {},
            .person = PersonId(1),
            .date = day,
            .shift = u"早"_s,
            .kind = DayKind::Work,
            .leaveKind = {},
            .segments = {{at(from), at(to)}}};
}

} // namespace

/** Whose day a report tells, to whom, and of how much time. */
class TestReportScope : public QObject
{
    Q_OBJECT

private:
    static void people(Desk &desk)
    {
        QCOMPARE(desk.import(&Import::agents, u"employee_no,name,team,feed_member\nA1,李娜,一组,\nA2,张伟,一组,\n"
                                              "A3,唐丽,一组,唐丽\nB1,刘洋,二组,刘洋\nL1,组长赵,一组,\n"
                                              "L3,班长孙,二组,\n"_s)
                     .problems.size(),
                 0U);
        QCOMPARE(desk.import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"
                                              "A1,2026-11-23,08:30,12:30,早,work\nA2,2026-11-23,12:30,17:30,晚,work\n"
                                              "B1,2026-11-23,08:30,17:30,早,work\n"_s)
                     .problems.size(),
                 0U);
    }
    static PersonId idOf(Desk &desk, const QString &name) { return *desk.session().actorNamed(name)->person; }
    static QString json(const DayReport &report)
    {
        return QString::fromUtf8(QJsonDocument(dayReportJson(report)).toJson());
    }

private slots:
    /** Made during the day it counts what goes on up to its moment, and only as far as that. */
    void aReportOfTheRunningDayCountsWhatRuns()
    {
        Desk desk(u"2026-11-23T14:20:00"_s);
        QCOMPARE(desk.import(&Import::agents, u"employee_no,name,team,feed_member\nA1,李娜,一组,李娜\n"_s).added, 1);
        QCOMPARE(desk.import(&Import::roster,
                             u"employee_no,date,start,end,shift,kind\nA1,2026-11-23,08:30,17:30,早班,work\n"_s)
                     .added,
                 1);
        StateSpan busy = talk(u"李娜"_s, u"14:03"_s, u"14:04"_s);
        busy.state = AgentState::Paused;
        busy.callKind.reset();
        busy.reason = u"系统"_s;
        busy.range.to = Moment::max();
        StateSpan before = talk(u"李娜"_s, u"14:00"_s, u"14:03"_s);
        OpenRecords open;
        open.at = at(u"14:20"_s);
        open.spans = {before, busy}; // the first has ended and is not written yet
        const auto longest = [&desk](const OpenRecords &running) -> std::optional<double> {
            const auto report = DayReporter(desk.session()).day(Desk::leader(), day, {}, running);
            if (!report)
                return std::nullopt;
            const auto one = std::ranges::find(report->figures, FigureVariant::BusyLongest,
                                               [](const ReportFigure &each) { return each.figure.wish.variant; });
            return one->figure.value;
        };
        QCOMPARE(longest({}), std::nullopt);
        QCOMPARE(longest(open), std::optional(17.0 * 60));
        // What was written meanwhile counts once.
        FeedBatch written;
        written.spans = {before};
        QVERIFY(FeedRecorder::record(desk.session(), written).ok());
        QCOMPARE(longest(open), std::optional(17.0 * 60));
        const auto report = DayReporter(desk.session()).day(Desk::leader(), day, {}, open);
        QVERIFY(!report->over);
        QCOMPARE(report->window.to, at(u"14:20"_s));
        const auto share = std::ranges::find(report->figures, FigureVariant::OfLoggedIn,
                                             [](const ReportFigure &each) { return each.figure.wish.variant; });
        QCOMPARE(share->figure.above, Millis(3min).count());
        QCOMPARE(share->figure.below, Millis(20min).count());

        // The week says the same of that day, and how often.
        PeriodReporter periods(desk.session());
        const auto week = periods.completed(Desk::leader(), *periods.read(Desk::leader(), ReportKind::Week, day), open);
        const auto &figures = week->floor->sum.figures;
        const auto ofWeek = std::ranges::find(figures, FigureVariant::BusyLongest,
                                              [](const ReportFigure &each) { return each.figure.wish.variant; });
        QCOMPARE(ofWeek->figure.value, std::optional(17.0 * 60));
        QCOMPARE(ofWeek->figure.episodes, 1);
    }

    /** An order is tracked to its end: the day on which it ends tells of it, whenever it was taken up. */
    void whatWasClosedIsToldTheDayItEnded()
    {
        Desk desk(u"2026-11-23T13:00"_s);
        people(desk);
        RegisterDesk entries(desk.session());
        NewEntry order;
        order.kind = EntryKind::WorkOrder;
        order.words.topic = u"账号冻结"_s;
        order.words.text = u"客户账号被误冻结"_s;
        order.words.addressee = u"风控部"_s;
        order.date = day;
        const auto added = entries.add(Desk::leader(), order);
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().text));
        NewEntry asked = order;
        asked.kind = EntryKind::Hotline;
        asked.words.agent = idOf(desk, u"李娜"_s);
        const auto call = entries.add(Desk::leader(), asked);
        QVERIFY2(call.ok(), call ? "" : qPrintable(call.error().text));
        desk.setNow(u"2026-11-24T10:00"_s);
        QVERIFY(DayReporter(desk.session()).day(Desk::leader(), day.addDays(1))->entries.empty());
        for (const RegisterItem &one : {*added, *call}) {
            RegisterStep step;
            step.kind = StepKind::Solved;
            step.text = u"已解冻"_s;
            const auto done = entries.step(Desk::leader(), one.entry.number, one.standing.lastStep, step);
            QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text));
        }
        const auto next = DayReporter(desk.session()).day(Desk::leader(), day.addDays(1));
        QCOMPARE(next->entries.size(), 2U);
        QCOMPARE(next->entries.front().number, added->entry.number);
        QCOMPARE(next->entries.front().date, day);
        QVERIFY(!next->entries.front().open);
        QVERIFY(next->topics.empty()); // asked the day before, and counted there
        const auto first = DayReporter(desk.session()).day(Desk::leader(), day);
        QCOMPARE(first->entries.size(), 2U);
        QCOMPARE(first->topics.size(), 1U);
        desk.setNow(u"2026-11-25T10:00"_s);
        QVERIFY(DayReporter(desk.session()).day(Desk::leader(), day.addDays(2))->entries.empty());
    }

    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasAgreedWithAnAgentIsANumber()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk);
        NewNote note{idOf(desk, u"李娜"_s), {}, {}, {}, {}};
        note.words.fact = u"三次抢话"_s;
        note.actions = {{{}, u"每天听一条自己的录音"_s, day, {}, {}, {}, {}}};
        QVERIFY(CoachingDesk(desk.session()).add(Desk::leader(), note).ok());
        const auto report = DayReporter(desk.session()).day(Desk::leader(), day);
        QVERIFY(std::ranges::count(report->open, followUpKind, &ReportOpenItem::kind) == 1);
        const QJsonObject facts = dayReportJson(*report);
        QCOMPARE(facts[u"follow_ups_due"_s].toInt(), 1);
        const QString open = QString::fromUtf8(QJsonDocument(facts[u"open"_s].toArray()).toJson());
        const auto seen = DayReporter(desk.session()).day(manager, day, Desk::leader().name);
        for (const ReportOpenItem &item : seen->open)
            QVERIFY(item.kind != followUpKind || item.text.isEmpty());
        QVERIFY2(!open.contains(u"followUp"_s) && !json(*report).contains(u"录音"_s), qPrintable(open));
    }

    void aNameThatNobodyHasIsNoWayIn()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk);
        DayReporter reporter(desk.session());
        PeriodReporter periods(desk.session());
        for (const Actor &who : {elsewhere, manager}) {
            QCOMPARE(reporter.day(who, day, u"某某"_s).error().kind, Error::Kind::NotFound);
            QCOMPARE(periods.read(who, ReportKind::Week, day, u"某某"_s).error().kind, Error::Kind::NotFound);
        }
        // Who leads all teams is on record, and is none of the business of who leads one.
        const Actor chief{u"值班长周"_s, Role::DutyLeader, {}};
        ActivityRecord work = activity(u"09:00"_s, u"10:00"_s);
        work.leader = chief.name;
        QVERIFY(DayPlan(desk.session()).save(chief, work).ok());
        QCOMPARE(reporter.day(elsewhere, day, chief.name).error().kind, Error::Kind::Forbidden);
        QCOMPARE(periods.read(elsewhere, ReportKind::Month, day, chief.name).error().kind, Error::Kind::Forbidden);
        QVERIFY(reporter.day(chief, day, elsewhere.name).ok());
        QVERIFY(reporter.day(manager, day, chief.name).ok());
        QCOMPARE(AuditTrail(desk.session().records()).about(u"day:2026-11-23"_s)->size(), 1U);
        ReportToSubmit report{ReportKind::Day, day, day, {}, {}, {}};
        report.sheet.sections = {{.key = u"a"_s, .title = u"考勤"_s, .source = {}, .lines = {u"李娜迟到"_s}}};
        ReportDesk reports(desk.session());
        const auto submitted = reports.submit(chief, report);
        QVERIFY(submitted.ok());
        QVERIFY(reports.list(elsewhere, day, day)->empty());
        QCOMPARE(reports.open(elsewhere, *submitted->id).error().kind, Error::Kind::Forbidden);
        QCOMPARE(reports.list(chief, day, day)->size(), 1U);
        QCOMPARE(reports.list(manager, day, day)->size(), 1U);
    }

    void whatLeavesIsOnRecordFirst()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk);
        ReportDesk reports(desk.session());
        ReportCopy copy{ReportKind::Day, Desk::leader().name, {u"一组"_s}, day, day, false};
        QVERIFY(reports.noteCopy(Desk::leader(), copy).ok());
        copy.onPaper = true;
        QVERIFY(reports.noteCopy(manager, copy).ok());
        const auto noted = AuditTrail(desk.session().records()).about(u"report:day:组长赵:2026-11-23"_s);
        QCOMPARE(noted->size(), 2U);
        QCOMPARE(noted->front().what, u"export.report"_s);
        QCOMPARE((*noted->front().after)[u"as"_s].toString(), u"pdf"_s);
        QCOMPARE((*noted->back().after)[u"as"_s].toString(), u"paper"_s);
        QVERIFY2(noted->back().actor.startsWith(manager.name), qPrintable(noted->back().actor));
        QCOMPARE(reports.noteCopy(elsewhere, copy).error().kind, Error::Kind::Forbidden);
        QCOMPARE(reports.noteCopy({u"质检"_s, Role::Quality, {}}, copy).error().kind, Error::Kind::Forbidden);
    }

    /** A week says of the floor what its days say, each number their sum. */
    void aWeekIsTheSumOfItsDays()
    {
        Desk desk(u"2026-11-24T18:00"_s);
        people(desk);
        QCOMPARE(desk.import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"
                                              "A1,2026-11-24,08:30,17:30,早,work\n"_s)
                     .problems.size(),
                 0U);
        QCOMPARE(desk.import(&Import::punches, u"employee_no,moment,direction\nA1,2026-11-23 08:45:00,in\n"
                                               "A1,2026-11-24 08:20:00,in\nA1,2026-11-24 17:40:00,out\n"_s)
                     .problems.size(),
                 0U);
        NewNote note{idOf(desk, u"李娜"_s), {}, {}, {}, {}};
        note.words.fact = u"三次抢话"_s;
        note.actions = {{{}, u"每天听一条自己的录音"_s, day.addDays(1), {}, {}, {}, {}}};
        QVERIFY(CoachingDesk(desk.session()).add(Desk::leader(), note).ok());
        AlertRecord stillOpen = alert(u"longCall"_s, u"唐丽"_s, u"10:20"_s);
        stillOpen.status = AlertRecord::Status::Open;
        stillOpen.closedAt.reset();
        stillOpen.outcome.clear();
        QVERIFY(AlertDesk(desk.session()).saveAll({u"floorwalk"_s, Role::System, {}}, {stillOpen}).ok());
        QVERIFY(DayPlan(desk.session()).setNote(Desk::leader(), day, u"week"_s, u"两天都稳"_s).ok());
        PeriodReporter periods(desk.session());
        const auto counted = periods.read(Desk::leader(), ReportKind::Week, day);
        QVERIFY(!counted->floor);
        QCOMPARE(counted->words, u"两天都稳"_s);
        const auto week = periods.completed(Desk::leader(), *counted);
        QVERIFY(week.ok());
        const DayReport &sum = week->floor->sum;
        QCOMPARE(week->floor->days.size(), 2U);
        int expected = 0;
        int present = 0;
        for (const QDate date : {day, day.addDays(1)}) {
            const auto one = DayReporter(desk.session()).day(Desk::leader(), date);
            expected += one->attendance.expected;
            present += one->attendance.present;
        }
        QCOMPARE(sum.attendance.expected, expected);
        QCOMPARE(sum.attendance.present, present);
        QCOMPARE(sum.attendance.due, expected);
        QCOMPARE(sum.attendance.presentDue, present);
        QCOMPARE(*sum.attendance.rate, double(present) / expected);
        QCOMPARE(sum.attendance.late.size(), 1U);
        QVERIFY(std::ranges::count(sum.figures, FigureVariant::OfLoggedIn,
                                   [](const ReportFigure &one) { return one.figure.wish.variant; })
                == 1);
        QCOMPARE(std::ranges::count(sum.open, u"alert"_s, &ReportOpenItem::kind), 1);
        QCOMPARE(std::ranges::count(sum.open, QString(followUpKind), &ReportOpenItem::kind), 1);
        const QString facts = QString::fromUtf8(QJsonDocument(periodReportJson(*week)).toJson());
        QVERIFY(facts.contains(u"两天都稳"_s) && facts.contains(u"attendance"_s) && facts.contains(u"李娜"_s));
        QVERIFY2(!facts.contains(u"录音"_s), qPrintable(facts)); // what was agreed is a number
        // What is open is told of a week that ends on a day nobody works, too.
        desk.setNow(u"2026-11-30T09:00"_s);
        const auto over = periods.completed(Desk::leader(), *periods.read(Desk::leader(), ReportKind::Week, day));
        QCOMPARE(std::ranges::count(over->floor->sum.open, QString(followUpKind), &ReportOpenItem::kind), 1);
        QCOMPARE(over->floor->days.size(), 2U);
        // Whoever may not read the week may not have it completed, and who reads it is on record once.
        QCOMPARE(periods.completed(elsewhere, *counted).error().kind, Error::Kind::Forbidden);
        const auto managers = periods.read(manager, ReportKind::Week, day, Desk::leader().name);
        QVERIFY(periods.completed(manager, *managers).ok());
        QCOMPARE(AuditTrail(desk.session().records()).about(u"day:2026-11-23"_s)->back().what, u"report.view"_s);
        int views = 0;
        const auto trail = AuditTrail(desk.session().records()).about(u"day:2026-11-23"_s);
        for (const AuditRecord &one : *trail)
            views += one.what == "report.view"_L1;
        QCOMPARE(views, 1);
    }

    void whyALeaderExcusedSomebodyStaysOnTheRoll()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk);
        const RollMark mark{std::nullopt, idOf(desk, u"李娜"_s), day,  RollMark::Kind::Excused, at(u"09:10"_s), {},
                            {},           u"产检，下午到"_s,     false};
        QVERIFY(RollCall(desk.session()).mark(Desk::leader(), mark).ok());
        const auto report = DayReporter(desk.session()).day(Desk::leader(), day);
        QCOMPARE(report->faults.size(), 1U); // the mark and the evidence made of it are one
        QCOMPARE(report->faults.front().until, std::optional(at(u"12:30"_s)));
        QVERIFY2(!json(*report).contains(u"产检"_s), qPrintable(json(*report)));
    }

    void eachPhoneIsWhoSatThereThen()
    {
        Desk desk(u"2026-11-22T10:00"_s);
        people(desk);
        const SeatEdits plan{day,
                             {{u"07"_s, {u"PJSIP/1007"_s}}, {u"08"_s, {u"PJSIP/1008"_s}}},
                             {},
                             {{u"07"_s, {at(u"08:30"_s), at(u"12:30"_s)}, idOf(desk, u"李娜"_s)},
                              {u"07"_s, {at(u"12:30"_s), at(u"17:30"_s)}, idOf(desk, u"张伟"_s)},
                              {u"08"_s, {at(u"08:30"_s), at(u"17:30"_s)}, idOf(desk, u"刘洋"_s)}}};
        QVERIFY(SeatDesk(desk.session()).change(Desk::clerk(), plan).ok());
        desk.setNow(u"2026-11-23T18:00"_s);
        HistoryFile::Batch batch;
        batch.spans = {talk(u"PJSIP/1007"_s, u"09:00"_s, u"09:10"_s), talk(u"PJSIP/1007"_s, u"15:00"_s, u"15:20"_s),
                       talk(u"PJSIP/1008"_s, u"09:00"_s, u"10:00"_s), // of another team
                       talk(u"唐丽"_s, u"10:00"_s, u"10:40"_s)}; // on no roster, and yet at work
        QVERIFY(HistoryFile(desk.session().history()).write(batch).ok());
        AlertDesk alerts(desk.session());
        const Actor program{u"floorwalk"_s, Role::System, {}};
        for (const AlertRecord &one :
             {alert(u"longCall"_s, u"PJSIP/1007"_s, u"15:10"_s), alert(u"longCall"_s, u"唐丽"_s, u"10:20"_s),
              alert(u"longCall"_s, u"PJSIP/1008"_s, u"09:30"_s), alert(u"breakOverdue"_s, u"PJSIP/1007"_s, u"11:00"_s),
              alert(u"breakOverdue"_s, u"PJSIP/1008"_s, u"11:00"_s), alert(u"notLoggedIn"_s, u"张伟"_s, u"12:25"_s),
              alert(u"queueWait"_s, u"support"_s, u"11:00"_s),
              alert(u"incident"_s, u"incident:一组"_s, u"11:00"_s, u"一组"_s),
              alert(u"incident"_s, u"incident:二组"_s, u"11:30"_s, u"二组"_s)})
            QVERIFY(alerts.save(program, one).ok());
        const auto report = DayReporter(desk.session()).day(Desk::leader(), day);
        QVERIFY(report.ok());
        const auto talked = std::ranges::find_if(report->figures, [](const ReportFigure &one) {
            return one.figure.wish.variant == FigureVariant::OfLoggedIn;
        });
        QCOMPARE(Millis(talked->figure.above), Millis(70min));
        QMap<QString, int> counts;
        for (const ReportAlerts &one : report->alerts)
            counts.insert(one.kind, one.count);
        QCOMPARE(counts, (QMap<QString, int>{{u"longCall"_s, 2},
                                             {u"breakOverdue"_s, 1},
                                             {u"notLoggedIn"_s, 1},
                                             {u"queueWait"_s, 1},
                                             {u"incident"_s, 1}}));
        QCOMPARE(report->incidents.size(), 1U);
    }

    void whatWasForgottenMakesNoLongerDay_data()
    {
        QTest::addColumn<bool>("rostered");
        QTest::addColumn<bool>("planned");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("roster") << true << true << u"08:30"_s << u"17:30"_s;
        QTest::newRow("plan alone") << false << true << u"08:00"_s << u"17:00"_s;
        QTest::newRow("neither") << false << false << u"09:00"_s << u"09:00"_s;
    }
    void whatWasForgottenMakesNoLongerDay()
    {
        QFETCH(bool, rostered);
        QFETCH(bool, planned);
        std::vector<RosterDay> roster;
        if (rostered)
            roster.push_back(shift(u"08:30"_s, u"17:30"_s));
        ActivityRecord forgotten = activity(u"08:00"_s, u"17:00"_s);
        if (!planned)
            forgotten.plannedStart = forgotten.plannedEnd = std::nullopt;
        forgotten.actualStart = at(u"09:00"_s);
        forgotten.actualEnd = at(u"08:10"_s, day.addDays(1));
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto window = [&roster](const ActivityRecord &one) {
            return ReportParts::window(day, roster, {one}, Desk::zone(), Moment::max());
        };
        QCOMPARE(window(forgotten), (TimeRange{at(from), at(to)}));
        // What was done a little before and after is of the day.
        forgotten.actualStart = at(from) - 30min;
        forgotten.actualEnd = at(to) + 30min;
        const Moment begin = rostered || planned ? at(from) - 30min : *forgotten.actualStart;
        QCOMPARE(window(forgotten), (TimeRange{begin, at(to) + 30min}));
    }

    void praiseStandsByItsDate()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk);
        NewEntry praise;
        praise.kind = EntryKind::Praise;
        praise.words.agent = idOf(desk, u"李娜"_s);
        praise.words.text = u"客户来电表扬"_s;
        praise.date = day;
        RegisterDesk entries(desk.session());
        QVERIFY(entries.add(Desk::leader(), praise).ok());
        DayReporter reporter(desk.session());
        const auto report = reporter.day(Desk::leader(), day);
        QCOMPARE(report->entries.size(), 1U);
        QCOMPARE(report->entries.front().text, praise.words.text);
        QVERIFY(reporter.day(Desk::leader(), day.addDays(1))->entries.empty());
    }
};

QTEST_GUILESS_MAIN(TestReportScope)
#include "tst_reportscope.moc"
