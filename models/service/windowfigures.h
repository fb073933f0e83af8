// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/dayreport.h"
#include "models/service/keyedpeople.h"

#include <optional>
#include <span>

namespace Floorwalk {

/** The figures of a window, all from one reading of the history. */
struct WindowFigures
{
    std::vector<OpenedFigure> figures; ///< in the order they were asked for, without rows
    std::vector<ReportQueue> queues; ///< by name
    std::vector<ReportInterval> intervals; ///< half hours in which calls came in
    std::vector<FeedGap> gaps;
    std::optional<Moment> summedTo; ///< before it, half-hour sums are what is kept
};

/**
 * Counts @p variants over @p window as openFigure() does, figures of people for those that @p counts only, calls of
 * @p queues only, see servedQueues(); of all where it is absent. @p open: what the live floor has not handed to the
 * history yet; it counts as far as it lies in the window. Storage when the history cannot be read.
 */
Result<WindowFigures> windowFigures(StoreSession &session, const TimeRange &window,
                                    std::span<const FigureVariant> variants, const CountsAgent &counts,
                                    const OpenRecords &open = {}, const std::optional<QStringList> &queues = {});

/** What a leader holds @p variant against, in its unit; absent where the centre has no target for it. */
std::optional<double> figureTarget(FigureVariant variant, const CentreSettings &settings);
/** Which target of a day it is that @p variant is held against; absent for those that only the centre sets. */
std::optional<DayTarget> dayTargetOf(FigureVariant variant);

} // namespace Floorwalk
