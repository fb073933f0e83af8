// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/span.h"
#include "models/feed/feedaddress.h"

#include <vector>

namespace Floorwalk {

/** How the clock of a queue_log goes beside that of what was heard, as far as calls that both know tell. */
struct QueueLogClock
{
    Millis ahead{0}; ///< the log's clock minus the other; 0 while it is less than two seconds
    int common = 0; ///< calls that both know
    int covered = 0; ///< calls that were heard in the time of the log
    TimeRange known; ///< of the log's first and last line, by its own clock
};

/**
 * Compares when @p heard joined their queues with what the queue_log of @p log says of them. Errors: as
 * openRecording().
 */
Result<QueueLogClock> compareClocks(const FeedAddress &log, const std::vector<CallRecord> &heard);

} // namespace Floorwalk
