// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/intervalsums.h"
#include "models/live/floorday.h"

namespace Floorwalk {

/**
 * The floor of a day of which half-hour sums are all that is kept: the figures of the half hours that were over at
 * @p at. What anybody did at that very moment, and who waited, is not known.
 */
FloorDelta floorOfSums(Moment at, const TimeRange &day, const IntervalSums &sums,
                       const QHash<QString, KnownAgent> &known = {});

} // namespace Floorwalk
