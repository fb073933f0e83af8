// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/figureasshown.h"

#include <cmath>

namespace Floorwalk {

double figureAsShown(FigureVariant variant, double value)
{
    const FigureKind kind = figureKind(variant);
    switch (figureUnit(variant)) {
    case FigureUnit::Share:
        return std::round(value * 1000) / 1000;
    case FigureUnit::Seconds:
        return kind == FigureKind::HandlingTime || kind == FigureKind::AnswerSpeed ? std::round(value)
                                                                                   : std::floor(value);
    case FigureUnit::Count:
        return std::round(value);
    }
    Q_UNREACHABLE();
}

} // namespace Floorwalk
