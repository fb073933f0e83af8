// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

namespace Floorwalk {

/**
 * The teams that @p actor leads, by name: those of the setting "leads.NAME", else the one where the actor is on the
 * list of people. One empty name where none is known: the leader of one-person mode has all of them. The one place that
 * says so: StoreSession::grant() asks it as well.
 */
Result<QStringList> ownTeamsOf(StoreSession &session, const Actor &actor);
/** The rule behind it: @p onRecord is the team of the one person of that name, empty where there is none. */
QStringList ownTeams(const CentreSettings &settings, const QString &leader, const QString &onRecord);
/** The first of ownTeamsOf(): whose it is what somebody takes up about nobody. */
Result<QString> ownTeamOf(StoreSession &session, const Actor &actor);
/** Whether @p team is one of @p own, as ownTeamsOf() tells them. */
bool isOwnTeam(const QStringList &own, const QString &team);
/** Whether somebody may do one thing to the people of this team and that: asked once, answered for many. */
class TeamRight
{
public:
    static Result<TeamRight> of(StoreSession &session, const Actor &actor, Action action);
    /** Why not to those of @p team, which need not be on record yet; empty when it may be done. */
    QString refusal(const QString &team) const;

private:
    TeamRight(Actor actor, Action action, QStringList own)
        : m_actor(std::move(actor))
        , m_action(action)
        , m_own(std::move(own))
    {}

    Actor m_actor;
    Action m_action;
    QStringList m_own;
};

/** @p own as a query narrows by it: empty for all. */
QStringList namedTeams(const QStringList &own);

} // namespace Floorwalk
