// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floortotals.h"

namespace Floorwalk {

void count(StateTotals &totals, AgentState state, PauseKind pause, int by)
{
    totals.byState[size_t(state)] += by;
    if (state == AgentState::Paused)
        totals.pausedByKind[size_t(pause)] += by;
}

void add(FloorSums &to, const StateSums &sums, int by)
{
    to.talk += by * sums.talk;
    to.hold += by * sums.hold;
    to.wrap += by * sums.wrap;
    to.ready += by * sums.ready;
    to.ringing += by * sums.ringing;
    to.paused += by * sums.paused;
    to.loggedIn += by * sums.loggedIn();
}

void FloorTotals::set(std::uint32_t ix, const Agent &agent, PauseKind pause, Moment dayFrom)
{
    if (ix >= m_shares.size())
        m_shares.resize(ix + 1);
    Share &share = m_shares[ix];
    if (share.isCounted)
        add(share, -1);
    share.isCounted = true;
    share.state = agent.view.state;
    share.pause = pause;
    share.queues.clear();
    for (const Membership &member : agent.members) {
        if (member.queue != noQueue)
            share.queues.push_back(
                {member.queue, member.paused && share.state == AgentState::Ready ? AgentState::Paused : share.state});
    }
    share.closed = agent.sums;
    share.handling = agent.handling.booked;
    share.handled = agent.handling.handled;
    share.countsFrom = agent.counting ? std::optional(std::max(agent.spanFrom, dayFrom)) : std::nullopt;
    add(share, 1);
}

void FloorTotals::add(const Share &share, int by)
{
    count(m_team, share.state, share.pause, by);
    for (const Share::In &in : share.queues) {
        if (in.queue >= m_queues.size())
            m_queues.resize(in.queue + 1);
        count(m_queues[in.queue], in.state, share.pause, by);
    }
    Floorwalk::add(m_closed, share.closed, by);
    m_closed.handling += by * share.handling;
    m_closed.handled += by * share.handled;
    if (share.countsFrom) {
        Running &running = m_running[size_t(share.state)];
        running.count += by;
        running.from += by * share.countsFrom->time_since_epoch();
    }
}

FloorSums FloorTotals::sums(Moment at) const
{
    StateSums running;
    for (size_t state = 0; state < m_running.size(); ++state)
        running.add(AgentState(state), m_running[state].count * at.time_since_epoch() - m_running[state].from);
    FloorSums sums = m_closed;
    Floorwalk::add(sums, running, 1);
    return sums;
}

} // namespace Floorwalk
