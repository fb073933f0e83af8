// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floordelta.h"

#include <QHash>

namespace Floorwalk {

void FloorDelta::merge(FloorDelta newer)
{
    if (newer.whole) {
        *this = std::move(newer);
        return;
    }
    QHash<quint32, size_t> places;
    for (size_t i = 0; i < agents.size(); ++i)
        places.insert(agents[i].id, i);
    for (AgentRow &row : newer.agents) {
        std::erase(removed, row.id);
        if (const auto place = places.constFind(row.id); place != places.constEnd())
            agents[*place] = std::move(row);
        else
            agents.push_back(std::move(row));
    }
    for (const quint32 id : newer.removed) {
        std::erase_if(agents, [id](const AgentRow &row) { return row.id == id; });
        if (!whole)
            removed.push_back(id);
    }
    at = newer.at;
    since = newer.since;
    queues = std::move(newer.queues);
    team = newer.team;
    sums = newer.sums;
    health = std::move(newer.health);
}

} // namespace Floorwalk
