// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daysteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

namespace {

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
    }
    Q_UNREACHABLE();
}

bool isOpen(const ActivityRecord &activity)
{
    return activity.status == ActivityStatus::Planned || activity.status == ActivityStatus::Postponed;
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
    if (activity.status != ActivityStatus::Running)
        return conflict(activity);
    activity.status = ActivityStatus::Done;
    activity.actualEnd = activity.actualStart ? std::max(now, *activity.actualStart) : now;
    return activity;
}

Result<ActivityRecord> DaySteps::postpone(ActivityRecord activity, Moment until, const QString &reason, Moment now)
{
    if (!isOpen(activity))
        return conflict(activity);
    if (reason.trimmed().isEmpty())
        return reasonMissing();
    if (until <= now) {
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

Result<ActivityRecord> DaySteps::takeBack(ActivityRecord activity)
{
    if (activity.status != ActivityStatus::Skipped)
        return conflict(activity);
    activity.status = ActivityStatus::Planned;
    activity.reason.clear();
    return activity;
}

Result<ActivityRecord> DaySteps::tick(ActivityRecord activity, const QString &step, bool ticked, const QString &answer,
                                      const QString &note, Moment now)
{
    if (activity.status == ActivityStatus::Skipped)
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

bool DaySteps::isOverdue(const ActivityRecord &activity, Moment now)
{
    return isOpen(activity) && activity.plannedEnd && *activity.plannedEnd < now;
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

const ActivityRecord *DaySteps::current(const std::vector<ActivityRecord> &activities)
{
    const ActivityRecord *best = nullptr;
    for (const ActivityRecord &activity : activities) {
        if (activity.status != ActivityStatus::Running && !isOpen(activity))
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
