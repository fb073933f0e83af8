// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"

#include <vector>

namespace Floorwalk {

/** What becomes of the calls on record when the queue_log of a gap is known. */
struct CallAmendments
{
    std::vector<CallRecord> gone; ///< records that a call below replaces
    std::vector<CallRecord> calls; ///< new, or complete now
};

/**
 * Puts what was heard of calls and what queue_log says of them together, so that each is on record once: a call that
 * was heard to its end stays as it was heard, one whose end or begin fell into a gap is completed by the log, and one
 * that nobody heard is added. @p logged and @p heard bear the same clock and names; what is heard of calls that are not
 * among @p logged is left alone.
 */
CallAmendments amendCalls(const std::vector<CallRecord> &logged, const std::vector<CallRecord> &heard);

} // namespace Floorwalk
