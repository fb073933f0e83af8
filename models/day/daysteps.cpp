// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daysteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

namespace {

/** Before the number of an entry of the register, in the key of its step. */
constexpr QLatin1StringView attachedPrefix("entry:");

QString statusText(ActivityStatus status)
{
    switch (status) {
    case ActivityStatus::Planned:
        return QCoreApplication::translate("DaySteps", "not begun");
    case ActivityStatus::Running:
        return QCoreApplication::translate("DaySteps", "under way");
    case ActivityStatus::Done:
        return QCoreApplication::translate("DaySteps", "finished");
    case ActivityStatus::Postponed:
        return QCoreApplication::translate("DaySteps", "postponed");
    case ActivityStatus::Skipped:
        return QCoreApplication::translate("DaySteps", "skipped");
    case ActivityStatus::Paused:
        return QCoreApplication::translate("DaySteps", "paused");
    case ActivityStatus::HandedOver:
        return QCoreApplication::translate("DaySteps", "handed over");
    }
    Q_UNREACHABLE();
}

/** The running pause, if there is one, ends. */
void endPause(ActivityRecord &activity, Moment now)
{
    if (!activity.pauses.empty() && !activity.pauses.back().until)
        activity.pauses.back().until = std::max(now, activity.pauses.back().since);
}

ActivityRecord shifted(ActivityRecord activity, Millis by)
{
    activity.plannedStart = *activity.plannedStart + by;
    if (activity.plannedEnd)
        activity.plannedEnd = *activity.plannedEnd + by;
    return activity;
}

Error conflict(const ActivityRecord &activity)
{
    return {Error::Kind::Conflict,
            QCoreApplication::translate("DaySteps", "The activity is %1 already; reload the day and try again.")
                .arg(statusText(activity.status)),
            {}};
}

Error reasonMissing()
{
    return {Error::Kind::BadInput, QCoreApplication::translate("DaySteps", "Say why; a short reason is enough."), {}};
}

} // namespace

bool DaySteps::isOpen(const ActivityRecord &activity)
{
    return activity.status == ActivityStatus::Planned || activity.status == ActivityStatus::Postponed;
}

Result<ActivityRecord> DaySteps::start(ActivityRecord activity, Moment now)
{
    if (!isOpen(activity))
        return conflict(activity);
    activity.status = ActivityStatus::Running;
    activity.actualStart = now;
    activity.actualEnd.reset();
    return activity;
}

Result<ActivityRecord> DaySteps::finish(ActivityRecord activity, Moment now)
{
    if (!isUnderWay(activity.status))
        return conflict(activity);
    endPause(activity, now);
    activity.status = ActivityStatus::Done;
    activity.actualEnd = activity.actualStart ? std::max(now, *activity.actualStart) : now;
    return activity;
}

Result<ActivityRecord> DaySteps::pause(ActivityRecord activity, Moment now)
{
    if (activity.status != ActivityStatus::Running)
        return conflict(activity);
    activity.status = ActivityStatus::Paused;
    activity.pauses.push_back({.since = std::max(now, activity.actualStart.value_or(now))});
    return activity;
}

Result<ActivityRecord> DaySteps::resume(ActivityRecord activity, Moment now)
{
    if (activity.status == ActivityStatus::Done && activity.actualEnd) {
        activity.pauses.push_back({.since = *activity.actualEnd});
        activity.actualEnd.reset();
    } else if (activity.status != ActivityStatus::Paused) {
        return conflict(activity);
    }
    endPause(activity, now);
    activity.status = ActivityStatus::Running;
    return activity;
}

std::vector<ActivityRecord> DaySteps::followers(const std::vector<ActivityRecord> &day, int position, Millis by)
{
    std::vector<ActivityRecord> moved;
    std::vector<int> leads{position};
    for (size_t i = 0; i < leads.size(); ++i) {
        for (const ActivityRecord &one : day) {
            const bool known = std::find(leads.begin(), leads.end(), one.position) != leads.end();
            if (one.hangsOn != leads[i] || known || !isOpen(one) || !one.plannedStart)
                continue;
            leads.push_back(one.position);
            moved.push_back(shifted(one, by));
        }
    }
    return moved;
}

Result<std::vector<ActivityRecord>> DaySteps::move(const std::vector<ActivityRecord> &day, int position, Millis by)
{
    const auto found = std::find_if(day.begin(), day.end(),
                                    [position](const ActivityRecord &one) { return one.position == position; });
    if (found == day.end() || !found->plannedStart) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("DaySteps", "This activity has no time that could be moved."),
                     {}};
    }
    if (!isOpen(*found))
        return conflict(*found);
    std::vector<ActivityRecord> moved{shifted(*found, by)};
    moved.front().hangsOn.reset();
    moved.front().placed.clear();
    for (ActivityRecord &one : followers(day, position, by))
        moved.push_back(std::move(one));
    return moved;
}

Result<ActivityRecord> DaySteps::postpone(ActivityRecord activity, Moment until, const QString &reason, Moment now)
{
    if (!isOpen(activity))
        return conflict(activity);
    if (reason.trimmed().isEmpty())
        return reasonMissing();
    if (until <= std::max(now, activity.plannedStart.value_or(now))) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("DaySteps", "An activity can only be postponed to a later time."),
                     {}};
    }
    const Millis length = activity.plannedStart && activity.plannedEnd ? *activity.plannedEnd - *activity.plannedStart
                                                                       : Millis(std::chrono::minutes(15));
    activity.status = ActivityStatus::Postponed;
    activity.reason = reason.trimmed();
    activity.plannedStart = until;
    activity.plannedEnd = until + length;
    activity.hangsOn.reset();
    activity.placed.clear();
    return activity;
}

Result<ActivityRecord> DaySteps::skip(ActivityRecord activity, const QString &reason)
{
    if (!isOpen(activity))
        return conflict(activity);
    if (reason.trimmed().isEmpty())
        return reasonMissing();
    activity.status = ActivityStatus::Skipped;
    activity.reason = reason.trimmed();
    return activity;
}

Result<ActivityRecord> DaySteps::handOver(ActivityRecord activity, const QString &reason)
{
    Result<ActivityRecord> given = skip(std::move(activity), reason);
    if (given)
        given->status = ActivityStatus::HandedOver;
    return given;
}

Result<ActivityRecord> DaySteps::takeBack(ActivityRecord activity)
{
    if (isUnderWay(activity.status)) {
        // A rest of it is none of what is begun later.
        if (!activity.pauses.empty() && !activity.pauses.back().until)
            activity.pauses.back().until = activity.pauses.back().since;
        activity.actualStart.reset();
        activity.status = ActivityStatus::Planned;
        return activity;
    }
    if (activity.status != ActivityStatus::Skipped)
        return conflict(activity);
    activity.status = ActivityStatus::Planned;
    activity.reason.clear();
    return activity;
}

Result<ActivityRecord> DaySteps::correct(ActivityRecord activity, const RealTimes &times, const QString &reason,
                                         Moment now)
{
    if (activity.status == ActivityStatus::HandedOver)
        return conflict(activity);
    if (reason.trimmed().isEmpty())
        return reasonMissing();
    if (times.from > now || times.to.value_or(now) > now) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("DaySteps", "That time is still to come: say when it really was."),
                     {}};
    }
    if (times.to && *times.to <= times.from) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("DaySteps", "The activity has to end after it began."),
                     {}};
    }
    const QString why = QCoreApplication::translate("DaySteps", "times corrected: %1").arg(reason.trimmed());
    // Why it was left out is no reason of what was done after all.
    const bool stays = !activity.reason.isEmpty() && activity.status != ActivityStatus::Skipped;
    activity.reason = stays ? QCoreApplication::translate("DaySteps", "%1; %2").arg(activity.reason, why) : why;
    activity.actualStart = times.from;
    activity.actualEnd = times.to;
    if (times.to) {
        endPause(activity, *times.to);
        activity.status = ActivityStatus::Done;
    } else if (activity.status != ActivityStatus::Paused) {
        activity.status = ActivityStatus::Running;
    }
    return activity;
}

Result<ActivityRecord> DaySteps::tick(ActivityRecord activity, const QString &step, bool ticked, const QString &answer,
                                      const QString &note, Moment now)
{
    if (isGivenUp(activity.status))
        return conflict(activity);
    const auto found = std::find_if(activity.ticks.begin(), activity.ticks.end(),
                                    [&step](const ChecklistTick &tick) { return tick.step == step; });
    if (found == activity.ticks.end()) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("DaySteps", "The checklist has no step “%1”.").arg(step),
                     {}};
    }
    found->ticked = ticked;
    found->answer = answer;
    found->note = note;
    found->at = now;
    return activity;
}

Result<ActivityRecord> DaySteps::attach(ActivityRecord activity, qint64 number)
{
    if (isOver(activity))
        return conflict(activity);
    ChecklistTick tick;
    tick.step = attachedPrefix + QString::number(number);
    if (std::ranges::find(activity.ticks, tick.step, &ChecklistTick::step) == activity.ticks.end())
        activity.ticks.push_back(tick);
    return activity;
}

qint64 DaySteps::attachedEntry(const QString &step)
{
    return step.startsWith(attachedPrefix) ? step.mid(attachedPrefix.size()).toLongLong() : 0;
}

ChecklistTick DaySteps::detached(qint64 number)
{
    ChecklistTick tick;
    tick.step = attachedPrefix + QString::number(number);
    tick.answer = ChecklistTick::detachedAnswer;
    return tick;
}

bool DaySteps::isOver(const ActivityRecord &activity)
{
    return activity.status == ActivityStatus::Done || isGivenUp(activity.status);
}

bool DaySteps::isOverdue(const ActivityRecord &activity, Moment now)
{
    return isOpen(activity) && activity.plannedEnd && *activity.plannedEnd < now;
}

bool DaySteps::isMissed(const ActivityRecord &activity, Moment now)
{
    return activity.mandatory && isOverdue(activity, now);
}

bool DaySteps::isLate(const ActivityRecord &activity)
{
    return activity.mandatory && activity.actualStart && activity.plannedEnd
           && *activity.actualStart > *activity.plannedEnd;
}

namespace {

/** From its begin, real or else planned, to its end, real or else as long as was planned; absent without a begin. */
std::optional<TimeRange> rangeOf(const ActivityRecord &activity)
{
    const std::optional<Moment> begin = DaySteps::placeInDay(activity);
    if (!begin)
        return std::nullopt;
    const Millis length = activity.plannedStart && activity.plannedEnd ? *activity.plannedEnd - *activity.plannedStart
                                                                       : Millis(std::chrono::minutes(15));
    return TimeRange{*begin, activity.actualEnd.value_or(*begin + length)};
}

std::optional<TimeRange> rangeOf(const ActivityRecord &activity, Moment now)
{
    std::optional<TimeRange> range = rangeOf(activity);
    if (range && DaySteps::isUnderWay(activity.status))
        range->to = std::max(range->to, now);
    return range;
}

} // namespace

Millis DaySteps::overrun(const ActivityRecord &activity, Moment now)
{
    const std::optional<TimeRange> planned = rangeOf(activity);
    return planned && isUnderWay(activity.status) ? std::max(Millis(0), now - planned->to) : Millis(0);
}

std::vector<const ActivityRecord *> DaySteps::overlapping(const std::vector<ActivityRecord> &day,
                                                          const ActivityRecord &activity, Moment now)
{
    std::vector<const ActivityRecord *> all;
    const std::optional<TimeRange> own = rangeOf(activity, now);
    if (!own || isOver(activity))
        return all;
    for (const ActivityRecord &other : day) {
        if (other.position == activity.position || isOver(other))
            continue;
        const std::optional<TimeRange> range = rangeOf(other, now);
        if (range && range->overlaps(*own))
            all.push_back(&other);
    }
    return all;
}

Millis DaySteps::spent(const ActivityRecord &activity, Moment now)
{
    if (!activity.actualStart)
        return Millis(0);
    const Moment end = activity.actualEnd.value_or(std::max(now, *activity.actualStart));
    Millis spent = end - *activity.actualStart;
    for (const ActivityPause &pause : activity.pauses) {
        const Moment from = std::max(pause.since, *activity.actualStart);
        spent -= std::max(Millis(0), std::min(pause.until.value_or(end), end) - from);
    }
    return std::max(Millis(0), spent);
}

int DaySteps::stepsDone(const ActivityRecord &activity)
{
    return int(std::count_if(activity.ticks.begin(), activity.ticks.end(),
                             [](const ChecklistTick &tick) { return tick.ticked || !tick.answer.isEmpty(); }));
}

std::optional<Moment> DaySteps::placeInDay(const ActivityRecord &activity)
{
    return activity.actualStart ? activity.actualStart : activity.plannedStart;
}

std::vector<ActivityRecord> DaySteps::inOrderOfDay(std::vector<ActivityRecord> activities)
{
    std::ranges::stable_sort(activities, {},
                             [](const ActivityRecord &one) { return placeInDay(one).value_or(Moment::max()); });
    return activities;
}

Moment DaySteps::momentIn(const std::vector<ActivityRecord> &day, QDate date, QTime time, const Zone &zone)
{
    constexpr std::chrono::hours longBefore{12};
    const Moment at = zone.toMoment(date, time);
    std::optional<Moment> begin;
    for (const ActivityRecord &one : day) {
        if (const std::optional<Moment> place = placeInDay(one))
            begin = std::min(begin.value_or(*place), *place);
    }
    return begin && at < *begin - longBefore ? zone.toMoment(date.addDays(1), time) : at;
}

const ActivityRecord *DaySteps::current(const std::vector<ActivityRecord> &activities)
{
    const ActivityRecord *best = nullptr;
    for (const ActivityRecord &activity : activities) {
        if (isOver(activity))
            continue;
        const bool running = activity.status == ActivityStatus::Running;
        const bool bestRunning = best && best->status == ActivityStatus::Running;
        const bool earlier = best && placeInDay(activity) < placeInDay(*best);
        if (!best || (running && !bestRunning) || (running && !earlier) || (!running && !bestRunning && earlier))
            best = &activity;
    }
    return best;
}

} // namespace Floorwalk
