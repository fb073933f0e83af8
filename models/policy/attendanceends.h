// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"
#include "models/policy/attendancecase.h"

namespace Floorwalk {

/** Whether the measured offset of a source's clock is taken out; reading both ways shows what hangs on it. */
enum class ClockReading : quint8 { Corrected, AsWritten };

/** When somebody came and went, as far as the evidence of one segment tells (domain.md 2.2). */
struct SegmentEnds
{
    std::optional<Evidence> arrival; ///< the evidence taken
    std::optional<Evidence> departure;
    std::optional<Moment> arrivedAt; ///< absent = that end is unknown, which is never lateness
    std::optional<Moment> leftAt;
    bool onTime = false; ///< seen there at or before the start
    bool stayed = false; ///< seen there at or after the end
    bool present = false; ///< anything speaks for having been there
    std::optional<Moment> seenBefore; ///< seen there before the earliest arrival: that one is not the arrival
    std::optional<Moment> seenUntil; ///< end of the last call where nothing else tells of leaving: no departure

    bool arrivalKnown() const { return onTime || arrivedAt.has_value(); }
    bool departureKnown() const { return stayed || leftAt.has_value(); }
};

/** The moment @p evidence stands for: minutes without seconds are read in the person's favour (:00 in, :59 out). */
Moment readMoment(const Evidence &evidence, ClockReading reading);

SegmentEnds readEnds(const RulePack &pack, const SegmentCase &segment, ClockReading reading);

/** Spans that excuse: approved leave, protected time, faults and incidents that have an end. */
class ExcusedTime
{
public:
    void add(TimeRange range);
    /** How much of @p range is excused. */
    Millis within(TimeRange range) const;
    static Millis overlap(TimeRange a, TimeRange b);
    bool empty() const { return m_ranges.empty(); }

private:
    std::vector<TimeRange> m_ranges; ///< in order, not touching
};

} // namespace Floorwalk
