// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/intervalsums.h"
#include "models/live/openedfigure.h"

namespace Floorwalk {

/** Whether a figure follows from half-hour sums; single episodes, and who waited at a moment, do not. */
bool isFigureOfSums(FigureVariant variant);
/** @p wish from the half hours that its window touches; @p gaps are told, and are in no sum. */
OpenedFigure figureOfSums(const FigureWish &wish, const IntervalSums &sums, const std::vector<FeedGap> &gaps);
/** A figure over a window whose first part, up to @p border, is summed and whose rest is counted call by call. */
OpenedFigure joinedFigure(OpenedFigure sums, OpenedFigure rest, Moment border);

} // namespace Floorwalk
