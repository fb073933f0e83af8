// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/gapfills.h"

#include <algorithm>

namespace Floorwalk {

namespace {

using namespace std::chrono_literals;
/** The feed may tell this late of a conversation whose end it missed. */
constexpr auto feedKnowsAfter = 2h;

bool adjoins(const TimeRange &one, const TimeRange &other)
{
    return one.from <= other.to && other.from <= one.to;
}

} // namespace

GapFill joined(const GapFill &now, const std::vector<GapFill> &before)
{
    GapFill fill = now;
    for (const GapFill &each : before) {
        if (!adjoins(each.range, now.range))
            continue;
        fill.range = {std::min(fill.range.from, each.range.from), std::max(fill.range.to, each.range.to)};
        fill.calls += each.calls;
        fill.spans += each.spans;
        fill.signs += each.signs;
        // Not added: the same log read again counts the same calls. What had not ended by now's begin, now tells of.
        if (each.range.to > now.range.to)
            fill.open = std::max(fill.open, each.open);
        if (each.range.cut(now.range) != each.range)
            fill.made = std::min(fill.made, each.made);
    }
    return fill;
}

HeardTime covered(const std::vector<GapFill> &fills)
{
    HeardTime covered;
    for (const GapFill &fill : fills)
        covered.add(fill.range);
    return covered;
}

bool isSettled(const std::vector<GapFill> &fills, const FeedGap &gap)
{
    return covered(fills).holes(gap.range, Millis(1)).empty()
           && std::ranges::all_of(fills, [&gap](const GapFill &fill) {
                  return fill.open == 0 && fill.made >= gap.range.to + feedKnowsAfter;
              });
}

} // namespace Floorwalk
