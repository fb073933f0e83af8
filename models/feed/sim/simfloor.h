// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/event.h"
#include "models/domain/flooraction.h"
#include "models/domain/result.h"
#include "models/domain/zone.h"
#include "models/feed/feedaddress.h"
#include "models/feed/sim/simrandom.h"

#include <QCoreApplication>

#include <deque>
#include <queue>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace Floorwalk {

struct SimOptions
{
    int agents = 20;
    quint32 seed = 11;
    double rate = 1; ///< times as many calls, each as many times shorter
    FeedAddress::Profile profile = FeedAddress::Profile::Day;
    std::optional<int> absent; ///< percent who do not come; else the demo's own few
    int queues = 3;
};

/**
 * An invented call centre that keeps an early shift (08:30 to 17:30) and says what happens there as a telephone system
 * would: the demo floor, and load for measurements. The same seed and start tell the same day, event for event.
 */
class SimFloor
{
    Q_DECLARE_TR_FUNCTIONS(SimFloor)

public:
    SimFloor(const SimOptions &options, const Zone &zone, EventSink &sink);

    /** The name of the agent at @p place, counted from 0; the same on every floor. */
    static std::string nameOf(std::size_t place);
    /** Whether the agent at @p place has the day off and is on no roster; none of the usual twenty. */
    static bool isOff(std::size_t place);
    /**
     * Whether the agent at @p place comes today. Where @p absent percent do not come nobody has the day off, and of any
     * hundred just so many stay away, of each queue some; without it all but those who are off and two of the usual
     * twenty come.
     */
    static bool comes(std::size_t place, std::optional<int> absent);
    /** Tells the connection and an empty floor, and plans the day that @p from is in. */
    void begin(Moment from);
    /** Tells everything up to @p to, in order of time. */
    void runUntil(Moment to);
    /** Does what a leader wants done, now; or says why it cannot be. Nobody hears anything: a listener is only noted.
     */
    Result<void> act(const FloorAction &action);
    Moment now() const { return m_now; }
    quint64 events() const { return m_events; }

private:
    enum class Doing : quint8 { Away, Free, Ringing, Talking, WrapUp, Paused, Outbound };
    enum class Kind : quint8 {
        PlanDay,
        Login,
        Logout,
        Pause,
        PauseEnd,
        Arrival,
        PatienceEnd,
        RingEnd,
        Hold,
        HoldEnd,
        TalkEnd,
        WrapEnd,
        Outbound,
        OutboundEnd
    };
    struct Step
    {
        Moment at{};
        quint64 order = 0;
        Kind kind = Kind::PlanDay;
        std::size_t who = 0; ///< agent, queue or call, by the kind
        quint64 turn = 0; ///< of the agent; a step of an older turn is void
        int reason = 0;
        Millis length{0};
        bool operator>(const Step &other) const { return std::tie(at, order) > std::tie(other.at, other.order); }
    };
    struct Agent
    {
        std::string name;
        std::string interface;
        std::vector<std::size_t> home; ///< the queues of an ordinary day
        std::vector<std::size_t> queues; ///< those served now
        Doing doing = Doing::Away;
        Moment since{};
        quint64 turn = 0;
        quint64 call = 0;
        int reason = -1; ///< of the pause, also of one that a call keeps from beginning; -1 without
        int nextReason = -1; ///< wants a pause after the call
        Millis nextLength{0};
        bool leaving = false;
        std::optional<Moment> lastCall;
    };
    struct Call
    {
        std::string id;
        std::string channel;
        std::string number;
        std::string peer;
        std::string peerChannel;
        std::size_t queue = 0;
        std::size_t agent = 0;
        Moment joined{};
        Moment rung{};
        Moment answered{};
        bool waiting = true;
        bool noAnswer = false;
        std::string listener; ///< the leader who listens
    };

    // simfloor.cpp: the floor's life
    void handle(const Step &step);
    void schedule(Millis in, Kind kind, std::size_t who, quint64 turn = 0, int reason = 0, Millis length = Millis(0));
    void login(std::size_t who);
    void logout(std::size_t who);
    void pause(std::size_t who, int reason, Millis length);
    void endPause(std::size_t who);
    void arrive(std::size_t queue);
    void abandon(quint64 id);
    void ring(quint64 id, std::size_t who);
    void endRing(quint64 id);
    void hold(quint64 id, bool on);
    void endTalk(quint64 id);
    void outbound(std::size_t who, bool begins);
    void setFree(std::size_t who);
    void setDoing(std::size_t who, Doing doing);
    void serve(std::size_t queue);
    Millis talkTime(std::size_t who);
    double arrivalsPerSecond(std::size_t queue) const;

    // simorders.cpp: what leaders have done
    void orderPause(std::size_t who, const std::string &reason);
    void orderResume(std::size_t who);
    Result<void> orderQueue(std::size_t who, const FloorAction &action);
    void join(std::size_t who, const std::vector<std::size_t> &queues);
    void leave(std::size_t who, std::size_t queue);
    Result<void> listen(std::size_t who, const FloorAction &action);
    int reasonNumber(const std::string &text);

    // simplan.cpp: who works here, and when
    void hire();
    void planDay();
    void planAgent(std::size_t who, Moment midnight);
    void planAt(Moment at, Kind kind, std::size_t who, int reason = 0, Millis length = Millis(0));
    std::optional<Moment> arrivalOf(std::size_t who, Moment midnight);

    // simtell.cpp: how it is told
    Event event(EventType type) const;
    void tell(const Event &event);
    void tellMember(std::size_t who, EventType type);
    void tellMember(std::size_t who, EventType type, std::size_t queue);
    void tellCall(EventType type, const Call &call, bool withAgent, const char *reason = "");
    void tellReason(const Call &call);
    void tellChannel(EventType type, const std::string &channel, const std::string &id, const std::string &linked,
                     int state);

    SimOptions m_options;
    Zone m_zone;
    EventSink &m_sink;
    SimRandom m_random;
    Moment m_now{};
    Moment m_began{};
    std::priority_queue<Step, std::vector<Step>, std::greater<>> m_steps;
    std::vector<std::string> m_queues;
    std::vector<std::string> m_reasons{"小休", "用餐", "示忙", "培训"}; ///< of pauses; simplan.cpp plans by number
    std::vector<int> m_present; ///< agents logged in, by queue
    std::vector<Agent> m_agents;
    std::vector<std::deque<quint64>> m_waiting;
    std::vector<std::set<std::pair<Moment, std::size_t>>> m_free; ///< by queue, longest idle first
    std::unordered_map<quint64, Call> m_calls;
    quint64 m_lastOrder = 0;
    quint64 m_lastCall = 0;
    quint64 m_lastChannel = 0;
    quint64 m_events = 0;
    Moment m_longCallFrom{}; ///< when the demo's one very long call begins
};

} // namespace Floorwalk
