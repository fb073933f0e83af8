// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"
#include "models/policy/attendancecase.h"

namespace Floorwalk {

/** What was read about one segment, finding or not: for the roll's row and for "rules explain". */
struct SegmentResult
{
    QDate date;
    int segment = 0;
    std::optional<Evidence> arrival; ///< the evidence taken, as it stood
    std::optional<Evidence> departure;
    std::optional<Moment> arrivedAt; ///< as read: minutes filled in, clock offset taken out
    std::optional<Moment> leftAt;
    bool present = false; ///< anything at all speaks for presence
    int lateSeconds = 0;
    int earlySeconds = 0;
    int incidentSeconds = 0; ///< of lateness, early departure or absence that incidents excuse
    QStringList lines; ///< translated, evidence first, then the arithmetic
};

/** Time worked past a shift's end that nobody asked for: a call that would not end (domain.md 2.3, symmetry). */
struct OvertimeProposal
{
    QDate date;
    int segment = 0;
    TimeRange range;
};

struct AttendanceResult
{
    std::vector<Finding> findings; ///< by date, segment, kind
    std::vector<SegmentResult> segments;
    std::vector<OvertimeProposal> overtime;
};

/**
 * Applies @p pack to one person's days as domain.md 2.1 to 2.3 say. Pure: the same values give the same findings. Days
 * on which the pack is not valid give none. Seconds are whole, cut off in the person's favour; absence is a share of
 * the day's rostered time, 0 to 1.
 */
AttendanceResult assessAttendance(const RulePack &pack, const AttendanceCase &input);

} // namespace Floorwalk
