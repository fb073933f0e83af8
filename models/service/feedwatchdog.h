// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/service/feedstatus.h"

namespace Floorwalk {

/**
 * Says when a screen that nobody attends should listen anew. A feed that lost its connection tries again by itself;
 * this is for what a feed leaves to a person (a refused log-in, a missing password) and for one that hangs. Time is
 * told, so that weeks pass in a test.
 */
class FeedWatchdog
{
public:
    /** What a person must mend is tried again after this, then after twice as long … */
    static constexpr std::chrono::minutes firstWait{1};
    static constexpr std::chrono::minutes longestWait{10}; ///< … but never after longer than this
    /** A feed that connects or is silent for this long hangs. */
    static constexpr std::chrono::minutes hangsAfter{5};

    /** Listening has just begun anew. */
    void listening() { m_troubleSince.reset(); }
    /** True when it is time to listen anew. */
    bool wantsAnew(const FeedStatus &feed, Moment now);

private:
    std::optional<Moment> m_troubleSince;
    Millis m_wait = firstWait;
};

} // namespace Floorwalk
