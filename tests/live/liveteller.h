// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/livefloor.h"

namespace Floorwalk {

// 2026-11-23 23:59:30 in Shanghai: the minute before midnight.
inline constexpr Moment start = momentFromEpochMs(1'795'449'570'000);

/** What a floor wrote down. */
class Record : public HistorySink, public PresenceSink
{
public:
    void spanClosed(const StateSpan &span) override { spans.push_back(span); }
    void callClosed(const CallRecord &call) override { calls.push_back(call); }
    void gapClosed(const FeedGap &gap) override { gaps.push_back(gap); }
    void onPresence(const PresenceSign &sign) override { signs.push_back(sign); }
    std::vector<StateSpan> spans;
    std::vector<CallRecord> calls;
    std::vector<FeedGap> gaps;
    std::vector<PresenceSign> signs;
};

/** A queue that has wrap-up time. */
inline LiveSettings ownSettings()
{
    LiveSettings settings;
    settings.wrapUpByQueue.insert(QStringLiteral("support"), 15);
    return settings;
}

/** As the console has it: days of the centre's zone. */
inline LiveSettings daily()
{
    LiveSettings live = ownSettings();
    live.dayEnd = LiveSettings::localDays(*Zone::parse(QStringLiteral("Asia/Shanghai")));
    return live;
}

inline Event makeEvent(EventType type, Moment at, std::string_view queue = {}, std::string_view call = {})
{
    Event event;
    event.type = type;
    event.at = at;
    event.received = at;
    event.queue = queue;
    event.call = event.linked = call;
    return event;
}

inline Event memberEvent(EventType type, Moment at, std::string_view name, std::string_view queue,
                         DeviceStatus status = DeviceStatus::NotInUse)
{
    Event event = makeEvent(type, at, queue);
    event.member = name;
    event.interface = event.stateInterface = name == "Anna" ? "PJSIP/1001" : "PJSIP/1002";
    event.status = status;
    event.paused = false;
    event.dynamicMember = true;
    return event;
}

/** Tells a floor of "support" and "sales" what happens, a line each. */
class Teller
{
public:
    Record record;
    LiveFloor floor;

    explicit Teller(const LiveSettings &settings = ownSettings())
        : floor(settings, &record, &record)
    {
        tell(EventType::Connected, start);
    }

    void tell(const Event &event) { floor.onEvent(event); }
    void tell(EventType type, Moment at, std::string_view queue = {}, std::string_view call = {})
    {
        tell(makeEvent(type, at, queue, call));
    }
    void add(Moment at, std::string_view name, std::string_view queue)
    {
        tell(memberEvent(EventType::MemberAdded, at, name, queue));
    }
    void remove(Moment at, std::string_view name, std::string_view queue)
    {
        tell(memberEvent(EventType::MemberRemoved, at, name, queue));
    }
    void status(Moment at, std::string_view name, std::string_view queue, DeviceStatus status)
    {
        tell(memberEvent(EventType::MemberStatus, at, name, queue, status));
    }
    void pause(Moment at, std::string_view name, std::string_view queue, bool on, std::string_view reason = {})
    {
        Event event = memberEvent(EventType::MemberPaused, at, name, queue);
        event.paused = on;
        event.reason = reason;
        tell(event);
    }
    void agent(EventType type, Moment at, std::string_view name, std::string_view queue, std::string_view call,
               int wait = 0, int talk = 0, std::string_view reason = {})
    {
        Event event = memberEvent(type, at, name, queue);
        event.status.reset();
        event.call = event.linked = call;
        event.peer = "peer";
        event.waitSeconds = wait;
        event.talkSeconds = talk;
        event.reason = reason;
        tell(event);
    }
    /** A call that joins at @p at and is answered @p wait seconds later. */
    void answer(Moment at, std::string_view name, std::string_view queue, std::string_view call, int wait)
    {
        const Moment answered = at + std::chrono::seconds(wait);
        tell(EventType::CallerJoined, at, queue, call);
        agent(EventType::AgentCalled, at, name, queue, call);
        status(at, name, queue, DeviceStatus::Ringing);
        status(answered, name, queue, DeviceStatus::Busy);
        tell(EventType::CallerLeft, answered, queue, call);
        agent(EventType::AgentConnected, answered, name, queue, call, wait);
    }
    void complete(Moment at, std::string_view name, std::string_view queue, std::string_view call, int talk,
                  std::string_view by)
    {
        agent(EventType::AgentCompleted, at, name, queue, call, 3, talk, by);
        status(at, name, queue, DeviceStatus::NotInUse);
    }

    /** All the channels that are up. */
    void channels(Moment at, std::initializer_list<std::string_view> calls)
    {
        tell(EventType::ChannelsBegin, at);
        for (const std::string_view call : calls)
            tell(EventType::ChannelSeen, at, {}, call);
        tell(EventType::ChannelsEnd, at);
    }

    /** A sign of life of Anna's phone, stamped @p stamp, that arrives at @p received. */
    void arrive(Moment received, Moment stamp, DeviceStatus status = DeviceStatus::NotInUse)
    {
        Event event = memberEvent(EventType::MemberStatus, stamp, "Anna", "support", status);
        event.received = received;
        tell(event);
    }

    AgentFigures of(const QString &key, Moment at)
    {
        floor.advanceTo(at);
        return floor.figures(at).agents.value(key);
    }
    QueueCounts queue(const QString &name, Moment at)
    {
        floor.advanceTo(at);
        return floor.figures(at).queues.value(name);
    }
    AgentRow row(const QString &key)
    {
        for (const AgentRow &row : floor.takeDelta(true).agents) {
            if (row.key == key)
                return row;
        }
        return {};
    }
};

} // namespace Floorwalk
