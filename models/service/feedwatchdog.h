// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/service/feedstatus.h"

namespace Floorwalk {

/**
 * Says when a screen that nobody attends should listen anew. A feed that lost its connection tries again by itself;
 * this is for what a feed leaves to a person (a refused log-in, a missing password) and for one that hangs, and it
 * begins the figures of each new day. Time is told, so that weeks pass in a test.
 */
class FeedWatchdog
{
public:
    /** What a person must mend is tried again after this, then after twice as long … */
    static constexpr std::chrono::minutes firstWait{1};
    static constexpr std::chrono::minutes longestWait{10}; ///< … but never after longer than this
    /** A feed that connects or is silent for this long hangs. */
    static constexpr std::chrono::minutes hangsAfter{5};
    /** The hour, local, at which a day's figures begin: in the night, and never in the middle of a shift change. */
    static constexpr std::chrono::hours dayBegins{4};

    /** The feed is listened to since @p now. */
    void listening(Moment now);
    /** True when it is time to listen anew; @p zone is the centre's. */
    bool wantsAnew(const FeedStatus &feed, Moment now, const Zone &zone);

private:
    std::optional<Moment> m_listensSince;
    std::optional<Moment> m_troubleSince;
    Millis m_wait = firstWait;
};

} // namespace Floorwalk
