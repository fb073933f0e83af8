// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/tokens.h"

#include <array>
#include <vector>

namespace Floorwalk {

using StateCounts = std::array<int, stateKeyCount>; ///< indexed by StateKey

/** One slice of a pie and the states it stands for: several in the folded rest. */
struct PieShare
{
    StateKey key = StateKey::Other;
    int count = 0;
    QList<StateKey> states;

    bool operator==(const PieShare &) const = default;
};

/**
 * The slices of a pie, in the order of @p rules, then the rest. With more states than slices the smallest are folded
 * into Other, of equals the later in the order, never one of neverFolded. States outside the order (unreachable,
 * unknown) come after it and fold like the others. Counts of zero have no slice.
 */
std::vector<PieShare> foldPie(const StateCounts &counts, const PieRules &rules);

} // namespace Floorwalk
