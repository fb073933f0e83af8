// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/flooractions.h"

namespace Floorwalk {

namespace {

bool isWithCaller(AgentState state)
{
    return state == AgentState::Ringing || state == AgentState::Talking || state == AgentState::OnHold;
}

} // namespace

FloorActionKinds FloorActionRules::legal(FloorActionKinds possible, const FloorActionFacts &agent)
{
    // Nothing is known of the agent: whatever is done could be wrong.
    if (agent.state == AgentState::Unknown)
        return {};
    FloorActionKinds kinds = FloorActionKind::AddToQueue;
    if (!agent.queues.isEmpty()) {
        kinds |= FloorActionKind::RemoveFromQueue;
        if (!agent.paused || agent.partialPause)
            kinds |= FloorActionKind::Pause;
        if (agent.paused)
            kinds |= FloorActionKind::Resume;
    }
    if (agent.ownPhone && agent.canBeHeard && (agent.state == AgentState::Talking || agent.state == AgentState::OnHold))
        kinds |= listenKinds;
    return kinds & possible;
}

bool FloorActionRules::waitsForCall(FloorActionKind kind, AgentState state)
{
    return kind == FloorActionKind::RemoveFromQueue && isWithCaller(state);
}

Action FloorActionRules::rightFor(FloorActionKind kind)
{
    return listenKinds.testFlag(kind) ? Action::ListenIn : Action::ActOnFloor;
}

} // namespace Floorwalk
