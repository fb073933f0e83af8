// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

namespace Floorwalk {

/**
 * Who leads: by the settings "leads.NAME", on duty, or by having run a day. The one place that says so; whose teams
 * those are says ownTeams(). Asked for whom something can be handed over to (a slip of the pen must not make it
 * nobody's), whose days can be read, who stays out of a team's figures, and who stands in on a floor walk.
 */
namespace KnownLeaders {
/** Of the settings, without those that were taken back. */
QStringList bySetting(const CentreSettings &settings);
/** Whoever has the shift by the settings; empty for nobody. */
QString onDuty(const CentreSettings &settings);
/** Who ran the days of [from, to], each with the day. */
Result<std::vector<std::pair<QDate, QString>>> ran(StoreSession &session, QDate from, QDate to);
/** All three, of the last weeks, each once, by name. */
Result<QStringList> names(StoreSession &session);
/** Whether @p name is one of names(), or is that of somebody, or of several, on the list of people. */
Result<bool> isKnown(StoreSession &session, const QString &name);
/** Whether there may be days of @p name to read: as isKnown(), or who did anything under that name, however long ago.
 */
Result<bool> wasKnown(StoreSession &session, const QString &name);
/** NotFound, with what to do, when @p name is no leader's and nobody's of the list of people; Conflict when several
 * people are called so. */
Result<void> check(StoreSession &session, const QString &name);
} // namespace KnownLeaders

} // namespace Floorwalk
