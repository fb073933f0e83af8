// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agentstate.h"
#include "models/domain/span.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Floorwalk {

/**
 * Counts of one queue over the listened time. Seconds are whole seconds as the PBX counts them; waits are those of
 * answered calls and of callers who left, answered "within" means a wait of at most T (inclusive).
 */
struct QueueCounts
{
    int offered = 0; ///< joins heard; who joined before listening or in a gap is not among them
    int answered = 0;
    int answeredWithin = 0;
    int abandoned = 0;
    int abandonedWithin = 0; ///< of the abandoned, those within T
    int abandonedShort = 0; ///< of the abandoned, those within S
    int exited = 0; ///< time-out, key, empty queue, withdrawn
    int carried = 0; ///< offered the day before or unheard, and judged here: answered, gone or at T after it
    int lost = 0; ///< gone in a gap or with the PBX, how is unknown
    int lostPending = 0; ///< of the lost, those last seen before T had passed: left out of the service level
    int waiting = 0;
    int waitingPending = 0; ///< of the waiting heard to join, those who have not reached T
    qint64 waitSum = 0; ///< of the answered
    std::optional<int> longestWait;
    int talkCalls = 0; ///< conversations heard to end
    qint64 talkSum = 0;
    std::optional<int> longestTalk;
    int endedByCaller = 0;
    int endedByAgent = 0;
    int transferred = 0;
    int stillTalking = 0;
    int ringNoAnswer = 0;

    /** Adds the counts of another queue; what is longest stays the longest. */
    QueueCounts &operator+=(const QueueCounts &other);
    /** Takes away what @p less counts; what is longest stays, for nobody knows what comes after it. */
    void takeAway(const QueueCounts &less);
    bool operator==(const QueueCounts &) const = default;
};

/** The four variants of the service level (metrics.md); absent where the denominator is 0. Shares of 1. */
struct ServiceLevel
{
    std::optional<double> ignoreAbandons;
    std::optional<double> negative;
    std::optional<double> positive;
    std::optional<double> answeredOnly;

    /** Waiting and lost calls that had not reached T are left out of every denominator. */
    static ServiceLevel of(const QueueCounts &counts);
};

/** Abandoned > S / (O - abandoned <= S); absent when nothing was offered. */
std::optional<double> abandonRateWithoutShort(const QueueCounts &counts);
std::optional<double> abandonRateOfAll(const QueueCounts &counts);
/** Mean wait of answered calls, seconds. */
std::optional<double> averageSpeedOfAnswer(const QueueCounts &counts);

/** Time spent in each state, for one agent or many. */
struct StateSums
{
    Millis talk{0}; ///< of every kind of call
    Millis hold{0};
    Millis wrap{0};
    Millis ready{0};
    Millis ringing{0};
    Millis paused{0};
    Millis unreachable{0};
    Millis direct{0}; ///< of talk and hold: calls that came through no queue
    Millis outbound{0}; ///< of talk and hold: calls of the agent's own
    Millis internal{0}; ///< of talk and hold: calls between agents
    Millis loggedIn() const { return talk + hold + wrap + ready + ringing + paused + unreachable; }

    void add(AgentState state, Millis time, std::optional<CallKind> kind = std::nullopt);
    StateSums &operator+=(const StateSums &other);
    bool operator==(const StateSums &) const = default;
};

/** (talk + hold + wrap) / the same + ready; absent before any of them. */
std::optional<double> occupancyA(const StateSums &sums);
/** (talk + hold + wrap) / logged-in time. */
std::optional<double> occupancyB(const StateSums &sums);
/** (talk + hold + wrap + ringing) / the same + ready. */
std::optional<double> occupancyC(const StateSums &sums);
/** @p handling, (talk + hold + wrap) of the queue calls @p handled, / handled, seconds; ringing and queueing excluded.
 */
std::optional<double> averageHandlingTime(Millis handling, int handled);
/** Talk / logged-in time. */
std::optional<double> talkUtilisation(const StateSums &sums);

/** One reason's pauses of one person: several queues paused at one moment are one pause. */
struct PauseFigure
{
    int count = 0;
    qint64 seconds = 0;

    bool operator==(const PauseFigure &) const = default;
};

struct AgentFigures
{
    QString key;
    QString name;
    QString interface;
    int answered = 0;
    QMap<QString, int> answeredByQueue;
    int talkCalls = 0;
    qint64 talkSum = 0;
    std::optional<int> longestTalk;
    int ringNoAnswer = 0;
    QMap<QString, PauseFigure> pauses; ///< by reason
    qint64 pausedSeconds = 0; ///< any queue, each second once
    QStringList queues;
    AgentState state = AgentState::LoggedOut;
    Certainty certainty = Certainty::Measured;
    std::optional<CallKind> callKind; ///< while ringing, talking or on hold
    QString queue; ///< of the call that rings, is talked or was just ended
    Moment since;
    bool paused = false;
    bool pausePending = false; ///< paused in a call: takes effect when it ends
    QString reason;
    StateSums sums;
    Millis handling{0}; ///< talk + hold + wrap of the handled calls
    int handled = 0; ///< queue calls whose wrap-up has ended
};

/** One agent's place in one queue as the feed's events told it. */
struct MemberFact
{
    QString agentKey;
    QString name;
    QString interface;
    QString queue;
    bool dynamic = false;
    bool paused = false;
    QString reason;
    int status = 0; ///< DeviceStatus

    bool operator==(const MemberFact &) const = default;
};

/** A caller who waits now. */
struct WaitingCaller
{
    QString call;
    QString queue;
    QString number;
    Moment joined;

    bool operator==(const WaitingCaller &) const = default;
};

/** The floor's figures over what was heard from `from` to `to`: what `report floor` prints. */
struct FloorFigures
{
    Moment from;
    Moment to;
    quint64 events = 0;
    std::vector<FeedGap> gaps;
    QMap<QString, QueueCounts> queues;
    QMap<QString, AgentFigures> agents; ///< by key
    QMap<QString, int> reasons{}; ///< what calls were about, as it was told; how many each
    bool deaf = false; ///< only snapshots were heard: counts and times cannot be known
};

} // namespace Floorwalk
