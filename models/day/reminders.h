// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"

namespace Floorwalk {

/** Which activities the leader is to be reminded of, as rows of the inbox. */
namespace Reminders {
inline constexpr QLatin1StringView kind("activityDue");

/**
 * One for each activity that is not begun, from @p ahead before its time until that is over; of a mandatory one an
 * alarm from then on: it was missed. None with an @p ahead of 0 but for what was missed. The subject is
 * "activity:POSITION", the instance the planned time: a moved activity is reminded of anew. The fact "late_key" is the
 * key of one that is under way past its end and so runs into it.
 */
std::vector<AlertRecord> of(const std::vector<ActivityRecord> &day, Moment now, Millis ahead);
/** The position in the subject of a reminder; −1 in any other. */
int positionOf(const QString &subject);
} // namespace Reminders

} // namespace Floorwalk
