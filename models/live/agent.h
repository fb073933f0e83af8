// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/event.h"
#include "models/live/floorfigures.h"
#include "models/live/queuebook.h"

#include <optional>
#include <string>
#include <vector>

namespace Floorwalk {

using AgentIx = std::uint32_t;
constexpr AgentIx noAgent = ~AgentIx(0);

/** The identity of an agent's row, AgentRow::id, and back: 0 is nobody. */
constexpr std::uint32_t rowIdOf(AgentIx ix)
{
    return ix + 1;
}
constexpr AgentIx agentOfRow(std::uint32_t id)
{
    return id - 1;
}

/** One agent's place in one queue. */
struct Membership
{
    QueueIx queue = noQueue;
    TextId interface = 0;
    bool dynamic = false;
    bool paused = false;
    bool tallied = false; ///< its pause is being counted
    TextId reason = 0;
    int wrapUp = 0; ///< the member's own as the feed tells it, seconds; 0 = none
    DeviceStatus status = DeviceStatus::Unknown;
    Moment pausedSince;
    quint32 snapshot = 0; ///< the last one that told of it, or was being told when an event did
};

/** The pauses of one person: sums by reason and in all; a second in several queues counts once. Whole seconds. */
class PauseTally
{
public:
    /** One more queue is paused. @p fresh: an event said so, so that it counts as a pause unless others just did. */
    void start(TextId reason, Moment at, bool fresh);
    void stop(TextId reason, Moment at);
    /** Sums begin anew; of a pause that runs only what lies after @p border counts, and it was begun before. */
    void startDay(Moment border);
    /** The clock was set back: what lies after @p from counts although it is earlier. */
    void countFrom(Moment from) { m_from = std::min(m_from, wholeSecond(from)); }

    struct Sum
    {
        TextId reason = 0;
        int count = 0;
        int active = 0; ///< queues paused for it now
        qint64 since = 0;
        qint64 seconds = 0;
        Moment started; ///< the last fresh start
    };
    const std::vector<Sum> &sums() const { return m_sums; }
    /** Seconds paused up to @p at, running pauses included. */
    qint64 seconds(Moment at) const;
    static qint64 seconds(const Sum &sum, Moment at);

private:
    Sum &sum(TextId reason);

    std::vector<Sum> m_sums;
    qint64 m_from = 0; ///< nothing before it counts, or not again
    int m_active = 0;
    qint64 m_since = 0;
    qint64 m_seconds = 0;
};

/** A phone that rings for a queue's caller. */
struct Ring
{
    std::string call;
    std::string peer;
    QueueIx queue = noQueue;
    Moment since;
};

/** A conversation with a queue's caller, until AgentComplete. */
struct Talk
{
    std::string call; ///< empty when only a snapshot showed that there is one
    std::string peer;
    std::string number;
    QueueIx queue = noQueue;
    Moment answered;
    std::optional<Moment> joined;
    std::optional<int> wait;
    bool held = false;
    bool onlySeen = false; ///< known from a snapshot alone: since when is not known, answered is when it was seen
    bool over = false; ///< the phone is down; AgentComplete may still come
    Moment overAt; ///< since when it is over
    bool legGone = false; ///< a Local channel of it is gone: optimised away, or hung up
    std::optional<Moment> hungUp; ///< a channel of it is gone: it has ended, and AgentComplete may still say how
    std::optional<int> counted; ///< its length, seconds, when it is among the figures already
    bool suspect = false; ///< from before a gap, not yet seen again
    bool partial = false; ///< not heard as a whole: its length may be known, its handling time is not
    bool clockMoved = false; ///< the PBX's clock was set during it: what the PBX says of its length is wrong
    Moment confirmed; ///< when the PBX last showed that it goes on
    std::optional<Moment> missing; ///< since when the PBX, asked, shows it no more
};

/** A conversation that was counted although nobody told that it is over. */
struct EndedUntold
{
    std::size_t call = 0; ///< hash of its channel
    QueueIx queue = noQueue;
};

/** A channel of the agent's own phone. */
struct Leg
{
    std::string channel;
    bool outbound = false;
    bool held = false;
    std::string bridge{}; ///< whom it is mixed with now; empty until told
    std::string heldIn{}; ///< the bridge it was in when it was put on hold
    Moment since{};
    bool internal = false; ///< the other end is an agent's phone
    bool up = true; ///< answered: an agent's own call that nobody has answered yet is no conversation
};

/** What one agent is seen to do: the outcome of AgentBook's derivation. */
struct AgentView
{
    AgentState state = AgentState::LoggedOut;
    Certainty certainty = Certainty::Measured;
    std::optional<CallKind> kind;
    QueueIx queue = noQueue;
    TextId reason = 0;

    bool operator==(const AgentView &) const = default;
};

/**
 * Talk, hold and wrap-up of queue calls, booked with the calls when their wrap-up ends (metrics.md, AHT): a call that
 * goes on is in neither, and one over the day's border is in the day it ends in.
 */
struct Handling
{
    Millis open{0}; ///< of calls that are not booked yet
    int ended = 0; ///< calls told to have ended whose wrap-up still runs
    Millis booked{0};
    int handled = 0;

    void add(AgentState state, std::optional<CallKind> kind, Millis time);
    void book();
};

/** What the feed itself says an agent does; it beats whatever the facts would say. */
struct ToldState
{
    AgentView view;
    quint32 snapshot = 0; ///< the last one that told of it, or was told when it came
    bool paused = false; ///< also beside another state: in a call, or in some of the queues
    bool tallied = false; ///< its pause is being counted
};

/** One person on one phone: raw facts as the feed told them, the state derived from them, and running sums. */
struct Agent
{
    TextId name = 0;
    TextId device = 0; ///< StateInterface where given
    TextId interface = 0;
    std::vector<Membership> members;
    mutable QString key; ///< null until asked for, and again when somebody of the same name comes
    mutable std::optional<QStringList> queueNames; ///< of the members, sorted; absent when they changed
    std::vector<Ring> rings;
    std::vector<Talk> talks;
    std::vector<EndedUntold> untold; ///< the last ones
    std::vector<Leg> legs;
    std::optional<ToldState> told;
    std::optional<Moment> tailEnds; ///< a conversation just completed; until then its phone may still be seen in use
    std::optional<int> ownWrapUp; ///< of the settings, seconds; in every queue
    std::optional<Moment> wrapEnds;
    QueueIx wrapQueue = noQueue;

    AgentView view;
    Moment since; ///< of the state, as shown
    Moment spanFrom; ///< from when the state's time is counted
    std::string spanCall; ///< what rings, is talked or on hold in the span; empty when only a snapshot showed it
    DeviceStatus status = DeviceStatus::Unknown;
    Certainty wrapCertainty = Certainty::Configured;
    bool counting = false;
    bool dirty = true;
    bool recount = true; ///< the floor's totals know it as it was
    Moment lastActivity{};

    struct Missed
    {
        Moment since; ///< when the first of them began to ring
        Moment first; ///< when that one ended
        Moment last;
        int times = 0;
        QueueIx queue = noQueue;
    };
    std::optional<Missed> missed; ///< rings not answered since the agent last did anything
    std::optional<Moment> callSince; ///< of a call of any kind, holds included
    std::optional<Moment> busySince; ///< of being busy without a break, whatever the reasons (domain.md 2.3)
    StateSums sums;
    Handling handling;
    PauseTally pauses;
    int answered = 0;
    std::vector<std::pair<QueueIx, int>> answeredByQueue;
    int talkCalls = 0;
    qint64 talkSum = 0;
    LongestTalk longestTalk;
    int ringNoAnswer = 0;

    Membership *member(QueueIx queue);
    const Membership *member(QueueIx queue) const { return const_cast<Agent *>(this)->member(queue); }
    /** The conversation that goes on now, if any. */
    const Talk *talking() const;
    /** The queue's call that @p shown, just derived, stands for; empty when there is none or its id is not known. */
    std::string_view callOf(const AgentView &shown) const;
    bool pausedAnywhere() const;
    bool pausedEverywhere() const;
    TextId pauseReason() const;

    /** All moments that are known lie @p by later: the clock they were told by was set, or only became known. */
    void moveTimes(Millis by, bool wasSet);

    /** The state that the facts stand for, as at @p now. Paused beats idle, talking beats paused. */
    AgentView derive(Moment now) const;
    /** Of a call that came through no queue. */
    CallKind ownKind() const;
    /** Whether the phone is off its hook for a call of the agent's own that nobody has answered yet. */
    bool dials() const;
};

/** True for a phone that is taken: in use, busy, ringing beside a call, or on hold. */
constexpr bool isInUse(DeviceStatus status)
{
    return status == DeviceStatus::InUse || status == DeviceStatus::Busy || status == DeviceStatus::RingingInUse
           || status == DeviceStatus::OnHold;
}

constexpr bool isInCall(AgentState state)
{
    return state == AgentState::Talking || state == AgentState::OnHold;
}

} // namespace Floorwalk
