// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/live/figurekind.h"
#include "models/service/attendanceday.h"

#include <QMap>

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
    int present = 0; ///< of the planned: who came, late or before the shift has begun
    int early = 0; ///< of the present: their shift has not begun, and they are there
    int late = 0; ///< of the present
    int leave = 0; ///< on leave granted before the start
    int absent = 0; ///< rostered, begun, and nobody has seen them
    int planned = 0; ///< with work today at all, begun or not
    int leaveBegun = 0; ///< of leave: whose shift has begun
    Millis timeDue{0}; ///< rostered up to now, without leave approved before the start
    Millis timePresent{0}; ///< of that: there

    int presentDue() const { return present - early; } ///< of the rostered
    /**
     * The attendance rate in one of its variants (metrics.md), 0 … 1, of shifts that have begun; absent before anybody
     * is due. Late people are present. See attendanceShares() for what counts how.
     */
    std::optional<double> attendanceRate(FigureVariant variant = FigureVariant::AttendancePlanned) const;
    bool operator==(const ShiftSummary &) const = default;
};

/** Of two teams together; called after the shift that more of them have to be there for. */
ShiftSummary joined(const ShiftSummary &one, const ShiftSummary &other);

/** The people whose shift is on the shift day that runs at @p now, and which day that is. */
struct RunningShift
{
    QDate shiftDay;
    std::vector<PersonDay> people;
};

/**
 * Which shift's day @p now belongs to, out of the rosters of @p today, the local date, and of the day before. A shift
 * belongs to the day it started on (domain.md 2.3): after midnight the night shift of yesterday is the running one,
 * until the first shift of today begins.
 */
QDate runningShiftDay(const std::vector<RosterDay> &days, QDate today, Moment now);

/**
 * Whether @p day counts at @p now, when @p shiftDay runs: the night shift of yesterday is alone until the first shift
 * of
 * @p today begins, and beside it until its end.
 */
bool isOfRunningShift(const RosterDay &day, QDate shiftDay, QDate today, Moment now);
/** Those of @p people that do, out of the rolls of @p today and of the day before in any order. */
RunningShift runningShift(const std::vector<PersonDay> &people, QDate today, Moment now);

/** Makes the line out of people's days, one by one, as they stand at a moment. */
class ShiftTally
{
public:
    explicit ShiftTally(Moment now)
        : m_now(now)
    {}
    void add(const PersonDay &person);
    ShiftSummary summary() const;

private:
    struct Lot
    {
        int people = 0;
        Moment start;
        Moment end;
    };
    void addToLot(const RosterDay &day);

    Moment m_now;
    ShiftSummary m_summary;
    bool m_oneTeam = true;
    bool m_anyBegun = false;
    int m_leaveWithoutHours = 0;
    QMap<QString, Lot> m_running; ///< by name of shift
    QMap<QString, Lot> m_coming;
};

/**
 * Reads the line from the rolls of @p people as they stand at @p now. Rostered, late and absent are of shifts that have
 * begun; present is also whoever is there before.
 */
ShiftSummary shiftSummary(const std::vector<PersonDay> &people, Moment now);

} // namespace Floorwalk
