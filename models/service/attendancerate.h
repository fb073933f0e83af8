// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/openedfigure.h"
#include "models/service/shiftsummary.h"
#include "models/service/storesession.h"

#include <functional>

namespace Floorwalk {

/** Where somebody's day stands for the attendance rate. */
enum class AttendanceStanding : quint8 {
    NoWork, ///< rest, or no shift
    OnLeave, ///< all of the first segment, approved before its start
    NotBegun,
    Early, ///< not begun, and there
    NotSeen, ///< begun, and nobody has seen the person
    LeaveAfter, ///< the same, with leave that was approved after the start
    Late, ///< there, and late by the rules
    Present
};

/** One person's part in the attendance rate. */
struct AttendanceShare
{
    AttendanceStanding standing = AttendanceStanding::NoWork;
    bool begun = false; ///< the shift, also of those on leave
    Millis due{0}; ///< rostered up to now, without leave approved before each segment's start
    Millis present{0}; ///< of that: there; from the start on where nobody knows since when

    bool isPresent() const { return standing == AttendanceStanding::Late || standing == AttendanceStanding::Present; }
};

/**
 * What @p day counts for at @p now; a day of leave without hours on the roster has not begun, for all that is known of
 * it alone.
 */
AttendanceShare attendanceShare(const PersonDay &day, Moment now);

/**
 * What each of @p people counts for in the attendance rate at @p now (metrics.md, People): only shifts that have begun,
 * late people are present. A day of leave for which no hours are on the roster begins with the first shift of
 * @p people. Of what came after @p now nothing is taken, so that it holds for an earlier moment as well.
 */
std::vector<AttendanceShare> attendanceShares(const std::vector<PersonDay> &people, Moment now);

/** @p people with what speaks for their presence at @p now, and how each counts in @p variant; by name of shift. */
std::vector<FigureRow> attendanceRows(const std::vector<PersonDay> &people, Moment now, FigureVariant variant);

/** Everybody's roll of @p today and of the day before: what runningShift() looks through. Storage when it cannot be
 * read. */
Result<std::vector<PersonDay>> rollAround(StoreSession &session, QDate today);

/**
 * Hands out the days of all whose shift runs at @p now, from the roll and in no order, and says which shift day that
 * is; Storage when it cannot be read.
 */
Result<QDate> visitRunningShift(StoreSession &session, Moment now, const std::function<void(PersonDay &&)> &visitor);

/**
 * The attendance rate as at the end of @p wish's window, with everybody of its teams who is rostered. The roll knows no
 * queues, and the figure's own wish names none.
 */
Result<OpenedFigure> openAttendance(StoreSession &session, const FigureWish &wish);

} // namespace Floorwalk
