// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/daycorrection.h"

#include "models/live/queuerow.h"

#include <algorithm>
#include <utility>

namespace Floorwalk {

namespace {

/**
 * What was counted of a queue; who waits or talks now only the live floor knows. Whoever waits below T it judges later:
 * among the offered that one would count twice, for who was not heard to join is carried then.
 */
QueueCounts counted(QueueCounts counts)
{
    counts.offered -= counts.waitingPending;
    counts.waiting = counts.waitingPending = counts.stillTalking = 0;
    return counts;
}

std::vector<TimeRange> excusedOf(const std::vector<IncidentAbsence> &times, const QString &agent)
{
    std::vector<TimeRange> taken;
    for (const IncidentAbsence &time : times) {
        if (time.agent == agent)
            taken.push_back(time.range);
    }
    return taken;
}

} // namespace

DayCorrection::DayCorrection(const FloorDelta &past, const FloorDelta &live, Moment dayEnd,
                             std::vector<TimeRange> unheard)
    : m_dayEnd(dayEnd)
    , m_since(past.since)
    , m_sums(past.sums)
    , m_filled(past.filled)
    , m_unheard(std::move(unheard))
    , m_excused(past.excused)
{
    m_sums -= live.sums;
    for (const QueueRow &row : past.queues)
        m_queues.insert(row.queue, counted(row.counts));
    for (const QueueRow &row : live.queues)
        m_queues[row.queue].takeAway(counted(row.counts));
    for (const AgentRow &row : past.agents)
        m_agents.insert(row.key, {row.callsToday, row.work});
    for (const AgentRow &row : live.agents) {
        Agent &agent = m_agents[row.key];
        agent.answered -= row.callsToday;
        agent.work -= row.work;
        if (!row.countsFrom || *row.countsFrom >= live.at)
            continue;
        const TimeRange running{*row.countsFrom, live.at};
        StateSums taken;
        taken.add(row.state, running.length() - lengthOutside(running, excusedOf(past.excused, row.key)), row.callKind);
        agent.runFrom = row.countsFrom;
        agent.excused = WorkSums::of(taken, Millis(0), 0);
    }
}

void DayCorrection::apply(FloorDelta &delta) const
{
    if (m_dayEnd == Moment::max())
        return;
    delta.since = std::min(delta.since, m_since);
    delta.filled = m_filled;
    delta.unheard = m_unheard;
    delta.excused = m_excused;
    delta.sums += m_sums;
    for (AgentRow &row : delta.agents) {
        const auto agent = m_agents.constFind(row.key);
        if (agent == m_agents.constEnd())
            continue;
        row.callsToday += agent->answered;
        WorkSums work = row.work;
        work += agent->work;
        // While it runs whoever adds it up leaves out what the incident took; closed, it is in the sums as a whole.
        if (agent->runFrom && row.countsFrom != agent->runFrom)
            work -= agent->excused;
        showWork(row, work);
    }
    QHash<QString, QueueCounts> missing = m_queues;
    for (QueueRow &row : delta.queues) {
        QueueCounts counts = row.counts;
        counts += missing.take(row.queue);
        QueueRow corrected = queueRowOf(row.queue, counts);
        corrected.waiting = row.waiting;
        corrected.longestWaitingSince = row.longestWaitingSince;
        corrected.totals = row.totals;
        corrected.silent = row.silent;
        row = std::move(corrected);
    }
    for (auto queue = missing.cbegin(); queue != missing.cend(); ++queue) // what the telephone system has no more
        delta.queues.push_back(queueRowOf(queue.key(), *queue));
    if (!missing.isEmpty())
        sortByName(delta.queues);
}

} // namespace Floorwalk
