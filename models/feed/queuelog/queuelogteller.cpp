// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/queuelog/queuelogteller.h"

namespace Floorwalk {

namespace {

constexpr std::size_t mostMembers = 100'000;

std::string keyOf(std::string_view queue, std::string_view name)
{
    std::string key(queue);
    key += '|';
    key += name;
    return key;
}

/** "PJSIP/1001", "Local/77@agents", "Agent/12": a technology and what it reaches. */
bool isPhone(std::string_view name)
{
    const std::size_t slash = name.find('/');
    return slash != std::string_view::npos && slash > 0 && name.find(' ') == std::string_view::npos;
}

} // namespace

void QueueLogTeller::take(std::string_view text, std::optional<Moment> present)
{
    m_present = present;
    const std::optional<QueueLogLine> line = parseQueueLogLine(text);
    if (!line) {
        m_malformed += !text.empty();
        return;
    }
    m_dates.take(text, line->at, present, [this](std::string_view believed, Moment at) {
        if (const std::optional<QueueLogLine> again = parseQueueLogLine(believed))
            tellLine(*again, at);
    });
}

void QueueLogTeller::finish()
{
    m_dates.finish([this](std::string_view believed, Moment at) {
        if (const std::optional<QueueLogLine> line = parseQueueLogLine(believed))
            tellLine(*line, at);
    });
}

void QueueLogTeller::send(const Event &event)
{
    if (m_begun)
        m_sink.onEvent(event);
}

Event QueueLogTeller::eventOf(EventType type, const QueueLogLine &line, Moment at) const
{
    Event event;
    event.type = type;
    event.at = at;
    event.received = std::max(at, m_present.value_or(at));
    event.queue = line.queue;
    event.member = event.interface = line.member;
    if (line.call != "NONE" && line.call != "REALTIME" && line.call != "MANAGER")
        event.call = event.linked = line.call;
    return event;
}

void QueueLogTeller::begin(Moment at)
{
    if (std::exchange(m_begun, true))
        return;
    Event event;
    event.received = at;
    for (const EventType type : {EventType::Connected, EventType::SnapshotBegin}) {
        event.type = type;
        send(event);
    }
    for (const auto &[key, member] : m_members)
        tellMember(EventType::MemberSeen, member, at);
    event.type = EventType::SnapshotEnd;
    send(event);
}

void QueueLogTeller::end(std::string_view reason)
{
    if (!m_begun)
        return;
    Event event;
    event.type = EventType::Disconnected;
    event.received = std::max(last(), m_present.value_or(Moment{}));
    event.reason = reason;
    send(event);
    m_begun = false;
}

void QueueLogTeller::tellMember(EventType type, const Member &member, Moment at)
{
    Event event;
    event.type = type;
    event.received = std::max(at, m_present.value_or(at));
    if (type != EventType::MemberSeen)
        event.at = at;
    event.queue = member.queue;
    event.member = event.interface = member.name;
    event.dynamicMember = member.dynamic;
    event.status = DeviceStatus::Unknown;
    event.paused = member.paused;
    event.reason = member.reason;
    send(event);
}

void QueueLogTeller::tellLine(const QueueLogLine &line, Moment at)
{
    ++m_events;
    if (at >= m_tellFrom)
        begin(at);
    const bool ofQueue = !line.queue.empty() && line.queue != "NONE";
    switch (line.word) {
    case QueueLogWord::None:
        ++m_unknown;
        return;
    case QueueLogWord::Ignored:
        return;
    case QueueLogWord::QueueStart:
        return restart(line, at);
    default:
        break;
    }
    if (!ofQueue) {
        ++m_malformed;
        return;
    }
    switch (line.word) {
    case QueueLogWord::EnterQueue:
        return tellCall(EventType::CallerJoined, line, at, std::nullopt);
    case QueueLogWord::Connect:
        prove(line, at);
        return tellCall(EventType::AgentConnected, line, at, line.number(0));
    case QueueLogWord::RingNoAnswer:
        prove(line, at);
        return tellCall(EventType::AgentRingNoAnswer, line, at, std::nullopt);
    case QueueLogWord::AgentDump:
        return tellCall(EventType::AgentDumped, line, at, std::nullopt);
    case QueueLogWord::CompleteAgent:
    case QueueLogWord::CompleteCaller:
    case QueueLogWord::Transfer:
        return tellEnd(line, at);
    case QueueLogWord::Abandon:
        tellCall(EventType::HangupRequest, line, at, std::nullopt);
        return tellCall(EventType::CallerAbandoned, line, at, line.number(2));
    case QueueLogWord::ExitEmpty:
    case QueueLogWord::ExitWithTimeout:
    case QueueLogWord::Withdraw:
        return tellCall(EventType::CallerExited, line, at, line.number(2));
    case QueueLogWord::ExitWithKey:
        return tellCall(EventType::CallerExited, line, at, line.number(3));
    case QueueLogWord::AddMember:
        return add(line, at);
    case QueueLogWord::RemoveMember:
        return remove(line, at);
    case QueueLogWord::Pause:
    case QueueLogWord::Unpause:
        return pause(line, at);
    default:
        return;
    }
}

void QueueLogTeller::tellCall(EventType type, const QueueLogLine &line, Moment at, std::optional<int> wait)
{
    Event event = eventOf(type, line, at);
    event.waitSeconds = wait;
    if (type == EventType::CallerJoined) {
        event.callerNumber = line.value(1);
        event.position = line.number(2);
    } else if (type == EventType::AgentConnected) {
        event.peer = line.value(1);
        if (const std::optional<int> ring = line.number(2); ring && *ring < 1'000'000)
            event.ringMs = *ring * 1000;
    } else if (type == EventType::AgentRingNoAnswer) {
        event.ringMs = line.number(0);
    }
    send(event);
}

/** A conversation's end: COMPLETE…(wait, talk, position), …TRANSFER(whatever, wait, talk, position). */
void QueueLogTeller::tellEnd(const QueueLogLine &line, Moment at)
{
    Event event = eventOf(EventType::AgentCompleted, line, at);
    if (line.word == QueueLogWord::Transfer) {
        event.reason = "transfer";
        if (line.numberFromEnd(1) && line.numberFromEnd(2) && line.numberFromEnd(3)) {
            event.waitSeconds = line.numberFromEnd(3);
            event.talkSeconds = line.numberFromEnd(2);
        }
    } else {
        event.reason = line.word == QueueLogWord::CompleteAgent ? "agent" : "caller";
        event.waitSeconds = line.number(0);
        event.talkSeconds = line.number(1);
    }
    send(event);
}

/** Any line of somebody's own proves membership; who was never added stands in Asterisk's configuration. */
QueueLogTeller::Member *QueueLogTeller::prove(const QueueLogLine &line, Moment at)
{
    if (line.member.empty())
        return nullptr;
    const auto known = m_members.find(keyOf(line.queue, line.member));
    if (known != m_members.end()) {
        known->second.acts = true;
        return &known->second;
    }
    if (m_members.size() >= mostMembers)
        return nullptr;
    Member member;
    member.queue = line.queue;
    member.name = line.member;
    member.acts = true;
    tellMember(EventType::MemberStatus, member, at);
    return &m_members.emplace(keyOf(line.queue, line.member), std::move(member)).first->second;
}

void QueueLogTeller::add(const QueueLogLine &line, Moment at)
{
    if (line.member.empty() || m_members.size() >= mostMembers) {
        ++m_malformed;
        return;
    }
    Member &member = m_members[keyOf(line.queue, line.member)];
    member.queue = line.queue;
    member.name = line.member;
    member.dynamic = true;
    member.paused = line.value(0) == "PAUSED";
    member.reason.clear();
    tellMember(EventType::MemberAdded, member, at);
}

void QueueLogTeller::remove(const QueueLogLine &line, Moment at)
{
    send(eventOf(EventType::MemberRemoved, line, at));
    m_members.erase(keyOf(line.queue, line.member));
}

/** A changed reason is a PAUSE again with no UNPAUSE between: one more pause. */
void QueueLogTeller::pause(const QueueLogLine &line, Moment at)
{
    Member *member = prove(line, at);
    if (!member)
        return;
    member->paused = line.word == QueueLogWord::Pause;
    member->reason = member->paused ? std::string(line.value(0)) : std::string();
    tellMember(EventType::MemberPaused, *member, at);
}

void QueueLogTeller::restart(const QueueLogLine &line, Moment at)
{
    Event event = eventOf(EventType::PbxRestarted, line, at);
    event.queue = {};
    send(event);
    for (auto &[key, member] : m_members) {
        if (!member.dynamic)
            member.paused = false;
    }
}

bool QueueLogTeller::namesPhones() const
{
    bool silentPhone = false;
    bool stranger = false;
    for (const auto &[key, member] : m_members) {
        silentPhone = silentPhone || (member.dynamic && !member.acts && isPhone(member.name));
        stranger = stranger || (!member.dynamic && !isPhone(member.name));
    }
    return silentPhone && stranger;
}

void QueueLogTeller::count(FeedStatistics &statistics) const
{
    statistics.events = m_events;
    statistics.unknown = m_unknown;
    statistics.malformed = m_malformed;
    statistics.misdated = m_dates.misdated();
}

} // namespace Floorwalk
