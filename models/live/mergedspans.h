// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floorfigures.h"

#include <functional>
#include <optional>
#include <vector>

namespace Floorwalk {

/** How much a state engages somebody, for who is seen on several telephone systems at once: the greatest wins. */
int engagement(AgentState state);

/**
 * One person's states on several telephone systems, as one line of time: at each moment the most engaged one counts,
 * and each second counts once.
 */
class MergedSpans
{
public:
    using Close = std::function<void(const StateSpan &)>;

    /** Lays the line from @p from on; sums start with @p sums, what was counted before, and count from @p dayFrom. */
    void begin(Moment from, const StateSums &sums, Moment dayFrom);
    bool hasBegun() const { return m_begun; }
    /** A span of one of the systems that is over. True when it lies before the line's begin and is nobody's to merge.
     */
    bool isBefore(const StateSpan &span) const { return span.range.to <= m_from; }
    void add(const StateSpan &span) { m_pending.push_back(span); }
    /** Goes on to @p to; @p running are the spans that are under way, without an end. */
    void advance(Moment to, const std::vector<StateSpan> &running, const Close &close);
    /** Ends the span under way. */
    void end(const Close &close);
    void startDay(Moment border);

    const std::optional<StateSpan> &current() const { return m_current; }
    /** Of spans that are over. */
    const StateSums &closedSums() const { return m_sums; }
    StateSums sums(Moment now) const;
    /** Since when the time of the state that runs is counted; absent where none is. */
    std::optional<Moment> countsFrom() const
    {
        return m_current ? std::optional(std::max(m_current->range.from, m_dayFrom)) : std::nullopt;
    }

private:
    void closeAt(Moment at, const Close &close);

    std::vector<StateSpan> m_pending;
    std::optional<StateSpan> m_current; ///< range.to is not known yet
    StateSums m_sums;
    Moment m_from{}; ///< from here on
    Moment m_until{}; ///< up to here the line is laid; what a feed tells of earlier moments comes too late
    Moment m_dayFrom{};
    bool m_begun = false;
};

} // namespace Floorwalk
