// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/sim/simfloor.h"

namespace Floorwalk {

namespace {

constexpr double meanTalk = 270; ///< seconds
constexpr double wrapUp = 20;
constexpr double patience = 190;
constexpr double wantedOccupancy = 0.8;

/** How many calls come at this hour of the shift, beside a usual hour's. */
double shapeOf(FeedAddress::Profile profile, double hour)
{
    if (hour < 8.4 || hour > 17.6)
        return 0;
    const auto peak = [hour](double at) { return std::exp(-(hour - at) * (hour - at) / 0.5); };
    const double day = hour < 9 ? 0.5 : hour < 11.5 ? 1.05 : hour < 13 ? 0.75 : 1.0;
    switch (profile) {
    case FeedAddress::Profile::Day:
        return day;
    case FeedAddress::Profile::Flat:
        return 1;
    case FeedAddress::Profile::Peaks:
        return 0.5 + 1.2 * (peak(10.5) + peak(15.5));
    case FeedAddress::Profile::Storm:
        return hour >= 14.5 && hour < 15 ? 3 * day : day;
    }
    return day;
}

} // namespace

SimFloor::SimFloor(const SimOptions &options, const Zone &zone, EventSink &sink)
    : m_options(options)
    , m_zone(zone)
    , m_sink(sink)
    , m_random(options.seed)
{
    hire();
}

void SimFloor::begin(Moment from)
{
    m_now = m_began = from;
    tell(event(EventType::Connected));
    tell(event(EventType::SnapshotBegin));
    for (const std::string &queue : m_queues) {
        Event seen = event(EventType::QueueSeen);
        seen.queue = queue;
        tell(seen);
    }
    tell(event(EventType::SnapshotEnd));
    planDay();
    for (std::size_t queue = 0; queue < m_queues.size(); ++queue)
        schedule(m_random.seconds(1, 20), Kind::Arrival, queue);
}

void SimFloor::runUntil(Moment to)
{
    while (!m_steps.empty() && m_steps.top().at <= to) {
        const Step step = m_steps.top();
        m_steps.pop();
        m_now = std::max(m_now, step.at);
        handle(step);
    }
    m_now = std::max(m_now, to);
}

void SimFloor::schedule(Millis in, Kind kind, std::size_t who, quint64 turn, int reason, Millis length)
{
    m_steps.push({m_now + in, ++m_lastOrder, kind, who, turn, reason, length});
}

void SimFloor::handle(const Step &step)
{
    switch (step.kind) {
    case Kind::PlanDay:
        return planDay();
    case Kind::Login:
        return login(step.who);
    case Kind::Logout:
        return logout(step.who);
    case Kind::Pause:
        return pause(step.who, step.reason, step.length);
    case Kind::PauseEnd:
        if (m_agents[step.who].turn == step.turn)
            endPause(step.who);
        return;
    case Kind::Arrival:
        return arrive(step.who);
    case Kind::PatienceEnd:
        return abandon(step.who);
    case Kind::RingEnd:
        return endRing(step.who);
    case Kind::Hold:
        return hold(step.who, true);
    case Kind::HoldEnd:
        return hold(step.who, false);
    case Kind::TalkEnd:
        return endTalk(step.who);
    case Kind::WrapEnd:
        if (m_agents[step.who].turn == step.turn)
            setFree(step.who);
        return;
    case Kind::Outbound:
        return outbound(step.who, true);
    case Kind::OutboundEnd:
        return outbound(step.who, false);
    }
}

void SimFloor::login(std::size_t who)
{
    join(who, m_agents[who].home);
}

void SimFloor::logout(std::size_t who)
{
    Agent &agent = m_agents[who];
    if (agent.doing == Doing::Away)
        return;
    if (agent.doing != Doing::Free && agent.doing != Doing::Paused) {
        agent.leaving = true;
        return;
    }
    setDoing(who, Doing::Away);
    agent.reason = -1;
    for (const std::size_t queue : agent.queues)
        --m_present[queue];
    tellMember(who, EventType::MemberRemoved);
    agent.queues.clear();
}

void SimFloor::pause(std::size_t who, int reason, Millis length)
{
    Agent &agent = m_agents[who];
    if (agent.doing == Doing::Away || agent.doing == Doing::Paused)
        return;
    if (agent.doing != Doing::Free) {
        agent.nextReason = reason;
        agent.nextLength = length;
        return;
    }
    setDoing(who, Doing::Paused);
    agent.reason = reason;
    schedule(length, Kind::PauseEnd, who, agent.turn);
    tellMember(who, EventType::MemberPaused);
}

void SimFloor::endPause(std::size_t who)
{
    m_agents[who].reason = -1;
    m_agents[who].doing = Doing::WrapUp;
    tellMember(who, EventType::MemberPaused);
    setFree(who);
}

/** Everything an agent does begins a new turn, so that what was planned for the old one is void. */
void SimFloor::setDoing(std::size_t who, Doing doing)
{
    Agent &agent = m_agents[who];
    if (agent.doing == Doing::Free) {
        for (const std::size_t queue : agent.queues)
            m_free[queue].erase({agent.since, who});
    }
    agent.doing = doing;
    agent.since = m_now;
    ++agent.turn;
    if (doing == Doing::Free) {
        for (const std::size_t queue : agent.queues)
            m_free[queue].emplace(m_now, who);
    }
}

void SimFloor::setFree(std::size_t who)
{
    Agent &agent = m_agents[who];
    if (agent.reason >= 0 && !agent.leaving) // a leader paused them meanwhile
        return setDoing(who, Doing::Paused);
    setDoing(who, Doing::Free);
    if (agent.leaving) {
        logout(who);
    } else if (agent.nextReason >= 0) {
        pause(who, std::exchange(agent.nextReason, -1), agent.nextLength);
    } else {
        for (const std::size_t queue : agent.queues) {
            serve(queue);
            if (agent.doing != Doing::Free)
                break;
        }
    }
}

double SimFloor::arrivalsPerSecond(std::size_t queue) const
{
    const double hour = double(m_zone.localTime(m_now).msecsSinceStartOfDay()) / 3'600'000;
    const double shape = shapeOf(m_options.profile, hour);
    // Agents serve one queue each on average; those who pause make the rest busier.
    return shape * m_options.rate * wantedOccupancy * 0.7 * m_present[queue] / (meanTalk + wrapUp);
}

void SimFloor::arrive(std::size_t queue)
{
    const double rate = arrivalsPerSecond(queue);
    schedule(rate > 0 ? std::max(Millis(1), m_random.exponential(1 / rate)) : m_random.seconds(20, 40), Kind::Arrival,
             queue);
    if (rate <= 0)
        return;
    const quint64 id = ++m_lastCall;
    const std::string serial = std::to_string(epochMs(m_now) / 1000) + '.' + std::to_string(++m_lastChannel);
    Call &call = m_calls[id];
    call.id = "sim-" + serial;
    call.channel = "PJSIP/trunk-" + std::to_string(m_lastChannel);
    // One draw after the other: the order of two in one expression is the compiler's choice.
    const std::string subscriber = std::to_string(m_random.between(10'000'000, 99'999'999));
    call.number = '1' + std::to_string(m_random.between(30, 89)) + subscriber;
    call.queue = queue;
    call.joined = m_now;
    tellChannel(EventType::ChannelNew, call.channel, call.id, call.id, 4);
    m_waiting[queue].push_back(id);
    tellCall(EventType::CallerJoined, call, false);
    schedule(m_random.exponential(patience / m_options.rate) + Millis(1000), Kind::PatienceEnd, id);
    serve(queue);
}

void SimFloor::abandon(quint64 id)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end() || !found->second.waiting)
        return;
    const Call call = found->second;
    m_calls.erase(found);
    std::erase(m_waiting[call.queue], id);
    tellChannel(EventType::HangupRequest, call.channel, call.id, call.id, 4);
    tellCall(EventType::CallerAbandoned, call, false);
    tellCall(EventType::CallerLeft, call, false);
    tellChannel(EventType::ChannelHangup, call.channel, call.id, call.id, 4);
}

/** Rings the longest idle agents for those who wait, in order. */
void SimFloor::serve(std::size_t queue)
{
    for (std::size_t i = 0; i < m_waiting[queue].size() && !m_free[queue].empty();) {
        const quint64 id = m_waiting[queue][i];
        m_waiting[queue].erase(m_waiting[queue].begin() + std::ptrdiff_t(i));
        ring(id, m_free[queue].begin()->second);
    }
}

void SimFloor::ring(quint64 id, std::size_t who)
{
    Call &call = m_calls[id];
    call.waiting = false; // a caller whose call rings does not give up here
    call.agent = who;
    call.rung = m_now;
    const std::string serial = std::to_string(++m_lastChannel);
    call.peer = "sim-" + std::to_string(epochMs(m_now) / 1000) + '.' + serial;
    call.peerChannel = m_agents[who].interface + '-' + serial;
    call.noAnswer = m_random.chance(0.02);
    m_agents[who].call = id;
    setDoing(who, Doing::Ringing);
    tellCall(EventType::AgentCalled, call, true);
    tellCall(EventType::DialBegin, call, true);
    tellMember(who, EventType::MemberStatus);
    schedule(call.noAnswer ? Millis(15'000) : m_random.seconds(1.5, 7), Kind::RingEnd, id);
}

void SimFloor::endRing(quint64 id)
{
    Call &call = m_calls[id];
    const std::size_t who = call.agent;
    if (call.noAnswer) {
        tellCall(EventType::DialEnd, call, true, "NOANSWER");
        tellCall(EventType::AgentRingNoAnswer, call, true);
        tellChannel(EventType::ChannelHangup, call.peerChannel, call.peer, call.id, 5);
        call.waiting = true;
        m_waiting[call.queue].push_front(id);
        schedule(m_random.exponential(patience / m_options.rate), Kind::PatienceEnd, id);
        m_agents[who].doing = Doing::WrapUp;
        tellMember(who, EventType::MemberStatus);
        schedule(Millis(3000), Kind::WrapEnd, who, m_agents[who].turn);
        return serve(call.queue);
    }
    call.answered = m_now;
    setDoing(who, Doing::Talking);
    tellCall(EventType::DialEnd, call, true, "ANSWER");
    tellCall(EventType::CallerLeft, call, false);
    tellCall(EventType::AgentConnected, call, true);
    tellMember(who, EventType::MemberStatus);
    const Millis talk = talkTime(who);
    schedule(talk, Kind::TalkEnd, id);
    if (talk > Millis(120'000) && m_random.chance(0.18)) {
        const Millis from = talk / 3;
        schedule(from, Kind::Hold, id);
        schedule(from + m_random.seconds(15, 100), Kind::HoldEnd, id);
    }
}

/** The demo has one call that is much too long, so that there is something to be alerted to. */
Millis SimFloor::talkTime(std::size_t who)
{
    const Millis until = m_longCallFrom + Millis(16 * 60'000) - m_now;
    if (who == 6 && m_now >= m_longCallFrom && until > Millis(10 * 60'000))
        return until;
    const Millis talk = m_random.logNormal(meanTalk, 0.5);
    return Millis(qint64(double(std::clamp(talk, Millis(20'000), Millis(11 * 60'000)).count()) / m_options.rate));
}

void SimFloor::hold(quint64 id, bool on)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return;
    tellChannel(on ? EventType::ChannelHold : EventType::ChannelUnhold, found->second.peerChannel, found->second.peer,
                found->second.id, 6);
}

void SimFloor::endTalk(quint64 id)
{
    const Call call = m_calls[id];
    m_calls.erase(id);
    Agent &agent = m_agents[call.agent];
    agent.lastCall = m_now;
    const bool byCaller = m_random.chance(0.7);
    setDoing(call.agent, Doing::WrapUp);
    tellChannel(EventType::HangupRequest, byCaller ? call.channel : call.peerChannel, byCaller ? call.id : call.peer,
                call.id, 6);
    tellCall(EventType::AgentCompleted, call, true, byCaller ? "caller" : "agent");
    tellReason(call);
    tellChannel(EventType::ChannelHangup, call.peerChannel, call.peer, call.id, 6);
    tellChannel(EventType::ChannelHangup, call.channel, call.id, call.id, 6);
    tellMember(call.agent, EventType::MemberStatus);
    const Millis wrap(qint64(wrapUp * 1000 / m_options.rate));
    schedule(wrap, Kind::WrapEnd, call.agent, agent.turn);
}

/** An agent dials out: no queue knows of it, only the device and the channel. */
void SimFloor::outbound(std::size_t who, bool begins)
{
    Agent &agent = m_agents[who];
    if (agent.doing != (begins ? Doing::Free : Doing::Outbound))
        return;
    if (begins) {
        const quint64 id = ++m_lastCall;
        Call &call = m_calls[id];
        agent.call = id;
        call.waiting = false;
        call.id = "sim-" + std::to_string(epochMs(m_now) / 1000) + '.' + std::to_string(++m_lastChannel);
        call.channel = agent.interface + '-' + std::to_string(m_lastChannel);
        setDoing(who, Doing::Outbound);
        tellChannel(EventType::ChannelNew, call.channel, call.id, call.id, 4);
        tellMember(who, EventType::MemberStatus);
        tellChannel(EventType::ChannelState, call.channel, call.id, call.id, 6);
        schedule(m_random.seconds(40, 200), Kind::OutboundEnd, who);
    } else {
        const Call call = m_calls[agent.call];
        m_calls.erase(agent.call);
        agent.doing = Doing::WrapUp;
        tellChannel(EventType::ChannelHangup, call.channel, call.id, call.id, 6);
        tellMember(who, EventType::MemberStatus);
        setFree(who);
    }
}

} // namespace Floorwalk
