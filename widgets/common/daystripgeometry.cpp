// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/daystripgeometry.h"

#include <array>

namespace Floorwalk {

namespace {

constexpr std::array steps{std::chrono::minutes(5),   std::chrono::minutes(10),  std::chrono::minutes(15),
                           std::chrono::minutes(30),  std::chrono::minutes(60),  std::chrono::minutes(90),
                           std::chrono::minutes(120), std::chrono::minutes(180), std::chrono::minutes(240),
                           std::chrono::minutes(360), std::chrono::minutes(720), std::chrono::minutes(1440)};

int pixelOf(Moment moment, const TimeRange &range, int width)
{
    const Moment inside = std::clamp(moment, range.from, range.to);
    return int((inside - range.from).count() * width / range.length().count());
}

/** Length of @p span inside @p range. */
Millis shownLength(const TimeRange &span, const TimeRange &range)
{
    return std::min(span.to, range.to) - std::max(span.from, range.from);
}

} // namespace

std::vector<StripPiece> layoutStrip(const std::vector<StripSpan> &spans, const TimeRange &range, int width)
{
    std::vector<StripPiece> pieces;
    if (width <= 0 || range.length().count() <= 0)
        return pieces;
    Millis longest{};
    int filledTo = 0;
    for (int i = 0; i < int(spans.size()); ++i) {
        const TimeRange &span = spans[size_t(i)].range;
        const Millis length = shownLength(span, range);
        if (length.count() <= 0)
            continue;
        const int from = pixelOf(span.from, range, width);
        const int to = pixelOf(span.to, range, width);
        // A span that ends within the last piece's last pixel, or has none of its own, joins the neighbour.
        const bool narrow = to - std::max(from, filledTo) < 1;
        if (narrow && !pieces.empty() && from <= filledTo) {
            StripPiece &piece = pieces.back();
            piece.last = i;
            if (length > longest) {
                longest = length;
                piece.key = spans[size_t(i)].key;
            }
            continue;
        }
        const int start = std::min(std::max(from, filledTo), width - 1);
        const int size = std::max(1, to - start);
        pieces.push_back({start, size, spans[size_t(i)].key, i, i});
        longest = length;
        filledTo = start + size;
    }
    return pieces;
}

int pieceAt(const std::vector<StripPiece> &pieces, int x)
{
    const auto at = std::upper_bound(pieces.begin(), pieces.end(), x,
                                     [](int pixel, const StripPiece &piece) { return pixel < piece.x; });
    if (at == pieces.begin())
        return -1;
    const auto piece = at - 1;
    return x < piece->x + piece->width ? int(piece - pieces.begin()) : -1;
}

int spanAt(const std::vector<StripSpan> &spans, const TimeRange &range, int width, int x)
{
    const std::vector<StripPiece> pieces = layoutStrip(spans, range, width);
    const int at = pieceAt(pieces, x);
    if (at < 0)
        return -1;
    const StripPiece &piece = pieces[size_t(at)];
    const Moment time = range.from + Millis(range.length().count() * (2LL * x + 1) / (2LL * width));
    for (int i = piece.first; i <= piece.last; ++i) {
        if (spans[size_t(i)].range.contains(time))
            return i;
    }
    return piece.first;
}

namespace {

constexpr std::chrono::minutes closest{10};

/** @p length long, beginning at @p from or as near to it as @p whole allows. */
TimeRange inside(const TimeRange &whole, Moment from, Millis length)
{
    const Moment start = std::max(whole.from, std::min(from, whole.to - length));
    return {start, std::min(whole.to, start + length)};
}

} // namespace

TimeRange zoomed(const TimeRange &whole, const TimeRange &shown, double factor, Moment around)
{
    if (shown.length().count() <= 0 || factor <= 0)
        return whole;
    const Millis least = std::min<Millis>(closest, whole.length());
    const Millis wanted(qint64(double(shown.length().count()) / factor));
    const Millis length = std::clamp(wanted, least, whole.length());
    const double part = double((around - shown.from).count()) / double(shown.length().count());
    return inside(whole, around - Millis(qint64(part * double(length.count()))), length);
}

TimeRange panned(const TimeRange &whole, const TimeRange &shown, Millis by)
{
    return inside(whole, shown.from + by, shown.length());
}

TimeRange shiftedTo(const TimeRange &whole, const TimeRange &shown, const TimeRange &span)
{
    if (span.from < shown.from || span.length() > shown.length())
        return inside(whole, span.from, shown.length());
    if (span.to > shown.to)
        return inside(whole, span.to - shown.length(), shown.length());
    return shown;
}

std::vector<StripTick> stripTicks(const TimeRange &range, const Zone &zone, int width, int labelWidth)
{
    if (width <= 0 || range.length().count() <= 0)
        return {};
    const double perMilli = double(width) / double(range.length().count());
    Millis step = steps.back();
    for (const std::chrono::minutes candidate : steps) {
        if (double(Millis(candidate).count()) * perMilli >= labelWidth * 2.0) {
            step = candidate;
            break;
        }
    }
    std::vector<StripTick> ticks{{0, range.from}};
    const Moment midnight = zone.startOfDay(zone.localDate(range.from));
    const auto first = (range.from - midnight) / step + 1;
    for (Moment time = midnight + first * step; time < range.to; time += step) {
        const int x = pixelOf(time, range, width);
        // The two ends are always told, inside the strip; a round time gives way that would not stand clear of them.
        if (x >= labelWidth * 2 && x <= width - labelWidth * 2 - 1)
            ticks.push_back({x, time});
    }
    ticks.push_back({width - 1, range.to});
    return ticks;
}

} // namespace Floorwalk
