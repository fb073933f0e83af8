// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floorfigures.h"
#include "models/live/livesettings.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/**
 * The figures of the local day that @p at lies in, up to it, from the history, what was filled into its gaps included.
 * NotFound where only half-hour sums are kept; Storage when the history cannot be read.
 */
Result<FloorFigures> historyFigures(StoreSession &session, Moment at, const LiveSettings &settings);

} // namespace Floorwalk
