// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

namespace Floorwalk {

/** Where the demo's people sit: each at the phone that the simulated floor has them log in at. */
namespace DemoSeats {
/** Whoever works on a day of the demo. */
struct Sitter
{
    size_t place; ///< on the simulated floor, from 0
    QString no; ///< employee number
};
/** "07": the seat of the simulated floor's @p place. */
QString nameOf(size_t place);
/** Sets up a grid of seats for the floor's first @p places and two to spare, unless there are seats already. */
Result<void> furnish(StoreSession &session, const Actor &leader, size_t places);
/**
 * Plans all of @p sitters to their seats for the shift of @p date, unless that day is planned already. Whose seat was
 * taken away has none.
 */
Result<void> seat(StoreSession &session, const Actor &leader, QDate date, const std::vector<Sitter> &sitters);
} // namespace DemoSeats

} // namespace Floorwalk
