// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/naturalorder.h"
#include "models/live/agentbook.h"
#include "models/live/agentnames.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

void AgentBook::reconcile(quint32 snapshot, Moment at)
{
    // The first one since the feed is heard tells of people nobody saw coming; later ones tell nothing new.
    const bool proves = std::exchange(m_proofDue, false) || m_frozen;
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix) {
        Agent &agent = m_agents[ix];
        bool changed = false;
        for (Membership &member : agent.members) {
            if (member.snapshot == snapshot)
                continue;
            unpause(agent, member, at);
            changed = true;
        }
        if (std::erase_if(agent.members, [snapshot](const Membership &member) { return member.snapshot != snapshot; })
            > 0)
            agent.queueNames.reset();
        if (agent.told && agent.told->snapshot != snapshot) {
            forgetTold(agent, at);
            changed = true;
        }
        if (changed)
            refresh(ix, at);
        const bool present = agent.told ? agent.told->view.state != AgentState::LoggedOut
                                        : std::ranges::any_of(agent.members, &Membership::dynamic);
        if (proves && present)
            sign(ix, EvidenceKind::PresentBy, agent.members.empty() ? noQueue : agent.members.front().queue, at);
    }
}

void AgentBook::reconcileTalks(const std::unordered_set<std::string> &channels, Moment at)
{
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix) {
        Agent &agent = m_agents[ix];
        bool changed = false;
        for (std::size_t i = agent.talks.size(); i-- > 0;) {
            Talk &talk = agent.talks[i];
            if (!talk.suspect)
                continue;
            changed = true;
            const bool lives = channels.contains(talk.call) || channels.contains(talk.peer)
                               || (talk.call.empty() && isInUse(agent.status));
            if (lives && !talk.over) {
                talk.suspect = false;
                talk.confirmed = at;
                talk.missing.reset();
            } else {
                giveUp(ix, i, at, "it ended while the feed was silent");
            }
        }
        if (changed)
            refresh(ix, at);
    }
}

QString AgentBook::key(AgentIx ix) const
{
    const Agent &agent = m_agents[ix];
    if (agent.key.isNull()) {
        const QString &name = m_pool.string(agent.name);
        agent.key =
            m_namesakes[agent.name] < 2 ? name : AgentNames::withInterface(name, m_pool.string(agent.interface));
    }
    return agent.key;
}

QStringList AgentBook::queueNames(const Agent &agent) const
{
    if (agent.queueNames)
        return *agent.queueNames;
    const auto nameOf = [this](const Membership &member) { return m_pool.string(m_queues.name(member.queue)); };
    if (agent.members.size() == 1) {
        // On a large floor thousands serve the same queue alone, and share one list.
        const QueueIx queue = agent.members.front().queue;
        if (queue >= m_soleQueue.size())
            m_soleQueue.resize(queue + 1);
        if (m_soleQueue[queue].isEmpty())
            m_soleQueue[queue] = {nameOf(agent.members.front())};
        agent.queueNames = m_soleQueue[queue];
    } else {
        QStringList names;
        std::ranges::transform(agent.members, std::back_inserter(names), nameOf);
        sortNaturally(names);
        agent.queueNames = names;
    }
    return *agent.queueNames;
}

StateSums AgentBook::sums(AgentIx ix, Moment at) const
{
    const Agent &agent = m_agents[ix];
    StateSums sums = agent.sums;
    const Moment from = std::max(agent.spanFrom, m_dayFrom);
    if (agent.counting && at > from)
        sums.add(agent.view.state, at - from, agent.view.kind);
    return sums;
}

AgentFigures AgentBook::figures(AgentIx ix, Moment at) const
{
    const Agent &agent = m_agents[ix];
    AgentFigures out;
    out.key = key(ix);
    out.name = m_pool.string(agent.name);
    out.interface = m_pool.string(agent.interface);
    out.answered = agent.answered;
    for (const auto &[queue, count] : agent.answeredByQueue)
        out.answeredByQueue.insert(m_pool.string(m_queues.name(queue)), count);
    out.talkCalls = agent.talkCalls;
    out.talkSum = agent.talkSum;
    out.longestTalk = agent.longestTalk.seconds();
    out.ringNoAnswer = agent.ringNoAnswer;
    for (const PauseTally::Sum &sum : agent.pauses.sums()) {
        PauseFigure &pause = out.pauses[m_pool.string(sum.reason)];
        pause.count += sum.count;
        pause.seconds += PauseTally::seconds(sum, at);
    }
    out.pausedSeconds = agent.pauses.seconds(at);
    out.queues = queueNames(agent);
    out.state = agent.view.state;
    out.certainty = m_frozen ? Certainty::Stale : agent.view.certainty;
    out.callKind = agent.view.kind;
    if (agent.view.queue != noQueue)
        out.queue = m_pool.string(m_queues.name(agent.view.queue));
    out.since = agent.since;
    out.paused = agent.pausedAnywhere();
    out.pausePending = out.paused && isInCall(agent.view.state);
    out.reason = m_pool.string(agent.pauseReason());
    out.sums = sums(ix, at);
    out.handling = agent.handling.booked;
    out.handled = agent.handling.handled;
    return out;
}

AgentRow AgentBook::row(AgentIx ix) const
{
    const Agent &agent = m_agents[ix];
    AgentRow row;
    row.id = rowIdOf(ix);
    row.key = key(ix);
    row.name = m_pool.string(agent.name);
    row.interface = m_pool.string(agent.interface);
    if (agent.device != agent.interface)
        row.device = m_pool.string(agent.device);
    row.queues = queueNames(agent);
    row.state = agent.view.state;
    row.certainty = m_frozen ? Certainty::Stale : agent.view.certainty;
    row.callKind = agent.view.kind;
    row.reason = m_pool.string(agent.pauseReason());
    if (agent.view.queue != noQueue)
        row.queue = m_pool.string(m_queues.name(agent.view.queue));
    row.paused = agent.pausedAnywhere();
    const bool inCall = isInCall(agent.view.state);
    row.pausePending = inCall && row.paused;
    row.partialPause = row.paused && !agent.pausedEverywhere();
    if (row.partialPause) {
        for (const Membership &member : agent.members) {
            if (member.paused)
                row.pausedQueues << m_pool.string(m_queues.name(member.queue));
        }
    }
    row.since = agent.since;
    row.busySince = agent.busySince;
    if (agent.missed) {
        row.missed = MissedRings{agent.missed->since, agent.missed->first, agent.missed->last, agent.missed->times,
                                 m_pool.string(m_queues.name(agent.missed->queue))};
    }
    if (const Talk *talk = agent.talking())
        row.callSince = talk->answered;
    else
        row.callSince = agent.callSince;
    if (agent.view.state == AgentState::WrapUp && !agent.told)
        row.wrapEnds = agent.wrapEnds;
    row.callsToday = agent.answered;
    if (agent.counting)
        row.countsFrom = std::max(agent.spanFrom, m_dayFrom);
    // Of closed stretches only: what runs now is in them when it ends.
    showWork(row, WorkSums::of(agent.sums, agent.handling.booked, agent.handling.handled));
    return row;
}

void AgentBook::addMembers(AgentIx ix, std::vector<MemberFact> &members) const
{
    const Agent &agent = m_agents[ix];
    for (const Membership &member : agent.members) {
        members.push_back({key(ix), m_pool.string(agent.name), m_pool.string(member.interface),
                           m_pool.string(m_queues.name(member.queue)), member.dynamic, member.paused,
                           m_pool.string(member.reason), int(member.status)});
    }
}

StateSpan AgentBook::span(AgentIx ix, Moment to) const
{
    const Agent &agent = m_agents[ix];
    StateSpan span;
    span.agentKey = key(ix);
    span.state = agent.view.state;
    span.certainty = agent.view.certainty;
    span.callKind = agent.view.kind;
    if (agent.view.state == AgentState::Paused)
        span.reason = m_pool.string(agent.view.reason);
    if (agent.view.queue != noQueue)
        span.queue = m_pool.string(m_queues.name(agent.view.queue));
    span.call = QString::fromUtf8(agent.spanCall.data(), qsizetype(agent.spanCall.size()));
    span.range = {agent.spanFrom, to};
    return span;
}

/** @p talk as a record that has not ended. */
CallRecord AgentBook::record(AgentIx ix, const Talk &talk) const
{
    CallRecord record;
    record.agentKey = key(ix);
    // Two calls without an id that one snapshot showed must not pass for one: of one phone there is one at a time.
    record.call = talk.call.empty() ? u"unknown:"_s + record.agentKey
                                    : QString::fromUtf8(talk.call.data(), qsizetype(talk.call.size()));
    record.queue = m_pool.string(m_queues.name(talk.queue));
    record.caller = QString::fromUtf8(talk.number.data(), qsizetype(talk.number.size()));
    record.outcome = CallRecord::Outcome::Answered;
    record.joined = talk.joined.value_or(talk.answered);
    if (!talk.onlySeen)
        record.answered = talk.answered;
    record.ended = Moment::max();
    record.waitSeconds = talk.wait;
    return record;
}

void AgentBook::addOpen(AgentIx ix, OpenRecords &open) const
{
    const Agent &agent = m_agents[ix];
    if (agent.counting)
        open.spans.push_back(span(ix, Moment::max()));
    for (const Talk &talk : agent.talks) {
        if (talk.suspect || (talk.hungUp && !talk.counted))
            continue;
        CallRecord call = record(ix, talk);
        if (talk.hungUp) {
            call.ended = endOf(talk);
            call.talkSeconds = talk.counted;
        }
        open.calls.push_back(std::move(call));
    }
}

PauseKind AgentBook::pauseKind(TextId reason)
{
    const auto known = m_pauseKinds.find(reason);
    if (known != m_pauseKinds.end())
        return known->second;
    return m_pauseKinds.emplace(reason, pauseKindOf(m_pool.string(reason))).first->second;
}

int AgentBook::stillTalking(QueueIx queue) const
{
    int count = 0;
    for (const Agent &agent : m_agents) {
        count += int(std::ranges::count_if(agent.talks,
                                           [queue](const Talk &talk) { return talk.queue == queue && !talk.hungUp; }));
    }
    return count;
}

const FloorTotals &AgentBook::totals()
{
    // The last one met first: room for all of them is made at once.
    for (; !m_recount.empty(); m_recount.pop_back()) {
        const AgentIx ix = m_recount.back();
        m_agents[ix].recount = false;
        m_totals.set(ix, m_agents[ix], pauseKind(m_agents[ix].view.reason), m_dayFrom);
    }
    return m_totals;
}

std::vector<AgentIx> AgentBook::takeDirty()
{
    std::vector<AgentIx> changed;
    changed.swap(m_dirty);
    for (const AgentIx ix : changed)
        m_agents[ix].dirty = false;
    return changed;
}

} // namespace Floorwalk
