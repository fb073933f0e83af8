// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/shiftday.h"

#include <algorithm>
#include <cmath>

namespace Floorwalk {

using namespace std::chrono_literals;

Moment ShiftTimes::at(double share) const
{
    Millis worked{0};
    for (const Segment &segment : m_segments)
        worked += segment.end - segment.start;
    const double minutes = double(std::chrono::floor<std::chrono::minutes>(worked).count()) * share;
    Millis left = std::chrono::minutes(std::lround(minutes / 5) * 5);
    for (size_t i = 0; i + 1 < m_segments.size(); ++i) {
        const Millis length = m_segments[i].end - m_segments[i].start;
        // What falls on the end of a part belongs to the next: nobody is there in between.
        if (left < length)
            return m_segments[i].start + left;
        left -= length;
    }
    return m_segments.back().start + left;
}

std::vector<Moment> shiftChanges(const ShiftDay &day)
{
    constexpr Millis apart = 60min;
    if (day.own.empty())
        return {};
    const Moment from = day.own.front().start;
    const Moment until = day.own.back().end;
    std::vector<Moment> all;
    const auto take = [&all](const std::vector<Segment> &segments) {
        for (const Segment &segment : segments) {
            all.push_back(segment.start);
            all.push_back(segment.end);
        }
    };
    take(day.own);
    for (const std::vector<Segment> &shift : day.shifts)
        take(shift);
    std::sort(all.begin(), all.end());
    std::vector<Moment> kept;
    for (const Moment moment : all) {
        const bool inside = moment > from && moment + apart <= until;
        if (inside && (kept.empty() || moment - kept.back() >= apart))
            kept.push_back(moment);
    }
    kept.push_back(until);
    return kept;
}

} // namespace Floorwalk
