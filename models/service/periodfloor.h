// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/dayreport.h"

namespace Floorwalk {

/** What one shift day gives to its week or month. */
struct ReportedDay
{
    DayReport report; ///< attendance, figures and what is open alone
    std::vector<AlertRecord> alerts; ///< of the people it counts
};

/** What the days of a week or month say of the floor: each number is the sum of the days' own. */
struct PeriodFloor
{
    struct Day
    {
        QDate date;
        AttendancePart attendance;

        bool operator==(const Day &) const = default;
    };
    std::vector<Day> days; ///< those that somebody was rostered on, or had something to do, by date
    /**
     * The days as one: people are person-days, the longest busy time is that of all days, and each ratio is of the
     * sums, held against the centre's targets. Nothing else of a day is in it.
     */
    DayReport sum;
};

/** Adds days up, in the order of their dates. */
class PeriodFloorFold
{
public:
    /** @p frame: leader, teams, zone, settings and words of the period, and when it was made. */
    explicit PeriodFloorFold(DayReport frame);
    void add(ReportedDay day);
    /** What is open beside what the days tell themselves; what is known already stands there once. */
    void addOpen(std::vector<ReportOpenItem> open);
    /** With the alerts as they stand when the period is made, or at the end of its last day if that is earlier. */
    PeriodFloor finish();

private:
    void addAttendance(const AttendancePart &day);
    void addFigures(std::vector<ReportFigure> &day);

    PeriodFloor m_floor;
    std::vector<AlertRecord> m_alerts;
};

} // namespace Floorwalk
