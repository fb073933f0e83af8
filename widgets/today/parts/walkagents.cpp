// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/walkagents.h"

#include "models/service/floorsession.h"

#include <algorithm>

namespace Floorwalk {

WalkAgents::ByName WalkAgents::of(const FloorSession *floor)
{
    ByName agents;
    for (int i = 0; floor && i < floor->agents().rowCount(); ++i) {
        const AgentRow &agent = floor->agents().row(i);
        for (const QString &name : {agent.key, agent.name, agent.interface}) {
            if (!name.isEmpty() && !agents.contains(name))
                agents.insert(name, &agent);
        }
    }
    return agents;
}

const AgentRow *WalkAgents::at(const WalkStop &stop, const ByName &agents)
{
    const auto name =
        std::ranges::find_if(stop.feedNames, [&agents](const QString &one) { return agents.contains(one); });
    return name == stop.feedNames.end() ? nullptr : agents.value(*name);
}

} // namespace Floorwalk
