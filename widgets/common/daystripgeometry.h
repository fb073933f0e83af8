// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"
#include "models/domain/zone.h"
#include "widgets/theme/tokens.h"

#include <vector>

namespace Floorwalk {

/** One stretch of a day as the strip shows it. */
struct StripSpan
{
    StateKey key = StateKey::Unknown;
    TimeRange range;
    QString note; ///< for the tool tip: queue, reason, source

    bool operator==(const StripSpan &) const = default;
};

/** A coloured piece of the strip, in whole pixels; it stands for the spans first to last. */
struct StripPiece
{
    int x = 0;
    int width = 0; ///< at least 1; the last pixel of wider pieces is the gap to the next
    StateKey key = StateKey::Unknown;
    int first = 0;
    int last = 0;

    bool operator==(const StripPiece &) const = default;
};

/** A time written under the strip. */
struct StripTick
{
    int x = 0;
    Moment time;

    bool operator==(const StripTick &) const = default;
};

/**
 * Lays @p spans (in order, not overlapping) out over @p width pixels that stand for @p range. What lies outside is cut;
 * neighbours that share a pixel are merged, and the longest gives the piece its colour. Empty for an empty range.
 */
std::vector<StripPiece> layoutStrip(const std::vector<StripSpan> &spans, const TimeRange &range, int width);
/** The piece under pixel @p x, or -1. */
int pieceAt(const std::vector<StripPiece> &pieces, int x);
/** The span at pixel @p x: inside a merged piece the one whose time is there, or -1. */
int spanAt(const std::vector<StripSpan> &spans, const TimeRange &range, int width, int x);
/**
 * The part of @p whole to show after zooming @p shown by @p factor (over 1 = closer) with @p around staying where it
 * is: never shorter than ten minutes or beyond @p whole.
 */
TimeRange zoomed(const TimeRange &whole, const TimeRange &shown, double factor, Moment around);
/** @p shown moved by @p by, later or earlier, as far as @p whole goes. */
TimeRange panned(const TimeRange &whole, const TimeRange &shown, Millis by);
/** @p shown moved as little as needed for @p span to be seen, as far as it fits. */
TimeRange shiftedTo(const TimeRange &whole, const TimeRange &shown, const TimeRange &span);
/**
 * Start and end of @p range and, between them, round local times far enough apart for labels of @p labelWidth pixels.
 */
std::vector<StripTick> stripTicks(const TimeRange &range, const Zone &zone, int width, int labelWidth);

} // namespace Floorwalk
