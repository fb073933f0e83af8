// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/alertdesk.h"
#include "models/service/coachingdesk.h"
#include "models/service/daymaker.h"
#include "models/service/dayplan.h"
#include "models/service/dayreporter.h"
#include "models/service/dayreportfile.h"
#include "models/service/daysheets.h"
#include "models/service/handoverdesk.h"
#include "models/service/meetings.h"
#include "models/service/periodreport.h"
#include "models/service/registerdesk.h"
#include "models/service/reportdesk.h"
#include "models/service/reportparts.h"
#include "models/service/retention.h"
#include "models/service/rollcall.h"
#include "models/store/audittrail.h"
#include "models/store/historyfile.h"
#include "models/store/peoplerepository.h"
#include "models/store/verify.h"
#include "tests/service/reportday.h"

#include <QJsonDocument>

using namespace Floorwalk;
using namespace Floorwalk::ReportDay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

StateSpan span(const QString &who, AgentState state, Moment from, Moment to, const QString &reason = {})
{
    StateSpan one;
    one.agentKey = who;
    one.state = state;
    one.reason = reason;
    one.range = {from, to};
    if (state == AgentState::Talking) {
        one.callKind = CallKind::Queue;
        one.queue = u"support"_s;
    }
    return one;
}

CallRecord call(const QString &who, Moment joined, int wait, int talk)
{
    CallRecord one;
    one.call = u"%1.%2"_s.arg(epochMs(joined)).arg(who);
    one.queue = u"support"_s;
    one.joined = joined;
    one.waitSeconds = wait;
    one.ended = joined + std::chrono::seconds(wait + talk);
    if (who.isEmpty()) {
        one.outcome = CallRecord::Outcome::Abandoned;
        return one;
    }
    one.agentKey = who;
    one.outcome = CallRecord::Outcome::Answered;
    one.answered = joined + std::chrono::seconds(wait);
    one.talkSeconds = talk;
    return one;
}

const ReportFigure *figure(const DayReport &report, FigureVariant variant)
{
    for (const ReportFigure &one : report.figures) {
        if (one.figure.wish.variant == variant)
            return &one;
    }
    return nullptr;
}

QStringList names(const std::vector<ReportPerson> &people)
{
    QStringList list;
    for (const ReportPerson &one : people)
        list << one.name;
    return list;
}

QStringList openOf(const DayReport &report, const QString &kind)
{
    QStringList list;
    for (const ReportOpenItem &one : report.open) {
        if (one.kind == kind)
            list << (one.subject.isEmpty() ? one.who : one.subject);
    }
    return list;
}

} // namespace

/** The day report, its versions, hand-overs and weeks, on a store. */
class TestDayReport : public QObject
{
    Q_OBJECT

private slots:
    void whoCameVeryLateIsNotAmongTheLate()
    {
        const auto person = [](const QString &name, std::optional<Finding> finding) {
            PersonDay day{
                Person{PersonId(1), *EmployeeNo::parse(u"00101"_s), name, {}, {}, Employment::Staff, {}, false},
                RosterDay{{}, PersonId(1), monday, u"早班"_s, DayKind::Work, {}, {{at(u"08:30"_s), at(u"17:30"_s)}}},
                {},
                {},
                {},
                true,
                {},
                {},
                {},
                {},
                {},
                false,
                {},
                {},
                {},
                {}};
            if (finding)
                day.findings = {*finding};
            return day;
        };
        Finding late;
        late.kind = FindingKind::Late;
        late.lateSeconds = 12 * 60;
        Finding deemed = late;
        deemed.lateSeconds = 34 * 60;
        deemed.absenceDays = 0.5;
        const AttendancePart part =
            ReportParts::attendance({person(u"张伟"_s, late), person(u"马骏"_s, deemed), person(u"李娜"_s, {})}, {},
                                    at(u"18:00"_s), FigureVariant::AttendancePlanned);
        QCOMPARE(part.present, 3);
        QCOMPARE(names(part.late), QStringList{u"张伟"_s});
        QCOMPARE(names(part.deemed), QStringList{u"马骏"_s});
        QCOMPARE(part.deemed.front().late, std::optional<std::chrono::seconds>(34min));
        QVERIFY(part.absent.empty());
    }

    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFullDayTellsAllThatWasDoneAndSeen()
    {
        Desk desk(u"2026-11-23T20:00"_s);
        people(desk, dayShift());
        QCOMPARE(desk.import(&Import::punches, u"employee_no,moment,direction\nA1,2026-11-23 08:20:00,in\n"
                                               "A1,2026-11-23 17:31:00,out\nA2,2026-11-23 08:42:00,in\n"
                                               "A2,2026-11-23 17:31:00,out\nB1,2026-11-23 08:20:00,in\n"_s)
                     .problems.size(),
                 0U);
        HistoryFile history(desk.session().history());
        HistoryFile::Batch batch;
        batch.spans = {span(u"李娜"_s, AgentState::Ready, at(u"08:30"_s), at(u"09:00"_s)),
                       span(u"李娜"_s, AgentState::Talking, at(u"09:00"_s), at(u"09:30"_s)),
                       span(u"张伟"_s, AgentState::Paused, at(u"09:00"_s), at(u"09:20"_s), u"示忙"_s),
                       span(u"刘洋"_s, AgentState::Talking, at(u"09:00"_s), at(u"17:00"_s))}; // of another team
        batch.calls = {call(u"李娜"_s, at(u"09:00"_s), 10, 300), call(u"李娜"_s, at(u"09:40"_s), 40, 200),
                       call({}, at(u"09:10"_s), 60, 0), call({}, at(u"18:30"_s), 60, 0)}; // after the shift
        QVERIFY(history.write(batch).ok());

        ActivityRecord walk = done(activity(u"floorWalk"_s, u"09:40"_s, u"09:55"_s, 2), u"09:42"_s, u"10:00"_s);
        walk.mandatory = true;
        walk.note = u"张伟脸色不好"_s;
        walk.ticks = {{u"temperature"_s, true, at(u"09:50"_s), u"notOk"_s, u"26 度，偏热"_s},
                      {u"noise"_s, true, at(u"09:51"_s), u"ok"_s, {}},
                      {u"mood"_s, true, at(u"09:52"_s), u"notOk"_s, u"唐丽哭了"_s}};
        ActivityRecord care = done(activity(u"memberCare"_s, u"15:00"_s, u"15:20"_s, 3), u"15:00"_s, u"15:20"_s);
        care.note = u"张伟家里有事"_s;
        care.subject = u"张伟"_s;
        ActivityRecord skipped = activity(u"recordingSharing"_s, u"16:00"_s, u"16:20"_s, 4);
        skipped.status = ActivityStatus::Skipped;
        skipped.reason = u"系统故障"_s;
        ActivityRecord missed = activity(u"floorWalk"_s, u"12:00"_s, u"12:15"_s, 5);
        missed.mandatory = true;
        save(desk, {done(activity(u"preparation"_s, u"07:30"_s, u"08:00"_s, 0), u"07:31"_s, u"07:58"_s), walk, care,
                    skipped, missed});
        QVERIFY(DayPlan(desk.session()).setNote(Desk::leader(), monday, u"reflection"_s, u"沟通要早"_s).ok());

        const DayReport report = read(desk);
        QCOMPARE(report.teams, QStringList{u"一组"_s});
        QVERIFY(report.over);
        QCOMPARE(report.window.from, at(u"07:31"_s));
        QCOMPARE(report.window.to, at(u"17:30"_s));
        QCOMPARE(report.attendance.expected, 3);
        QCOMPARE(report.attendance.present, 2);
        QCOMPARE(names(report.attendance.late), QStringList{u"张伟"_s});
        QCOMPARE(report.attendance.late.front().late, std::optional<std::chrono::seconds>(12min));
        QCOMPARE(names(report.attendance.absent), QStringList{u"唐丽"_s});
        // Only the own team's time counts: half an hour of talk in an hour logged in and 20 minutes busy.
        QCOMPARE(figure(report, FigureVariant::OfLoggedIn)->figure.above, qint64(30 * 60 * 1000));
        QCOMPARE(figure(report, FigureVariant::OfLoggedIn)->figure.below, qint64(80 * 60 * 1000));
        QCOMPARE(figure(report, FigureVariant::BusyLongest)->figure.value, 1200.0);
        QCOMPARE(figure(report, FigureVariant::BusyLongest)->isMet(), std::optional(false));
        QCOMPARE(figure(report, FigureVariant::IgnoreAbandons)->figure.above, 1);
        QCOMPARE(report.queues.size(), 1U);
        QCOMPARE(report.queues.front().counts.offered, 3); // the one after the shift is not the day's
        QCOMPARE(report.intervals.size(), 2U);
        QCOMPARE(report.intervals.front().since, at(u"09:00"_s));
        QCOMPARE(report.intervals.front().offered, 2);
        QCOMPARE(report.intervals.front().abandoned, 1);
        QCOMPARE(report.walks.size(), 1U);
        QCOMPARE(report.walks.front().findings.size(), 1U);
        QCOMPARE(report.walks.front().findings.front().note, u"26 度，偏热"_s);
        QCOMPARE(report.activities.size(), 5U);
        QCOMPARE(std::ranges::count_if(report.activities, [](const auto &one) { return one.missed; }), 1);
        QCOMPARE(openOf(report, u"activity"_s), QStringList{u"floorWalk"_s});
        QCOMPARE(report.words.reflection, u"沟通要早"_s);
        // No word of how anybody feels.
        const QString json = QString::fromUtf8(QJsonDocument(dayReportJson(report)).toJson());
        for (const QString &word : {u"家里有事"_s, u"哭了"_s, u"脸色"_s})
            QVERIFY2(!json.contains(word), qPrintable(word));
        QVERIFY(json.contains(u"系统故障"_s));
    }

    void alertsAreCountedByKind()
    {
        const auto alert = [](const QString &kind, const QString &raised, std::optional<Millis> reaction,
                              const QString &outcome) {
            AlertRecord one;
            one.kind = kind;
            one.raisedAt = one.since = at(raised);
            if (reaction)
                one.acknowledgedAt = one.raisedAt + *reaction;
            if (!outcome.isEmpty()) {
                one.closedAt = one.raisedAt + 5min;
                one.outcome = outcome;
            }
            return one;
        };
        const auto sums = ReportParts::alerts(
            {alert(u"longCall"_s, u"09:00"_s, 30s, u"settled"_s), alert(u"longCall"_s, u"10:00"_s, 90s, u"resolved"_s),
             alert(u"longCall"_s, u"11:00"_s, {}, {}), alert(u"longCall"_s, u"12:00"_s, 50s, u"resolved"_s),
             alert(u"queueWait"_s, u"09:00"_s, {}, u"resolved"_s)},
            at(u"12:01"_s));
        QCOMPARE(sums.size(), 2U);
        QCOMPARE(sums[0].kind, u"longCall"_s);
        QCOMPARE(sums[0].count, 4);
        QCOMPARE(sums[0].open, 2); // the last one ended after the report did
        QCOMPARE(sums[0].reacted, 3);
        QCOMPARE(sums[0].medianReaction, std::optional<Millis>(50s));
        QCOMPARE(sums[0].longestReaction, std::optional<Millis>(90s));
        QCOMPARE(sums[0].outcomes.value(u"resolved"_s), 1);
        QVERIFY(!sums[1].medianReaction);
    }

    void nothingDoneIsSaidAndNotInvented()
    {
        Desk desk(u"2026-11-25T09:00"_s);
        const DayReport report = read(desk);
        QVERIFY(report.activities.empty() && report.queues.empty() && report.open.empty());
        QVERIFY(!report.attendance.rate);
        QVERIFY(!figure(report, FigureVariant::OfLoggedIn)->figure.value);
        QCOMPARE(report.window, (TimeRange{at(u"00:00"_s), at(u"00:00"_s, monday.addDays(1))}));
        // A day to come has no length, and is not over.
        const DayReport next = read(desk, monday.addDays(5));
        QCOMPARE(next.window.length(), Millis(0));
        QVERIFY(!next.over);
    }

    void shiftsReachOverMidnightAndTogether()
    {
        Desk desk(u"2026-11-24T12:00"_s);
        people(desk, u"A1,2026-11-23,08:30,12:00,早,work\nA2,2026-11-23,22:00,06:00,夜,work\n"_s);
        HistoryFile::Batch batch;
        batch.calls = {call(u"李娜"_s, at(u"09:00"_s), 10, 100),
                       call(u"张伟"_s, at(u"02:00"_s, monday.addDays(1)), 10, 100),
                       call(u"张伟"_s, at(u"06:30"_s, monday.addDays(1)), 10, 100)};
        batch.spans = {span(u"李娜"_s, AgentState::LoggedOut, at(u"08:30"_s), at(u"23:00"_s)),
                       span(u"李娜"_s, AgentState::LoggedOut, at(u"23:30"_s), at(u"07:00"_s, monday.addDays(1)))};
        batch.gaps = {{{at(u"23:00"_s), at(u"23:30"_s)}, u"PBX stopped"_s, {}, false}};
        QVERIFY(HistoryFile(desk.session().history()).write(batch).ok());
        const DayReport report = read(desk);
        QCOMPARE(report.window, (TimeRange{at(u"08:30"_s), at(u"06:00"_s, monday.addDays(1))}));
        QCOMPARE(report.queues.front().counts.offered, 2);
        QCOMPARE(report.attendance.expected, 2); // both shifts are the day's
        QCOMPARE(report.gaps.size(), 1U);
        QCOMPARE(figure(report, FigureVariant::OfLoggedIn)->figure.unheard, Millis(30min));
    }

    /** The program ran for three minutes of it: that is said, by every figure alike. */
    void whatNobodyListenedToIsAGapOfAllFigures()
    {
        Desk desk(u"2026-11-23T13:00"_s);
        people(desk, u"A1,2026-11-23,08:30,12:00,早,work\n"_s);
        HistoryFile::Batch batch;
        batch.spans = {span(u"李娜"_s, AgentState::Ready, at(u"09:00"_s), at(u"09:03"_s))};
        QVERIFY(HistoryFile(desk.session().history()).write(batch).ok());
        const DayReport report = read(desk);
        QCOMPARE(report.window, (TimeRange{at(u"08:30"_s), at(u"12:00"_s)}));
        QCOMPARE(report.gaps.size(), 2U);
        QCOMPARE(report.gaps[0].range, (TimeRange{at(u"08:30"_s), at(u"09:00"_s)}));
        QCOMPARE(report.gaps[1].range, (TimeRange{at(u"09:03"_s), at(u"12:00"_s)}));
        for (const ReportFigure &one : report.figures)
            QVERIFY2(one.figure.unheard == Millis(207min), qPrintable(figureVariantName(one.figure.wish.variant)));
        QVERIFY(figure(report, FigureVariant::OfLoggedIn) && figure(report, FigureVariant::AdherenceRaw));
    }

    void aDayOfTwentyFiveHoursIsCountedWhole()
    {
        const Zone berlin = *Zone::parse(u"Europe/Berlin"_s);
        const QDate longDay(2026, 10, 25);
        const std::vector<RosterDay> none;
        const TimeRange range = ReportParts::window(longDay, none, {}, berlin, berlin.startOfDay(longDay.addDays(2)));
        QCOMPARE(range.length(), Millis(25h));
        RosterDay night{
            .id = {},
            .person = PersonId(1),
            .date = longDay.addDays(-1),
            .shift = u"夜"_s,
            .kind = DayKind::Work,
            .leaveKind = {},
            .segments = {{berlin.toMoment(longDay.addDays(-1), QTime(22, 0)), berlin.toMoment(longDay, QTime(6, 0))}}};
        QCOMPARE(ReportParts::window(longDay.addDays(-1), {night}, {}, berlin, Moment::max()).length(), Millis(9h));
    }

    void aSecondLeaderTakesOverAndNothingIsLost()
    {
        Desk desk(u"2026-11-23T13:00"_s);
        people(desk, dayShift());
        ActivityRecord running = activity(u"sortWork"_s, u"12:40"_s, u"13:00"_s, 1);
        running.status = ActivityStatus::Running;
        running.actualStart = at(u"12:45"_s);
        save(desk, {done(activity(u"preShiftMeeting"_s, u"08:00"_s, u"08:20"_s, 0), u"08:00"_s, u"08:20"_s), running,
                    activity(u"listenIn"_s, u"14:00"_s, u"14:50"_s, 2),
                    activity(u"postShiftMeeting"_s, u"17:30"_s, u"17:45"_s, 3)});
        // The second leader's plan has the meeting, too.
        save(desk, {activity(u"postShiftMeeting"_s, u"17:30"_s, u"17:45"_s, 0, second.name)}, second);
        const DayReport before = read(desk);
        Handover handover;
        handover.date = monday;
        handover.words = u"下午盯社保专线"_s;
        for (const ReportOpenItem &one : before.open) {
            if (one.kind == "activity"_L1 && one.who == Desk::leader().name)
                handover.items.push_back({{}, one.kind, one.ref, one.subject, {}, {}, {}, {}});
        }
        QCOMPARE(handover.items.size(), 3U);
        HandoverDesk handovers(desk.session());
        QVERIFY(handovers.write(Desk::leader(), handover).ok());
        // Written again, it takes the place of the one that waits; the same twice is one too many.
        QCOMPARE(handovers.write(Desk::leader(), handover).error().kind, Error::Kind::Conflict);
        handover.words += u"，五点交接"_s;
        const Result<Handover> written = handovers.write(Desk::leader(), handover);
        QVERIFY(written.ok());
        QVERIFY(handovers.waitingFor(Desk::leader())->empty());
        const auto waiting = handovers.waitingFor(second);
        QCOMPARE(waiting->size(), 1U);
        QCOMPARE(waiting->front().from, Desk::leader().name);
        const qint64 id = *waiting->front().id;
        const auto &items = waiting->front().items;
        QCOMPARE(handovers.take(Desk::leader(), id).error().kind, Error::Kind::Forbidden); // nobody takes the own one
        QCOMPARE(handovers.take(third, id).error().kind, Error::Kind::Forbidden); // nor another team's
        QCOMPARE(handovers.accept(third, id, *items[0].id).error().kind, Error::Kind::Forbidden);
        desk.setNow(u"2026-11-23T13:05"_s);
        QVERIFY(handovers.accept(second, id, *items[0].id).ok());
        QCOMPARE(handovers.accept(second, id, *items[0].id).error().kind, Error::Kind::Conflict);
        QCOMPARE(handovers.refuse(second, id, *items[1].id, u"  "_s).error().kind, Error::Kind::BadInput);
        QVERIFY(handovers.refuse(second, id, *items[1].id, u"下午要开会"_s).ok());
        QVERIFY(handovers.take(second, id).ok()); // accepts what is left
        QVERIFY(handovers.waitingFor(second)->empty());

        const auto first = DayPlan(desk.session()).day(Desk::leader().name, monday);
        QCOMPARE((*first)[1].status, ActivityStatus::Done); // it ran: what was done of it stays
        QVERIFY((*first)[1].reason.contains(second.name));
        QCOMPARE((*first)[2].status, ActivityStatus::Planned); // refused: it stays with who gave it
        QCOMPARE((*first)[3].status, ActivityStatus::HandedOver);
        const auto taken = DayPlan(desk.session()).day(second.name, monday);
        QCOMPARE(taken->size(), 2U); // the meeting stands there once
        QCOMPARE((*taken)[1].key, u"sortWork"_s);
        QCOMPARE((*taken)[1].status, ActivityStatus::Planned);

        desk.setNow(u"2026-11-23T18:00"_s);
        const DayReport report = read(desk, monday, second);
        QCOMPARE(report.leaders(), (QStringList{second.name, Desk::leader().name}));
        QCOMPARE(report.standIns.size(), 1U);
        QCOMPARE(report.standIns.front().who, second.name);
        QCOMPARE(report.standIns.front().forWhom, Desk::leader().name);
        QCOMPARE(report.standIns.front().since, std::optional(at(u"13:05"_s)));
        QStringList open = openOf(report, u"activity"_s);
        open.sort();
        QCOMPARE(open, (QStringList{u"listenIn"_s, u"postShiftMeeting"_s, u"sortWork"_s}));
    }

    void whatWasAgreedAtAMeetingIsReadAfterIt()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, dayShift());
        save(desk, {done(activity(u"preShiftMeeting"_s, u"08:00"_s, u"08:20"_s, 0), u"08:02"_s, u"08:20"_s),
                    done(activity(u"midShiftMeeting"_s, u"10:30"_s, u"10:45"_s, 1), u"10:30"_s, u"10:45"_s),
                    done(activity(u"hearTheTeam"_s, u"16:00"_s, u"16:20"_s, 2), u"16:00"_s, u"16:20"_s)});
        DaySheets sheets(desk.session());
        const auto day = DayPlan(desk.session()).day(Desk::leader().name, monday);
        const auto keep = [&sheets, &day](size_t place, const QString &part, const QString &text) {
            return sheets.keepText(Desk::leader(), *(*day)[place].id, part, {}, text).ok();
        };
        QVERIFY(keep(0, u"targets"_s, u"守住第一小时"_s));
        QVERIFY(keep(0, u"agenda"_s, u"新流程"_s));
        QVERIFY(keep(1, u"minutes"_s, u"材料清单贴在公告栏\n两人待补"_s));
        QVERIFY(keep(2, u"minutes"_s, u"李娜被骂哭"_s));

        const DayReport report = read(desk, monday, second); // the next leader's
        QCOMPARE(report.meetings.size(), 2U);
        QCOMPARE(report.meetings[0].leader, Desk::leader().name);
        QCOMPARE(report.meetings[0].at, std::optional(at(u"08:02"_s)));
        QCOMPARE(report.meetings[0].targets, u"守住第一小时"_s);
        QCOMPARE(report.meetings[0].agenda, u"新流程"_s);
        QCOMPARE(report.meetings[1].minutes, u"材料清单贴在公告栏\n两人待补"_s);
        QVERIFY(read(desk, monday, third).meetings.empty()); // another team's
        const QString json = QString::fromUtf8(QJsonDocument(dayReportJson(report)).toJson());
        QVERIFY(json.contains(u"材料清单贴在公告栏"_s));
        QVERIFY(!json.contains(u"骂"_s));

        // The next of the kind tells of it, whoever of the team's leaders holds it.
        const auto lastTime = [&desk](const Actor &leader, const QString &key, QDate date) {
            ActivityRecord next = activity(key, u"10:30"_s, u"10:45"_s, 0, leader.name);
            next.date = date;
            const Result<DaySheet> sheet = DaySheets(desk.session()).read(leader, next, {u"minutes"_s});
            return sheet ? sheet->lastTime : std::nullopt;
        };
        const QDate tuesday = monday.addDays(1);
        QCOMPARE(lastTime(second, u"midShiftMeeting"_s, tuesday), std::optional(report.meetings[1]));
        QCOMPARE(lastTime(Desk::leader(), u"midShiftMeeting"_s, tuesday), std::optional(report.meetings[1]));
        QVERIFY(!lastTime(third, u"midShiftMeeting"_s, tuesday));
        QVERIFY(!lastTime(second, u"midShiftMeeting"_s, monday)); // at the same time, not before
        QVERIFY(!lastTime(second, u"preShiftMeeting"_s, tuesday)); // nothing was agreed there
        QVERIFY(!lastTime(second, u"hearTheTeam"_s, tuesday)); // that stays with who heard it
        QCOMPARE(lastTime(Desk::leader(), u"hearTheTeam"_s, tuesday)->minutes, u"李娜被骂哭"_s);
    }

    void theDayIsHeldAgainstTheTargetsSetForIt()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, dayShift());
        ActivityRecord leftOut = activity(u"preShiftMeeting"_s, u"13:00"_s, u"13:20"_s, 1);
        leftOut.status = ActivityStatus::Skipped;
        leftOut.reason = u"会议室被占"_s;
        save(desk, {done(activity(u"preShiftMeeting"_s, u"08:00"_s, u"08:20"_s, 0), u"08:02"_s, u"08:20"_s), leftOut});
        save(desk, {activity(u"preShiftMeeting"_s, u"14:00"_s, u"14:20"_s, 0, second.name)}, second);
        DaySheets sheets(desk.session());
        const auto keep = [&desk, &sheets](const Actor &leader, size_t place, DayTarget target, const QString &text) {
            const auto day = DayPlan(desk.session()).day(leader.name, monday);
            return sheets.keepText(leader, *(*day)[place].id, TargetRules::part(target), {}, text);
        };
        QVERIFY(keep(Desk::leader(), 0, DayTarget::Attendance, u"97"_s).ok());
        QVERIFY(keep(Desk::leader(), 0, DayTarget::Talk, u"65"_s).ok());
        QVERIFY(keep(Desk::leader(), 0, DayTarget::Handling, u"280"_s).ok());
        QVERIFY(keep(Desk::leader(), 1, DayTarget::Busy, u"300"_s).ok()); // that meeting was left out
        QVERIFY(keep(second, 0, DayTarget::Handling, u"290"_s).ok()); // the last of the day
        for (const QString &wrong : {u"0"_s, u"101"_s, u"viel"_s, u"95.5"_s})
            QCOMPARE(keep(second, 0, DayTarget::Attendance, wrong).error().kind, Error::Kind::BadInput);
        QVERIFY(keep(second, 0, DayTarget::Attendance, {}).ok()); // the centre's, or whoever's was before

        const DayReport report = read(desk);
        const QString first = Desk::leader().name;
        QCOMPARE(report.targets.set, (std::vector<SetTarget>{{DayTarget::Attendance, 97, first},
                                                             {DayTarget::Talk, 65, first},
                                                             {DayTarget::Handling, 290, second.name}}));
        QCOMPARE(figure(report, FigureVariant::OfLoggedIn)->target, 0.65);
        QCOMPARE(figure(report, FigureVariant::OfLoggedIn)->setBy, first);
        QCOMPARE(figure(report, FigureVariant::QueueCalls)->target, 290.0);
        QCOMPARE(figure(report, FigureVariant::QueueCalls)->setBy, second.name);
        QCOMPARE(figure(report, FigureVariant::BusyLongest)->target, 900.0); // the centre's
        QVERIFY(figure(report, FigureVariant::BusyLongest)->setBy.isEmpty());
        const QJsonObject attendance = dayReportJson(report)[u"attendance"_s].toObject();
        QCOMPARE(attendance[u"target"_s].toDouble(), 0.97);
        QCOMPARE(attendance[u"target_set_by"_s].toString(), first);
        // For this day and this team alone.
        Meetings meetings(desk.session());
        QCOMPARE(*meetings.targetsOf(second, monday), report.targets);
        QVERIFY(meetings.targetsOf(third, monday)->isEmpty());
        QVERIFY(meetings.targetsOf(second, monday.addDays(1))->isEmpty());
        QVERIFY(meetings.targetsOf({}, monday)->isEmpty()); // nobody is on duty
    }

    void theRegisterIsToldButForWhatIsPrivate()
    {
        Desk desk(u"2026-11-23T13:00"_s);
        people(desk, dayShift());
        RegisterDesk entries(desk.session());
        const auto add = [&entries](EntryKind kind, const QString &topic, const QString &text) {
            NewEntry entry;
            entry.kind = kind;
            entry.words.agent = PersonId(1);
            entry.words.topic = topic;
            entry.words.text = text;
            entry.words.contact = u"13800138000"_s;
            entry.words.seat = u"07"_s;
            entry.words.addressee = u"后勤"_s;
            entry.date = monday;
            const Result<RegisterItem> added = entries.add(Desk::leader(), entry);
            if (!added)
                qWarning("%s", qPrintable(added.error().text));
            return added ? added->entry.number : 0;
        };
        const qint64 escalation = add(EntryKind::Escalation, u"退费 13800138001"_s, u"客户张先生要求今天回电"_s);
        add(EntryKind::Hotline, u"社保转移"_s, u"材料清单？"_s);
        add(EntryKind::Hotline, u"社保转移"_s, u"多久到账？"_s);
        add(EntryKind::Praise, u"耐心"_s, u"客户13800138002来电表扬李娜"_s);
        add(EntryKind::Upset, u"辱骂"_s, u"李娜被骂哭"_s);
        const DayReport report = read(desk);
        QCOMPARE(report.entries.size(), 4U);
        QCOMPARE(report.topics.front().topic, u"社保转移"_s);
        QCOMPARE(report.topics.front().count, 2);
        const QString json = QString::fromUtf8(QJsonDocument(dayReportJson(report)).toJson());
        for (const QString &word : {u"骂"_s, u"张先生"_s, u"1380013800"_s})
            QVERIFY2(!json.contains(word), qPrintable(word));
        QVERIFY(json.contains(u"客户138****8002来电表扬李娜"_s));
        QCOMPARE(report.open.front().text, u"退费 138****8001"_s);

        // The call-back goes over with the shift, whoever is next: both names stand where they acted.
        Handover handover;
        handover.date = monday;
        handover.items = {{{}, u"register"_s, u"register:%1"_s.arg(escalation), u"退费"_s, {}, {}, {}, {}}};
        HandoverDesk handovers(desk.session());
        const auto written = handovers.write(Desk::leader(), handover);
        QVERIFY(written.ok());
        QVERIFY(handovers.take(second, *written->id).ok());
        const auto entry = entries.entry(second, escalation);
        QCOMPARE(entry->standing.owner, second.name);
        QCOMPARE(entry->entry.owner, Desk::leader().name); // who took it up
        QCOMPARE(entry->entry.steps.size(), 1U);
        QCOMPARE(entry->entry.steps[0].kind, StepKind::Accepted);
        QCOMPARE(entry->entry.steps[0].by, second.name); // nobody acts in another's name
        // Offered to one by name and refused, it stays.
        const qint64 order = add(EntryKind::WorkOrder, u"报修"_s, u"门禁坏了"_s);
        handover.to = second.name;
        handover.items = {{{}, u"register"_s, u"register:%1"_s.arg(order), u"报修"_s, {}, {}, {}, {}}};
        const auto named = handovers.write(Desk::leader(), handover);
        QCOMPARE(entries.entry(second, order)->standing.offeredTo, second.name);
        QVERIFY(handovers.refuse(second, *named->id, *named->items[0].id, u"白班的单"_s).ok());
        QCOMPARE(entries.entry(second, order)->standing.owner, Desk::leader().name);
        QVERIFY(entries.entry(second, order)->standing.offeredTo.isEmpty());
    }

    void textsOutliveNoRetention()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, dayShift());
        ReportToSubmit report{ReportKind::Day, monday, monday, {}, {}, {}};
        report.sheet.sections = {{.key = u"a"_s, .title = u"考勤"_s, .source = {}, .lines = {u"应到 3"_s}}};
        const auto submitted = ReportDesk(desk.session()).submit(Desk::leader(), report);
        QVERIFY(submitted.ok());
        Handover handover;
        handover.date = monday;
        handover.words = u"下午盯社保专线"_s;
        handover.items = {{{}, u"task"_s, {}, u"耳机"_s, {}, {}, {}, {}}};
        const auto written = HandoverDesk(desk.session()).write(Desk::leader(), handover);
        QVERIFY(written.ok());
        desk.setNow(u"2030-01-01T08:00"_s);
        for (int steps = 0; steps < 50; ++steps) {
            const auto step = Retention(desk.session()).step();
            QVERIFY2(step.ok(), qPrintable(step ? QString() : step.error().detail));
            if (!step->more)
                break;
        }
        const auto opened = ReportDesk(desk.session()).open(Desk::leader(), *submitted->id);
        QVERIFY(opened->report.erased && !opened->sheet);
        QCOMPARE(opened->report.submittedBy, Desk::leader().name);
        const auto left = HandoverDesk(desk.session()).ofDay(Desk::leader(), monday);
        QVERIFY(left->front().words.isEmpty() && left->front().items.front().text.isEmpty());
        QVERIFY(verifyRecords(desk.session().records(), {}).ok());
    }

    void aWeekCountsWhatItsDaysHold()
    {
        Desk desk(u"2026-11-24T08:00"_s);
        people(desk, dayShift());
        ActivityRecord walk = done(activity(u"floorWalk"_s, u"09:40"_s, u"09:55"_s, 0), u"09:42"_s, u"10:02"_s);
        walk.mandatory = true;
        walk.pauses = {{at(u"09:50"_s), at(u"09:55"_s)}};
        ActivityRecord missed = activity(u"floorWalk"_s, u"12:00"_s, u"12:15"_s, 1);
        missed.mandatory = true;
        ActivityRecord cameUp = done(activity(u"urgentBusiness"_s, u"10:00"_s, u"10:10"_s, 2), u"10:10"_s, u"10:20"_s);
        cameUp.passive = true;
        ActivityRecord next = activity(u"floorWalk"_s, u"12:00"_s, u"12:15"_s, 0);
        next.date = monday.addDays(1);
        next.plannedStart = at(u"12:00"_s, next.date);
        next.plannedEnd = at(u"12:15"_s, next.date);
        next.mandatory = true;
        save(desk, {walk, missed, cameUp, next});
        const auto week = PeriodReporter(desk.session()).read(Desk::leader(), ReportKind::Week, monday.addDays(3));
        QCOMPARE(week->from, monday);
        QCOMPARE(week->to, monday.addDays(6));
        QCOMPARE(week->days.size(), 2U);
        QCOMPARE(week->total.planned, 3);
        QCOMPARE(week->total.cameUp, 1);
        QCOMPARE(week->total.done, 2);
        QCOMPARE(week->total.missed, 1);
        QCOMPARE(week->total.walksDue, 2); // tomorrow's noon has not come
        QCOMPARE(week->total.walksKept, 1);
        QCOMPARE(week->total.onFloor, Millis(15min));
        QCOMPARE(week->activities.front().records.size(), 3U);
        QCOMPARE(periodOf(ReportKind::Month, QDate(2028, 2, 9)), std::pair(QDate(2028, 2, 1), QDate(2028, 2, 29)));
        const Actor other{u"班长孙"_s, Role::DutyLeader, {}};
        QCOMPARE(PeriodReporter(desk.session()).read(other, ReportKind::Week, monday, Desk::leader().name).error().kind,
                 Error::Kind::Forbidden);
    }

    void whoReadsAnothersDayLeavesATrace()
    {
        Desk desk(u"2026-11-23T18:00"_s);
        people(desk, dayShift());
        const Actor other{u"班长孙"_s, Role::DutyLeader, {}};
        QCOMPARE(DayReporter(desk.session()).day(other, monday, Desk::leader().name).error().kind,
                 Error::Kind::Forbidden);
        const Actor hr{u"人事"_s, Role::HumanResources, {}};
        QCOMPARE(DayReporter(desk.session()).day(hr, monday, Desk::leader().name).error().kind, Error::Kind::Forbidden);
        const auto report = DayReporter(desk.session()).day(manager, monday, Desk::leader().name);
        QVERIFY(report.ok());
        const auto trail = AuditTrail(desk.session().records()).about(u"day:2026-11-23"_s);
        QCOMPARE(trail->back().what, u"report.view"_s);
        QVERIFY(trail->back().actor.startsWith(manager.name));
    }
};

QTEST_GUILESS_MAIN(TestDayReport)
#include "tst_dayreport.moc"
