// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/service/attendanceday.h"

#include <optional>

namespace Floorwalk {

/** The shift that runs now, in a line: what the top bar says and the attendance rate is made of. */
struct ShiftSummary
{
    QString shift; ///< "早班"; the one most people are rostered on now
    std::optional<Moment> start; ///< of that shift, as most of its people have it
    std::optional<Moment> end;
    QString team; ///< empty = more than one
    int rostered = 0; ///< with work today, whose shift has begun; leave granted before it is not among them
    int present = 0; ///< of the rostered; late people are present
    int late = 0; ///< of the present
    int leave = 0; ///< on leave granted before the start
    int absent = 0; ///< rostered, begun, and nobody has seen them
    int planned = 0; ///< with work today at all, begun or not

    /** Attendance rate, variant "planned" (metrics.md): present / (rostered - leave); absent before anybody is due. */
    std::optional<double> attendanceRate() const
    {
        return rostered > 0 ? std::optional(double(present) / double(rostered)) : std::nullopt;
    }
    bool operator==(const ShiftSummary &) const = default;
};

/** Reads the line from the roll of a day as it stands at @p now; live: only shifts that have begun count. */
ShiftSummary shiftSummary(const AttendanceDay &day, Moment now);

} // namespace Floorwalk
