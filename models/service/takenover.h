// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/domain/person.h"

namespace Floorwalk {

/** The day of a leader who has run it before another one comes. */
struct EarlierDay
{
    std::vector<ActivityRecord> records; ///< as it is on record
    std::vector<ActivityRecord> laid; ///< as its plan was laid: what was moved since stands here at its first time
};

/** What of a day's plan is left for a leader who takes it over from another. */
namespace TakenOver {

/** Whether anything of @p day was begun, skipped or postponed: a plan that nobody touched is no day that was run. */
bool wasRun(const std::vector<ActivityRecord> &day);
/** Of the activities in @p day those that a plan of @p team answers for; all of them for the team without a name. */
std::vector<ActivityRecord> ofTeam(std::vector<ActivityRecord> day, const QString &team);
/**
 * @p plan, in order, without what @p earlier has begun, done or skipped, and without what ended by @p now where both
 * have the same shift: that is the earlier leader's, open or not. What she left open and moved stands where she moved
 * it. Numbered anew; what hung on something that went hangs on nothing.
 */
std::vector<ActivityRecord> leftOf(const std::vector<ActivityRecord> &plan, const EarlierDay &earlier, Moment now);

} // namespace TakenOver

} // namespace Floorwalk
