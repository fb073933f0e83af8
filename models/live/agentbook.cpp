// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/agentbook.h"

#include "models/domain/pausereason.h"

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

/** The reason of a pause as it may be shown and kept. */
TextId reasonOf(TextPool &pool, const Event &event)
{
    if (event.reason.empty())
        return pool.intern(event.reason);
    const QString told = QString::fromUtf8(event.reason.data(), qsizetype(event.reason.size()));
    const QByteArray kept = discreetReason(told).toUtf8();
    return pool.intern({kept.constData(), std::size_t(kept.size())});
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
    if (const auto known = m_alias.constFind(pairKey(interface, name)); known != m_alias.constEnd())
        return *known;
    if (event.member.empty() && !onDevice(interface).empty())
        return onDevice(interface).back();
    if (!create)
        return noAgent;
    TextId device = event.stateInterface.empty() ? interface : m_pool.intern(event.stateInterface);
    if (device == 0)
        device = interface;
    const auto known = m_byKey.constFind(pairKey(device, name));
    if (known != m_byKey.constEnd()) {
        m_alias.insert(pairKey(interface, name), *known);
        return *known;
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
    m_alias.insert(pairKey(interface, name), ix);
    m_byKey.insert(pairKey(device, name), ix);
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
    const AgentIx ix = event.queue.empty() ? noAgent : find(event, true, at);
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
    const TextId reason = event.reason.empty() && member.paused ? member.reason : reasonOf(m_pool, event);
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
            pause(m_agents[ix], member, m_pool.intern(seen.reason), at, false);
        else
            unpause(m_agents[ix], member, at);
    }
    if (seen.status && *seen.status != told)
        setStatus(ix, *seen.status, at);
}

void AgentBook::memberAdded(const Event &event, Moment at, quint32 snapshot)
{
    const AgentIx ix = event.queue.empty() ? noAgent : find(event, true, at);
    if (ix == noAgent)
        return;
    Agent &agent = m_agents[ix];
    const bool arrives = agent.members.empty();
    Membership &member = membership(agent, event, snapshot);
    if (!event.dynamicMember)
        member.dynamic = true;
    if (event.paused.value_or(false) && !member.paused)
        pause(agent, member, reasonOf(m_pool, event), at, false);
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
    if (ix == noAgent || (!event.status && !m_agents[ix].member(m_queues.find(event.queue))))
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
    const AgentIx ix = event.queue.empty() ? noAgent : find(event, true, at);
    if (ix == noAgent || !event.paused)
        return;
    Agent &agent = m_agents[ix];
    Membership &member = membership(agent, event, snapshot);
    if (*event.paused) {
        pause(agent, member, reasonOf(m_pool, event), at, true);
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
    if (!wrapping && std::ranges::none_of(agent.talks, [at](const Talk &talk) { return talk.answered < at; }))
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
        agent.sums = {};
        agent.handling.booked = Millis(0);
        agent.handling.handled = 0;
        agent.pauses.startDay(border);
        agent.answered = agent.talkCalls = agent.ringNoAnswer = 0;
        agent.answeredByQueue.clear();
        agent.talkSum = 0;
        agent.longestTalk.reset();
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
