// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"

namespace Floorwalk {

/** Something that does not add up in a plan. */
struct PlanFinding
{
    enum class Kind : quint8 {
        AtOnce, ///< two activities at the same time
        LeftOut, ///< a mandatory one is skipped
        FarOff ///< a mandatory one stands far from where the template has it
    };
    Kind kind = Kind::AtOnce;
    ActivityRecord activity;
    std::optional<ActivityRecord> other{}; ///< of AtOnce: the later one

    bool operator==(const PlanFinding &) const = default;
};

namespace PlanCheck {
/** A mandatory activity so far from its template's time is told of: domain.md 1 hangs it on a shift change or a meal.
 */
inline constexpr std::chrono::minutes farOff{30};
/** What does not add up in @p plan, by time; each pair once, what is over not at all. */
std::vector<PlanFinding> of(std::vector<ActivityRecord> plan);
} // namespace PlanCheck

} // namespace Floorwalk
