// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of SimFloor that puts what happens into events, as Asterisk would tell it.

#include "models/feed/sim/simfloor.h"

#include <array>
#include <string_view>

namespace Floorwalk {

namespace {

constexpr int memberWrapUp = 20;

/** As often as each comes up; an empty one is a call whose agent chose nothing. */
constexpr std::array<std::string_view, 20> callReasons{
    "社保转移", "社保转移", "社保转移", "社保转移", "社保转移", "医保异地", "医保异地", "医保异地", "医保异地", "退费",
    "退费",     "退费",     "进度查询", "进度查询", "进度查询", "密码重置", "密码重置", "账号冻结", "",         "",
};

int seconds(Millis time)
{
    return int(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

} // namespace

Event SimFloor::event(EventType type) const
{
    Event event;
    event.type = type;
    event.received = m_now;
    if (type != EventType::Connected && type != EventType::SnapshotBegin && type != EventType::SnapshotEnd)
        event.at = m_now;
    return event;
}

void SimFloor::tell(const Event &event)
{
    ++m_events;
    m_sink.onEvent(event);
}

/** One event for each queue of the member, as a telephone system does. */
void SimFloor::tellMember(std::size_t who, EventType type)
{
    for (const std::size_t queue : m_agents[who].queues)
        tellMember(who, type, queue);
}

void SimFloor::tellMember(std::size_t who, EventType type, std::size_t queue)
{
    const Agent &agent = m_agents[who];
    Event told = event(type);
    told.queue = m_queues[queue];
    told.member = agent.name;
    told.interface = told.stateInterface = agent.interface;
    told.dynamicMember = true;
    told.paused = agent.reason >= 0;
    told.reason = agent.reason >= 0 ? std::string_view(m_reasons[std::size_t(agent.reason)]) : std::string_view();
    told.wrapUpSeconds = memberWrapUp;
    told.lastCall = agent.lastCall;
    const bool busy = agent.doing == Doing::Talking || agent.doing == Doing::Outbound;
    told.status = busy                            ? DeviceStatus::InUse
                  : agent.doing == Doing::Ringing ? DeviceStatus::Ringing
                                                  : DeviceStatus::NotInUse;
    told.inCall = agent.doing == Doing::Talking && m_calls.at(agent.call).queue == queue;
    tell(told);
}

void SimFloor::tellCall(EventType type, const Call &call, bool withAgent, const char *reason)
{
    Event told = event(type);
    told.queue = m_queues[call.queue];
    told.call = told.linked = call.id;
    told.channel = call.channel;
    told.callerNumber = call.number;
    told.reason = reason;
    const Moment end = call.answered > Moment{} ? call.answered : m_now;
    told.waitSeconds = seconds(end - call.joined);
    if (type == EventType::CallerJoined)
        told.position = int(m_waiting[call.queue].size());
    if (withAgent) {
        told.member = m_agents[call.agent].name;
        told.interface = m_agents[call.agent].interface;
        told.peer = call.peer;
        told.peerChannel = call.peerChannel;
        if (type == EventType::AgentConnected || type == EventType::AgentRingNoAnswer)
            told.ringMs = int((m_now - call.rung).count());
        if (type == EventType::AgentCompleted)
            told.talkSeconds = seconds(m_now - call.answered);
    }
    tell(told);
}

/**
 * What the call was about, as the agent chose it: nine of ten calls have one. No draw of chance, so that the floor is
 * the same with it as without.
 */
void SimFloor::tellReason(const Call &call)
{
    std::uint64_t hash = 1469598103934665603U; // FNV-1a: the same on every machine
    for (const char c : call.id)
        hash = (hash ^ std::uint64_t(static_cast<unsigned char>(c))) * 1099511628211U;
    const std::size_t place = std::size_t((hash >> 20) % callReasons.size());
    if (callReasons[place].empty())
        return;
    Event told = event(EventType::CallReason);
    told.queue = m_queues[call.queue];
    told.call = told.linked = call.id;
    told.member = m_agents[call.agent].name;
    told.interface = m_agents[call.agent].interface;
    told.reason = callReasons[place];
    tell(told);
}

void SimFloor::tellChannel(EventType type, const std::string &channel, const std::string &id, const std::string &linked,
                           int state)
{
    Event told = event(type);
    told.channel = channel;
    told.call = id;
    told.linked = linked;
    told.channelState = state;
    tell(told);
}

} // namespace Floorwalk
