// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/domain/dayrecord.h"
#include "models/domain/reportrecord.h"
#include "models/domain/result.h"

namespace Floorwalk {

/** What the things of a hand-over are, and what becomes of an activity that goes from one leader's plan into another's.
 */
namespace HandoverItems {

/** The entry of the register that @p item is; 0 when it is none. */
qint64 entryOf(const HandoverItem &item);
/** The activity that @p item is; 0 when it is none. */
qint64 activityOf(const HandoverItem &item);

/** The alert that @p item is; 0 when it is none. */
qint64 alertOf(const HandoverItem &item);

/** The activity as it stands in the plan of who gives it away to @p to. */
Result<ActivityRecord> givenAway(const ActivityRecord &activity, const QString &to, Moment now);
/** What the next leader needs of @p given: what was done of it, nothing of how anybody feels (domain.md 6). */
ActivityRecord handedOn(const ActivityRecord &given, WordsPrivacy privacy);
/** A time that is over by @p begin is laid anew from there, as long as it was. */
void layAnew(ActivityRecord &activity, Moment begin);

} // namespace HandoverItems

} // namespace Floorwalk
