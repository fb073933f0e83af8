// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/floorview.h"

#include <QHash>

namespace Floorwalk {

/** Somebody whom a floor walk goes to first. */
struct WalkNeed
{
    QString agent; ///< key
    QString name;
    Moment since; ///< by the feed's clock

    bool operator==(const WalkNeed &) const = default;
};

/** Who of the leader's people needs the leader on a floor walk as the floor is now: the longest first, of equals by
 * name (domain.md 1, 4). */
namespace WalkNeeds {
/** Whose call lasts at least as long as the centre's warning for long calls, or has an open alert about that. */
std::vector<WalkNeed> longCalls(const FloorView &floor);
/** Of whom an open alert says that they are off line without a reason; roster and breaks count, so it decides. */
std::vector<WalkNeed> offline(const FloorView &floor);
/** How much an agent needs the leader: whatever alert is open about them, and a long call. */
enum class Urgency : quint8 { Look, Alarm };
/** The same, and when the last of what makes it so came, by the feed's clock: who was seen since then is calm. */
struct Urgent
{
    Urgency how = Urgency::Look;
    Moment since{};
};
/** By the agent's key; who is calm is not in it. */
QHash<QString, Urgent> urgencies(const FloorView &floor);
} // namespace WalkNeeds

} // namespace Floorwalk
