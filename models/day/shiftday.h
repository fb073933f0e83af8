// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/trough.h"
#include "models/domain/person.h"

namespace Floorwalk {

/** One team's shift day as the plan needs it: what a template's times are laid on. */
struct ShiftDay
{
    QString team{}; ///< by name; empty where the day is no single team's
    std::vector<Segment> own{}; ///< the leader's hours, in order; without them nothing is planned
    std::vector<std::vector<Segment>> shifts{}; ///< what the team works that day, each shift once, by start
    bool holiday = false;
    std::optional<QDate> workedBefore{}; ///< the last day before that the team worked
    DayLoad load{}; ///< what the last weeks say of the day's half hours

    bool operator==(const ShiftDay &) const = default;
};

/** Moments of one shift. A split one has several segments: shares of it count the time worked only. */
class ShiftTimes
{
public:
    /** @p segments are not empty. */
    explicit ShiftTimes(std::vector<Segment> segments)
        : m_segments(std::move(segments))
    {}
    Moment start() const { return m_segments.front().start; }
    Moment end() const { return m_segments.back().end; }
    /** @p share from 0 to 1 of the time worked, rounded to five minutes. */
    Moment at(double share) const;
    const std::vector<Segment> &segments() const { return m_segments; }

private:
    std::vector<Segment> m_segments;
};

/**
 * When some of the team come or go inside the leader's hours: each begin and end of a segment after the leader's own
 * begin, those nearer than an hour to the one before or to the leader's own end left out, and that end. By time.
 */
std::vector<Moment> shiftChanges(const ShiftDay &day);

} // namespace Floorwalk
