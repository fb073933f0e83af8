// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/domain/workhours.h"
#include "models/domain/zone.h"

#include <vector>

namespace Floorwalk {

namespace WorkHoursRules {
/** The setting work_hours, which was checked when it was made: "08:30-17:30 13:00-21:00". */
std::vector<WorkHours> parse(const QString &text);
/** The stretches of the day that @p shifts are on the clock of @p zone, each once. */
std::vector<WorkHours> hoursOf(const std::vector<Segment> &shifts, const Zone &zone);
/**
 * When whoever is on no roster and goes has gone home (ours; domain.md 5 speaks of shifts): from five minutes before
 * until half an hour after an end of @p hours, and outside all of them. Of the days around @p today, in no order; none
 * where nothing is known of when people work.
 */
std::vector<Segment> homeTimes(const std::vector<WorkHours> &hours, const Zone &zone, QDate today);
} // namespace WorkHoursRules

} // namespace Floorwalk
