// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/sumfloor.h"

#include "models/domain/naturalorder.h"
#include "models/live/intervalfold.h"
#include "models/live/queuerow.h"

#include <QMap>

#include <algorithm>

namespace Floorwalk {

namespace {

struct SummedAgent
{
    StateSums states;
    Millis handling{0};
    int handled = 0;
    int answered = 0;
    QStringList queues;
};

AgentRow summedRow(const QString &key, const SummedAgent &agent, const KnownAgent *known, const TimeRange &day)
{
    AgentRow row;
    row.key = row.name = key;
    row.queues = agent.queues;
    if (known) {
        row.id = known->id;
        row.name = known->name;
        row.interface = known->interface;
        row.queues += known->queues;
    }
    sortNaturally(row.queues);
    row.queues.removeDuplicates();
    row.state = AgentState::Unknown;
    row.certainty = Certainty::Stale;
    row.since = day.from;
    row.callsToday = agent.answered;
    showWork(row, WorkSums::of(agent.states, agent.handling, agent.handled));
    return row;
}

QMap<QString, SummedAgent> agentsOf(const IntervalSums &sums, Moment over)
{
    QMap<QString, SummedAgent> agents;
    for (const StateSum &sum : sums.states) {
        if (sum.since <= over)
            agents[sum.agent].states.add(sum.state, sum.time);
    }
    for (const HandlingSum &sum : sums.handling) {
        if (sum.since > over || sum.kind != CallKind::Queue)
            continue;
        SummedAgent &agent = agents[sum.agent];
        agent.handling += sum.time;
        agent.handled += sum.calls;
        agent.answered += sum.answered;
        if (!sum.queue.isEmpty() && !agent.queues.contains(sum.queue))
            agent.queues << sum.queue;
    }
    return agents;
}

} // namespace

FloorDelta floorOfSums(Moment at, const TimeRange &day, const IntervalSums &sums,
                       const QHash<QString, KnownAgent> &known)
{
    const Moment over = at + Millis(1) - sumLength; // the last half hour that had ended began here or before
    FloorDelta delta;
    delta.at = delta.since = at;
    delta.whole = true;
    QMap<QString, QueueCounts> counts;
    for (const CallSum &sum : sums.calls) {
        if (sum.since <= over)
            addHalfHour(counts[sum.queue], keptCounts(sum.counts), sum.since <= day.from, false);
    }
    QMap<QString, QueueRow> queues;
    for (const auto &[queue, count] : counts.asKeyValueRange())
        queues.insert(queue, queueRowOf(queue, count));
    const QMap<QString, SummedAgent> agents = agentsOf(sums, over);
    for (const auto &[key, agent] : agents.asKeyValueRange()) {
        const auto found = known.constFind(key);
        AgentRow row = summedRow(key, agent, found == known.constEnd() ? nullptr : &*found, day);
        ++delta.team.byState[size_t(row.state)];
        for (const QString &queue : std::as_const(row.queues)) {
            queues[queue].queue = queue;
            ++queues[queue].totals.byState[size_t(row.state)];
        }
        delta.sums.talk += agent.states.talk;
        delta.sums.hold += agent.states.hold;
        delta.sums.wrap += agent.states.wrap;
        delta.sums.ready += agent.states.ready;
        delta.sums.ringing += agent.states.ringing;
        delta.sums.paused += agent.states.paused;
        delta.sums.loggedIn += agent.states.loggedIn();
        delta.sums.handling += agent.handling;
        delta.sums.handled += agent.handled;
        delta.agents.push_back(std::move(row));
    }
    for (const StateSum &sum : sums.states)
        delta.since = std::min(delta.since, sum.since);
    delta.queues = {queues.begin(), queues.end()};
    sortByName(delta.queues);
    return delta;
}

} // namespace Floorwalk
