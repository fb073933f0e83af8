// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/alertfacts.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> serviceLevelOf(const QueueCounts &counts, const QString &variant)
{
    const ServiceLevel level = ServiceLevel::of(counts);
    if (variant == "negative"_L1)
        return level.negative;
    if (variant == "positive"_L1)
        return level.positive;
    return variant == "answeredOnly"_L1 ? level.answeredOnly : level.ignoreAbandons;
}

} // namespace

AgentCondition conditionOf(const AgentRow &row)
{
    AgentCondition agent{row.key,   row.name,      row.interface, row.state, row.reason, row.queue,
                         row.since, row.callSince, row.queues,    {},        {},         {}};
    agent.callKind = row.callKind;
    agent.busySince = row.busySince;
    agent.missed = row.missed;
    return agent;
}

QueueCondition conditionOf(const QueueRow &row, const QString &variant)
{
    QueueCondition queue{row.queue, row.longestWaitingSince};
    queue.waiting = row.waiting;
    queue.offered = row.offered;
    queue.ready = row.totals.of(AgentState::Ready);
    for (size_t state = 0; state < row.totals.byState.size(); ++state) {
        if (isOn(AgentState(state)) && AgentState(state) != AgentState::Unknown)
            queue.loggedIn += row.totals.byState[state];
    }
    if (const std::optional<double> level = serviceLevelOf(row.counts, variant))
        queue.serviceLevel = 100 * *level;
    return queue;
}

} // namespace Floorwalk
