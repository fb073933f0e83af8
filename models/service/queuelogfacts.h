// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/span.h"
#include "models/feed/feedaddress.h"
#include "models/live/livesettings.h"
#include "models/live/livesinks.h"

#include <vector>

namespace Floorwalk {

/** What a queue_log knows of some stretches of time: for gaps in which another feed heard nothing. */
struct QueueLogFacts
{
    std::vector<CallRecord> calls; ///< that touch a stretch, by their end; in whole seconds, as the log has them
    std::vector<CallRecord> open; ///< those that had not ended by the log's last line; they end at Moment::max()
    std::vector<StateSpan> spans; ///< cut to the stretches, by agent and start
    std::vector<PresenceSign> signs; ///< inside the stretches
    std::vector<MissedRing> rings; ///< inside the stretches
    TimeRange known; ///< of the log's first and last line
    quint64 damaged = 0; ///< lines that could not be read, or bear times that cannot be
};

/**
 * Reads the queue_log of @p log (a queuelog: address) for what touches @p ranges. Agents and calls bear the same names
 * as on the live floor of the same Asterisk. @p ahead: the log's clock minus that of the ranges, by which all moments
 * are set back. Errors: as openRecording().
 */
Result<QueueLogFacts> queueLogFacts(const FeedAddress &log, const std::vector<TimeRange> &ranges,
                                    const LiveSettings &settings, Millis ahead = Millis(0));

} // namespace Floorwalk
