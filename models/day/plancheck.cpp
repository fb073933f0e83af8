// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/plancheck.h"

#include "models/day/daysteps.h"

#include <algorithm>

namespace Floorwalk {

std::vector<PlanFinding> PlanCheck::of(std::vector<ActivityRecord> plan)
{
    std::ranges::stable_sort(plan, [](const ActivityRecord &a, const ActivityRecord &b) {
        return DaySteps::placeInDay(a) < DaySteps::placeInDay(b);
    });
    std::vector<PlanFinding> findings;
    for (auto one = plan.begin(); one != plan.end(); ++one) {
        if (one->mandatory && one->status == ActivityStatus::Skipped) {
            findings.push_back({PlanFinding::Kind::LeftOut, *one});
            continue;
        }
        const bool isFar = one->mandatory && DaySteps::isOpen(*one) && one->laid && one->plannedStart
                           && std::chrono::abs(*one->plannedStart - *one->laid) > farOff;
        if (isFar)
            findings.push_back({PlanFinding::Kind::FarOff, *one});
        const auto together = DaySteps::overlapping(plan, *one, Moment());
        for (auto later = std::next(one); later != plan.end(); ++later) {
            if (std::ranges::find(together, &*later) != together.end())
                findings.push_back({PlanFinding::Kind::AtOnce, *one, *later});
        }
    }
    return findings;
}

} // namespace Floorwalk
