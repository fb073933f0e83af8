// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a form shows in numbers: the last worked day, and the leader's own.

#include "models/day/daysteps.h"
#include "models/domain/naturalorder.h"
#include "models/service/callreasons.h"
#include "models/service/dayplan.h"
#include "models/service/daysheetquestion.h"
#include "models/service/meetings.h"
#include "models/service/reportaccess.h"
#include "models/service/reportparts.h"
#include "models/service/reportpeople.h"
#include "models/service/rollcall.h"
#include "models/service/servedqueues.h"
#include "models/service/windowfigures.h"
#include "models/store/alertrepository.h"
#include "models/store/historyfile.h"
#include "models/store/rosterrepository.h"

#include <algorithm>
#include <array>
#include <map>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array yesterdaysKinds{FigureKind::ServiceLevel, FigureKind::HandlingTime, FigureKind::TalkUtilisation,
                                     FigureKind::BusyTime};

constexpr int topicsOnSheet = 8;

/** From the first begin to the last end. */
std::optional<TimeRange> hoursOf(const std::vector<RosterDay> &roster)
{
    std::optional<TimeRange> hours;
    for (const RosterDay &day : roster) {
        for (const Segment &segment : day.segments) {
            if (!hours)
                hours = TimeRange{segment.start, segment.end};
            hours->from = std::min(hours->from, segment.start);
            hours->to = std::max(hours->to, segment.end);
        }
    }
    return hours;
}

} // namespace

/** The last shift day before the question's on which its teams worked, and from when to when. */
Result<std::optional<std::pair<QDate, TimeRange>>> DaySheets::lastWorked(const Question &question) const
{
    using Worked = std::optional<std::pair<QDate, TimeRange>>;
    const RosterRepository rosters(m_session.records());
    const auto date = rosters.workedBefore(question.date(), question.team());
    if (!date)
        return date.error();
    if (!*date)
        return Worked();
    const auto roster = rosters.between(**date, **date, question.team());
    if (!roster)
        return roster.error();
    const std::optional<TimeRange> hours = hoursOf(*roster);
    return hours ? Worked(std::pair(**date, *hours)) : Worked();
}

Result<void> DaySheets::readYesterday(const Question &question, YesterdaySheet &sheet)
{
    const auto last = lastWorked(question);
    if (!last)
        return last.error();
    if (!*last)
        return {};
    sheet.date = (*last)->first;
    sheet.hours = (*last)->second;
    // A night shift that is not over yet has figures up to now.
    const TimeRange window{sheet.hours.from, std::min(sheet.hours.to, question.now)};
    Result<DayTargets> targets = Meetings(m_session).targetsOf(question.leader, *sheet.date);
    if (!targets)
        return targets.error();
    sheet.targets = std::move(*targets);
    const CentreSettings settings = sheet.targets.over(m_session.settings());
    std::vector<FigureVariant> variants;
    for (const FigureKind kind : yesterdaysKinds)
        variants.push_back(chosenVariant(kind, settings));
    const auto own = ReportPeople::of(m_session, question.theirs(), *sheet.date, window);
    if (!own)
        return own.error();
    const auto counts = [&own](const QString &agent, Moment moment) { return own->counts(agent, moment); };
    const auto queues = servedQueues(m_session, window, *own);
    if (!queues)
        return queues.error();
    const Result<WindowFigures> read = windowFigures(m_session, window, variants, counts, {}, *queues);
    if (!read)
        return read.error();
    sheet.window = window;
    sheet.teams = question.theirs();
    sheet.queues = *queues;
    for (const OpenedFigure &figure : read->figures)
        sheet.figures.push_back({figure.wish.variant,
                                 figure.found > 0 && figure.unheard < window.length() ? figure.value : std::nullopt,
                                 figureTarget(figure.wish.variant, settings)});
    Result<AttendanceDay> roll = RollCall(m_session).day(*sheet.date, question.team());
    if (!roll)
        return roll.error();
    std::erase_if(roll->people, [&question](const PersonDay &one) { return !question.isOfTeams(one.person.team); });
    sheet.attendance = shiftSummary(roll->people, sheet.hours.to);
    return {};
}

/**
 * From the last meeting of the shift, else from its begin; held against as long a time just before, or, where that was
 * before the shift, against the same stretch of the last worked day.
 */
Result<void> DaySheets::setPeriod(const Question &question, ReasonsSheet &sheet)
{
    const auto roster =
        RosterRepository(m_session.records()).between(question.date(), question.date(), question.team());
    const auto last = lastWorked(question);
    if (!roster || !last)
        return roster ? last.error() : roster.error();
    std::optional<TimeRange> shift = hoursOf(*roster);
    const bool isRunning = shift && shift->from < question.now;
    if (!isRunning && *last)
        shift = (*last)->second;
    if (!shift || shift->from >= question.now)
        return {};
    sheet.period = {shift->from, std::min(shift->to, question.now)};
    // A meeting that is over tells what it told.
    if (isRunning && question.activity.actualEnd && *question.activity.actualEnd > sheet.period.from)
        sheet.period.to = std::min(sheet.period.to, *question.activity.actualEnd);
    if (!isRunning)
        return {};
    const auto day = DayPlan(m_session).day(question.leader.name, question.date());
    if (!day)
        return day.error();
    for (const ActivityRecord &one : *day) {
        const bool isMeeting = one.key == question.activity.key || one.key.endsWith("Meeting"_L1);
        const bool isThis = one.position == question.activity.position && one.key == question.activity.key;
        if (isMeeting && !isThis && one.actualEnd && *one.actualEnd < sheet.period.to)
            sheet.period.from = std::max(sheet.period.from, *one.actualEnd);
    }
    const Millis length = sheet.period.length();
    if (sheet.period.from > shift->from)
        sheet.before = TimeRange{std::max(shift->from, sheet.period.from - length), sheet.period.from};
    else if (*last)
        sheet.before = TimeRange{(*last)->second.from, std::min((*last)->second.to, (*last)->second.from + length)};
    return {};
}

Result<void> DaySheets::readReasons(const Question &question, ReasonsSheet &sheet)
{
    if (const Result<void> set = setPeriod(question, sheet); !set)
        return set;
    if (sheet.period.length() <= Millis(0))
        return {};
    const TimeRange looked{sheet.before ? std::min(sheet.before->from, sheet.period.from) : sheet.period.from,
                           sheet.period.to};
    const auto own = ReportPeople::of(m_session, question.theirs(), question.date(), looked);
    if (!own)
        return own.error();
    const auto counts = [&own](const QString &agent, Moment moment) { return own->counts(agent, moment); };
    Result<ReasonCounts> reasons = CallReasons(m_session).of(sheet.period, sheet.before, counts);
    if (!reasons)
        return reasons.error();
    sheet.reasons = std::move(*reasons);
    std::map<QString, QueueCalls, NaturalLess> byQueue;
    const auto count = [&byQueue, &sheet](const CallRecord &call) {
        if (call.joined < sheet.period.from)
            return;
        QueueCalls &queue = byQueue[call.queue];
        queue.queue = call.queue;
        ++queue.offered;
        queue.answered += call.outcome == CallRecord::Outcome::Answered ? 1 : 0;
    };
    const TimeRange ended{sheet.period.from, question.now + Millis(1)};
    if (const Result<void> read = HistoryFile(m_session.history()).eachCall(ended, sheet.period.to - Millis(1), count);
        !read)
        return read;
    for (const auto &[name, queue] : byQueue)
        sheet.queues.push_back(queue);
    std::ranges::stable_sort(sheet.queues, std::greater<>(), &QueueCalls::offered);
    auto topics = RegisterDesk(m_session).topics(question.leader, sheet.period, topicsOnSheet);
    if (!topics)
        return topics.error();
    sheet.topics = std::move(*topics);
    return {};
}

Result<void> DaySheets::readReview(const Question &question, ReviewSheet &sheet)
{
    DayPlan plan(m_session);
    const auto day = plan.day(question.leader.name, question.date());
    const auto reflection = plan.note(question.leader.name, question.date(), u"reflection"_s);
    if (!day || !reflection)
        return day ? reflection.error() : day.error();
    sheet.reflection = *reflection;
    Result<DayTemplate> words = ReportAccess(m_session).wordsOf(question.theirs(), question.date());
    if (!words)
        return words.error();
    sheet.dayTemplate = std::move(*words);
    std::optional<Moment> began; // with its first activity, which may lie before midnight
    for (const ActivityRecord &one : *day) {
        const bool skipped = one.status == ActivityStatus::Skipped;
        sheet.done += one.status == ActivityStatus::Done ? 1 : 0;
        sheet.skipped += skipped ? 1 : 0;
        sheet.handedOver += one.status == ActivityStatus::HandedOver ? 1 : 0;
        sheet.open += DaySteps::isOver(one) ? 0 : 1;
        if (DaySteps::isLate(one))
            sheet.late.push_back(one);
        if ((one.mandatory && skipped) || DaySteps::isMissed(one, question.now))
            sheet.missed.push_back(one);
        if (one.key == "floorWalk"_L1)
            sheet.walking += DaySteps::spent(one, question.now);
        if (const std::optional<Moment> place = DaySteps::placeInDay(one))
            began = std::min(began.value_or(*place), *place);
    }
    const auto roster =
        RosterRepository(m_session.records()).between(question.date(), question.date(), question.team());
    if (!roster)
        return roster.error();
    const Zone zone = m_session.zone();
    const TimeRange window = ReportParts::window(question.date(), *roster, *day, zone, question.now);
    return countAlerts(question, {std::min(began.value_or(window.from), window.from), window.to}, sheet);
}

/** The alerts of @p window that are the question's teams', and how soon somebody did something about them. */
Result<void> DaySheets::countAlerts(const Question &question, const TimeRange &window, ReviewSheet &sheet)
{
    const auto alerts = AlertRepository(m_session.records()).between(window.from, window.to);
    const auto own = ReportPeople::of(m_session, question.theirs(), question.date(), window);
    if (!alerts || !own)
        return alerts ? own.error() : alerts.error();
    std::vector<Millis> reactions;
    for (const AlertRecord &alert : *alerts) {
        if (!own->counts(alert))
            continue;
        ++sheet.alerts;
        if (const std::optional<Millis> reaction = alert.reactionTime())
            reactions.push_back(*reaction);
    }
    sheet.handled = int(reactions.size());
    if (!reactions.empty())
        sheet.reaction = ReportParts::median(std::move(reactions));
    return {};
}

} // namespace Floorwalk
