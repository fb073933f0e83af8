// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daysteps.h"
#include "models/service/daymaker.h"
#include "models/service/daysheets.h"
#include "models/service/periodreport.h"
#include "models/service/registerdesk.h"
#include "models/service/tomorrowplan.h"
#include "tests/service/reportday.h"

#include <algorithm>

using namespace Floorwalk;
using namespace Floorwalk::ReportDay;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday = monday.addDays(1);

/** Tuesday's plan, made on Monday evening. */
LeaderDay planned(Desk &desk, const Actor &leader = Desk::leader())
{
    const Result<LeaderDay> plan = DayMaker(desk.session()).planAhead(leader, tuesday);
    if (plan)
        return *plan;
    qWarning("%s", qPrintable(plan.error().text));
    return {};
}

/** Of @p day the @p number'th activity of @p key, by time; an empty one where there is none. */
ActivityRecord find(const LeaderDay &day, const QString &key, int number = 0)
{
    std::vector<ActivityRecord> found;
    std::ranges::copy_if(day.activities, std::back_inserter(found),
                         [&key](const ActivityRecord &one) { return one.key == key; });
    std::ranges::stable_sort(found, {}, &ActivityRecord::plannedStart);
    return number < int(found.size()) ? found[size_t(number)] : ActivityRecord();
}

QString startOf(const LeaderDay &day, const QString &key, int number = 0)
{
    const ActivityRecord one = find(day, key, number);
    return one.plannedStart ? Desk::zone().localTime(*one.plannedStart).toString(u"HH:mm"_s) : QString();
}

void moveTo(Desk &desk, const LeaderDay &day, const QString &key, const QString &clock)
{
    const ActivityRecord one = find(day, key);
    const auto moved = DaySteps::move(day.activities, one.position, at(clock, tuesday) - *one.plannedStart);
    QVERIFY(moved.ok());
    QVERIFY(DayPlan(desk.session()).saveMoved(Desk::leader(), *moved).ok());
}

QString tuesdayShift(const QString &from, const QString &to)
{
    QString csv;
    for (const QString &no : {u"A1"_s, u"A2"_s, u"A3"_s})
        csv += no + u",2026-11-24,"_s + from + u',' + to + u",早,work\n"_s;
    return csv;
}

bool tells(const LeaderDay &day, PlanChange::Kind kind, const QString &key)
{
    return std::ranges::any_of(day.changes, [&](const PlanChange &one) { return one.kind == kind && one.key == key; });
}

} // namespace

/** What a leader plans for the day after, and what of it stands there then. */
class TestTomorrowPlan : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tomorrowIsPlannedFromTheRoster()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, dayShift()
                         + u"A1,2026-11-25,08:30,17:30,早,work\nA2,2026-11-25,12:00,21:00,晚,work\n"
                           "A3,2026-11-25,,,,leave\nB1,2026-11-24,08:30,17:30,早,work\n"_s);
        DayPlan plan(desk.session());
        QVERIFY(plan.setNote(Desk::leader(), monday, u"tomorrow"_s, u"复盘社保录音\n\n 检查空调 "_s).ok());
        const auto next = TomorrowPlanner(desk.session()).plan(Desk::leader(), monday);
        QCOMPARE(next->date, monday.addDays(2)); // the team does not work on Tuesday
        QCOMPARE(next->shifts.size(), 2U);
        QCOMPARE(next->shifts[0].people, QStringList{u"李娜"_s});
        QCOMPARE(next->leave, QStringList{u"唐丽"_s});
        QVERIFY(!next->activities.empty());
        QCOMPARE(next->lines, (QStringList{u"复盘社保录音"_s, u"检查空调"_s}));
        QCOMPARE(*TomorrowPlanner(desk.session()).planned(Desk::leader(), monday.addDays(2)),
                 (PlannedLines{monday, next->lines}));
        QVERIFY(TomorrowPlanner(desk.session()).planned(second, monday.addDays(2))->lines.isEmpty());
        TomorrowPlanner planner(desk.session());
        QCOMPARE(*planner.makeTasks(Desk::leader(), monday), 2);
        QCOMPARE(*planner.makeTasks(Desk::leader(), monday), 0); // they are there
        QCOMPARE(planner.plan(Desk::leader(), monday)->tasks.size(), 2);
        // One that is done by now is not made again.
        RegisterStep solved;
        solved.kind = StepKind::Solved;
        const auto tasks = RegisterDesk(desk.session()).open(Desk::leader());
        QVERIFY(RegisterDesk(desk.session()).step(Desk::leader(), tasks->front().entry.number, 0, solved).ok());
        QCOMPARE(*planner.makeTasks(Desk::leader(), monday), 0);
        const DayReport report = read(desk);
        QCOMPARE(report.tasksAhead.size(), 1U);
        QCOMPARE(report.tasksAhead.front().due, std::optional(at(u"08:30"_s, monday.addDays(2))));
        // What was taken up and is not ended goes along by name, the other's does not.
        NewEntry question;
        question.kind = EntryKind::Question;
        question.words.text = u"节假日退费几日到账"_s;
        question.words.topic = u"退费"_s;
        const auto asked = RegisterDesk(desk.session()).add(Desk::leader(), question);
        QVERIFY2(asked.ok(), asked ? "" : qPrintable(asked.error().text));
        const auto later = TomorrowPlanner(desk.session()).planned(Desk::leader(), monday.addDays(2));
        QCOMPARE(later->open.size(), 1U);
        QCOMPARE(later->open.front().entry.words.text, question.words.text);
        QVERIFY(TomorrowPlanner(desk.session()).planned(Desk::leader(), monday)->open.empty()); // it is of that day
        QVERIFY(TomorrowPlanner(desk.session()).planned(second, monday.addDays(2))->open.empty());
    }

    void aPlanIsForTheNextDayWorkedAlone()
    {
        const QDate wednesday = monday.addDays(2);
        const QDate thursday = monday.addDays(3);
        Desk desk(u"2026-11-26T08:00"_s);
        people(desk, dayShift() + u"A1,2026-11-24,08:30,17:30,早,work\nA1,2026-11-25,08:30,17:30,早,work\n"_s);
        DayPlan plan(desk.session());
        QVERIFY(plan.setNote(Desk::leader(), monday, u"tomorrow"_s, u"检查空调"_s).ok());
        TomorrowPlanner planner(desk.session());
        const auto madeOn = [&planner](QDate day) { return planner.planned(Desk::leader(), day)->madeOn; };
        QCOMPARE(madeOn(monday.addDays(1)), monday);
        QVERIFY(!madeOn(wednesday).isValid()); // the team worked on Tuesday: that plan is over
        // The leader was off on Tuesday and Wednesday; others led the team.
        const auto begin = [&desk](QDate day) {
            ActivityRecord one =
                done(activity(u"preShiftMeeting"_s, u"08:00"_s, u"08:20"_s, 0), u"08:00"_s, u"08:20"_s);
            one.date = day;
            save(desk, {one});
        };
        begin(monday);
        QCOMPARE(madeOn(wednesday), monday);
        QCOMPARE(madeOn(thursday), monday);
        begin(wednesday);
        QVERIFY(!madeOn(thursday).isValid()); // nothing was planned then
        QVERIFY(plan.setNote(Desk::leader(), wednesday, u"tomorrow"_s, u"换耳机"_s).ok());
        QCOMPARE(*planner.planned(Desk::leader(), thursday), (PlannedLines{wednesday, {u"换耳机"_s}}));
        QVERIFY(planner.planned({}, thursday)->lines.isEmpty()); // nobody is on duty
    }

    /** What a night leader plans is due at the next night, not at the team's morning that has begun by then. */
    /** The team works on Tuesday; the leader is off, on leave, or rostered for the evening. */
    void theLeadersOwnNextShiftIsPlanned_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("meeting"); // half an hour before the shift
        QTest::addColumn<QString>("off"); // what is planned on Tuesday
        QTest::newRow("on no roster") << QString() << tuesday << u"08:00"_s << u"08:00"_s;
        QTest::newRow("off") << u"L1,2026-11-24,,,,rest\nL1,2026-11-25,09:00,18:00,早,work\n"_s << tuesday.addDays(1)
                             << u"08:30"_s << QString();
        QTest::newRow("on leave") << u"L1,2026-11-24,,,,leave\nL1,2026-11-26,12:00,21:00,晚,work\n"_s
                                  << tuesday.addDays(2) << u"11:30"_s << QString();
        QTest::newRow("not named that day")
            << u"L1,2026-11-25,09:00,18:00,早,work\n"_s << tuesday.addDays(1) << u"08:30"_s << u"08:00"_s;
        QTest::newRow("another shift") << u"L1,2026-11-24,13:00,22:00,晚,work\n"_s << tuesday << u"12:30"_s
                                       << u"12:30"_s;
        QTest::newRow("off for two weeks") << u"L1,2026-11-24,,,,rest\n"_s << tuesday << QString() << QString();
    }
    void theLeadersOwnNextShiftIsPlanned()
    {
        QFETCH(QString, own);
        QFETCH(QDate, date);
        QFETCH(QString, meeting);
        QFETCH(QString, off);
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, dayShift() + tuesdayShift(u"08:30"_s, u"17:30"_s) + own);
        const auto next = TomorrowPlanner(desk.session()).plan(Desk::leader(), monday);
        QCOMPARE(next->date, date);
        LeaderDay day;
        day.activities = next->activities;
        QCOMPARE(startOf(day, u"preShiftMeeting"_s), meeting);
        QCOMPARE(startOf(*DayMaker(desk.session()).planned(Desk::leader(), tuesday), u"preShiftMeeting"_s), off);
        const Moment begin = *DayMaker(desk.session()).nextDayStart(Desk::leader(), desk.session().now());
        if (!meeting.isEmpty())
            QCOMPARE(begin, *find(day, u"preShiftMeeting"_s).plannedStart + std::chrono::minutes(30));
    }

    void tasksAreDueAtTheLeadersOwnNextShift()
    {
        Desk desk(u"2026-11-24T05:50"_s);
        people(desk, u"L1,2026-11-23,22:00,06:00,夜,work\nL1,2026-11-24,22:00,06:00,夜,work\n"
                     "A1,2026-11-23,05:00,13:00,早,work\nA1,2026-11-24,05:00,13:00,早,work\n"_s);
        QVERIFY(DayPlan(desk.session()).setNote(Desk::leader(), monday, u"tomorrow"_s, u"复盘社保录音"_s).ok());
        TomorrowPlanner planner(desk.session());
        const Result<int> made = planner.makeTasks(Desk::leader(), monday);
        QVERIFY2(made.ok(), qPrintable(made ? QString() : made.error().text));
        QCOMPARE(*made, 1);
        const auto tasks = RegisterDesk(desk.session()).open(Desk::leader());
        QCOMPARE(tasks->front().standing.due, std::optional(at(u"22:00"_s, monday.addDays(1))));
        QCOMPARE(planner.plan(Desk::leader(), monday)->tasks, QStringList{u"复盘社保录音"_s});
        QCOMPARE(*planner.makeTasks(Desk::leader(), monday), 0);
    }

    void whatIsPlannedAheadIsTheDay()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, tuesdayShift(u"08:30"_s, u"17:30"_s));
        LeaderDay plan = planned(desk);
        QVERIFY(plan.activities.size() > 10);
        QVERIFY(!plan.isOnRecord());
        QVERIFY(find(plan, u"meal"_s).id.has_value()); // its form can be written
        moveTo(desk, plan, u"sortWork"_s, u"10:05"_s);
        ActivityRecord hotline = find(plan, u"hearTheTeam"_s);
        QVERIFY(DayPlan(desk.session()).save(Desk::leader(), *DaySteps::skip(hotline, u"外训"_s)).ok());
        DayMaker maker(desk.session());
        QVERIFY(maker.addAhead(Desk::leader(), tuesday, u"urgentBusiness"_s, at(u"15:10"_s, tuesday)).ok());
        QCOMPARE(maker.addAhead(Desk::leader(), tuesday, u"nothing"_s, at(u"15:10"_s, tuesday)).error().kind,
                 Error::Kind::NotFound);
        const ActivityRecord meeting = find(plan, u"preShiftMeeting"_s);
        QVERIFY(DaySheets(desk.session()).keepText(Desk::leader(), *meeting.id, u"agenda"_s, {}, u"新规则"_s).ok());
        // Till the day is there nobody's report knows of it, not even the week's.
        QCOMPARE(PeriodReporter(desk.session()).read(Desk::leader(), ReportKind::Week, monday)->records.size(), 0U);
        QVERIFY(read(desk, tuesday).activities.empty());

        desk.setNow(u"2026-11-24T07:30"_s);
        const Result<LeaderDay> day = maker.day(Desk::leader(), tuesday);
        QVERIFY(day.ok() && day->isOnRecord());
        QCOMPARE(startOf(*day, u"sortWork"_s), u"10:05"_s);
        QCOMPARE(find(*day, u"hearTheTeam"_s).reason, u"外训"_s);
        QCOMPARE(startOf(*day, u"urgentBusiness"_s), u"15:10"_s);
        QCOMPARE(find(*day, u"preShiftMeeting"_s).id, meeting.id);
        QCOMPARE(day->activities.size(), plan.activities.size() + 1);
        QVERIFY(day->changes.empty());
        QVERIFY(!read(desk, tuesday).activities.empty());
        // A page that shows the plan still takes nothing back.
        ActivityRecord late = find(plan, u"meal"_s);
        QVERIFY(late.isAhead);
        QVERIFY(DayPlan(desk.session()).save(Desk::leader(), late).ok());
        QVERIFY(maker.day(Desk::leader(), tuesday)->isOnRecord());
    }

    void aLaterRosterMovesWhatNobodyTouched()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, tuesdayShift(u"08:30"_s, u"17:30"_s));
        const LeaderDay plan = planned(desk);
        moveTo(desk, plan, u"sortWork"_s, u"10:05"_s);
        QCOMPARE(startOf(plan, u"preShiftMeeting"_s), u"08:00"_s);
        QVERIFY(planned(desk).changes.empty());
        QCOMPARE(desk.import(&Import::roster,
                             u"employee_no,date,start,end,shift,kind\n"_s + tuesdayShift(u"09:30"_s, u"18:30"_s))
                     .problems.size(),
                 0U);
        // Who only reads sees it already; on record it comes with the next look at the plan.
        QCOMPARE(startOf(*DayMaker(desk.session()).planned(Desk::leader(), tuesday), u"preShiftMeeting"_s), u"09:00"_s);
        const LeaderDay after = planned(desk);
        QCOMPARE(startOf(after, u"preShiftMeeting"_s), u"09:00"_s);
        QCOMPARE(startOf(after, u"sortWork"_s), u"10:05"_s);
        QCOMPARE(after.activities.size(), plan.activities.size());
        QVERIFY(tells(after, PlanChange::Kind::Moved, u"preShiftMeeting"_s));
        QVERIFY(tells(after, PlanChange::Kind::Kept, u"sortWork"_s));
        // It is told until it is noted, and once.
        QCOMPARE(planned(desk).changes, after.changes);
        QVERIFY(DayPlan(desk.session()).noteChanges(Desk::leader(), tuesday).ok());
        QVERIFY(planned(desk).changes.empty());
        QVERIFY(DayMaker(desk.session()).day(Desk::leader(), tuesday)->changes.empty());
    }

    void whatIsNoMoreInThePlanGoesUnlessItWasTouched()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, u"A1,2026-11-24,08:30,17:30,早,work\nA2,2026-11-24,10:30,19:30,晚,work\n"
                     "A3,2026-11-24,08:30,17:30,早,work\n"_s);
        const LeaderDay plan = planned(desk);
        // The second shift has a meeting of its own, and people go while others stay.
        QCOMPARE(startOf(plan, u"preShiftMeeting"_s, 1), u"10:00"_s);
        const LeaderDay marked = plan;
        ActivityRecord walk = find(plan, u"floorWalk"_s, 3);
        QVERIFY(walk.id.has_value());
        walk.note = u"交接时看三排"_s;
        QVERIFY(DayPlan(desk.session()).save(Desk::leader(), walk).ok());
        QCOMPARE(desk.import(&Import::roster,
                             u"employee_no,date,start,end,shift,kind\nA2,2026-11-24,08:30,17:30,早,work\n"_s)
                     .problems.size(),
                 0U);
        const LeaderDay after = planned(desk);
        QVERIFY(startOf(after, u"preShiftMeeting"_s, 1).isEmpty());
        QVERIFY(tells(after, PlanChange::Kind::Went, u"preShiftMeeting"_s));
        QVERIFY(std::ranges::any_of(after.activities,
                                    [&walk](const ActivityRecord &one) { return one.note == walk.note; }));
        QVERIFY(marked.activities.size() > after.activities.size());
        // Nobody works at all: there is nothing to plan, and nothing is lost should they come after all.
        QCOMPARE(desk.import(&Import::roster, u"employee_no,date,start,end,shift,kind\nA1,2026-11-24,,,,rest\n"
                                              "A2,2026-11-24,,,,rest\nA3,2026-11-24,,,,rest\n"_s)
                     .problems.size(),
                 0U);
        QVERIFY(planned(desk).activities.empty());
        QCOMPARE(
            DayMaker(desk.session()).addAhead(Desk::leader(), tuesday, u"meal"_s, at(u"12:00"_s, tuesday)).error().kind,
            Error::Kind::NotFound);
    }

    void whatIsOpenIsDoneWithAnActivity()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, tuesdayShift(u"08:30"_s, u"17:30"_s));
        NewEntry question;
        question.kind = EntryKind::Question;
        question.words.text = u"节假日退费几日到账"_s;
        question.words.topic = u"退费"_s;
        const auto asked = RegisterDesk(desk.session()).add(Desk::leader(), question);
        QVERIFY(asked.ok());
        const qint64 number = asked->entry.number;
        const ActivityRecord work = find(planned(desk), u"sortWork"_s);
        DayPlan plan(desk.session());
        QVERIFY(plan.save(Desk::leader(), *DaySteps::attach(work, number)).ok());
        desk.setNow(u"2026-11-24T07:30"_s);
        const auto day = DayMaker(desk.session()).day(Desk::leader(), tuesday);
        const ActivityRecord there = find(*day, u"sortWork"_s);
        QCOMPARE(DaySteps::attachedEntry(there.ticks.back().step), number);
        QCOMPARE(day->attached.value(number), question.words.text);
        QVERIFY(plan.tick(Desk::leader(), *there.id, DaySteps::detached(number)).ok());
        const LeaderDay after = *DayMaker(desk.session()).day(Desk::leader(), tuesday);
        QCOMPARE(find(after, u"sortWork"_s).ticks.size(), work.ticks.size());
        QVERIFY(find(after, u"sortWork"_s).ticks == work.ticks);
        QVERIFY(plan.save(Desk::leader(), *DaySteps::attach(find(after, u"sortWork"_s), number)).ok());
        QCOMPARE(find(*DayMaker(desk.session()).day(Desk::leader(), tuesday), u"sortWork"_s).ticks.size(),
                 work.ticks.size() + 1);
    }
};

QTEST_GUILESS_MAIN(TestTomorrowPlan)
#include "tst_tomorrowplan.moc"
