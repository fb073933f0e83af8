// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/domain/result.h"

namespace Floorwalk {

/**
 * What may happen to an activity, as pure steps from one record to the next:
 * planned or postponed -> running -> done; planned or postponed -> postponed or skipped, each with its reason; skipped
 * may be taken back. Anything else is a Conflict that says what the activity is now.
 */
namespace DaySteps {
Result<ActivityRecord> start(ActivityRecord activity, Moment now);
Result<ActivityRecord> finish(ActivityRecord activity, Moment now);
/** To @p until, which must lie after @p now; the planned length stays. BadInput without a reason. */
Result<ActivityRecord> postpone(ActivityRecord activity, Moment until, const QString &reason, Moment now);
/** BadInput without a reason. */
Result<ActivityRecord> skip(ActivityRecord activity, const QString &reason);
/** A skipped activity is planned again. */
Result<ActivityRecord> takeBack(ActivityRecord activity);
/** Ticks or unticks a step, or rates it ("ok", "notOk", "notApplicable"); NotFound when there is no such step. */
Result<ActivityRecord> tick(ActivityRecord activity, const QString &step, bool ticked, const QString &answer,
                            const QString &note, Moment now);

/** Whether the activity is due and nobody has begun it. */
bool isOverdue(const ActivityRecord &activity, Moment now);
/** Steps that are ticked or rated. */
int stepsDone(const ActivityRecord &activity);
/** The activity to do now: the one running that began last, else the first one open; nothing when all is over. */
const ActivityRecord *current(const std::vector<ActivityRecord> &activities);
/** Where the activity stands on the timeline: real times where there are some, planned ones else. */
std::optional<Moment> placeInDay(const ActivityRecord &activity);
} // namespace DaySteps

} // namespace Floorwalk
