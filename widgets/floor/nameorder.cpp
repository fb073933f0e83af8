// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/nameorder.h"

#include <QCollator>

#include <algorithm>

namespace Floorwalk {

bool NameOrder::isAsBefore(const FloorModel &floor) const
{
    const int count = floor.rowCount();
    if (!m_isWhole || m_names.size() != size_t(count))
        return false;
    for (int row = 0; row < count; ++row) {
        const AgentRow &agent = floor.row(row);
        if (m_names[size_t(row)].first != agent.shownName() || m_names[size_t(row)].second != agent.key)
            return false;
    }
    return true;
}

bool NameOrder::follow(const FloorModel &floor)
{
    if (isAsBefore(floor))
        return true;
    m_isWhole = false;
    static const QCollator collator = [] {
        QCollator made;
        made.setNumericMode(true); // “Li 2” before “Li 10”
        return made;
    }();
    const int count = floor.rowCount();
    if (m_weights.size() > 2 * count + atOnce)
        m_weights.clear(); // mostly of people who are gone
    int left = atOnce;
    for (int row = 0; row < count; ++row) {
        const QString name = floor.row(row).shownName();
        if (m_weights.contains(name))
            continue;
        if (left-- == 0)
            return false;
        m_weights.insert(name, collator.sortKey(name));
    }
    m_names.clear();
    std::vector<std::pair<const QCollatorSortKey *, int>> order;
    order.reserve(size_t(count));
    for (int row = 0; row < count; ++row) {
        const AgentRow &agent = floor.row(row);
        m_names.emplace_back(agent.shownName(), agent.key);
        order.emplace_back(&*m_weights.constFind(m_names.back().first), row);
    }
    std::ranges::sort(order, [this](const auto &a, const auto &b) {
        const int byName = a.first->compare(*b.first);
        return byName != 0 ? byName < 0 : m_names[size_t(a.second)].second < m_names[size_t(b.second)].second;
    });
    m_places.resize(size_t(count));
    for (size_t place = 0; place < order.size(); ++place)
        m_places[size_t(order[place].second)] = int(place);
    m_isWhole = true;
    return true;
}

} // namespace Floorwalk
