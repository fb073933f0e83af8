// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/breaks/covercount.h"

#include "models/domain/naturalorder.h"

#include <algorithm>

namespace Floorwalk {

void CoverCount::move(const std::optional<Place> &from, const std::optional<Place> &to)
{
    if (from)
        add(*from, -1);
    if (to)
        add(*to, 1);
}

void CoverCount::add(const Place &place, int by)
{
    for (const QString &name : place.queues) {
        const auto queue = m_queues.try_emplace(name).first;
        queue->second.members += by;
        queue->second.serving += place.serving.contains(name) ? by : 0;
        if (queue->second.members == 0)
            m_queues.erase(queue);
    }
}

void CoverCount::forgetRules()
{
    for (auto &[name, queue] : m_queues)
        queue.wanted.reset();
}

std::vector<CoverGap> CoverCount::gaps(const BreakRules &rules, const std::vector<Place> &away) const
{
    QHash<QString, int> gone;
    for (const Place &place : away) {
        for (const QString &queue : place.serving)
            ++gone[queue];
    }
    std::vector<CoverGap> gaps;
    for (const auto &[name, queue] : m_queues) {
        if (!queue.wanted)
            queue.wanted = rules.cover(name);
        if (const int missing = *queue.wanted - queue.serving + gone.value(name); missing > 0)
            gaps.push_back({name, missing});
    }
    std::ranges::sort(gaps, NaturalLess(), &CoverGap::queue);
    return gaps;
}

} // namespace Floorwalk
