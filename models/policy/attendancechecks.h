// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/attendancecase.h"

namespace Floorwalk {

/** What a leave does to one shift day, and what is missing about how it was asked for. */
struct LeaveCheck
{
    bool excuses = false; ///< its span is nobody's absence
    bool waitingForPapers = false; ///< an emergency called in too late: open until the papers are there
    std::optional<Finding> finding; ///< leaveNotice
};

/**
 * Checks one leave of @p day (domain.md 2.1, 2.3): "3 days ahead" is a date difference (asked by day D-3, at any hour),
 * "3 h before" is exact. Leave that is not approved excuses nothing, unless its kind is protected.
 */
LeaveCheck checkLeave(const RulePack &pack, const AttendanceCase &input, const DayCase &day, const LeaveRecord &leave);

/** Swaps per month of the earlier shift, and how early each was asked for. Refused, cancelled and leader-made ones do
 * not count; beyond the limit a written request is needed. Public so that a request can be checked before approval. */
std::vector<Finding> checkSwaps(const RulePack &pack, const AttendanceCase &input);

/** Unbroken stretches of not being ready beyond the limit; a change of reason does not break one. */
std::vector<Finding> checkBusy(const RulePack &pack, const AttendanceCase &input);

/** Overtime over the limit, unapproved, or of somebody who must not work it. */
std::vector<Finding> checkOvertime(const RulePack &pack, const AttendanceCase &input);

/**
 * Three absences in a row or in total (the pack's figures): a case is raised, a person decides. Each confirmed entry
 * counts one a day, half or full; consecutive skips rest days and leave; cumulative looks back from the last of
 * @p input's days over the pack's months. A case raised since the last of them is not raised again.
 */
std::optional<Finding> checkAbsenceCase(const RulePack &pack, const AttendanceCase &input);

} // namespace Floorwalk
