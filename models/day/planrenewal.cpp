// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/planrenewal.h"

#include "models/day/daysteps.h"

#include <algorithm>

namespace Floorwalk {

namespace {

constexpr size_t nobody = size_t(-1);

/** Which of @p planned each of @p laid is; nobody where it is new. */
std::vector<size_t> partnersOf(const std::vector<ActivityRecord> &planned, const std::vector<ActivityRecord> &laid)
{
    std::vector<size_t> partners(laid.size(), nobody);
    std::vector<bool> taken(planned.size(), false);
    const auto pair = [&partners, &taken, &planned, &laid](size_t i, auto isSame) {
        if (partners[i] != nobody)
            return;
        size_t best = nobody;
        for (size_t p = 0; p < planned.size(); ++p) {
            const bool fits = !taken[p] && planned[p].laid && planned[p].key == laid[i].key && isSame(planned[p]);
            if (fits && (best == nobody || planned[p].laid < planned[best].laid))
                best = p;
        }
        if (best == nobody)
            return;
        partners[i] = best;
        taken[best] = true;
    };
    for (size_t i = 0; i < laid.size(); ++i)
        pair(i, [&one = laid[i]](const ActivityRecord &other) { return other.laid == one.plannedStart; });
    for (size_t i = 0; i < laid.size(); ++i)
        pair(i, [](const ActivityRecord &) { return true; });
    return partners;
}

/** Takes what is the template's to say from @p laid; tells what that changed. */
void follow(ActivityRecord &one, const ActivityRecord &laid, std::vector<PlanChange> &changes)
{
    const std::optional<Moment> before = one.laid;
    const bool moved = PlanRenewal::isMoved(one);
    one.mandatory = laid.mandatory;
    one.laid = laid.plannedStart;
    for (const ChecklistTick &tick : laid.ticks) {
        if (std::ranges::find(one.ticks, tick.step, &ChecklistTick::step) == one.ticks.end())
            one.ticks.push_back(tick);
    }
    if (!moved) {
        one.plannedStart = laid.plannedStart;
        one.plannedEnd = laid.plannedEnd;
        one.placed = laid.placed;
        one.hangsOn = laid.hangsOn;
    }
    // What is left out is left out at whatever time.
    if (before != laid.plannedStart && !isGivenUp(one.status))
        changes.push_back(
            {moved ? PlanChange::Kind::Kept : PlanChange::Kind::Moved, one.key, before, laid.plannedStart});
}

} // namespace

bool PlanRenewal::isMoved(const ActivityRecord &activity)
{
    return activity.plannedStart != activity.laid;
}

bool PlanRenewal::isTouched(const ActivityRecord &activity, const std::set<ActivityId> &written)
{
    const bool hasAttached = std::ranges::any_of(
        activity.ticks, [](const ChecklistTick &tick) { return DaySteps::attachedEntry(tick.step) > 0; });
    return isMoved(activity) || activity.status != ActivityStatus::Planned || !activity.note.isEmpty() || hasAttached
           || (activity.id && written.contains(*activity.id));
}

std::vector<ActivityRecord> PlanRenewal::begun(std::vector<ActivityRecord> laid)
{
    for (ActivityRecord &one : laid) {
        one.isAhead = true;
        one.laid = one.plannedStart;
    }
    return laid;
}

RenewedPlan PlanRenewal::renewed(const std::vector<ActivityRecord> &planned, const std::vector<ActivityRecord> &laid,
                                 const std::set<ActivityId> &written)
{
    RenewedPlan plan;
    const std::vector<size_t> partners = partnersOf(planned, laid);
    int next = 0;
    for (const ActivityRecord &one : planned)
        next = std::max(next, one.position + 1);
    std::vector<int> places;
    for (const size_t partner : partners)
        places.push_back(partner == nobody ? next++ : planned[partner].position);
    for (size_t i = 0; i < laid.size(); ++i) {
        ActivityRecord wanted = laid[i];
        wanted.position = places[i];
        if (wanted.hangsOn)
            wanted.hangsOn = places.at(size_t(*wanted.hangsOn));
        if (partners[i] == nobody) {
            wanted.isAhead = true;
            wanted.laid = wanted.plannedStart;
            plan.changes.push_back({PlanChange::Kind::Came, wanted.key, {}, wanted.plannedStart});
            plan.activities.push_back(std::move(wanted));
        } else {
            ActivityRecord one = planned[partners[i]];
            follow(one, wanted, plan.changes);
            plan.activities.push_back(std::move(one));
        }
    }
    for (size_t p = 0; p < planned.size(); ++p) {
        ActivityRecord one = planned[p];
        if (std::ranges::find(partners, p) != partners.end())
            continue;
        if (one.laid && one.id && !isTouched(one, written)) {
            plan.withdrawn.push_back(*one.id);
            plan.changes.push_back({PlanChange::Kind::Went, one.key, one.laid, {}});
            continue;
        }
        // From now on it is the leader's own, and is told of once.
        if (one.laid && !isGivenUp(one.status))
            plan.changes.push_back({PlanChange::Kind::Stays, one.key, one.laid, {}});
        one.laid.reset();
        one.hangsOn.reset();
        plan.activities.push_back(std::move(one));
    }
    return plan;
}

} // namespace Floorwalk
