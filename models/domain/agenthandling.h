// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agentstate.h"
#include "models/domain/clock.h"

#include <QString>

#include <optional>

namespace Floorwalk {

/** Whether the time belongs to a queue call's handling (metrics.md, AHT): its talk and hold, and all wrap-up. */
constexpr bool isQueueHandling(AgentState state, std::optional<CallKind> kind)
{
    const bool call = state == AgentState::Talking || state == AgentState::OnHold;
    return (call && kind == CallKind::Queue) || state == AgentState::WrapUp;
}

/**
 * Whether a call that was taken for @p first has turned out to be @p later: that somebody dials a colleague shows only
 * when the colleague's phone rings. It is one call all the same, and of that kind from its begin.
 */
constexpr bool hasTurnedOutAs(std::optional<CallKind> first, std::optional<CallKind> later)
{
    return later == CallKind::Internal && (first == CallKind::Outbound || first == CallKind::Direct);
}

/** How an agent's calls went over some days: enough for a mean handling time and for the number of long calls. */
struct AgentHandling
{
    QString agentKey;
    Millis time{0}; ///< of queue handling
    int calls = 0; ///< queue calls answered
    int longCalls = 0;

    bool operator==(const AgentHandling &) const = default;
};

} // namespace Floorwalk
