// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/missedring.h"
#include "models/domain/span.h"
#include "models/live/callcount.h"
#include "models/live/floordelta.h"
#include "models/live/livesettings.h"

#include <QHash>

#include <functional>

namespace Floorwalk {

/** What is known of an agent beyond the history, which only keeps the key. */
struct KnownAgent
{
    quint32 id = 0;
    QString name;
    QString interface;
    QStringList queues; ///< member of these now
};

class AgentPast;

/**
 * All records of one day, packed, from which the floor of any of its moments is folded in a few milliseconds: who did
 * what since when, who waited, and the day's figures up to then. What no record speaks of is unknown, never guessed; so
 * is everything inside a gap. Each name is held once and a span takes 32 bytes, so that a slider can be dragged over
 * the day of a big floor without anything being read again. A plain class for one thread.
 */
class FloorDay
{
public:
    /** @p day: of the figures, [from, to). */
    explicit FloorDay(const TimeRange &day);

    /** Before the calls, which are held against them. */
    void add(const FeedGap &gap);
    /** Each agent's spans by start; those that are told again are passed over. */
    void add(const StateSpan &span);
    /** Those of the day count; in any order. */
    void add(const MissedRing &ring);
    /** Calls in any order; one under way has an end that lies after the day. */
    void add(const CallRecord &call);

    /** What incidents took of the day, instead of what was told before: it counts in no figure of people. */
    void setExcused(std::vector<IncidentAbsence> times);

    /**
     * All of the floor at @p moment of the day, `whole`, agents by key. @p settings: the limits that calls are held
     * against. @p known: who they are on the live floor; others have the name that their key begins with and no id. An
     * agent belongs to the queues it is a member of in @p known and to those whose calls it had that day, for the
     * history keeps no memberships.
     */
    FloorDelta at(Moment moment, const LiveSettings &settings, const QHash<QString, KnownAgent> &known = {}) const;
    /** The sums of at(), for trends. */
    FloorSums sumsAt(Moment moment) const;
    /** The gap that @p moment lies in. */
    std::optional<FeedGap> silenceAt(Moment moment) const;

    const TimeRange &range() const { return m_day; }
    const std::vector<FeedGap> &gaps() const { return m_gaps; }
    /** When any agent's span ran, agent by agent. */
    void eachHeard(const std::function<void(const TimeRange &)> &take) const;

    /** Texts by number, each once. */
    class Names
    {
    public:
        quint32 number(const QString &text);
        const QString &text(quint32 number) const { return m_texts[number]; }
        size_t size() const { return m_texts.size(); }

    private:
        QHash<QString, quint32> m_numbers;
        std::vector<QString> m_texts;
        quint32 m_last = 0; ///< records of one name come together
    };
    struct Span
    {
        TimeRange range;
        quint32 reason = 0;
        quint32 queue = 0;
        AgentState state = AgentState::Unknown;
        Certainty certainty = Certainty::Measured;
        std::optional<CallKind> callKind;
    };
    /** An answered call, as it counts for its agent. */
    struct Answered
    {
        Moment at;
        Moment ended;
        bool whole = false; ///< heard from its answer to its end, so that its handling time is known
    };
    struct Agent
    {
        std::vector<Span> spans; ///< by start
        std::vector<Answered> calls; ///< by end
        std::vector<TimeRange> excused{}; ///< taken by incidents
    };

private:
    /** A call without its texts. */
    struct Call
    {
        Moment joined;
        Moment ended;
        Moment answered = Moment::max(); ///< max: not known to have been
        qint32 wait = -1; ///< seconds; -1: unknown
        qint32 talk = -1;
        quint32 queue = 0;
        quint32 endedBy = 0;
        qint32 lostId = -1; ///< in m_lostCalls
        CallRecord::Outcome outcome = CallRecord::Outcome::Lost;
    };
    struct QueueTally
    {
        QueueCounts counts;
        std::optional<Moment> longestWaitingSince;
        bool told = false;
    };

    bool isHeard(const CallRecord &call) const;
    bool mayBeLost(const CallRecord &call) const;
    AgentRow row(const QString &key, const AgentPast &agent, const KnownAgent *known,
                 const std::optional<FeedGap> &silence) const;
    std::optional<Moment> busyFrom(const Agent &agent, const Span *now) const;
    std::vector<QueueTally> countCalls(Moment at, const LiveSettings &settings) const;

    TimeRange m_day;
    std::vector<FeedGap> m_gaps; ///< in which nothing was heard at all
    std::vector<IncidentAbsence> m_excused;
    std::vector<TimeRange> m_filled; ///< gaps of which queue_log told
    int m_gapsTold = 0;
    Names m_names; ///< of agents
    Names m_queues;
    Names m_words; ///< reasons, and how calls ended
    std::vector<Agent> m_agents; ///< by the number of their name
    std::vector<Call> m_calls;
    std::vector<std::pair<Moment, quint32>> m_rings; ///< not answered, with the queue
    std::vector<QString> m_lostCalls; ///< ids of those that may be on record twice
};

} // namespace Floorwalk
