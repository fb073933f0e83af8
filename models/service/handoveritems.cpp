// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/handoveritems.h"

#include "models/day/daysteps.h"
#include "models/service/reportparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Floorwalk {

namespace {

// What an item is, before its number.
constexpr QLatin1StringView activityRef("activity:");
constexpr QLatin1StringView registerRef("register:");
constexpr QLatin1StringView alertRef("alert:");
using PlanStep = std::chrono::duration<qint64, std::ratio<300>>; ///< times of a plan are laid on it

qint64 numberBehind(QLatin1StringView kind, const HandoverItem &item)
{
    return item.ref.startsWith(kind) ? item.ref.mid(kind.size()).toLongLong() : 0;
}

} // namespace

qint64 HandoverItems::entryOf(const HandoverItem &item)
{
    return numberBehind(registerRef, item);
}

qint64 HandoverItems::activityOf(const HandoverItem &item)
{
    return numberBehind(activityRef, item);
}

qint64 HandoverItems::alertOf(const HandoverItem &item)
{
    return numberBehind(alertRef, item);
}

Result<ActivityRecord> HandoverItems::givenAway(const ActivityRecord &activity, const QString &to, Moment now)
{
    const QString reason = QCoreApplication::translate("HandoverDesk", "handed over to %1").arg(to);
    if (DaySteps::isOpen(activity))
        return DaySteps::handOver(activity, reason);
    Result<ActivityRecord> ended = DaySteps::finish(activity, now);
    if (ended)
        ended->reason = reason;
    return ended;
}

ActivityRecord HandoverItems::handedOn(const ActivityRecord &given, WordsPrivacy privacy)
{
    ActivityRecord taken = ReportParts::withoutPrivate(given, privacy);
    const std::vector<ChecklistTick> told = std::exchange(taken.ticks, {});
    for (const ChecklistTick &tick : given.ticks) {
        ChecklistTick step;
        step.step = tick.step;
        const auto known = std::ranges::find(told, tick.step, &ChecklistTick::step);
        if (known != told.end() && (known->ticked || !known->answer.isEmpty())) {
            step.ticked = true;
            step.at = known->at;
        }
        taken.ticks.push_back(step);
    }
    taken.id.reset();
    taken.status = ActivityStatus::Planned;
    taken.actualStart.reset();
    taken.actualEnd.reset();
    taken.reason.clear();
    taken.hangsOn.reset();
    taken.pauses.clear();
    return taken;
}

void HandoverItems::layAnew(ActivityRecord &activity, Moment begin)
{
    if (!activity.plannedStart || activity.plannedEnd.value_or(*activity.plannedStart) > begin)
        return;
    const Moment start(std::chrono::ceil<PlanStep>(begin.time_since_epoch()));
    if (activity.plannedEnd)
        activity.plannedEnd = start + (*activity.plannedEnd - *activity.plannedStart);
    activity.plannedStart = start;
    activity.placed.clear();
}

} // namespace Floorwalk
