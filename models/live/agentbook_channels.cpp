// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of AgentBook that follows the channels of phones: calls of the agent's own, hang-ups, hold.

#include "models/domain/agenthandling.h"
#include "models/live/agentbook.h"

namespace Floorwalk {

namespace {

constexpr std::size_t mostLegs = 8;

/** Who tells no state tells of none that would change: the call is taken for answered. */
bool isUp(const Event &event)
{
    constexpr int up = 6; // Asterisk's AST_STATE_UP
    return event.channelState.value_or(up) == up;
}

/**
 * Whether a channel that is new, or seen, was begun at the phone itself. Without a linked id (Asterisk 11 and older)
 * only a channel that dials has somewhere to go. A phone that the telephone system calls by itself (AMI's Originate, a
 * leader who listens in) begins its call as well, but has dialled nothing: its channel is down until it rings, and its
 * extension is "s", Asterisk's word for none.
 */
bool dialsItself(const Event &event)
{
    constexpr int down = 0; // Asterisk's AST_STATE_DOWN
    if (event.linked.empty())
        return !event.exten.empty() && event.exten != "s";
    return event.linked == event.call && event.channelState != down && event.exten != "s";
}

bool isLocal(std::string_view channelName)
{
    return channelName.starts_with("Local/");
}

} // namespace

void AgentBook::channelUp(const Event &event, Moment at)
{
    const AgentIx ix = byDevice(event.channel);
    if (ix == noAgent || event.call.empty())
        return;
    Agent &agent = m_agents[ix];
    if (std::ranges::any_of(agent.legs, [&event](const Leg &leg) { return leg.channel == event.call; })) {
        channelTold(event, at);
        return;
    }
    if (agent.legs.size() >= mostLegs)
        return;
    const bool outbound = dialsItself(event) && !m_placed.contains(event.call);
    agent.legs.push_back(
        {std::string(event.call), outbound, false, std::string(event.bridge), {}, at, false, isUp(event)});
    m_legs[agent.legs.back().channel] = ix;
    meetColleague(ix, event.linked, at);
    refresh(ix, at);
}

/**
 * Nobody's channel dials a phone that the telephone system calls by itself. What then dials on, as of whoever clicks a
 * number on the screen, is a call of the agent's own from then on.
 */
void AgentBook::dialBegun(const Event &event, Moment at)
{
    const std::string_view own = event.call.empty() ? event.peer : event.call;
    const auto owner = m_legs.find(own);
    if (owner == m_legs.end())
        return;
    Agent &agent = m_agents[owner->second];
    const auto leg = std::ranges::find(agent.legs, own, &Leg::channel);
    const bool begins = !event.call.empty() && (event.linked.empty() || event.linked == event.call);
    if (leg == agent.legs.end() || (!event.call.empty() && !begins))
        return;
    leg->outbound = begins;
    if (begins)
        m_placed.erase(leg->channel);
    else
        m_placed.try_emplace(leg->channel, at);
    refresh(owner->second, at);
}

void AgentBook::channelTold(const Event &event, Moment at)
{
    if (isUp(event))
        answered(event.call, at);
}

void AgentBook::answered(std::string_view call, Moment at)
{
    const auto owner = m_legs.find(call);
    if (owner == m_legs.end())
        return;
    Agent &agent = m_agents[owner->second];
    const auto leg = std::ranges::find(agent.legs, call, &Leg::channel);
    if (leg == agent.legs.end() || std::exchange(leg->up, true))
        return;
    refresh(owner->second, at);
}

/** A call that another agent's phone began is one between agents, at both ends (metrics.md: internal calls apart). */
void AgentBook::meetColleague(AgentIx ix, std::string_view begunBy, Moment at)
{
    const auto other = m_legs.find(begunBy);
    if (other == m_legs.end() || other->second == ix)
        return;
    Agent &caller = m_agents[other->second];
    const auto leg = std::ranges::find(caller.legs, begunBy, &Leg::channel);
    if (leg == caller.legs.end())
        return;
    const auto learn = [](Agent &agent, Leg &own) {
        own.internal = true;
        // It is one call, and of that kind from its begin; beside another call it is a stretch of its own.
        if (agent.legs.size() == 1 && hasTurnedOutAs(agent.view.kind, agent.ownKind()))
            agent.view.kind = CallKind::Internal;
    };
    learn(m_agents[ix], m_agents[ix].legs.back());
    if (!leg->internal) {
        learn(caller, *leg);
        refresh(other->second, at);
    }
}

void AgentBook::channelDown(const Event &event, Moment at)
{
    if (const auto placed = m_placed.find(event.call); placed != m_placed.end())
        m_placed.erase(placed);
    if (const AgentIx ix = byDevice(event.channel); ix != noAgent) {
        if (std::erase_if(m_agents[ix].legs, [&event](const Leg &leg) { return leg.channel == event.call; }) > 0)
            refresh(ix, at);
        if (const auto leg = m_legs.find(event.call); leg != m_legs.end())
            m_legs.erase(leg);
    }
    const auto it = m_channels.find(event.call);
    if (it == m_channels.end())
        return;
    // A Local channel may be optimised away while the conversation goes on.
    const bool local = isLocal(event.channel);
    for (const AgentIx ix : std::vector(it->second)) {
        dropRings(ix, [&event](const Ring &ring) { return ring.call == event.call || ring.peer == event.call; });
        for (Talk &talk : m_agents[ix].talks) {
            if (talk.hungUp || (talk.call != event.call && talk.peer != event.call))
                continue;
            talk.legGone = talk.legGone || local;
            if (!local || talk.over)
                hangUp(ix, talk, at);
        }
        refresh(ix, at);
    }
}

void AgentBook::held(const Event &event, bool hold, Moment at)
{
    AgentIx ix = byDevice(event.channel);
    if (ix == noAgent) {
        const auto it = m_channels.find(event.call);
        if (it == m_channels.end())
            return;
        ix = it->second.back();
    }
    Agent &agent = m_agents[ix];
    for (Leg &leg : agent.legs) {
        if (leg.channel != event.call)
            continue;
        leg.held = hold;
        leg.heldIn = hold ? leg.bridge : std::string();
    }
    // The queue's own channel tells which conversation; a phone behind a Local channel has another one.
    const bool exact = std::ranges::any_of(agent.talks, [&event](const Talk &talk) { return talk.peer == event.call; });
    for (Talk &talk : agent.talks) {
        // The caller's own hold says nothing about the agent.
        if (!talk.over && talk.call != event.call && (!exact || talk.peer == event.call))
            talk.held = hold;
        if (talk.call == event.call || talk.peer == event.call)
            talk.confirmed = at;
    }
    refresh(ix, at);
}

/** Who consulted during a hold and joins all three comes back to the caller's bridge, and no Unhold is told. */
void AgentBook::bridged(const Event &event, Moment at)
{
    const AgentIx ix = byDevice(event.channel);
    if (ix == noAgent || event.bridge.empty())
        return;
    const auto leg = std::ranges::find(m_agents[ix].legs, event.call, &Leg::channel);
    if (leg == m_agents[ix].legs.end())
        return;
    answered(event.call, at);
    const bool returns = leg->held && leg->heldIn == event.bridge && leg->bridge != event.bridge;
    leg->bridge = event.bridge;
    if (returns)
        held(event, false, at);
}

} // namespace Floorwalk
