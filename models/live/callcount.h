// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floorfigures.h"

#include <QSet>

#include <utility>
#include <vector>

namespace Floorwalk {

/** What a call's record is held against. Seconds are whole seconds, both ends of a limit belong to it. */
struct CallRule
{
    TimeRange window; ///< counted is what happened in [from, to]; the figures are as at `to`
    int serviceLevel = 20; ///< T of the call's queue
    int shortAbandon = 5; ///< S
};

/** How one call counts in its queue's figures; the figures are the sums of these, so that a list opens to its number.
 */
struct CallPart
{
    bool offered = false;
    bool carried = false; ///< offered before the window or unheard, in a gap, and judged in it
    bool answered = false;
    bool within = false; ///< of answered or abandoned: at most T
    bool abandoned = false;
    bool isShort = false; ///< of abandoned: at most S
    bool exited = false;
    bool lost = false;
    bool pending = false; ///< waiting or lost before T had passed: in no service level
    bool waiting = false;
    bool talking = false;
    bool talked = false; ///< the conversation ended in the window
    int wait = 0; ///< whole seconds, of a wait that ended

    bool counts() const { return offered || carried || answered || abandoned || exited || lost || waiting || talking; }
    bool operator==(const CallPart &) const = default;
};

/**
 * How @p call counts under @p rule (metrics.md, "Calls and queues"); @p gaps in any order. What lies in a gap is not
 * counted. A conversation whose answering was not heard counts as going on and as talk when it ends, and as nothing
 * else.
 */
CallPart judge(const CallRecord &call, const CallRule &rule, const std::vector<FeedGap> &gaps);
/**
 * Who waits when a gap begins is on record as lost; if the call turns out to have been answered meanwhile, it is so
 * once more. Counts such a wait once.
 */
class LostWaits
{
public:
    /** Takes from @p part what another record of the same wait has told. */
    void countOnce(CallPart &part, const CallRecord &call);

private:
    QSet<std::pair<QString, QString>> m_told; ///< call and queue
};

/** Adds how a call counts to the sums. @p call: for its talk and how it ended. */
void addTo(QueueCounts &counts, const CallPart &part, const CallRecord &call);

} // namespace Floorwalk
