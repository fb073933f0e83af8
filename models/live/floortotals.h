// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/agent.h"
#include "models/live/floordelta.h"

#include <QVarLengthArray>

namespace Floorwalk {

/** @p by agents more, or fewer, are in @p state; @p pause says which pause. */
void count(StateTotals &totals, AgentState state, PauseKind pause, int by);
/** The times of an agent added @p by times; negative takes them away. */
void add(FloorSums &to, const StateSums &sums, int by);

/**
 * Who is in which state, in all and in each queue, and what the times in the states add up to; kept agent by agent as
 * they change, so that asking costs the queues and not everybody on the floor.
 */
class FloorTotals
{
public:
    /** Counts the agent @p ix as @p agent is now, in place of as it was; time before @p dayFrom counts nowhere. */
    void set(std::uint32_t ix, const Agent &agent, PauseKind pause, Moment dayFrom);

    const StateTotals &team() const { return m_team; }
    StateTotals queue(QueueIx queue) const { return queue < m_queues.size() ? m_queues[queue] : StateTotals(); }
    /** Times up to @p at; not before any moment an agent's running state counts from. */
    FloorSums sums(Moment at) const;

private:
    /** What one agent adds. */
    struct Share
    {
        AgentState state = AgentState::LoggedOut;
        PauseKind pause = PauseKind::Busy;
        struct In
        {
            QueueIx queue = noQueue;
            AgentState state = AgentState::LoggedOut; ///< who is paused there is not ready there
        };
        QVarLengthArray<In, 4> queues;
        StateSums closed;
        Millis handling{0};
        int handled = 0;
        std::optional<Moment> countsFrom; ///< of the running state
        bool isCounted = false;
    };
    /** Of the agents whose state runs: their time up to a moment t is count × t − from. */
    struct Running
    {
        int count = 0;
        Millis from{0}; ///< the sum of the moments, since 1970
    };

    void add(const Share &share, int by);

    std::vector<Share> m_shares; ///< by agent
    StateTotals m_team;
    std::vector<StateTotals> m_queues;
    FloorSums m_closed;
    std::array<Running, std::tuple_size_v<decltype(StateTotals::byState)>> m_running; ///< by AgentState
};

} // namespace Floorwalk
