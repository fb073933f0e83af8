// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/registerdesk.h"
#include "models/service/tomorrowplan.h"
#include "tests/service/reportday.h"

using namespace Floorwalk;
using namespace Floorwalk::ReportDay;
using namespace Qt::StringLiterals;

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
};

QTEST_GUILESS_MAIN(TestTomorrowPlan)
#include "tst_tomorrowplan.moc"
