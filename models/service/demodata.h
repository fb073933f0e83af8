// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

namespace Floorwalk {

/** What the demo's store holds: the simulated floor's people, their shift, how yesterday and today went. */
namespace DemoData {
/** The demo's duty leader. */
Actor leader();
/** The phone that would ring if the leader listened to a call, where this machine has none of its own. */
QString leaderPhone();
/** Where the demo's floor stands, whatever zone this machine is set to: its shifts are stored as moments. */
Zone zone();
/** Those of the demo where there is no store to read them from. */
CentreSettings settings();
/**
 * Fills a store that belongs to the demo, through the same services as real data: its zone and leader, the team, the
 * roster of yesterday and @p date (a day in zone()), punches and a notice, the leader's day until 14:21, their
 * seats, coaching notes with the listening register, knowledge points, and the hand-over of the night. The team is
 * that of a simulated floor of @p agents, never less than twenty here, of whom @p away percent do not come, as SimFloor
 * has it: who is not on the floor today has no punch. A day that is there already is left as it is, so it may be called
 * at every start. Forbidden, with nothing written, in a store that holds anything and is not marked as the demo's.
 */
Result<void> fill(StoreSession &session, QDate date, int agents = 20, std::optional<int> away = std::nullopt);
/**
 * Whether the store at @p path may be the demo's: there is none yet, nothing was ever written to it, or it is marked
 * as such. Forbidden otherwise: invented people never stand among real ones (screens.md, First run).
 */
Result<void> mayFill(const QString &path, const Clock &clock);
} // namespace DemoData

} // namespace Floorwalk
