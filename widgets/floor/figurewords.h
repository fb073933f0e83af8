// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/live/livesettings.h"
#include "models/live/openedfigure.h"

#include <QString>

namespace Floorwalk {

/** The words of figures that open: their names, their variants, and what each row behind them is. */
namespace FigureWords {

QString title(FigureKind kind); ///< "Service level"
/** The variant's name, short: "ignore abandons". */
QString variant(FigureVariant variant);
/** How the variant is counted, a sentence. */
QString formula(FigureVariant variant, const LiveSettings &settings, const QString &queue);
/** "86.2 %", "0:14", "3"; "–" when nothing can be said. */
QString value(FigureVariant variant, const std::optional<double> &value);
/** What the value was made of: "70 of 90 calls"; empty where the value says it all. */
QString parts(const OpenedFigure &figure);
QString part(FigurePart part, const LiveSettings &settings, const QString &queue);
/** A row's place in numerator and denominator: "1 / 1", "4:00 / 5:00", "–" when it is in neither. */
QString place(const FigureRow &row, FigureVariant variant);
/** Since when somebody is there, and what shows it. */
QString sign(const FigureSign &sign, const Zone &zone);
/** What a row's state was: "Busy · paperwork"; for calls the caller. */
QString what(const FigureRow &row);

} // namespace FigureWords

} // namespace Floorwalk
