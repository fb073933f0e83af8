// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floorscope.h"

#include "models/domain/naturalorder.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace Floorwalk {

std::optional<QStringList> FloorScope::queues(const FloorModel &agents) const
{
    if (isWhole())
        return std::nullopt;
    QSet<QString> served;
    bool isTold = false; // of anybody
    bool areThere = false;
    for (int row = 0; row < agents.rowCount(); ++row) {
        const AgentRow &agent = agents.row(row);
        isTold = isTold || !agent.queues.isEmpty();
        if (!has(agent))
            continue;
        areThere = areThere || (agent.state != AgentState::LoggedOut && agent.state != AgentState::Unknown);
        for (const QString &queue : agent.queues)
            served.insert(queue);
    }
    if (served.isEmpty() && !(isTold && areThere))
        return std::nullopt;
    QStringList names(served.cbegin(), served.cend());
    sortNaturally(names);
    return names;
}

std::vector<QueueRow> FloorScope::of(const std::vector<QueueRow> &all, const FloorModel &agents) const
{
    const std::optional<QStringList> served = queues(agents);
    if (!served)
        return all;
    std::vector<QueueRow> meant;
    std::ranges::copy_if(all, std::back_inserter(meant),
                         [&served](const QueueRow &queue) { return served->contains(queue.queue); });
    return meant;
}

} // namespace Floorwalk
