// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/grant.h"
#include "models/domain/result.h"

#include <QStringList>

namespace Floorwalk {

/** Whose people something is done to, and whom the actor leads. */
struct TeamQuestion
{
    QString team{}; ///< by name; empty: it is about no team, or about all
    QStringList own{}; ///< by name, as ownTeamsOf() tells them; an empty one among them: all
};

/** Decides who may do what, by the roles of domain.md 10; the only maker of a Grant. */
class AccessPolicy
{
public:
    /**
     * A Grant for @p action, or Forbidden with the reason. A leader whose teams are known changes nothing of another's
     * (domain.md 10: own team), unless crossesTeams(); in one-person mode none is known and all are the leader's. Only
     * an administrator may switch money effects on or put a backup in place of a store.
     */
    static Result<Grant> grant(const Actor &actor, Action action, const TeamQuestion &about = {});
    static bool allowed(Role role, Action action);
    /**
     * What a leader does about another team's people, too: look, which goes on record; hear a call, which counts
     * whoever did it (domain.md 6); take up what came to the leader, who keeps it until somebody takes it over
     * (domain.md 7); and the alerts of the floor that everybody hears.
     */
    static bool crossesTeams(Action action);
    /** Whether @p team is one of @p own. */
    static bool leads(const QStringList &own, const QString &team);
};

} // namespace Floorwalk
