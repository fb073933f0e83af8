// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of AgentBook that keeps who is a member of which queue, and who is paused there.

#include "models/live/agentbook.h"

#include "models/domain/pausereason.h"

namespace Floorwalk {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostToldReasons = 1'000; // as somebody may type one

} // namespace

/** The reason of a pause as it may be shown and kept. */
TextId AgentBook::reasonOf(const Event &event)
{
    if (event.reason.empty())
        return 0;
    if (const auto known = m_reasons.find(event.reason); known != m_reasons.end())
        return known->second;
    const QString told = QString::fromUtf8(event.reason.data(), qsizetype(event.reason.size()));
    const QByteArray kept = discreetReason(told).toUtf8();
    const TextId reason = m_pool.intern({kept.constData(), std::size_t(kept.size())});
    if (m_reasons.size() < mostToldReasons)
        m_reasons.emplace(event.reason, reason);
    return reason;
}

Membership &AgentBook::membership(Agent &agent, const Event &event, quint32 snapshot)
{
    const QueueIx queue = m_queues.queue(event.queue);
    Membership *found = agent.member(queue);
    if (!found) {
        agent.members.push_back({});
        agent.queueNames.reset();
        found = &agent.members.back();
        found->queue = queue;
        const bool isOwn = m_pool.text(agent.interface) == event.interface;
        found->interface = isOwn ? agent.interface : m_pool.intern(event.interface);
    }
    found->snapshot = snapshot;
    if (event.dynamicMember)
        found->dynamic = *event.dynamicMember;
    if (event.wrapUpSeconds)
        found->wrapUp = *event.wrapUpSeconds;
    if (event.status)
        found->status = *event.status;
    return *found;
}

void AgentBook::memberSeen(const Event &event, Moment at, quint32 snapshot)
{
    const AgentIx ix = m_queues.queue(event.queue) == noQueue ? noAgent : find(event, true, at);
    if (ix == noAgent)
        return;
    Agent &agent = m_agents[ix];
    const Membership *known = agent.member(m_queues.find(event.queue));
    const bool isNew = !known;
    const DeviceStatus told = known ? known->status : DeviceStatus::Unknown;
    if (known && event.inCall)
        judgeTalks(ix, known->queue, *event.inCall, at);
    Membership &member = membership(agent, event, snapshot);
    if (!isNew && !m_frozen) {
        mend(ix, member, told, event, at);
    } else {
        adoptPause(agent, member, event, at);
        if (event.status)
            agent.status = *event.status;
        if (event.inCall.value_or(false)
            && std::ranges::none_of(agent.talks, [&member](const Talk &talk) { return talk.queue == member.queue; })) {
            Talk talk;
            talk.queue = member.queue;
            talk.answered = at;
            talk.onlySeen = talk.partial = true;
            talk.confirmed = at;
            agent.talks.push_back(std::move(talk));
            m_sweepAt = std::min(m_sweepAt, at + sweepEvery);
        }
        const int wrap = wrapUp(agent, member.queue);
        if (event.lastCall && *event.lastCall + std::chrono::seconds(wrap) > at && *event.lastCall <= at)
            startWrap(ix, member.queue, *event.lastCall, true);
    }
    refresh(ix, at);
    if (isNew && member.paused && agent.view.state == AgentState::Paused)
        beganBefore(agent, member.pausedSince);
}

/** The first word about a member, or about one after a gap: a start that was not heard lies before we listened. */
void AgentBook::adoptPause(Agent &agent, Membership &member, const Event &event, Moment at)
{
    if (!event.paused.value_or(false)) {
        unpause(agent, member, at);
        return;
    }
    if (member.paused && member.tallied)
        return;
    const TextId reason = event.reason.empty() && member.paused ? member.reason : reasonOf(event);
    pause(agent, member, reason, m_frozen ? m_heardSince : at, false);
    if (event.lastPause && *event.lastPause <= at)
        member.pausedSince = *event.lastPause;
}

/** A pause that Asterisk restored when it restarted, and that ends before anybody told of it, ran since we listen. */
void AgentBook::adoptRestored(Agent &agent, Membership &member, const Event &event)
{
    if (m_frozen && member.paused && !member.tallied && event.lastPause && *event.lastPause + 1s > m_heardSince)
        pause(agent, member, member.reason, m_heardSince, false);
}

/** In an unbroken stream the events are the better source; a snapshot only mends what none of them told. */
void AgentBook::mend(AgentIx ix, Membership &member, DeviceStatus told, const Event &seen, Moment at)
{
    if (seen.paused && *seen.paused != member.paused) {
        if (*seen.paused)
            pause(m_agents[ix], member, reasonOf(seen), at, false);
        else
            unpause(m_agents[ix], member, at);
    }
    if (seen.status && *seen.status != told)
        setStatus(ix, *seen.status, at);
}

void AgentBook::memberAdded(const Event &event, Moment at, quint32 snapshot)
{
    const AgentIx ix = m_queues.queue(event.queue) == noQueue ? noAgent : find(event, true, at);
    if (ix == noAgent)
        return;
    Agent &agent = m_agents[ix];
    const bool arrives = agent.members.empty();
    Membership &member = membership(agent, event, snapshot);
    if (!event.dynamicMember)
        member.dynamic = true;
    if (event.paused.value_or(false) && !member.paused)
        pause(agent, member, reasonOf(event), at, false);
    if (event.status)
        setStatus(ix, *event.status, at);
    refresh(ix, at);
    if (arrives && !agent.told) {
        const bool settling = m_afterGap && at - m_heardSince < rejoinSettles;
        sign(ix, settling ? EvidenceKind::PresentBy : EvidenceKind::Login, member.queue, at);
    }
}

void AgentBook::memberRemoved(const Event &event, Moment at)
{
    const AgentIx ix = find(event, false, at);
    if (ix == noAgent)
        return;
    Agent &agent = m_agents[ix];
    const QueueIx queue = m_queues.find(event.queue);
    Membership *member = agent.member(queue);
    if (!member)
        return;
    adoptRestored(agent, *member, event);
    unpause(agent, *member, at);
    std::erase_if(agent.members, [queue](const Membership &each) { return each.queue == queue; });
    agent.queueNames.reset();
    dropRings(ix, [queue](const Ring &ring) { return ring.queue == queue; });
    refresh(ix, at);
    if (agent.members.empty() && !agent.told)
        sign(ix, EvidenceKind::Logout, queue, at);
}

void AgentBook::memberStatus(const Event &event, Moment at, quint32 snapshot)
{
    const AgentIx ix = event.queue.empty() ? noAgent : find(event, event.status.has_value(), at);
    if (ix == noAgent || (!event.status && !m_agents[ix].member(m_queues.find(event.queue)))
        || m_queues.queue(event.queue) == noQueue)
        return;
    Agent &agent = m_agents[ix];
    const bool isNew = !agent.member(m_queues.find(event.queue));
    Membership &member = membership(agent, event, snapshot);
    if ((isNew || m_frozen) && event.paused)
        adoptPause(agent, member, event, at);
    if (event.status)
        setStatus(ix, *event.status, at);
    refresh(ix, at);
}

void AgentBook::memberPaused(const Event &event, Moment at, quint32 snapshot)
{
    const AgentIx ix = m_queues.queue(event.queue) == noQueue ? noAgent : find(event, true, at);
    if (ix == noAgent || !event.paused)
        return;
    Agent &agent = m_agents[ix];
    Membership &member = membership(agent, event, snapshot);
    if (*event.paused) {
        pause(agent, member, reasonOf(event), at, true);
    } else if (member.paused) {
        adoptRestored(agent, member, event);
        unpause(agent, member, at);
        if (!member.dynamic)
            activity(ix, member.queue, at);
    }
    refresh(ix, at);
}

void AgentBook::pause(Agent &agent, Membership &member, TextId reason, Moment at, bool fresh)
{
    if (member.tallied)
        agent.pauses.stop(member.reason, at);
    if (!member.paused || member.reason != reason)
        member.pausedSince = at;
    member.paused = member.tallied = true;
    member.reason = reason;
    agent.pauses.start(reason, at, fresh);
}

void AgentBook::unpause(Agent &agent, Membership &member, Moment at)
{
    if (member.tallied)
        agent.pauses.stop(member.reason, at);
    member.paused = member.tallied = false;
    member.reason = 0;
}

} // namespace Floorwalk
