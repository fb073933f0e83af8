// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/wallfigures.h"

#include <QString>

namespace Floorwalk {

struct FeedStatus;

/** All words of the wallboard, short enough for its places and translated. None of them is about a person. */
namespace WallWords {

/** Digits and what follows them small: "83.6" "%", "5:06" "", "1.2" "h". */
struct Value
{
    QString digits;
    QString unit;

    bool operator==(const Value &) const = default;
};

QString figureName(WallFigureKind kind);
/** How the figure is counted, in small print. */
QString variant(WallFigureKind kind, const WallScope &scope, const CentreSettings &settings);
Value value(WallFigureKind kind, double number);
Value length(Millis length);
/** "Target ≤ 5:00"; empty without a target and without limits. */
QString target(WallFigureKind kind, const WallThresholds &thresholds);
/** "6 s over", "1.4 short", "On target": how far the figure is from where it should be. */
QString distance(WallFigureKind kind, double number, const WallThresholds &thresholds);
/** Why there is no figure. */
QString why(WallUnknown unknown);
QString place(const QString &seat, const QString &phone);
/** "Feed healthy", "Feed lost 0:36 · last event 14:20:31"; @p silence as of silenceWords(). */
QString feed(const FeedStatus &feed, Moment now, const Zone &zone, const QString &silence);

} // namespace WallWords

} // namespace Floorwalk
