// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/jsonl/jsonlteller.h"

namespace Floorwalk {

namespace {

constexpr Millis late{30'000}; ///< older lines are told after the fact
constexpr Millis wildSkew{24 * 3'600'000};
constexpr std::size_t mostAgents = 50'000;
constexpr std::size_t mostCalls = 20'000;
constexpr qsizetype mostQueues = 500;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

std::optional<Moment> JsonlTeller::timeOf(std::string_view text)
{
    JsonlLine line;
    return parseJsonlLine(text, line) == JsonlFault::None ? std::optional(line.at) : std::nullopt;
}

void JsonlTeller::take(std::string_view text, std::optional<Moment> present)
{
    m_present = present;
    ++m_number;
    if (text.empty())
        return;
    if (const JsonlFault found = parseJsonlLine(text, m_line); found != JsonlFault::None) {
        ++m_malformed;
        fault(found, m_number, text);
        return;
    }
    if (m_line.type == JsonlType::Hello) {
        greet(m_line);
        return;
    }
    const JsonlLine line = m_line;
    const quint64 disbelieved = m_dates.disbelieved();
    m_dates.take(text, line.at, present, [this, &line, text](std::string_view believed, Moment at) {
        JsonlLine held;
        if (believed.data() == text.data())
            tellLine(line, at);
        else if (parseJsonlLine(believed, held) == JsonlFault::None)
            tellLine(held, at);
    });
    lookForDisbelieved(disbelieved, present ? m_number : m_heldNumber);
    if (m_dates.waits())
        m_heldNumber = m_number;
}

void JsonlTeller::finish()
{
    const quint64 disbelieved = m_dates.disbelieved();
    m_dates.finish([this](std::string_view believed, Moment at) {
        JsonlLine held;
        if (parseJsonlLine(believed, held) == JsonlFault::None)
            tellLine(held, at);
    });
    lookForDisbelieved(disbelieved, m_heldNumber);
}

void JsonlTeller::end(std::string_view reason)
{
    m_agents.clear();
    m_calls.clear();
    m_inSnapshot = m_settled = false;
    m_number = 0;
    if (!std::exchange(m_begun, false))
        return;
    Event event;
    event.type = EventType::Disconnected;
    event.received = m_present.value_or(last());
    event.reason = reason;
    m_sink.onEvent(event);
}

Event JsonlTeller::eventOf(EventType type, Moment at) const
{
    Event event;
    event.type = type;
    event.at = at;
    event.received = arrivalOf(at);
    return event;
}

/** A greeting is of the moment it is said, whatever is told after it: it shows how the clocks differ. */
void JsonlTeller::greet(const JsonlLine &line)
{
    if (m_present && std::chrono::abs(line.at - *m_present) > wildSkew) {
        ++m_misdatedGreetings;
        fault(JsonlFault::WildTime, m_number, "");
        return;
    }
    ++m_events;
    m_unknown += line.unknownKeys > 0;
    m_feed = line.feed.left(80);
    m_protocol = line.version;
    m_skew = m_present ? line.at - *m_present : Millis(0);
    m_catchingUp = false;
}

/** What happened well before it came is no sign that a clock was set: it is taken as heard when it happened. */
Moment JsonlTeller::arrivalOf(Moment at) const
{
    if (!m_present)
        return at;
    return *m_present + m_skew - at > late ? at - m_skew : *m_present;
}

void JsonlTeller::name(Event &event, const QByteArray &agent) const
{
    event.interface = viewOf(agent);
    const auto known = m_agents.find(std::string(viewOf(agent)));
    event.member =
        known == m_agents.end() || known->second.name.isEmpty() ? event.interface : viewOf(known->second.name);
}

void JsonlTeller::tellLine(const JsonlLine &line, Moment at)
{
    ++m_events;
    m_unknown += line.unknownKeys > 0 || line.type == JsonlType::Unknown;
    m_catchingUp = m_present && *m_present + m_skew - at > late;
    if (!std::exchange(m_begun, true))
        m_sink.onEvent(eventOf(EventType::Connected, at));
    m_settled = true;
    if (line.type != JsonlType::Gap)
        m_toldUntil = at;
    switch (line.type) {
    case JsonlType::AgentAdd:
        return addAgent(line, at);
    case JsonlType::AgentRemove:
        return removeAgent(line, at);
    case JsonlType::AgentState:
        return tellState(line, at);
    case JsonlType::CallQueued:
        return callQueued(line, at);
    case JsonlType::CallAnswered:
        return callAnswered(line, at);
    case JsonlType::CallAbandoned:
        tellCall(EventType::HangupRequest, line, at);
        return tellCall(EventType::CallerAbandoned, line, at);
    case JsonlType::CallExited:
        return tellCall(EventType::CallerExited, line, at);
    case JsonlType::CallReason:
        return tellReason(line, at);
    case JsonlType::CallEnded:
        if (!line.reason.isEmpty())
            tellReason(line, at);
        return tellCall(EventType::AgentCompleted, line, at);
    case JsonlType::SnapshotBegin:
        return beginSnapshot(at);
    case JsonlType::SnapshotEnd:
        return endSnapshot(at);
    case JsonlType::Gap:
        return tellGap(line, at);
    case JsonlType::Hello:
    case JsonlType::Unknown:
        return;
    }
}

void JsonlTeller::addAgent(const JsonlLine &line, Moment at)
{
    if (m_agents.size() >= mostAgents && !m_agents.contains(std::string(viewOf(line.agent))))
        return;
    Known &known = m_agents[std::string(viewOf(line.agent))];
    const QByteArrayList before = std::exchange(known.queues, line.queues.mid(0, mostQueues));
    known.name = line.name;
    known.added = true;
    Event event = eventOf(EventType::MemberSeen, at);
    name(event, line.agent);
    if (!known.told && !m_inSnapshot)
        tellLoggedOut(line.agent, known, at);
    known.told = known.told || !m_inSnapshot;
    event.dynamicMember = false; // coming and going is told by the states
    for (const QByteArray &queue : known.queues) {
        event.queue = viewOf(queue);
        m_sink.onEvent(event);
    }
    event.type = EventType::MemberRemoved;
    for (const QByteArray &queue : before) {
        if (known.queues.contains(queue))
            continue;
        event.queue = viewOf(queue);
        m_sink.onEvent(event);
    }
}

void JsonlTeller::tellLoggedOut(const QByteArray &agent, const Known &known, Moment at)
{
    Event event = eventOf(EventType::AgentTold, at);
    event.interface = viewOf(agent);
    event.member = known.name.isEmpty() ? event.interface : viewOf(known.name);
    event.state = AgentState::LoggedOut;
    m_sink.onEvent(event);
}

void JsonlTeller::removeAgent(const JsonlLine &line, Moment at)
{
    const auto found = m_agents.find(std::string(viewOf(line.agent)));
    if (found == m_agents.end())
        return;
    tellLoggedOut(line.agent, found->second, at);
    Event event = eventOf(EventType::MemberRemoved, at);
    name(event, line.agent);
    for (const QByteArray &queue : found->second.queues) {
        event.queue = viewOf(queue);
        m_sink.onEvent(event);
    }
    m_agents.erase(found);
}

void JsonlTeller::tellState(const JsonlLine &line, Moment at)
{
    if (const auto known = m_agents.find(std::string(viewOf(line.agent))); known != m_agents.end())
        known->second.told = true;
    Event event = eventOf(EventType::AgentTold, at);
    name(event, line.agent);
    event.state = line.state;
    event.kind = line.kind;
    event.queue = viewOf(line.queue);
    event.call = viewOf(line.call);
    event.reason = viewOf(line.reason);
    event.paused = line.paused;
    event.since = line.since;
    m_sink.onEvent(event);
}

/** A line about a call; queue and agent may have been told by an earlier one. */
void JsonlTeller::tellCall(EventType type, const JsonlLine &line, Moment at)
{
    const auto known = m_calls.find(std::string(viewOf(line.call)));
    const Call call = known == m_calls.end() ? Call() : known->second;
    const QByteArray &queue = line.queue.isEmpty() ? call.queue : line.queue;
    const QByteArray &agent = line.agent.isEmpty() ? call.agent : line.agent;
    if (queue.isEmpty() || (type == EventType::AgentCompleted && agent.isEmpty()))
        return; // a call that went through no queue
    Event event = eventOf(type, at);
    event.call = event.linked = viewOf(line.call);
    event.queue = viewOf(queue);
    event.callerNumber = viewOf(line.caller);
    event.waitSeconds = line.wait;
    event.talkSeconds = line.talk;
    event.reason = viewOf(line.by);
    if (!agent.isEmpty())
        name(event, agent);
    m_sink.onEvent(event);
    if (known != m_calls.end() && type != EventType::HangupRequest && type != EventType::CallerJoined
        && type != EventType::CallerSeen && type != EventType::AgentConnected)
        m_calls.erase(known);
}

/** What a call was about, with its end or later; of a call that is over its own record tells queue and agent. */
void JsonlTeller::tellReason(const JsonlLine &line, Moment at)
{
    const auto known = m_calls.find(std::string(viewOf(line.call)));
    const Call call = known == m_calls.end() ? Call() : known->second;
    const QByteArray &queue = line.queue.isEmpty() ? call.queue : line.queue;
    const QByteArray &agent = line.agent.isEmpty() ? call.agent : line.agent;
    Event event = eventOf(EventType::CallReason, at);
    event.call = event.linked = viewOf(line.call);
    event.queue = viewOf(queue);
    event.reason = viewOf(line.reason);
    if (!agent.isEmpty())
        name(event, agent);
    m_sink.onEvent(event);
}

void JsonlTeller::callQueued(const JsonlLine &line, Moment at)
{
    if (m_calls.size() >= mostCalls)
        m_calls.clear(); // of a feed that never ends its calls
    m_calls[std::string(viewOf(line.call))] = {line.queue, {}, true};
    tellCall(m_inSnapshot ? EventType::CallerSeen : EventType::CallerJoined, line, at);
}

void JsonlTeller::callAnswered(const JsonlLine &line, Moment at)
{
    if (m_calls.size() >= mostCalls)
        m_calls.clear();
    Call &call = m_calls[std::string(viewOf(line.call))];
    if (!line.queue.isEmpty())
        call.queue = line.queue;
    call.agent = line.agent;
    call.told = true;
    if (!m_inSnapshot)
        tellCall(EventType::AgentConnected, line, at);
}

void JsonlTeller::beginSnapshot(Moment at)
{
    m_inSnapshot = true;
    for (auto &[id, known] : m_agents)
        known.added = known.told = false;
    for (auto &[id, call] : m_calls)
        call.told = false;
    m_sink.onEvent(eventOf(EventType::SnapshotBegin, at));
}

/** What was not told is gone: agents, their states, and calls. */
void JsonlTeller::endSnapshot(Moment at)
{
    if (!std::exchange(m_inSnapshot, false))
        return;
    std::erase_if(m_agents, [](const auto &each) { return !each.second.added && !each.second.told; });
    std::erase_if(m_calls, [](const auto &each) { return !each.second.told; });
    for (auto &[id, known] : m_agents) {
        if (!std::exchange(known.told, true))
            tellLoggedOut(QByteArray::fromStdString(id), known, at);
    }
    m_sink.onEvent(eventOf(EventType::SnapshotEnd, at));
    m_sink.onEvent(eventOf(EventType::ChannelsBegin, at));
    for (const auto &[id, call] : m_calls) {
        Event event = eventOf(EventType::ChannelSeen, at);
        event.call = id;
        if (!call.agent.isEmpty())
            m_sink.onEvent(event);
    }
    m_sink.onEvent(eventOf(EventType::ChannelsEnd, at));
}

/** The other side lost its own source for a while: nothing was heard from then on, until then. */
void JsonlTeller::tellGap(const JsonlLine &line, Moment at)
{
    // Whatever was told was heard: the gap cannot have begun before.
    Event event = eventOf(EventType::Disconnected, std::clamp(*line.from, std::min(m_toldUntil, at), at));
    event.received = Moment{}; // says nothing about how the clocks differ
    event.reason = viewOf(line.why);
    m_sink.onEvent(event);
    event = eventOf(EventType::Connected, std::clamp(line.to.value_or(at), *event.at, at));
    event.received = Moment{};
    m_sink.onEvent(event);
    m_inSnapshot = false;
}

} // namespace Floorwalk
