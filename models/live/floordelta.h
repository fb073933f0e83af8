// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agentstate.h"
#include "models/domain/clock.h"
#include "models/domain/incident.h"
#include "models/domain/missedring.h"
#include "models/domain/span.h"
#include "models/live/floorfigures.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace Floorwalk {

/** What an agent's handling time and occupancy of the day are made of; of closed stretches only. */
struct WorkSums
{
    Millis handling{0}; ///< talk, hold and wrap-up of the handled calls
    int handled = 0; ///< queue calls whose wrap-up has ended
    Millis engaged{0}; ///< talk, hold and wrap-up, of every kind of call
    Millis ready{0};
    Millis ringing{0};
    Millis loggedIn{0};
    Millis talk{0}; ///< of engaged

    static WorkSums of(const StateSums &closed, Millis handling, int handled);
    WorkSums &operator+=(const WorkSums &more);
    WorkSums &operator-=(const WorkSums &less);
    bool operator==(const WorkSums &) const = default;
};

struct FloorSums;

/** One agent as the floor shows it: facts only, no age and no words. */
struct AgentRow
{
    quint32 id = 0; ///< stable while the program runs; the row's identity, never 0 on a floor: that is nobody
    QString key; ///< the agent's name, or "name <interface>" when two people share one
    QString name;
    QString interface; ///< the phone or seat, for example PJSIP/1001
    QStringList queues; ///< member of these now, sorted
    AgentState state = AgentState::LoggedOut;
    Certainty certainty = Certainty::Measured;
    std::optional<CallKind> callKind; ///< while ringing, talking or on hold
    QString reason; ///< of the pause, also when it is pending or partial
    QString queue; ///< of the call that rings, is talked or was just ended
    bool paused = false; ///< in one queue at least
    bool pausePending = false; ///< paused while in a call: takes effect when the call ends
    bool partialPause = false; ///< paused in some queues and serving others
    Moment since; ///< of the state, and of the pause's reason
    std::optional<Moment> callSince; ///< start of the conversation
    std::optional<Moment> wrapEnds; ///< computed end of wrap-up
    int callsToday = 0; ///< queue calls answered
    std::optional<double> ahtSeconds; ///< (talk + hold + wrap) / handled; absent before the first
    std::array<std::optional<double>, 3> occupancies; ///< variants a, b and c, 0 … 1
    WorkSums work; ///< what these are made of
    QString device{}; ///< the phone behind the interface, for example of Local/1001@agents; empty where it is the same
    std::optional<Moment> countsFrom{}; ///< since when the state's time is counted, which is in no sum yet
    QString feed{}; ///< which of several telephone systems the state is of, in words; empty where there is only one
    QString shown{}; ///< whom the records name here at this moment; empty where they do not say
    QString employeeNo{}; ///< of that person
    QString seat{}; ///< that the interface stands on, by the seat plan; empty where it stands on none that is known
    QString team{}; ///< of the person on record on that day; empty for nobody on record and who is in none
    std::optional<Moment> busySince{}; ///< while busy: since when without a break, whatever the reasons
    std::optional<MissedRings> missed{}; ///< rings not answered since the agent last did anything
    QStringList pausedQueues{}; ///< of a partial pause, where the feed tells in which queues

    /** Since when lasts what the state's limit is about: another reason of being busy does not begin it anew. */
    Moment lastsSince() const { return busySince.value_or(since); }
    /** The state as @p inQueue has it: who is paused there takes none of its calls, ready elsewhere or not. */
    AgentState stateIn(const QString &inQueue) const
    {
        return state == AgentState::Ready && pausedQueues.contains(inQueue) ? AgentState::Paused : state;
    }
    /** Whom people are told of: the person on record, else what the telephone system calls the agent. */
    const QString &shownName() const { return shown.isEmpty() ? name : shown; }
    bool operator==(const AgentRow &) const = default;
};

/** The stretch that runs at @p now, as far as it counts. */
StateSums runningSums(const AgentRow &row, Moment now);
/** Talk, ready, ringing, logged-in and handling time of @p row at @p now: what is closed, and the state that runs. */
FloorSums sumsOfRow(const AgentRow &row, Moment now);
/** Puts @p work into the row, with the figures that follow from it. */
void showWork(AgentRow &row, const WorkSums &work);

/** How many agents are in which state: the pies. */
struct StateTotals
{
    std::array<int, 9> byState{}; ///< indexed by AgentState
    std::array<int, 5> pausedByKind{}; ///< indexed by PauseKind; their sum is byState[Paused]
    int of(AgentState state) const { return byState[size_t(state)]; }

    bool operator==(const StateTotals &) const = default;
};

/** One queue's figures of the day, as far as it was listened to; shares are 0 … 1 and absent where nothing can be said.
 */
struct QueueRow
{
    QString queue;
    int waiting = 0;
    std::optional<Moment> longestWaitingSince;
    int offered = 0;
    int answered = 0;
    int abandoned = 0;
    int abandonedShort = 0;
    int exited = 0;
    std::optional<double> serviceLevel; ///< variant "ignore abandons"
    std::optional<double> asaSeconds;
    std::optional<int> longestWaitSeconds;
    StateTotals totals; ///< of the queue's members
    QueueCounts counts; ///< what every variant of every figure is made of, also over several queues
    bool silent = false; ///< its feed is not heard, others are: what is so now is not known

    bool operator==(const QueueRow &) const = default;
};

/** A call that comes in on a phone the settings name, which need be no agent's. */
struct LineCall
{
    QString line; ///< as the settings name it: "PJSIP/8001", "8001"
    Moment since{};

    bool operator==(const LineCall &) const = default;
};

/** Whether the figures can be believed now. */
struct SignalHealth
{
    bool connected = false;
    bool deaf = false; ///< connected and answered, but told nothing live: the account lacks rights
    std::optional<Moment> lastHeard; ///< by the feed's clock
    std::optional<Moment> silentSince; ///< start of the gap that is open now
    quint64 events = 0;
    int gaps = 0;
    QString why; ///< why the connection ended

    bool operator==(const SignalHealth &) const = default;
};

/** Sums over the agents shown, for the four floor indicators; milliseconds, exact. */
struct FloorSums
{
    Millis talk{0};
    Millis hold{0};
    Millis wrap{0};
    Millis ready{0};
    Millis ringing{0};
    Millis paused{0};
    Millis loggedIn{0};
    Millis handling{0}; ///< talk, hold and wrap-up of the handled calls alone
    int handled = 0; ///< queue calls whose wrap-up has ended

    FloorSums &operator+=(const FloorSums &more);
    FloorSums &operator-=(const FloorSums &less);
    bool operator==(const FloorSums &) const = default;
};

/** What changed on the floor since the last delta: coalesced, the latest wins, so that no queue can grow. */
struct FloorDelta
{
    Moment at; ///< by the feed's clock
    Moment since; ///< from when the figures count: the day's border, or when listening began
    bool whole = false; ///< agents holds everybody; who is not in it is gone
    std::vector<AgentRow> agents;
    std::vector<quint32> removed;
    std::vector<QueueRow> queues; ///< always all of them, sorted by name
    StateTotals team;
    FloorSums sums;
    SignalHealth health;
    std::vector<TimeRange> unheard; ///< nobody listened then, and nothing of it counts
    std::vector<TimeRange> filled; ///< nothing was heard then, but queue_log told what went on, which counts
    std::vector<LineCall> lineCalls{}; ///< always all of them
    std::vector<IncidentAbsence> excused{}; ///< taken by incidents: in no figure of people
};

/**
 * Deltas that wait for somebody to take them, as one. Where each row stands is kept: taking a newer delta in costs what
 * it holds, however many rows wait already.
 */
class GatheredFloor
{
public:
    /** Nothing waits; what is taken next is told as all of the floor. */
    void beginWhole();
    /** Takes a newer delta in: of two values for one row the newer wins. */
    void merge(FloorDelta newer);
    /** All that waits; nothing waits any more. */
    FloorDelta take();
    bool isEmpty() const
    {
        return !m_delta.whole && m_delta.at == Moment{} && m_delta.agents.empty() && m_delta.removed.empty();
    }

private:
    void drop(const std::vector<quint32> &ids);
    void findPlaces();

    FloorDelta m_delta;
    QHash<quint32, size_t> m_places; ///< of each row, by its id
};

} // namespace Floorwalk
