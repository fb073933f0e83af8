// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/handlingstretches.h"

#include <algorithm>

namespace Floorwalk {

namespace {

/** The end of a call is told a moment after the phone is down, with wrap-up or another call under way. */
constexpr std::chrono::seconds toldLate{60};

} // namespace

bool HandlingStretches::add(const TimeRange &span, bool isHandling)
{
    const bool goesOn = m_last != Moment{} && m_last == span.from;
    if (m_inStretch && (!goesOn || !isHandling)) {
        m_stretches.back().over = goesOn;
        m_inStretch = false;
    }
    m_last = span.to;
    if (!isHandling)
        return false;
    const bool begins = !m_inStretch;
    if (begins) {
        m_stretches.push_back({span, Millis(0), goesOn, false});
        m_inStretch = true;
    }
    Stretch &stretch = m_stretches.back();
    stretch.range.to = span.to;
    if (span.to != Moment::max())
        stretch.handling += span.length();
    return begins;
}

/** A call belongs to the last stretch that began before its end. */
std::optional<size_t> HandlingStretches::placeOf(Moment ended) const
{
    const auto next =
        std::ranges::upper_bound(m_stretches, ended, {}, [](const Stretch &stretch) { return stretch.range.from; });
    if (next == m_stretches.begin() || ended - toldLate > std::prev(next)->range.to)
        return std::nullopt;
    return size_t(next - m_stretches.begin()) - 1;
}

} // namespace Floorwalk
