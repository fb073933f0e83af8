// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"

#include <optional>
#include <vector>

namespace Floorwalk {

/**
 * One agent's spans as stretches of handling: talk, hold and wrap-up without anything between. The one rule of what is
 * booked (metrics.md, AHT): a stretch counts, with the whole calls that were handled in it, once it is known to be
 * over. One that a gap cut, in its wrap-up too, counts in neither time nor calls, and nor does a call that belongs to
 * none.
 */
class HandlingStretches
{
public:
    struct Stretch
    {
        TimeRange range;
        Millis handling{0}; ///< of its spans that have ended
        bool begunHeard = false; ///< what was done before is known
        bool over = false; ///< what was done after is known
    };

    /** Each by start; one that runs ends at Moment::max(). Whether it began a stretch. */
    bool add(const TimeRange &span, bool isHandling);
    /** Where the call belongs that was told to have @p ended; absent: to none of them. */
    std::optional<size_t> placeOf(Moment ended) const;
    const std::vector<Stretch> &all() const { return m_stretches; }

private:
    std::vector<Stretch> m_stretches;
    Moment m_last{};
    bool m_inStretch = false;
};

} // namespace Floorwalk
