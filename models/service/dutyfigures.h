// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/openedfigure.h"
#include "models/service/dutyreader.h"

namespace Floorwalk {

struct FigureRequest;

/** What @p agentKey at @p phone did in @p window, held against the roster; absent where nothing is rostered. */
Result<std::optional<DutySums>> dutyOfAgent(StoreSession &session, const QString &agentKey, const QString &phone,
                                            const TimeRange &window, const OpenRecords &open);

/** All variants of the figures of duty, in the order they are told. */
inline constexpr std::array dutyVariants{FigureVariant::AdherenceRaw,           FigureVariant::AdherenceAdjusted,
                                         FigureVariant::ConformanceOfScheduled, FigureVariant::UtilisationOfPaid,
                                         FigureVariant::ShrinkageAll,           FigureVariant::ShrinkagePlanned,
                                         FigureVariant::ShrinkageUnplanned};

/** The value of @p variant, one of the figures that need the roster and the time; 0 … 1 and more for conformance. */
std::optional<double> dutyValue(const DutySums &sums, FigureVariant variant);

/** The figures of @p variants over @p answer, without rows. */
std::vector<OpenedFigure> dutyFiguresOf(const DutyAnswer &answer, const TimeRange &window,
                                        std::span<const FigureVariant> variants);

/** The figure of @p request with the stretches it follows from: of everybody, a person, a team or who serves a queue.
 */
Result<OpenedFigure> openDuty(StoreSession &session, const FigureRequest &request);

} // namespace Floorwalk
