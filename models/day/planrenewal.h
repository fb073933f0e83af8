// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"

#include <set>

namespace Floorwalk {

/** A plan made ahead as it stands once roster or template changed after it. */
struct RenewedPlan
{
    std::vector<ActivityRecord> activities; ///< what stands now; without an id where it came
    std::vector<ActivityId> withdrawn; ///< what stands no more
    std::vector<PlanChange> changes;

    bool operator==(const RenewedPlan &) const = default;
};

/** Plans made ahead of their day: what is touched in them is the leader's, the rest follows roster and template. */
namespace PlanRenewal {

/** Whether the leader gave the activity another time than the template did. */
bool isMoved(const ActivityRecord &activity);
/**
 * Whether the leader changed anything of it: its time, its state, its note, what is attached to it; or put words into
 * its form, which @p written says.
 */
bool isTouched(const ActivityRecord &activity, const std::set<ActivityId> &written);
/** @p laid, the places numbered from 0 in order, as a plan ahead. */
std::vector<ActivityRecord> begun(std::vector<ActivityRecord> laid);
/**
 * @p planned, made ahead, in line with @p laid, which is in order and numbered from 0. Activities of one key are the
 * same where the template has them at the same time, else in the order of time. What the leader moved keeps its time,
 * what the leader changed or added stays; what nobody touched moves, comes and goes. The words of what stays are
 * untouched.
 */
RenewedPlan renewed(const std::vector<ActivityRecord> &planned, const std::vector<ActivityRecord> &laid,
                    const std::set<ActivityId> &written);

} // namespace PlanRenewal

} // namespace Floorwalk
