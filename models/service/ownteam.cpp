// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/ownteam.h"

#include "models/store/peoplerepository.h"
#include "models/store/teamrepository.h"

#include <algorithm>

namespace Floorwalk {

Result<QString> ownTeamOf(StoreSession &session, const Actor &actor)
{
    if (actor.team) {
        const Result<std::vector<Team>> teams = TeamRepository(session.records()).all(true);
        if (!teams)
            return teams.error();
        const auto own = std::ranges::find_if(*teams, [&actor](const Team &team) { return team.id == *actor.team; });
        return own == teams->end() ? QString() : own->name;
    }
    if (!actor.person)
        return QString();
    const Result<std::optional<Person>> self = PeopleRepository(session.records()).find(*actor.person);
    if (!self)
        return self.error();
    return *self ? (*self)->team : QString();
}

} // namespace Floorwalk
