// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/takenover.h"

#include "models/day/daysteps.h"

#include <algorithm>
#include <utility>

namespace Floorwalk {

namespace {

/** An activity of the earlier day and the one of its plan that it was. */
struct Origin
{
    const ActivityRecord *record;
    const ActivityRecord *laid;
};

bool isSame(const ActivityRecord &one, const ActivityRecord &other)
{
    return one.key == other.key && one.plannedStart == other.plannedStart;
}

/**
 * Each planned activity of the day with what it was laid as: what stands where it was laid by its time, what was moved
 * by the order of those that are left of its key.
 */
std::vector<Origin> originsOf(const EarlierDay &day)
{
    std::vector<const ActivityRecord *> left;
    for (const ActivityRecord &one : day.laid)
        left.push_back(&one);
    std::vector<Origin> origins;
    std::vector<const ActivityRecord *> moved;
    for (const ActivityRecord &record : day.records) {
        if (record.passive)
            continue;
        const auto found =
            std::ranges::find_if(left, [&record](const ActivityRecord *laid) { return isSame(*laid, record); });
        if (found == left.end()) {
            moved.push_back(&record);
            continue;
        }
        origins.push_back({&record, *found});
        left.erase(found);
    }
    for (const ActivityRecord *const record : moved) {
        const auto found =
            std::ranges::find_if(left, [record](const ActivityRecord *laid) { return laid->key == record->key; });
        origins.push_back({record, found == left.end() ? record : *found});
        if (found != left.end())
            left.erase(found);
    }
    return origins;
}

/** The hours that a day is planned for; nothing where nothing of it has a time. */
std::optional<Segment> hoursOf(const std::vector<ActivityRecord> &day)
{
    std::optional<Segment> hours;
    for (const ActivityRecord &one : day) {
        if (one.passive || !one.plannedStart || !one.plannedEnd)
            continue;
        if (!hours)
            hours = Segment{*one.plannedStart, *one.plannedEnd};
        hours->start = std::min(hours->start, *one.plannedStart);
        hours->end = std::max(hours->end, *one.plannedEnd);
    }
    return hours;
}

Millis inCommon(const Segment &one, const Segment &other)
{
    return std::max(Millis(0), std::min(one.end, other.end) - std::max(one.start, other.start));
}

/** Two leaders have the same shift when more than half of the later one's plan lies in the hours of the other's. */
bool haveSameShift(const std::vector<ActivityRecord> &plan, const std::vector<ActivityRecord> &earlier)
{
    const std::optional<Segment> own = hoursOf(plan);
    const std::optional<Segment> others = hoursOf(earlier);
    return own && others && 2 * inCommon(*own, *others) > own->end - own->start;
}

bool areAtOneTime(const ActivityRecord &one, const ActivityRecord &other)
{
    if (isSame(one, other))
        return true;
    const std::optional<Segment> first = hoursOf({one});
    const std::optional<Segment> second = hoursOf({other});
    return one.key == other.key && first && second && inCommon(*first, *second) > Millis(0);
}

/** @p plan without those for which @p left is false. */
std::vector<ActivityRecord> numberedAnew(std::vector<ActivityRecord> plan, const std::vector<bool> &left)
{
    std::vector<std::optional<int>> places(plan.size());
    int next = 0;
    for (size_t i = 0; i < plan.size(); ++i) {
        if (left[i])
            places[i] = next++;
    }
    std::vector<ActivityRecord> rest;
    for (size_t i = 0; i < plan.size(); ++i) {
        if (!left[i])
            continue;
        ActivityRecord one = std::move(plan[i]);
        one.position = *places[i];
        if (one.hangsOn)
            one.hangsOn = places.at(size_t(*one.hangsOn));
        rest.push_back(std::move(one));
    }
    return rest;
}

} // namespace

bool TakenOver::wasRun(const std::vector<ActivityRecord> &day)
{
    return std::ranges::any_of(day, [](const ActivityRecord &one) { return one.status != ActivityStatus::Planned; });
}

std::vector<ActivityRecord> TakenOver::ofTeam(std::vector<ActivityRecord> day, const QString &team)
{
    std::erase_if(
        day, [&team](const ActivityRecord &one) { return !team.isEmpty() && !one.team.isEmpty() && one.team != team; });
    return day;
}

std::vector<ActivityRecord> TakenOver::leftOf(const std::vector<ActivityRecord> &plan, const EarlierDay &earlier,
                                              Moment now)
{
    const bool sameShift = haveSameShift(plan, earlier.laid.empty() ? earlier.records : earlier.laid);
    const std::vector<Origin> origins = originsOf(earlier);
    std::vector<ActivityRecord> next = plan;
    std::vector<bool> left(plan.size(), true);
    for (size_t i = 0; i < next.size(); ++i) {
        const auto known = std::ranges::find_if(
            origins, [&one = plan[i]](const Origin &origin) { return areAtOneTime(*origin.laid, one); });
        if (known != origins.end()) {
            left[i] = DaySteps::isOpen(*known->record);
            next[i].plannedStart = known->record->plannedStart;
            next[i].plannedEnd = known->record->plannedEnd;
        }
        const bool isOver = next[i].plannedEnd && *next[i].plannedEnd <= now;
        left[i] = left[i] && !(isOver && (sameShift || known != origins.end()));
    }
    return numberedAnew(std::move(next), left);
}

} // namespace Floorwalk
