// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/agentbook.h"

namespace Floorwalk {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostAgents = 50'000;
constexpr Millis quietBeforeArrival = 30min;
constexpr Millis newShift = 2h;

quint64 pairKey(TextId a, TextId b)
{
    return quint64(a) << 32 | b;
}

/** "PJSIP/1001" of "PJSIP/1001-0000002a". */
std::string_view deviceOf(std::string_view channelName)
{
    const std::size_t dash = channelName.rfind('-');
    return dash == std::string_view::npos ? channelName : channelName.substr(0, dash);
}

} // namespace

AgentBook::AgentBook(TextPool &pool, QueueBook &queues, const LiveSettings &settings, HistorySink *history,
                     PresenceSink *presence)
    : m_pool(pool)
    , m_queues(queues)
    , m_settings(settings)
    , m_history(history)
    , m_presence(presence)
{}

AgentIx AgentBook::find(const Event &event, bool create, Moment at)
{
    const std::string_view place = event.interface.empty() ? event.stateInterface : event.interface;
    const TextId interface = create ? m_pool.intern(place) : m_pool.find(place);
    const std::string_view called = event.member.empty() ? place : event.member;
    const TextId name = create ? m_pool.intern(called) : m_pool.find(called);
    if (interface == 0 || name == 0)
        return noAgent;
    // Of an event that names nobody only whoever is called like that interface is meant so; else whoever is on it now.
    if (const auto known = m_known.constFind(pairKey(interface, name));
        known != m_known.constEnd() && (!event.member.empty() || m_agents[*known].interface == interface))
        return *known;
    if (event.member.empty() && !onDevice(interface).empty())
        return onDevice(interface).back();
    if (!create)
        return noAgent;
    TextId device = event.stateInterface.empty() ? interface : m_pool.intern(event.stateInterface);
    if (device == 0)
        device = interface;
    if (device != interface) {
        const auto known = m_known.constFind(pairKey(device, name));
        if (known != m_known.constEnd()) {
            const AgentIx ix = *known;
            m_known.insert(pairKey(interface, name), ix);
            return ix;
        }
    }
    return m_agents.size() >= mostAgents ? noAgent : addAgent(name, device, interface, at);
}

QString AgentBook::keyNamed(const Event &event, Moment at)
{
    const bool names = !event.interface.empty() || !event.stateInterface.empty() || !event.member.empty();
    const AgentIx ix = names ? find(event, false, at) : noAgent;
    return ix == noAgent ? QString() : key(ix);
}

AgentIx AgentBook::addAgent(TextId name, TextId device, TextId interface, Moment at)
{
    const AgentIx ix = AgentIx(m_agents.size());
    Agent &agent = m_agents.emplace_back();
    agent.name = name;
    agent.device = device;
    agent.interface = interface;
    agent.ownWrapUp = ownWrapUp(agent);
    agent.since = agent.spanFrom = at;
    agent.pauses.startDay(m_dayFrom);
    agent.counting = !m_frozen;
    m_dirty.push_back(ix);
    m_recount.push_back(ix);
    m_known.insert(pairKey(interface, name), ix);
    if (device != interface)
        m_known.insert(pairKey(device, name), ix);
    const std::size_t texts = std::max({name, device, interface}) + std::size_t(1);
    if (m_namesakes.size() < texts) {
        m_namesakes.resize(texts);
        m_byDevice.resize(texts);
    }
    m_byDevice[device].push_back(ix);
    if (interface != device)
        m_byDevice[interface].push_back(ix); // a hint tells the state, the interface still names the phone
    if (++m_namesakes[name] == 2) {
        // The first of the two changes its key with the second's coming.
        for (AgentIx other = 0; other < ix; ++other) {
            if (m_agents[other].name != name)
                continue;
            m_agents[other].key = QString();
            touch(other);
        }
    }
    return ix;
}

const std::vector<AgentIx> &AgentBook::onDevice(TextId device) const
{
    static const std::vector<AgentIx> none;
    return device < m_byDevice.size() ? m_byDevice[device] : none;
}

/** Whose phone the channel belongs to: of several people on one phone the one who is a member now. */
AgentIx AgentBook::byDevice(std::string_view channelName) const
{
    const std::vector<AgentIx> &agents = onDevice(m_pool.find(deviceOf(channelName)));
    for (const AgentIx ix : agents) {
        if (!m_agents[ix].members.empty())
            return ix;
    }
    return agents.empty() ? noAgent : agents.back();
}

void AgentBook::setStatus(AgentIx ix, DeviceStatus status, Moment at)
{
    Agent &agent = m_agents[ix];
    const DeviceStatus before = std::exchange(agent.status, status);
    if (isInUse(status))
        return;
    agent.tailEnds.reset();
    // A row of another queue may lag behind a call that has just begun: what is younger than that stays.
    if (isInUse(before) && status != DeviceStatus::Ringing) {
        for (Talk &talk : agent.talks) {
            if (!talk.over && at - talk.answered >= 1s)
                talkOver(ix, talk, at);
            // What a snapshot alone showed is of no channel that could be seen to hang up.
            if (talk.over && !talk.hungUp && !talk.suspect && (talk.legGone || talk.call.empty()))
                hangUp(ix, talk, at);
        }
    }
    if (status == DeviceStatus::NotInUse)
        dropRings(ix, [at](const Ring &ring) { return at - ring.since >= 500ms; });
}

void AgentBook::touch(AgentIx ix)
{
    if (!std::exchange(m_agents[ix].dirty, true))
        m_dirty.push_back(ix);
    recount(ix);
}

void AgentBook::recount(AgentIx ix)
{
    if (!std::exchange(m_agents[ix].recount, true))
        m_recount.push_back(ix);
}

void AgentBook::refresh(AgentIx ix, Moment at)
{
    Agent &agent = m_agents[ix];
    touch(ix);
    const AgentView next = agent.derive(at);
    const std::string_view call = agent.callOf(next);
    if (next != agent.view || call != agent.spanCall)
        change(ix, next, call, at);
    bookHandling(agent, at);
}

void AgentBook::change(AgentIx ix, const AgentView &next, std::string_view call, Moment at)
{
    Agent &agent = m_agents[ix];
    const AgentView &last = agent.view;
    // A call that a snapshot showed without its id is the same one when the id becomes known.
    const bool sameSpan = next.state == last.state && next.kind == last.kind && next.queue == last.queue
                          && (next.state != AgentState::Paused || next.reason == last.reason)
                          && (agent.spanCall.empty() || call == agent.spanCall);
    if (!sameSpan) {
        closeSpan(ix, at);
        agent.since = at;
    }
    if (!isInCall(next.state))
        agent.callSince.reset();
    else if (!isInCall(last.state) || (next.kind == CallKind::Queue) != (last.kind == CallKind::Queue))
        agent.callSince = at;
    forgetMissed(agent, next, at);
    if (!isBusy(next))
        agent.busySince.reset();
    else if (!agent.busySince)
        agent.busySince = at;
    agent.view = next;
    agent.spanCall = call;
}

bool AgentBook::isBusy(const AgentView &view)
{
    return view.state == AgentState::Paused && pauseKind(view.reason) == PauseKind::Busy;
}

/** The state, just found, has lasted since @p since. */
void AgentBook::beganBefore(Agent &agent, Moment since)
{
    agent.since = std::min(agent.since, since);
    if (agent.busySince)
        agent.busySince = std::min(*agent.busySince, since);
}

/** Books calls that are over, their wrap-up included; what belongs to no call that was heard as a whole is dropped. */
void AgentBook::bookHandling(Agent &agent, Moment at)
{
    if (agent.handling.open == Millis(0) && agent.handling.ended == 0)
        return;
    const bool wrapping =
        agent.told ? agent.told->view.state == AgentState::WrapUp : agent.wrapEnds && *agent.wrapEnds > at;
    const auto goesOn = [at](const Talk &talk) { return !talk.hungUp && talk.answered < at; };
    if (!wrapping && std::ranges::none_of(agent.talks, goesOn))
        agent.handling.book();
}

void AgentBook::closeSpan(AgentIx ix, Moment at)
{
    Agent &agent = m_agents[ix];
    if (!agent.counting || at <= agent.spanFrom)
        return;
    if (const Moment counted = std::max(agent.spanFrom, m_dayFrom); at > counted)
        agent.sums.add(agent.view.state, at - counted, agent.view.kind);
    agent.handling.add(agent.view.state, agent.view.kind, at - agent.spanFrom);
    if (m_history)
        m_history->spanClosed(span(ix, at));
    agent.spanFrom = at;
}

void AgentBook::start(Moment at)
{
    m_heardSince = m_dayFrom = at;
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix) {
        m_agents[ix].since = m_agents[ix].spanFrom = at;
        recount(ix);
    }
}

void AgentBook::freeze(Moment at)
{
    m_frozen = true;
    m_legs.clear();
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix) {
        Agent &agent = m_agents[ix];
        closeSpan(ix, std::max(at, agent.spanFrom));
        agent.counting = false;
        recount(ix); // what is shown of it is only doubtful when it is told so
        for (Membership &member : agent.members) {
            if (std::exchange(member.tallied, false))
                agent.pauses.stop(member.reason, at);
        }
        tallyTold(agent, false, at, false);
        dropRings(ix, [](const Ring &) { return true; });
        agent.legs.clear();
        agent.missed.reset();
        agent.tailEnds.reset();
        agent.handling.open = Millis(0);
        agent.handling.ended = 0;
        takeHangUps(ix, Moment::max());
        for (Talk &talk : agent.talks)
            talk.suspect = talk.partial = true;
    }
}

void AgentBook::heardAgain(Moment at)
{
    m_heardSince = at;
    m_afterGap = true;
    m_proofDue = true;
}

void AgentBook::thaw(Moment at)
{
    m_frozen = false;
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix) {
        Agent &agent = m_agents[ix];
        if (agent.counting)
            continue;
        agent.counting = true;
        agent.spanFrom = at;
        agent.since = at;
        agent.view = agent.derive(at);
        agent.spanCall = agent.callOf(agent.view);
        agent.callSince = isInCall(agent.view.state) ? std::optional(at) : std::nullopt;
        agent.busySince = isBusy(agent.view) ? std::optional(at) : std::nullopt;
        for (Membership &member : agent.members) {
            if (member.paused && !member.tallied)
                pause(agent, member, member.reason, at, false);
        }
        tallyTold(agent, true, at, false);
        touch(ix);
    }
}

void AgentBook::startDay(Moment border)
{
    m_dayFrom = border;
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix) {
        Agent &agent = m_agents[ix];
        takeHangUps(ix, Moment::max()); // they ended, and counted, the day before
        agent.sums = {};
        agent.handling.booked = Millis(0);
        agent.handling.handled = 0;
        agent.pauses.startDay(border);
        agent.answered = agent.talkCalls = agent.ringNoAnswer = 0;
        agent.answeredByQueue.clear();
        agent.talkSum = 0;
        agent.longestTalk.clear();
        touch(ix);
    }
}

void AgentBook::clockMoved(Moment from, Moment to, Millis by, bool wasSet)
{
    m_dayFrom = std::min(m_dayFrom, to);
    m_heardSince = to;
    m_afterGap = m_afterGap || wasSet;
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix) {
        Agent &agent = m_agents[ix];
        closeSpan(ix, from);
        agent.spanFrom = to;
        agent.pauses.countFrom(to);
        for (Membership &member : agent.members) {
            if (member.tallied) {
                agent.pauses.stop(member.reason, from);
                agent.pauses.start(member.reason, to, false);
            }
        }
        if (agent.told && agent.told->tallied) {
            tallyTold(agent, false, from, false);
            tallyTold(agent, true, to, false);
        }
        agent.moveTimes(by, wasSet);
        touch(ix);
    }
    for (auto &[channel, since] : m_placed)
        since += by;
    if (m_sweepAt != Moment::max())
        m_sweepAt += by;
    std::vector<Due> dues;
    for (; !m_due.empty(); m_due.pop())
        dues.push_back({m_due.top().at + by, m_due.top().agent});
    m_due = decltype(m_due)(std::greater<>(), std::move(dues));
}

void AgentBook::sign(AgentIx ix, EvidenceKind kind, QueueIx queue, Moment at)
{
    if (!m_presence)
        return;
    const Agent &agent = m_agents[ix];
    PresenceSign sign;
    sign.agentKey = key(ix);
    sign.name = m_pool.string(agent.name);
    sign.interface = m_pool.string(agent.interface);
    sign.kind = kind;
    sign.at = at;
    if (queue != noQueue)
        sign.queue = m_pool.string(m_queues.name(queue));
    sign.heardSince = m_heardSince;
    m_presence->onPresence(sign);
}

/** A static member never logs in: the first thing done after a long, wholly heard quiet is the arrival. */
void AgentBook::activity(AgentIx ix, QueueIx queue, Moment at)
{
    Agent &agent = m_agents[ix];
    const Moment before = std::exchange(agent.lastActivity, at);
    if (agent.told)
        return; // such a feed says itself who comes and goes
    if (before < m_heardSince)
        sign(ix, at - m_heardSince >= quietBeforeArrival ? EvidenceKind::Login : EvidenceKind::PresentBy, queue, at);
    else if (at - before >= newShift)
        sign(ix, EvidenceKind::Login, queue, at);
}

} // namespace Floorwalk
