// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floordelta.h"
#include "models/live/floorscope.h"

#include <QHash>
#include <QSet>

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
    /** Whether it is of the same agents. */
    bool operator==(const FloorShare &other) const
    {
        return m_rows.size() == other.m_rows.size()
               && std::ranges::all_of(m_rows.keyBegin(), m_rows.keyEnd(),
                                      [&other](quint32 id) { return other.has(id); });
    }
    bool has(quint32 id) const { return m_rows.contains(id); }
    /** Of totals of all agents as at @p at. */
    void takeOut(StateTotals &totals, FloorSums &sums, Moment at) const { count(totals, sums, at, -1); }
    /** To totals as at @p at. */
    void addTo(StateTotals &totals, FloorSums &sums, Moment at) const { count(totals, sums, at, 1); }

private:
    void count(StateTotals &totals, FloorSums &sums, Moment at, int sign) const;

    QHash<quint32, AgentRow> m_rows;
};

/** A floor's agents as its totals count them: leaders who stay out, and those of the teams of whoever looks. */
class FloorShares
{
public:
    void put(const AgentRow &row, bool staysOut, bool isOwn);
    void drop(quint32 id);
    void clear() { *this = {}; }
    bool staysOut(quint32 id) const { return m_leaders.has(id); }
    /** How many are of those teams, leaders who stay out included. */
    qsizetype ownCount() const { return m_ofTeams.size(); }
    /** Narrows totals of all agents as at @p at to @p scope, without leaders who stay out. */
    void narrow(const FloorScope &scope, StateTotals &totals, FloorSums &sums, Moment at) const;
    /** Whether the totals are of the same agents. */
    bool operator==(const FloorShares &other) const { return m_leaders == other.m_leaders && m_own == other.m_own; }

private:
    FloorShare m_leaders;
    FloorShare m_own; ///< without those
    QSet<quint32> m_ofTeams;
};

} // namespace Floorwalk
