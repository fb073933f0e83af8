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
