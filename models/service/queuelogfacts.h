// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/span.h"
#include "models/feed/feedaddress.h"
#include "models/live/livesettings.h"

#include <vector>

namespace Floorwalk {

/** What a queue_log knows of a stretch of time: for a gap in which another feed heard nothing. */
struct QueueLogFacts
{
    std::vector<CallRecord> calls; ///< by their end; in whole seconds, as the log has them
    std::vector<StateSpan> pauses; ///< cut to the stretch, by agent and start

    /** The calls that nobody else can have heard of: they joined and ended in the stretch. */
    static bool isWhollyIn(const CallRecord &call, TimeRange range);
};

/**
 * Reads the queue_log of @p log (a queuelog: address) for what touches @p range. Agents and calls bear the same names
 * as on the live floor of the same Asterisk. Errors: as openRecording().
 */
Result<QueueLogFacts> queueLogFacts(const FeedAddress &log, TimeRange range, const LiveSettings &settings);

} // namespace Floorwalk
