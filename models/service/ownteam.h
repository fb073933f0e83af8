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
/** The first of ownTeamsOf(): whose it is what somebody takes up about nobody. */
Result<QString> ownTeamOf(StoreSession &session, const Actor &actor);
/** Whether @p team is one of @p own, as ownTeamsOf() tells them. */
bool isOwnTeam(const QStringList &own, const QString &team);
/** @p own as a query narrows by it: empty for all. */
QStringList namedTeams(const QStringList &own);

} // namespace Floorwalk
