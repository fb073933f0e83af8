// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attendance.h"
#include "models/domain/person.h"
#include "models/domain/span.h"
#include "models/domain/zone.h"

#include <optional>
#include <vector>

namespace Floorwalk {

/**
 * Decides which segment of a person's roster a punch belongs to (domain.md 2.2): from the midpoint to the segment
 * before (at most 4 h before the start) to the midpoint to the next (at most 6 h after the end).
 */
class EvidenceWindows
{
public:
    static constexpr std::chrono::hours before{4};
    static constexpr std::chrono::hours after{6};

    /** @p segments of one person, neighbouring days included, in order and not overlapping. */
    explicit EvidenceWindows(std::vector<Segment> segments);

    const std::vector<TimeRange> &windows() const { return m_windows; }
    /** The segment that @p evidence belongs to, as an index; on a shared edge coming goes with the later, leaving with
     * the earlier. Nothing when no window holds it. */
    std::optional<size_t> segmentOf(const Evidence &evidence) const;
    /** The evidence of each segment, by time; a fault goes to every segment whose window it touches. */
    std::vector<std::vector<Evidence>> sorted(const std::vector<Evidence> &evidence) const;

private:
    std::vector<Segment> m_segments;
    std::vector<TimeRange> m_windows;
};

/** The shift day of @p segments: the local date on which the first one starts. */
QDate shiftDay(const Zone &zone, const std::vector<Segment> &segments);

} // namespace Floorwalk
