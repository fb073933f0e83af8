// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/intervalsums.h"
#include "models/live/callcount.h"
#include "models/live/livesettings.h"

#include <QHash>

namespace Floorwalk {

/** Counts of a queue as the history keeps them, and back. */
CallSum::Counts countsToKeep(const QueueCounts &counts);
QueueCounts keptCounts(const CallSum::Counts &kept);
/** Half hours of one queue in a row, the first and the last of a window: what stands at a border is only counted there.
 */
void addHalfHour(QueueCounts &counts, const QueueCounts &halfHour, bool isFirst, bool isLast);

/**
 * Sums a day by half hours so that every figure of metrics.md that is a sum or a greatest comes out the same as from
 * the spans and calls themselves, over any run of half hours. Fed an agent or a queue at a time, so that a day of any
 * size is summed in small steps. A plain class for one thread.
 */
class IntervalFold
{
public:
    /** Handling that began this long before the day may end in it. */
    static constexpr std::chrono::hours lookBack{4};

    /** @p gaps: all that touch the day or the look-back before it. */
    IntervalFold(const TimeRange &day, std::vector<FeedGap> gaps, LiveSettings settings);

    /** An incident took @p agent off line: of that time nothing counts in sums of states. Before the agent. */
    void excuse(const QString &agent, const TimeRange &range) { m_excused[agent].push_back(range); }
    /** @p spans of one agent by start and @p calls that it answered, both from lookBack before the day on. */
    void addAgent(const QString &agent, const std::vector<StateSpan> &spans, const std::vector<CallRecord> &calls);
    /** @p calls of one queue that ended in the day or later. */
    void addQueue(const QString &queue, const std::vector<CallRecord> &calls);

    const IntervalSums &sums() const { return m_sums; }

private:
    Moment halfHourOf(Moment moment) const;
    TimeRange halfHour(Moment since) const;
    void addStates(const QString &agent, const std::vector<StateSpan> &spans);
    void addHandling(const QString &agent, const std::vector<StateSpan> &spans, const std::vector<CallRecord> &calls);
    Millis countedIn(const TimeRange &range, const QString &agent) const;

    TimeRange m_day;
    std::vector<FeedGap> m_gaps;
    QHash<QString, std::vector<TimeRange>> m_excused; ///< by agent
    LiveSettings m_settings;
    IntervalSums m_sums;
};

} // namespace Floorwalk
