// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/storyrotation.h"

#include <algorithm>

namespace Floorwalk {

std::vector<PersonId> StoryRotation::queue(const std::vector<PersonId> &present,
                                           const std::map<PersonId, QDate> &lastTold,
                                           const std::vector<StoryTurn> &today)
{
    if (std::ranges::find(today, StoryTurn::Outcome::Told, &StoryTurn::outcome) != today.end())
        return {};
    std::vector<PersonId> queue = present;
    const auto place = [&lastTold, &today](PersonId person) {
        const auto last = lastTold.find(person);
        const bool passed = std::ranges::find(today, person, &StoryTurn::person) != today.end();
        return std::pair(passed, last == lastTold.end() ? QDate(1, 1, 1) : last->second);
    };
    std::ranges::stable_sort(queue, {}, place);
    return queue;
}

} // namespace Floorwalk
