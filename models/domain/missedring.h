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

} // namespace Floorwalk
