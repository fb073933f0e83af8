// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/heardtime.h"

#include <algorithm>

namespace Floorwalk {

void HeardTime::add(const TimeRange &range)
{
    if (range.to <= range.from)
        return;
    // The first stretch that does not end before this one begins; most spans lie inside a stretch known already.
    const auto first = std::ranges::lower_bound(m_heard, range.from, {}, &TimeRange::to);
    if (first == m_heard.end() || range.to < first->from) {
        m_heard.insert(first, range);
        return;
    }
    first->from = std::min(first->from, range.from);
    if (range.to <= first->to)
        return;
    first->to = range.to;
    auto next = first + 1;
    while (next != m_heard.end() && next->from <= first->to) {
        first->to = std::max(first->to, next->to);
        ++next;
    }
    m_heard.erase(first + 1, next);
}

std::vector<TimeRange> HeardTime::holes(const TimeRange &range, Millis least) const
{
    std::vector<TimeRange> holes;
    Moment from = range.from;
    const auto hole = [&holes, &from, least](Moment to) {
        if (to - from >= least)
            holes.push_back({from, to});
    };
    for (const TimeRange &heard : m_heard) {
        if (heard.to <= range.from || heard.from >= range.to)
            continue;
        hole(heard.from);
        from = std::max(from, heard.to);
    }
    hole(range.to);
    return holes;
}

std::vector<TimeRange> countedParts(const TimeRange &range, const std::vector<FeedGap> &silences,
                                    const std::vector<TimeRange> &excused)
{
    std::vector<TimeRange> holes = excused;
    for (const FeedGap &silence : silences)
        holes.push_back(silence.range);
    std::ranges::sort(holes, {}, &TimeRange::from);
    std::vector<TimeRange> parts;
    Moment passed = range.from;
    for (const TimeRange &hole : holes) {
        const TimeRange out = hole.cut({passed, range.to});
        if (out.to <= out.from)
            continue;
        if (out.from > passed)
            parts.push_back({passed, out.from});
        passed = out.to;
    }
    if (range.to > passed)
        parts.push_back({passed, range.to});
    return parts;
}

Millis countedLength(const TimeRange &range, const std::vector<FeedGap> &silences,
                     const std::vector<TimeRange> &excused)
{
    const auto touches = [&range](const TimeRange &hole) { return hole.overlaps(range); };
    if (std::ranges::none_of(silences, touches, &FeedGap::range) && std::ranges::none_of(excused, touches))
        return range.length(); // almost always, and asked of every span of a day
    Millis counted{0};
    for (const TimeRange &part : countedParts(range, silences, excused))
        counted += part.length();
    return counted;
}

} // namespace Floorwalk
