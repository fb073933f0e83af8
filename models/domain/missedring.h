// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QString>

namespace Floorwalk {

/** A phone rang for a queue's caller and its agent did not answer. */
struct MissedRing
{
    QString agentKey; ///< the feed's key of the person, see LiveFloor
    QString queue;
    Moment at; ///< when the ringing ended

    bool operator==(const MissedRing &) const = default;
};

/** Rings that one agent did not answer, and has done nothing since. */
struct MissedRings
{
    Moment since; ///< when the first of them began to ring
    Moment first; ///< when that one ended
    Moment last; ///< when the last one ended
    int times = 0;
    QString queue; ///< of the last

    bool operator==(const MissedRings &) const = default;
};

} // namespace Floorwalk
