// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dayreporter.h"

#include "models/live/figureasshown.h"

#include "models/day/daysteps.h"
#include "models/service/callreasons.h"
#include "models/service/coverdesk.h"
#include "models/service/dutyfigures.h"
#include "models/service/meetings.h"
#include "models/service/reportaccess.h"
#include "models/service/reportparts.h"
#include "models/service/rollcall.h"
#include "models/service/servedqueues.h"
#include "models/service/subjectnames.h"
#include "models/service/walkdesk.h"
#include "models/service/windowfigures.h"
#include "models/service/wordsguard.h"
#include "models/store/alertrepository.h"
#include "models/store/coachingrepository.h"
#include "models/store/dayplanrepository.h"
#include "models/store/handoverrepository.h"
#include "models/store/incidentrepository.h"
#include "models/store/listeningrepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/rosterrepository.h"
#include "models/store/teamhistory.h"

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** What the report tells of calls and of people's time: two of the four indicators, and what a manager asks for next.
 */
constexpr std::array reportVariants{FigureVariant::OfLoggedIn,    FigureVariant::BusyLongest, FigureVariant::BusyTotal,
                                    FigureVariant::BusyOverLimit, FigureVariant::QueueCalls,  FigureVariant::Mean};

/** The indicators that a week is held against, beside the attendance rate and the centre's variants of calls. */
constexpr std::array periodVariants{FigureVariant::OfLoggedIn, FigureVariant::BusyLongest, FigureVariant::QueueCalls};

bool isLessBetter(FigureVariant variant)
{
    const FigureKind kind = figureKind(variant);
    return kind != FigureKind::ServiceLevel && kind != FigureKind::TalkUtilisation;
}

bool isOfTeams(const QString &team, const QStringList &teams)
{
    return teams.isEmpty() || team.isEmpty() || teams.contains(team);
}

/** What of the leaders' own plan is neither done nor given up. */
void addOpenActivities(DayReport &report)
{
    for (const ReportActivity &one : report.activities) {
        const ActivityRecord &record = one.record;
        if (DaySteps::isOver(record))
            continue;
        report.open.push_back({.kind = u"activity"_s,
                               .ref = u"activity:%1"_s.arg(record.id ? record.id->value() : 0),
                               .subject = record.key,
                               .who = record.leader,
                               .text = record.title,
                               .due = record.plannedStart});
    }
}

void addOpenRoll(DayReport &report, const AttendanceDay &roll)
{
    for (const DayOpenItem &item : roll.open) {
        report.open.push_back({.kind = u"roll"_s,
                               .ref = u"person:%1"_s.arg(item.person.value()),
                               .subject = {},
                               .who = item.name,
                               .text = item.text,
                               .due = item.due ? std::optional(report.zone.startOfDay(*item.due)) : std::nullopt});
    }
}

void addOpenAlert(DayReport &report, const AlertRecord &alert)
{
    if (!alert.closedAt || *alert.closedAt > report.window.to)
        report.open.push_back(ReportParts::openAlert(alert));
}

} // namespace

std::optional<bool> ReportFigure::isMet() const
{
    if (!figure.value || !target)
        return std::nullopt;
    const double shown = figureAsShown(figure.wish.variant, *figure.value);
    return lessIsBetter ? shown <= *target : shown >= *target;
}

QStringList DayReport::leaders() const
{
    QStringList names{leader};
    for (const ReportActivity &one : activities) {
        if (!names.contains(one.record.leader))
            names << one.record.leader;
    }
    return names;
}

DayReport DayReporter::begun(const QString &leader, QDate date)
{
    m_activities.clear();
    m_open = {};
    m_people = {};
    m_alerts.clear();
    m_isRostered = false;
    DayReport report;
    report.date = date;
    report.leader = leader;
    report.zone = m_session.zone();
    report.made = m_session.now();
    report.settings = m_session.settings();
    return report;
}

Result<DayReport> DayReporter::day(const Actor &actor, QDate date, const QString &leader, const OpenRecords &open)
{
    DayReport report = begun(leader.isEmpty() ? actor.name : leader, date);
    m_open = open;
    ReportAccess access(m_session);
    const Result<QStringList> teams = access.teamsOf(report.leader);
    if (!teams)
        return teams.error();
    report.teams = *teams;
    Result<DayTemplate> words = access.wordsOf(report.teams, date);
    if (!words)
        return words.error();
    report.dayTemplate = std::move(*words);
    if (const Result<void> may = access.read(actor, report.leader, report.teams, date); !may)
        return may.error();
    for (const auto read :
         {&DayReporter::readDay, &DayReporter::readMeetings, &DayReporter::readFigures, &DayReporter::readAlerts,
          &DayReporter::readCoaching, &DayReporter::readRegister, &DayReporter::readWords}) {
        if (const Result<void> done = (this->*read)(report); !done)
            return done.error();
    }
    // What was agreed is for leaders to read: it goes over to the next of them.
    for (ReportOpenItem &item : report.open) {
        if (item.kind == followUpKind && actor.role != Role::DutyLeader)
            item.text.clear();
    }
    return report;
}

Result<std::optional<ReportedDay>> DayReporter::parts(const DayReport &frame, QDate date, bool isLast,
                                                      const OpenRecords &open)
{
    DayReport report = begun(frame.leader, date);
    m_open = open;
    report.teams = frame.teams;
    if (const Result<void> read = readDay(report); !read)
        return read.error();
    if (!m_isRostered && report.activities.empty())
        return std::optional<ReportedDay>();
    if (!isLast) // of a day before it is told whether it was done or missed
        std::erase_if(report.open, [](const ReportOpenItem &item) { return item.kind == "activity"_L1; });
    std::vector<FigureVariant> variants{periodVariants.begin(), periodVariants.end()};
    for (const FigureKind kind : {FigureKind::ServiceLevel, FigureKind::AbandonRate})
        variants.push_back(chosenVariant(kind, report.settings));
    if (const Result<void> read = readWindow(report, variants); !read)
        return read.error();
    if (const Result<void> read = readAlerts(report); !read)
        return read.error();
    return std::optional(ReportedDay{std::move(report), std::move(m_alerts)});
}

Result<std::vector<ReportOpenItem>> DayReporter::openOn(const DayReport &frame, QDate date)
{
    DayReport report = begun(frame.leader, date);
    report.teams = frame.teams;
    report.window = {report.zone.startOfDay(date), report.zone.startOfDay(date.addDays(1))};
    for (const auto read : {&DayReporter::readCoaching, &DayReporter::readRegister}) {
        if (const Result<void> done = (this->*read)(report); !done)
            return done.error();
    }
    return std::move(report.open);
}

/** Roster, roll and what the leaders did: from it comes the time that all else is counted over. */
Result<void> DayReporter::readDay(DayReport &report)
{
    const auto all = DayPlanRepository(m_session.records()).between(report.date, report.date);
    if (!all)
        return all.error();
    auto ours = ReportAccess(m_session).ofTeams(*all, report.leader, report.teams);
    if (!ours)
        return ours.error();
    m_activities = std::move(*ours);
    const QString team = report.teams.size() == 1 ? report.teams.constFirst() : QString();
    Result<AttendanceDay> roll = RollCall(m_session).day(report.date, team);
    if (!roll)
        return roll.error();
    keepTeams(*roll, report.teams);
    std::vector<RosterDay> roster;
    for (const PersonDay &day : roll->people)
        roster.push_back(day.roster);
    m_isRostered = !roster.empty();
    const Moment now = m_session.now();
    report.window = ReportParts::window(report.date, roster, m_activities, report.zone, now);
    report.over = ReportParts::window(report.date, roster, m_activities, report.zone, Moment::max()).to <= now;
    const auto told = WordsGuard(m_session).told(m_activities);
    if (!told)
        return told.error();
    report.activities = ReportParts::activities(*told, now);
    if (const Result<void> named = nameSubjects(report); !named)
        return named;
    report.walks = ReportParts::walks(m_activities, *told);
    report.attendance = ReportParts::attendance(roll->people, *roll, report.window.to,
                                                chosenVariant(FigureKind::AttendanceRate, report.settings));
    report.faults = ReportParts::faults(roll->people);
    addOpenActivities(report);
    addOpenRoll(report, *roll);
    Result<ReportPeople> people = ReportPeople::of(m_session, report.teams, report.date, report.window);
    if (!people)
        return people.error();
    m_people = std::move(*people);
    return {};
}

/** Whom the activities are about, as it may be told. */
Result<void> DayReporter::nameSubjects(DayReport &report) const
{
    std::vector<ActivityRecord> records;
    for (const ReportActivity &one : report.activities)
        records.push_back(one.record);
    const Result<QStringList> names = subjectNames(m_session, records);
    if (!names)
        return names.error();
    for (size_t i = 0; i < records.size(); ++i)
        report.activities[i].about = names->at(qsizetype(i));
    return {};
}

Result<void> DayReporter::readMeetings(DayReport &report)
{
    auto meetings = Meetings(m_session).of(report.date, m_activities);
    if (!meetings)
        return meetings.error();
    report.meetings = std::move(*meetings);
    Result<DayTargets> targets = Meetings(m_session).targets(report.date, m_activities, report.teams);
    if (!targets)
        return targets.error();
    report.targets = std::move(*targets);
    return {};
}

Result<void> DayReporter::readFigures(DayReport &report)
{
    std::vector<FigureVariant> variants{chosenVariant(FigureKind::ServiceLevel, report.settings)};
    variants.insert(variants.end(), reportVariants.begin(), reportVariants.end());
    variants.push_back(chosenVariant(FigureKind::AbandonRate, report.settings));
    if (const Result<void> read = readWindow(report, variants); !read)
        return read;
    const CountsAgent own = [this](const QString &key, Moment moment) { return m_people.counts(key, moment); };
    Result<ReasonCounts> reasons = CallReasons(m_session).of(report.window, {}, own);
    if (!reasons)
        return reasons.error();
    report.callReasons = std::move(*reasons);
    return readDuty(report);
}

/** @p variants over the report's window, with its queues, half hours and gaps. */
Result<void> DayReporter::readWindow(DayReport &report, const std::vector<FigureVariant> &variants)
{
    const CountsAgent own = [this](const QString &key, Moment moment) { return m_people.counts(key, moment); };
    // Calls of queues that only others answer are their leaders'.
    const auto queues = servedQueues(m_session, report.window, m_people, m_open);
    if (!queues)
        return queues.error();
    Result<WindowFigures> read = windowFigures(m_session, report.window, variants, own, m_open, *queues);
    if (!read)
        return read.error();
    const CentreSettings ofDay = report.targets.over(report.settings);
    for (OpenedFigure &figure : read->figures) {
        const FigureVariant variant = figure.wish.variant;
        const std::optional<DayTarget> kind = dayTargetOf(variant);
        const SetTarget *const set = kind ? report.targets.of(*kind) : nullptr;
        report.figures.push_back(
            {std::move(figure), figureTarget(variant, ofDay), isLessBetter(variant), set ? set->by : QString()});
    }
    report.queues = std::move(read->queues);
    report.intervals = std::move(read->intervals);
    report.gaps = std::move(read->gaps);
    report.summedTo = read->summedTo;
    return {};
}

/** What the teams did against the roster, where one is on record and something was heard. */
Result<void> DayReporter::readDuty(DayReport &report)
{
    DutyQuestion question{.window = report.window, .shiftDay = report.date};
    question.teams = report.teams;
    const Result<DutyAnswer> duty = Floorwalk::readDuty(m_session, question, m_open);
    if (!duty)
        return duty.error();
    for (OpenedFigure &figure : dutyFiguresOf(*duty, report.window, dutyVariants)) {
        const FigureVariant variant = figure.wish.variant;
        if (figure.value)
            report.figures.push_back({std::move(figure), std::nullopt, isLessBetter(variant), {}});
    }
    return {};
}

Result<void> DayReporter::readAlerts(DayReport &report)
{
    auto alerts = AlertRepository(m_session.records()).between(report.window.from, report.window.to);
    if (!alerts)
        return alerts.error();
    std::erase_if(*alerts, [this](const AlertRecord &alert) { return !m_people.counts(alert); });
    m_alerts = std::move(*alerts);
    report.alerts = ReportParts::alerts(m_alerts, report.window.to);
    for (const AlertRecord &alert : m_alerts)
        addOpenAlert(report, alert);
    auto incidents = IncidentRepository(m_session.records()).between(report.window.from, report.window.to);
    if (!incidents)
        return incidents.error();
    for (IncidentRecord &incident : *incidents) {
        if (incident.withdrawn || !isOfTeams(incident.team, report.teams))
            continue;
        if (incident.lasts()) {
            report.open.push_back({.kind = u"incident"_s,
                                   .ref = u"incident:%1"_s.arg(incident.number),
                                   .subject = {},
                                   .who = incident.team,
                                   .text = incident.words.wording,
                                   .due = incident.span.from});
        }
        report.incidents.push_back(std::move(incident));
    }
    return {};
}

Result<void> DayReporter::readCoaching(DayReport &report)
{
    auto entries = ListeningRepository(m_session.records()).between(report.window);
    if (!entries)
        return entries.error();
    std::erase_if(*entries, [&report](const ListeningEntry &one) { return !isOfTeams(one.team, report.teams); });
    const CoachingRepository coaching(m_session.records());
    auto notes = coaching.between(report.window);
    if (!notes)
        return notes.error();
    std::erase_if(*notes, [&report](const CoachingNote &one) { return !isOfTeams(one.team, report.teams); });
    report.coaching = ReportParts::coaching(*entries, *notes);
    const auto due = coaching.openActions(report.date.addDays(1));
    if (!due)
        return due.error();
    for (const FollowUp &one : *due) {
        const Result<CoachingNote> note = coaching.numbered(one.note);
        if (!note)
            return note.error();
        // What was agreed for somebody's peace of mind stays between the two.
        if (note->words.kind == NoteKind::Care || !isOfTeams(one.team, report.teams))
            continue;
        report.open.push_back({.kind = followUpKind,
                               .ref = u"followUp:%1"_s.arg(one.action.id.value_or(0)),
                               .subject = {},
                               .who = one.name,
                               .text = one.action.text,
                               .due = report.zone.startOfDay(one.action.due)});
    }
    return {};
}

/** Who worked whose shift that day, of the report's teams. */
Result<void> DayReporter::readCovers(DayReport &report) const
{
    const auto lines = CoverDesk(m_session).between(report.date, report.date);
    if (!lines)
        return lines.error();
    const auto isOurs = [this, &report](PersonId person) -> Result<bool> {
        const Result<QString> team = TeamHistory::teamOn(m_session.records(), person, report.date);
        return team ? Result<bool>(isOfTeams(*team, report.teams)) : Result<bool>(team.error());
    };
    const auto add = [&report](const ShiftCover &cover, const QString &who, const QString &forWhom) {
        const bool swap = cover.kind == ShiftCover::Kind::Swap;
        ReportStandIn standIn{swap ? ReportStandIn::Kind::Swap : ReportStandIn::Kind::Substitute, who, forWhom, {}};
        if (cover.span) {
            standIn.since = cover.span->from;
            standIn.until = cover.span->to;
        }
        report.standIns.push_back(standIn);
    };
    for (const CoverLine &line : *lines) {
        const Result<bool> away = isOurs(line.cover.away);
        const Result<bool> stands = isOurs(line.cover.stands);
        if (!away || !stands)
            return away ? stands.error() : away.error();
        if (!*away && !*stands)
            continue;
        if (line.cover.date == report.date)
            add(line.cover, line.stands, line.away);
        if (line.cover.back == report.date)
            add(line.cover, line.away, line.stands);
    }
    return {};
}

Result<void> DayReporter::readWords(DayReport &report)
{
    const DayPlanRepository plan(m_session.records());
    for (const auto &[kind, into] :
         {std::pair(u"reflection"_s, &report.words.reflection), std::pair(u"tomorrow"_s, &report.words.tomorrow),
          std::pair(u"handover"_s, &report.words.handover)}) {
        const Result<QString> text = plan.note(report.leader, report.date, kind);
        if (!text)
            return text.error();
        *into = *text;
    }
    const auto handovers = HandoverRepository(m_session.records()).between(report.date, report.date);
    if (!handovers)
        return handovers.error();
    const QStringList leaders = report.leaders();
    for (const Handover &handover : *handovers) {
        const bool here = leaders.contains(handover.from) || leaders.contains(handover.takenBy);
        if (handover.takenAt && here) {
            report.standIns.push_back(
                {ReportStandIn::Kind::TookOver, handover.takenBy, handover.from, handover.takenAt});
        }
    }
    if (const Result<void> read = readCovers(report); !read)
        return read;
    const Moment midnight = m_session.zone().startOfDay(report.date);
    const auto walks = WalkDesk(m_session).covers(std::min(midnight, report.window.from), report.window.to);
    if (!walks)
        return walks.error();
    for (const WalkCover &walk : *walks) {
        const bool isOver = walk.until && *walk.until <= report.window.from;
        if (leaders.contains(walk.leader) && !isOver)
            report.standIns.push_back({ReportStandIn::Kind::Deputy, walk.deputy, walk.leader, walk.since, walk.until});
    }
    return {};
}

} // namespace Floorwalk
