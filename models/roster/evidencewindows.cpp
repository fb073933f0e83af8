// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roster/evidencewindows.h"

#include <algorithm>

namespace Floorwalk {

namespace {

bool isLeaving(EvidenceKind kind)
{
    return kind == EvidenceKind::Logout || kind == EvidenceKind::PunchOut || kind == EvidenceKind::LastCallEnd;
}

Moment midpoint(Moment from, Moment to)
{
    return from + (to - from) / 2;
}

} // namespace

EvidenceWindows::EvidenceWindows(std::vector<Segment> segments)
    : m_segments(std::move(segments))
{
    m_windows.reserve(m_segments.size());
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const Segment &own = m_segments[i];
        TimeRange window{own.start - before, own.end + after};
        if (i > 0)
            window.from = std::max(window.from, midpoint(m_segments[i - 1].end, own.start));
        if (i + 1 < m_segments.size())
            window.to = std::min(window.to, midpoint(own.end, m_segments[i + 1].start));
        m_windows.push_back(window);
    }
}

std::optional<size_t> EvidenceWindows::segmentOf(const Evidence &evidence) const
{
    // A window is closed at both ends; only where two of them touch does the direction decide.
    const auto reaches = [&evidence](const TimeRange &window) { return evidence.at <= window.to; };
    const auto first = std::find_if(m_windows.begin(), m_windows.end(), reaches);
    if (first == m_windows.end() || evidence.at < first->from)
        return std::nullopt;
    const size_t index = size_t(first - m_windows.begin());
    const bool touchesNext = index + 1 < m_windows.size() && m_windows[index + 1].from == evidence.at;
    return touchesNext && !isLeaving(evidence.kind) ? index + 1 : index;
}

std::vector<std::vector<Evidence>> EvidenceWindows::sorted(const std::vector<Evidence> &evidence) const
{
    std::vector<std::vector<Evidence>> lists(m_windows.size());
    for (const Evidence &item : evidence) {
        if (item.kind == EvidenceKind::Fault) {
            const Moment until = item.until.value_or(item.at);
            for (size_t i = 0; i < m_windows.size(); ++i) {
                if (item.at <= m_windows[i].to && until >= m_windows[i].from)
                    lists[i].push_back(item);
            }
        } else if (const std::optional<size_t> index = segmentOf(item)) {
            lists[*index].push_back(item);
        }
    }
    for (std::vector<Evidence> &list : lists) {
        std::stable_sort(list.begin(), list.end(), [](const Evidence &a, const Evidence &b) { return a.at < b.at; });
    }
    return lists;
}

QDate shiftDay(const Zone &zone, const std::vector<Segment> &segments)
{
    return segments.empty() ? QDate() : zone.localDate(segments.front().start);
}

} // namespace Floorwalk
