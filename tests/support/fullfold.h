// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floorday.h"

#include <QHash>

namespace Floorwalk {

/**
 * The floor as it was at one moment, folded from the records of its day: who did what since when, who waited, and the
 * day's figures up to then. What no record speaks of is unknown, never guessed; so is everything inside a gap. Written
 * down record by record without regard to speed: what FloorDay is held against.
 */
class FullFold
{
public:
    /** @p day: of the figures, [from, to) with @p at in it; @p settings: the limits that calls are held against. */
    FullFold(Moment at, const TimeRange &day, LiveSettings settings);

    /** Gaps first: calls and spans are held against them. */
    void add(const FeedGap &gap);
    /** Each agent's spans by start; those that begin after the moment, or are told again, are passed over. */
    void add(const StateSpan &span);
    /** Calls in any order; one under way has an end that lies after the moment. */
    void add(const CallRecord &call);

    /**
     * All of the floor, `whole`, agents by key. @p known: who they are on the live floor; others have the name that
     * their key begins with and no id. An agent belongs to the queues it is a member of in @p known and to those whose
     * calls it had that day, for the history keeps no memberships.
     */
    FloorDelta delta(const QHash<QString, KnownAgent> &known = {}) const;
    /** The gap that the moment lies in. */
    const std::optional<FeedGap> &silence() const { return m_silence; }
    Moment at() const { return m_at; }

private:
    struct AgentTally
    {
        std::optional<StateSpan> now; ///< the span at the moment
        StateSums closed; ///< of the day's spans that ended by then
        StateSums sums; ///< with the running one
        struct Stretch
        {
            TimeRange range;
            bool over = false; ///< something else was heard to begin at its end
        };
        std::vector<Stretch> handling; ///< without anything between; the running one ends at Moment::max()
        Moment last{}; ///< end of the last span before the moment
        std::optional<Moment> callFrom; ///< the conversation's start, holds included
        std::optional<CallKind> callKind;
        std::optional<Moment> busyFrom; ///< busy without a break, whatever the reasons
        std::vector<Moment> ended; ///< whole conversations, by their end
        int answered = 0;
        QStringList queues;
    };
    struct QueueTally
    {
        QueueCounts counts;
        std::optional<Moment> longestWaitingSince;
    };

    static void follow(AgentTally &agent, const StateSpan &span, Moment at);
    AgentRow row(const QString &key, const AgentTally &agent, const KnownAgent *known) const;
    QueueRow queueRow(const QString &name, const QueueTally &tally) const;
    void countCall(const CallRecord &call);
    Millis heardIn(const TimeRange &range) const;
    bool isWhole(const CallRecord &call) const;
    struct Handled
    {
        Millis time{0};
        int calls = 0;
    };
    Handled handled(const AgentTally &agent) const;

    Moment m_at;
    TimeRange m_day;
    LiveSettings m_settings;
    std::vector<FeedGap> m_gaps;
    std::optional<FeedGap> m_silence;
    QHash<QString, AgentTally> m_agents;
    QHash<QString, QueueTally> m_queues;
    LostWaits m_lost;
    Moment m_since = Moment::max(); ///< the first span of the day
};

} // namespace Floorwalk
