// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/agentbook.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr Millis tailSettles = 5s;
constexpr Millis snapshotAhead = 5s; // a snapshot may show a conversation this long before its AgentConnect is told
constexpr int refusedMs = 1000; // it rang no longer: the phone refused the call, or could not be reached
constexpr Millis pausedByRing = 5s; // some queues pause whoever does not answer, which is no word of the agent's
constexpr std::size_t mostRings = 8;
constexpr std::size_t mostTalks = 8;
constexpr std::size_t mostUntold = 4;

} // namespace

void AgentBook::link(const std::string &channel, AgentIx ix)
{
    if (channel.empty())
        return;
    std::vector<AgentIx> &agents = m_channels[channel];
    if (std::ranges::find(agents, ix) == agents.end())
        agents.push_back(ix);
}

/** Forgets the channel for this agent unless a ring or conversation of the agent's still needs it. */
void AgentBook::unlink(const std::string &channel, AgentIx ix)
{
    const Agent &agent = m_agents[ix];
    const auto needs = [&channel](const auto &each) { return each.call == channel || each.peer == channel; };
    if (std::ranges::any_of(agent.rings, needs) || std::ranges::any_of(agent.talks, needs))
        return;
    const auto it = m_channels.find(channel);
    if (it == m_channels.end())
        return;
    std::erase(it->second, ix);
    if (it->second.empty())
        m_channels.erase(it);
}

void AgentBook::dropRings(AgentIx ix, const std::function<bool(const Ring &)> &which)
{
    Agent &agent = m_agents[ix];
    for (std::size_t i = agent.rings.size(); i-- > 0;) {
        if (!which(agent.rings[i]))
            continue;
        const Ring gone = std::move(agent.rings[i]);
        agent.rings.erase(agent.rings.begin() + std::ptrdiff_t(i));
        unlink(gone.call, ix);
        unlink(gone.peer, ix);
    }
}

void AgentBook::called(const Event &event, Moment at)
{
    const QueueIx queue = m_queues.queue(event.queue);
    const AgentIx ix = queue == noQueue ? noAgent : find(event, true, at);
    if (ix == noAgent)
        return;
    Agent &agent = m_agents[ix];
    dropRings(ix, [&event, queue](const Ring &ring) { return ring.call == event.call && ring.queue == queue; });
    if (agent.wrapQueue == queue)
        agent.wrapEnds.reset(); // a queue rings nobody whose wrap-up in it lasts, whatever the settings say
    if (agent.rings.size() >= mostRings)
        dropRings(ix, [&agent](const Ring &ring) { return &ring == &agent.rings.front(); });
    agent.rings.push_back({std::string(event.call), std::string(event.peer), queue, at});
    m_sweepAt = std::min(m_sweepAt, at + sweepEvery);
    link(agent.rings.back().call, ix);
    link(agent.rings.back().peer, ix);
    refresh(ix, at);
}

void AgentBook::connected(const Event &event, const AnsweredCaller &caller, Moment at)
{
    const QueueIx queue = m_queues.queue(event.queue);
    const AgentIx ix = queue == noQueue ? noAgent : find(event, true, at);
    if (ix == noAgent)
        return;
    Agent &agent = m_agents[ix];
    ++agent.answered;
    const auto count = std::ranges::find(agent.answeredByQueue, queue, &std::pair<QueueIx, int>::first);
    if (count == agent.answeredByQueue.end())
        agent.answeredByQueue.emplace_back(queue, 1);
    else
        ++count->second;

    Talk talk;
    talk.call = std::string(event.call);
    talk.peer = std::string(event.peer);
    talk.number = caller.number;
    talk.queue = queue;
    talk.answered = talk.confirmed = at;
    talk.joined = caller.joined;
    talk.wait = caller.wait;
    std::erase_if(agent.untold, [queue, call = TextHash{}(event.call)](const EndedUntold &ended) {
        return ended.queue == queue && ended.call == call;
    });
    for (std::size_t i = agent.talks.size(); i-- > 0;) {
        const Talk &seen = agent.talks[i];
        if (seen.queue == queue && seen.hungUp && seen.call == event.call) {
            finishTalk(ix, i, endOf(seen), std::nullopt, {}); // the caller is back
            continue;
        }
        if (!seen.call.empty() || seen.queue != queue)
            continue;
        // The snapshot may have shown this very conversation before the event told of it; an older one is over.
        if (at - seen.answered <= snapshotAhead)
            agent.talks.erase(agent.talks.begin() + std::ptrdiff_t(i));
        else
            finishTalk(ix, i, at, std::nullopt, {});
    }
    if (agent.talks.size() >= mostTalks)
        finishTalk(ix, 0, at, std::nullopt, {});
    agent.talks.push_back(std::move(talk));
    m_sweepAt = std::min(m_sweepAt, at + sweepEvery);
    link(agent.talks.back().call, ix);
    link(agent.talks.back().peer, ix);
    agent.tailEnds.reset();
    agent.wrapEnds.reset();
    callerGone(event.call, at);
    refresh(ix, at);
    const Membership *member = agent.member(queue);
    if (!member || !member->dynamic)
        activity(ix, queue, at);
}

void AgentBook::completed(const Event &event, Moment at)
{
    const QueueIx queue = m_queues.queue(event.queue);
    const AgentIx ix = queue == noQueue ? noAgent : find(event, true, at);
    if (ix == noAgent)
        return;
    Agent &agent = m_agents[ix];
    auto place = agent.talks.end();
    for (auto it = agent.talks.begin(); it != agent.talks.end(); ++it) {
        if (!event.call.empty() && it->call == event.call && it->queue == queue)
            place = it;
    }
    for (const bool hungUp : {true, false}) {
        for (auto it = agent.talks.begin(); place == agent.talks.end() && it != agent.talks.end(); ++it) {
            if (it->queue == queue && (event.call.empty() || it->call.empty()) && it->hungUp.has_value() == hungUp)
                place = it;
        }
    }
    if (place == agent.talks.end() && wasEndedUntold(agent, queue, event.call))
        return; // told too late to say anything new
    bool wasOver = false;
    if (place != agent.talks.end()) {
        wasOver = place->over;
        if (place->onlySeen && !place->clockMoved)
            tellSeen(*place, event, at);
        std::optional<int> seconds = place->clockMoved ? std::nullopt : event.talkSeconds;
        if (!seconds && !place->onlySeen)
            seconds = int(wholeSecond(place->hungUp ? endOf(*place) : at) - wholeSecond(place->answered));
        finishTalk(ix, std::size_t(place - agent.talks.begin()), at, seconds, event.reason);
    } else {
        const int seconds = event.talkSeconds.value_or(0);
        tallyTalk(agent, queue, seconds, event.reason, false);
        changeLongest(agent, queue, [seconds](LongestTalk &longest) { longest.add(seconds); });
    }
    if (!wasOver) {
        settleTail(ix, at);
        startWrap(ix, queue, at, false);
    }
    agent.lastActivity = at;
    refresh(ix, at);
    sign(ix, EvidenceKind::LastCallEnd, queue, at);
}

/** AgentComplete tells what the snapshot could not: which call it was, since when, and how long it had waited. */
void AgentBook::tellSeen(Talk &talk, const Event &event, Moment at)
{
    if (talk.call.empty())
        talk.call = std::string(event.call);
    if (talk.number.empty())
        talk.number = std::string(event.callerNumber);
    if (!event.talkSeconds)
        return;
    talk.onlySeen = false;
    talk.answered = at - std::chrono::seconds(*event.talkSeconds);
    talk.wait = event.waitSeconds;
    talk.joined = talk.answered - std::chrono::seconds(event.waitSeconds.value_or(0));
}

/** The queue's longest conversation and the agent's change alike. */
template <class Change> void AgentBook::changeLongest(Agent &agent, QueueIx queue, const Change &change)
{
    LongestTalk &ofQueue = m_queues.longestTalk(queue);
    change(ofQueue);
    change(agent.longestTalk);
    m_queues.counts(queue).longestTalk = ofQueue.seconds();
}

/** All of it but the longest, which see. */
void AgentBook::tallyTalk(Agent &agent, QueueIx queue, int seconds, std::string_view by, bool whole)
{
    QueueCounts &counts = m_queues.counts(queue);
    ++counts.talkCalls;
    counts.talkSum += seconds;
    counts.endedByCaller += by == "caller";
    counts.endedByAgent += by == "agent";
    counts.transferred += by == "transfer";
    ++agent.talkCalls;
    agent.handling.ended += whole;
    agent.talkSum += seconds;
}

/** A conversation that a hang-up ended counts at once; whoever ended it AgentComplete may still tell. */
void AgentBook::countHungUp(Agent &agent, Talk &talk)
{
    if (talk.onlySeen || talk.counted)
        return; // since when it was on is not known
    talk.counted = int(std::max<qint64>(0, wholeSecond(endOf(talk)) - wholeSecond(talk.answered)));
    tallyTalk(agent, talk.queue, *talk.counted, {}, !talk.partial);
    changeLongest(agent, talk.queue, [&talk](LongestTalk &longest) { longest.addHungUp(*talk.counted); });
}

/** AgentComplete after the hang-up: the call is among the figures already, its length and its end are told better. */
void AgentBook::countAnew(Agent &agent, const Talk &talk, int seconds, std::string_view by)
{
    QueueCounts &counts = m_queues.counts(talk.queue);
    --counts.talkCalls;
    counts.talkSum -= *talk.counted;
    --agent.talkCalls;
    agent.talkSum -= *talk.counted;
    tallyTalk(agent, talk.queue, seconds, by, false);
    changeLongest(agent, talk.queue, [&talk, seconds](LongestTalk &longest) {
        longest.withdraw(*talk.counted);
        longest.add(seconds);
    });
}

/** Takes the conversation out of memory; without @p seconds its length is unknown and it is not counted as ended. */
void AgentBook::finishTalk(AgentIx ix, std::size_t place, Moment at, std::optional<int> seconds, std::string_view by)
{
    Agent &agent = m_agents[ix];
    const Talk talk = std::move(agent.talks[place]);
    agent.talks.erase(agent.talks.begin() + std::ptrdiff_t(place));
    unlink(talk.call, ix);
    unlink(talk.peer, ix);
    if (talk.counted && seconds) {
        countAnew(agent, talk, *seconds, by);
    } else if (seconds) {
        tallyTalk(agent, talk.queue, *seconds, by, !talk.partial);
        changeLongest(agent, talk.queue, [&seconds](LongestTalk &longest) { longest.add(*seconds); });
    }
    if (talk.counted && !seconds) {
        changeLongest(agent, talk.queue, [&talk](LongestTalk &longest) { longest.settle(*talk.counted); });
        seconds = talk.counted;
        if (agent.untold.size() >= mostUntold)
            agent.untold.erase(agent.untold.begin());
        agent.untold.push_back({TextHash{}(talk.call), talk.queue});
    }
    if (!m_history)
        return;
    CallRecord record = this->record(ix, talk);
    record.ended = at;
    record.talkSeconds = seconds;
    record.certainty = seconds ? Certainty::Measured : Certainty::Inferred;
    record.endedBy = QString::fromUtf8(by.data(), qsizetype(by.size()));
    m_history->callClosed(record);
}

void AgentBook::talkOver(AgentIx ix, Talk &talk, Moment at)
{
    talk.over = true;
    talk.overAt = at;
    startWrap(ix, talk.queue, at, true);
}

/** A phone that hung up is seen in use for a moment longer. */
void AgentBook::settleTail(AgentIx ix, Moment at)
{
    Agent &agent = m_agents[ix];
    if (!isInUse(agent.status))
        return;
    agent.tailEnds = at + tailSettles;
    schedule(ix, *agent.tailEnds);
}

/** Whoever was redirected away talked to the agent only until the agent's phone was down. */
Moment AgentBook::endOf(const Talk &talk)
{
    return talk.over ? std::min(talk.overAt, *talk.hungUp) : *talk.hungUp;
}

/** Either end's channel is gone: the conversation is over, whether or not the queue will tell of it. */
void AgentBook::hangUp(AgentIx ix, Talk &talk, Moment at)
{
    talk.hungUp = at;
    if (!talk.over) {
        talkOver(ix, talk, at);
        settleTail(ix, at);
    }
    countHungUp(m_agents[ix], talk);
    schedule(ix, at + completeWaits);
}

bool AgentBook::wasEndedUntold(const Agent &agent, QueueIx queue, std::string_view call)
{
    return std::ranges::any_of(agent.untold, [queue, hash = TextHash{}(call)](const EndedUntold &ended) {
        return ended.queue == queue && ended.call == hash;
    });
}

/** Writes down the conversations that hang-ups ended and of which nothing more was told by @p at. */
void AgentBook::takeHangUps(AgentIx ix, Moment at)
{
    Agent &agent = m_agents[ix];
    for (std::size_t i = agent.talks.size(); i-- > 0;) {
        const Talk &talk = agent.talks[i];
        if (talk.hungUp && *talk.hungUp + completeWaits <= at)
            finishTalk(ix, i, endOf(talk), std::nullopt, {});
    }
}

/** Seconds: what the telephone system tells of the member goes before a setting for the person, that before the
 * queue's.
 */
int AgentBook::wrapUp(const Agent &agent, QueueIx queue) const
{
    const Membership *member = agent.member(queue);
    return member && member->wrapUp > 0 ? member->wrapUp : agent.ownWrapUp.value_or(m_queues.wrapUp(queue));
}

std::optional<int> AgentBook::ownWrapUp(const Agent &agent) const
{
    if (m_settings.wrapUpByMember.isEmpty())
        return std::nullopt;
    for (const TextId word : {agent.name, agent.interface, agent.device}) {
        const auto own = m_settings.wrapUpByMember.constFind(m_pool.string(word));
        if (own != m_settings.wrapUpByMember.constEnd())
            return *own;
    }
    return std::nullopt;
}

void AgentBook::settingsChanged()
{
    for (Agent &agent : m_agents)
        agent.ownWrapUp = ownWrapUp(agent);
}

void AgentBook::startWrap(AgentIx ix, QueueIx queue, Moment at, bool inferred)
{
    Agent &agent = m_agents[ix];
    const int wrap = wrapUp(agent, queue);
    if (wrap <= 0)
        return;
    const Moment ends = at + std::chrono::seconds(wrap);
    if (agent.wrapEnds && *agent.wrapEnds >= ends)
        return;
    agent.wrapEnds = ends;
    agent.wrapCertainty = inferred ? Certainty::Inferred : Certainty::Configured;
    agent.wrapQueue = queue;
    schedule(ix, ends);
}

void AgentBook::ringNoAnswer(const Event &event, Moment at)
{
    const QueueIx queue = m_queues.queue(event.queue);
    const AgentIx ix = queue == noQueue ? noAgent : find(event, true, at);
    if (ix == noAgent)
        return;
    ++m_agents[ix].ringNoAnswer;
    ++m_queues.counts(queue).ringNoAnswer;
    noteMissed(m_agents[ix], event, queue, at);
    if (m_history)
        m_history->ringMissed({key(ix), m_pool.string(m_queues.name(queue)), at});
    dropRings(ix, [&event](const Ring &ring) { return event.call.empty() || ring.call == event.call; });
    refresh(ix, at);
}

void AgentBook::noteMissed(Agent &agent, const Event &event, QueueIx queue, Moment at)
{
    const int rang = event.ringMs.value_or(refusedMs);
    if (rang < refusedMs)
        return;
    const bool seen = agent.view.state == AgentState::Ringing && agent.view.kind == CallKind::Queue;
    if (!agent.missed)
        agent.missed = Agent::Missed{seen ? agent.since : at - Millis(rang), at, at, 0, queue};
    ++agent.missed->times;
    agent.missed->last = at;
    agent.missed->queue = queue;
}

/** Whoever talks, goes, or pauses and comes back is there: what rang before is over. */
void AgentBook::forgetMissed(Agent &agent, const AgentView &next, Moment at)
{
    if (!agent.missed)
        return;
    const bool pauses = next.state == AgentState::Paused && at - agent.missed->last > pausedByRing;
    const bool comesBack = agent.view.state == AgentState::Paused && next.state != AgentState::Paused;
    if (pauses || comesBack || isInCall(next.state) || next.state == AgentState::LoggedOut)
        agent.missed.reset();
}

/** DialEnd: the only word on a phone that lost the race or rang when the caller gave up. It often comes twice. */
void AgentBook::ringEnded(const Event &event, Moment at)
{
    if (event.reason == "ANSWER") {
        answered(event.call, at);
        answered(event.peer, at);
        return;
    }
    const auto it = m_channels.find(event.peer);
    if (it == m_channels.end())
        return;
    for (const AgentIx ix : std::vector(it->second)) {
        dropRings(ix, [&event](const Ring &ring) { return ring.peer == event.peer; });
        refresh(ix, at);
    }
}

void AgentBook::callerGone(std::string_view call, Moment at)
{
    const auto it = m_channels.find(call);
    if (it == m_channels.end())
        return;
    for (const AgentIx ix : std::vector(it->second)) {
        dropRings(ix, [call](const Ring &ring) { return ring.call == call; });
        refresh(ix, at);
    }
}

Moment AgentBook::nextDue() const
{
    return std::min(m_sweepAt, m_due.empty() ? Moment::max() : m_due.top().at);
}

void AgentBook::advance(Moment now)
{
    while (!m_due.empty() && m_due.top().at <= now) {
        const Due due = m_due.top();
        m_due.pop();
        takeHangUps(due.agent, due.at);
        giveUpMissing(due.agent, due.at);
        refresh(due.agent, due.at);
    }
    if (m_sweepAt <= now)
        sweep(now);
}

} // namespace Floorwalk
