// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agentstate.h"
#include "models/domain/flooraction.h"
#include "models/domain/grant.h"

#include <QStringList>

namespace Floorwalk {

/** What must be known of an agent to say what may be done. */
struct FloorActionFacts
{
    AgentState state = AgentState::Unknown;
    bool paused = false; ///< in one queue at least, also while it is pending
    bool partialPause = false; ///< serves other queues still
    QStringList queues; ///< member of these
    bool ownPhone = false; ///< the leader's own phone is known
    bool canBeHeard = true; ///< so is the agent's: see phoneOf()
};

/** Which actions on the floor are legal: those that change something and hurt no caller. */
namespace FloorActionRules {

/** Of @p possible, what the feed can do, those that make sense for @p agent now. */
FloorActionKinds legal(FloorActionKinds possible, const FloorActionFacts &agent);
/** True for what would hurt a caller now and is done when the agent's call is over. */
bool waitsForCall(FloorActionKind kind, AgentState state);
/** What an actor needs for @p kind: hearing people is a right of its own (domain.md 10). */
Action rightFor(FloorActionKind kind);

} // namespace FloorActionRules

} // namespace Floorwalk
