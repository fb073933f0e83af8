// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/figurekind.h"

namespace Floorwalk {

/**
 * @p value, in the figure's unit, as precisely as it is shown: shares to a tenth of a percent, means rounded, of other
 * lengths whole seconds. What is held against a target is held so: nobody misses it by what nobody can see.
 */
double figureAsShown(FigureVariant variant, double value);

} // namespace Floorwalk
