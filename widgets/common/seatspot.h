// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/seatplan.h"
#include "widgets/theme/statelook.h"

namespace Floorwalk {

/** A seat as the grid of the floor shows it. */
struct SeatSpot
{
    QString key; ///< of whatever the grid's user knows it by
    SeatPlace place;
    QString seat;
    QString name; ///< who sits there; empty: nobody
    std::optional<StateLook> state; ///< what they do now; absent where that is not known
    QString value; ///< beside the seat's name: how long they have done so
    std::optional<Tone> urgency{}; ///< Warning or Critical: who sits there needs somebody now
    bool seen = false;
    bool strong = false; ///< not as it was: seated anew

    bool operator==(const SeatSpot &other) const
    {
        const auto shown = [](const SeatSpot &one) {
            return std::tuple(one.key, one.place, one.seat, one.name, one.state ? one.state->word : QString(),
                              one.value, one.urgency, one.seen, one.strong);
        };
        return shown(*this) == shown(other);
    }
};

} // namespace Floorwalk
