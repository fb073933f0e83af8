// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/intervalsums.h"
#include "models/live/openedfigure.h"

#include <limits>

namespace Floorwalk {

/** Whether a figure follows from half-hour sums; single episodes, and who waited at a moment, do not. */
bool isFigureOfSums(FigureVariant variant);
/**
 * @p wish from the half hours that its window touches; @p gaps are told, and are in no sum. Figures of people are of
 * whom @p counts alone (none: everybody).
 */
OpenedFigure figureOfSums(const FigureWish &wish, const IntervalSums &sums, const std::vector<FeedGap> &gaps,
                          const CountsAgent &counts = {});
/**
 * A figure over a window whose first part, up to @p border, is summed and whose rest is counted call by call. More rows
 * than @p most are counted, but not listed.
 */
OpenedFigure joinedFigure(OpenedFigure sums, OpenedFigure rest, Moment border,
                          qint64 most = std::numeric_limits<qint64>::max());
/** A figure of more half hours added to one of those before them, both of one wish's window. */
OpenedFigure addedSums(OpenedFigure before, OpenedFigure more, qint64 most);

} // namespace Floorwalk
