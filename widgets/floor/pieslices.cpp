// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/pieslices.h"

namespace Floorwalk {

namespace {

struct StateOfKey
{
    AgentState state;
    std::optional<PauseKind> pause;
};

std::optional<StateOfKey> stateOf(StateKey key)
{
    switch (key) {
    case StateKey::Talking:
        return StateOfKey{AgentState::Talking, {}};
    case StateKey::Hold:
        return StateOfKey{AgentState::OnHold, {}};
    case StateKey::Ringing:
        return StateOfKey{AgentState::Ringing, {}};
    case StateKey::Acw:
        return StateOfKey{AgentState::WrapUp, {}};
    case StateKey::Ready:
        return StateOfKey{AgentState::Ready, {}};
    case StateKey::Busy:
        return StateOfKey{AgentState::Paused, PauseKind::Busy};
    case StateKey::Break:
        return StateOfKey{AgentState::Paused, PauseKind::Break};
    case StateKey::Meal:
        return StateOfKey{AgentState::Paused, PauseKind::Meal};
    case StateKey::Training:
        return StateOfKey{AgentState::Paused, PauseKind::Training};
    case StateKey::Meeting:
        return StateOfKey{AgentState::Paused, PauseKind::Meeting};
    case StateKey::Offline:
        return StateOfKey{AgentState::LoggedOut, {}};
    case StateKey::Unreachable:
        return StateOfKey{AgentState::Unreachable, {}};
    case StateKey::Unknown:
        return StateOfKey{AgentState::Unknown, {}};
    case StateKey::Other:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

StateCounts stateCounts(const StateTotals &totals)
{
    StateCounts counts{};
    for (size_t key = 0; key < stateKeyCount; ++key) {
        if (const std::optional<StateOfKey> known = stateOf(StateKey(key)))
            counts[key] = known->pause ? totals.pausedByKind[size_t(*known->pause)] : totals.of(known->state);
    }
    return counts;
}

std::vector<AgentsProxy::Slice> filterOf(const QList<StateKey> &states, const QString &queue)
{
    std::vector<AgentsProxy::Slice> filter;
    for (const StateKey key : states) {
        if (const std::optional<StateOfKey> known = stateOf(key))
            filter.push_back({queue, known->state, known->pause});
    }
    return filter;
}

} // namespace Floorwalk
