// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floordelta.h"

#include <QHash>

#include <algorithm>

namespace Floorwalk {

/**
 * What some of a floor's agents add to its totals: the leaders that those are without, see TeamLeaders, or all of a
 * team.
 */
class FloorShare
{
public:
    void put(const AgentRow &row) { m_rows.insert(row.id, row); }
    void drop(quint32 id) { m_rows.remove(id); }
    void clear() { m_rows.clear(); }
    /** Whether it is of the same agents. */
    bool operator==(const FloorShare &other) const
    {
        return m_rows.size() == other.m_rows.size()
               && std::ranges::all_of(m_rows.keyBegin(), m_rows.keyEnd(),
                                      [&other](quint32 id) { return other.has(id); });
    }
    bool has(quint32 id) const { return m_rows.contains(id); }
    qsizetype size() const { return m_rows.size(); }
    /** Of totals of all agents as at @p at. */
    void takeOut(StateTotals &totals, FloorSums &sums, Moment at) const;
    /** To totals as at @p at. */
    void addTo(StateTotals &totals, FloorSums &sums, Moment at) const;

private:
    QHash<quint32, AgentRow> m_rows;
};

} // namespace Floorwalk
