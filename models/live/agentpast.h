// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floorday.h"
#include "models/live/handlingstretches.h"

namespace Floorwalk {

/** One agent's day folded up to a moment: what it does then, and what it has done by then. */
class AgentPast
{
public:
    /** @p agent's spans that begin after @p at are passed over; @p day: of the figures, without the @p silences. */
    AgentPast(const FloorDay::Agent &agent, const TimeRange &day, Moment at, const std::vector<FeedGap> &silences);

    /** Whether any record speaks of the agent by then. */
    bool isKnown() const { return m_since != Moment::max() || m_hasCalls; }
    /** The span at the moment; null when none is on record. */
    const FloorDay::Span *now() const { return m_now; }
    const StateSums &closed() const { return m_closed; } ///< of the day's spans that ended by then
    const StateSums &sums() const { return m_sums; } ///< with the running one
    /** Booked by the moment, as HandlingStretches books it: the list behind the figure tells of the same calls. */
    Millis handling() const { return m_handling; }
    int handled() const { return m_handled; }
    int answered() const { return m_answered; }
    Moment last() const { return m_last; } ///< end of the last span before the moment
    Moment since() const { return m_since; } ///< the first span of the day; max when there is none
    std::optional<Moment> callFrom() const { return m_callFrom; } ///< the conversation's start, holds included
    const std::vector<quint32> &queues() const { return m_queues; } ///< of the calls it had

private:
    void add(const FloorDay::Span &span);
    void follow(const FloorDay::Span &span);
    void book(const std::vector<FloorDay::Answered> &calls);

    TimeRange m_day;
    Moment m_at;
    const std::vector<FeedGap> &m_silences; ///< of no sum of states; of the day, which outlives this
    const std::vector<TimeRange> &m_excused; ///< nor these; of the agent, which outlives this
    const FloorDay::Span *m_now = nullptr;
    StateSums m_closed;
    StateSums m_sums;
    HandlingStretches m_stretches;
    Moment m_last{};
    Moment m_since = Moment::max();
    std::optional<Moment> m_callFrom;
    std::optional<CallKind> m_callKind;
    Millis m_handling{0};
    int m_handled = 0;
    int m_answered = 0;
    bool m_hasCalls = false;
    std::vector<quint32> m_queues;
};

} // namespace Floorwalk
