// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/walkneeds.h"

#include "models/live/agentnames.h"
#include "models/policy/alertrule.h"
#include "models/policy/statelimits.h"

#include <algorithm>
#include <tuple>

namespace Floorwalk {

namespace {

/** The agents with an open alert of @p kind, and since when. */
QHash<QString, Moment> alerted(const FloorView &floor, AlertKind kind)
{
    QHash<QString, Moment> agents;
    const QString name = alertKindName(kind);
    for (const AlertRecord &alert : floor.alerts()) {
        if (alert.kind == name && alert.status != AlertRecord::Status::Closed && floor.concerns(alert))
            agents.insert(alert.subject, alert.since);
    }
    return agents;
}

std::vector<WalkNeed> longestFirst(std::vector<WalkNeed> needs)
{
    std::ranges::sort(needs, [](const WalkNeed &a, const WalkNeed &b) {
        return std::tie(a.since, a.name, a.agent) < std::tie(b.since, b.name, b.agent);
    });
    return needs;
}

} // namespace

std::vector<WalkNeed> WalkNeeds::longCalls(const FloorView &floor)
{
    const QHash<QString, Moment> known = alerted(floor, AlertKind::LongCall);
    const StateLimits limits(floor.settings());
    const std::optional<StateLimit> limit = limits.of(AgentState::Talking, PauseKind::Busy, {});
    std::vector<WalkNeed> needs;
    for (int i = 0; i < floor.agents().rowCount(); ++i) {
        const AgentRow &row = floor.agents().row(i);
        const bool calls = row.state == AgentState::Talking || row.state == AgentState::OnHold;
        if (!calls || !row.callSince || !floor.scope().has(row))
            continue;
        if (known.contains(row.key) || (limit && floor.now() - *row.callSince >= limit->warn))
            needs.push_back({row.key, row.shownName(), *row.callSince});
    }
    return longestFirst(std::move(needs));
}

std::vector<WalkNeed> WalkNeeds::offline(const FloorView &floor)
{
    QHash<QString, Moment> known = alerted(floor, AlertKind::AbnormalOffline);
    std::vector<WalkNeed> needs;
    for (int i = 0; i < floor.agents().rowCount() && !known.isEmpty(); ++i) {
        const AgentRow &row = floor.agents().row(i);
        if (const auto since = known.constFind(row.key); since != known.cend()) {
            needs.push_back({row.key, row.shownName(), *since});
            known.erase(since);
        }
    }
    // Who stands in no queue any more is on no row.
    for (auto one = known.cbegin(); one != known.cend(); ++one)
        needs.push_back({one.key(), AgentNames::nameIn(one.key()), one.value()});
    return longestFirst(std::move(needs));
}

QHash<QString, WalkNeeds::Urgent> WalkNeeds::urgencies(const FloorView &floor)
{
    QHash<QString, Urgent> urgencies;
    const auto add = [&urgencies](const QString &agent, Urgency how, Moment since) {
        Urgent &known = urgencies[agent];
        known.how = std::max(known.how, how);
        known.since = std::max(known.since, since);
    };
    const std::optional<StateLimit> limit = StateLimits(floor.settings()).of(AgentState::Talking, PauseKind::Busy, {});
    for (const WalkNeed &need : longCalls(floor)) {
        // Where a rule is stricter than the centre's limit its alert tells since when the call is long.
        const Moment isLong = need.since + (limit ? Millis(limit->warn) : Millis(0));
        add(need.agent, Urgency::Look, isLong <= floor.now() ? isLong : need.since);
    }
    for (const AlertRecord &alert : floor.alerts()) {
        if (alert.status != AlertRecord::Status::Closed)
            add(alert.subject, alert.alarm ? Urgency::Alarm : Urgency::Look,
                alert.alarmedAt && alert.alarm ? *alert.alarmedAt : alert.raisedAt);
    }
    return urgencies;
}

} // namespace Floorwalk
