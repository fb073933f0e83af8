// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of AgentBook for feeds that say themselves what an agent does, and for a telephone system that began anew.

#include "models/live/agentbook.h"

namespace Floorwalk {

namespace {

bool hasCall(AgentState state)
{
    return state == AgentState::Talking || state == AgentState::OnHold || state == AgentState::Ringing;
}
} // namespace

void AgentBook::told(const Event &event, Moment at, quint32 snapshot, bool inSnapshot)
{
    const AgentIx ix = event.state ? find(event, true, at) : noAgent;
    if (ix == noAgent)
        return;
    Agent &agent = m_agents[ix];
    const std::optional<ToldState> before = agent.told;
    ToldState next;
    next.view.state = *event.state;
    next.view.kind = event.kind;
    next.view.queue = event.queue.empty() ? noQueue : m_queues.queue(event.queue);
    next.view.reason = reasonOf(event);
    next.paused = *event.state == AgentState::Paused || event.paused.value_or(false);
    next.snapshot = snapshot;
    // One pause goes on whatever else is told during it.
    const bool samePause = before && before->tallied && next.paused && before->view.reason == next.view.reason;
    if (samePause || (before && before->view == next.view && before->paused == next.paused)) {
        next.tallied = before->tallied;
        agent.told = next;
    } else {
        tallyTold(agent, false, at, false);
        agent.told = next;
        if (!m_frozen)
            tallyTold(agent, true, at, !inSnapshot && (before || !m_proofDue));
    }
    for (Talk &talk : agent.talks) {
        if (hasCall(*event.state) || talk.hungUp || talk.missing)
            continue;
        if (inSnapshot) {
            talk.missing = at; // gone, but nobody heard how and when it ended
            schedule(ix, at + completeWaits);
            continue;
        }
        if (!talk.over)
            talk.overAt = at;
        talk.over = true;
        hangUp(ix, talk, at);
    }
    refresh(ix, at);
    if (event.since)
        beganBefore(agent, *event.since);
    signTold(ix, before ? std::optional(before->view.state) : std::nullopt, at, inSnapshot);
}

/** Counts a told pause, or ends counting it; several calls of one kind count once. */
void AgentBook::tallyTold(Agent &agent, bool on, Moment at, bool fresh)
{
    if (!agent.told || !agent.told->paused || agent.told->tallied == on)
        return;
    agent.told->tallied = on;
    if (on)
        agent.pauses.start(agent.told->view.reason, at, fresh);
    else
        agent.pauses.stop(agent.told->view.reason, at);
}

void AgentBook::forgetTold(Agent &agent, Moment at)
{
    tallyTold(agent, false, at, false);
    agent.told.reset();
}

/** Coming and going, where it was heard live; what a snapshot shows is signed when it ends. */
void AgentBook::signTold(AgentIx ix, std::optional<AgentState> before, Moment at, bool inSnapshot)
{
    const bool was = before && *before != AgentState::LoggedOut;
    const bool is = m_agents[ix].told->view.state != AgentState::LoggedOut;
    m_agents[ix].lastActivity = at;
    if (inSnapshot || was == is)
        return;
    const bool heard = before || !m_proofDue;
    const bool settling = m_frozen || (m_afterGap && at - m_heardSince < rejoinSettles);
    if (is)
        sign(ix, heard && !settling ? EvidenceKind::Login : EvidenceKind::PresentBy, m_agents[ix].told->view.queue, at);
    else if (!m_frozen)
        sign(ix, EvidenceKind::Logout, m_agents[ix].told->view.queue, at);
}

void AgentBook::restarted(Moment at)
{
    m_legs.clear();
    m_placed.clear();
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix) {
        Agent &agent = m_agents[ix];
        dropRings(ix, [](const Ring &) { return true; });
        while (!agent.talks.empty())
            giveUp(ix, agent.talks.size() - 1, at, "the telephone system began anew");
        agent.legs.clear();
        agent.tailEnds.reset();
        agent.wrapEnds.reset();
        for (Membership &member : agent.members) {
            if (!member.dynamic && member.paused)
                unpause(agent, member, at);
        }
        refresh(ix, at);
    }
}

} // namespace Floorwalk
