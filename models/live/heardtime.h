// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"

#include <vector>

namespace Floorwalk {

/** When the floor was listened to at all: the union of everybody's spans. Holes in it are as unknown as a feed's gaps.
 */
class HeardTime
{
public:
    void add(const TimeRange &range);
    /** Stretches that were heard, by start, not touching. */
    const std::vector<TimeRange> &heard() const { return m_heard; }
    /** What of @p range was not heard and lasts at least @p least. */
    std::vector<TimeRange> holes(const TimeRange &range, Millis least = std::chrono::seconds(1)) const;

private:
    std::vector<TimeRange> m_heard;
};

/**
 * What of @p range counts in figures of people: what lies in none of @p silences, in which nobody listened, and in
 * none of @p excused, what incidents took. The one rule of the past floor, of opened figures and of half-hour sums; the
 * live floor closes each span where a silence begins.
 */
std::vector<TimeRange> countedParts(const TimeRange &range, const std::vector<FeedGap> &silences,
                                    const std::vector<TimeRange> &excused);
/** How long those parts are. */
Millis countedLength(const TimeRange &range, const std::vector<FeedGap> &silences,
                     const std::vector<TimeRange> &excused);

} // namespace Floorwalk
