// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floorshare.h"

#include "models/live/floortotals.h"

namespace Floorwalk {

void FloorShare::count(StateTotals &totals, FloorSums &sums, Moment at, int sign) const
{
    for (const AgentRow &row : m_rows) {
        Floorwalk::count(totals, row.state, pauseKindOf(row.reason), sign);
        if (sign > 0)
            sums += sumsOfRow(row, at);
        else
            sums -= sumsOfRow(row, at);
    }
}

void FloorShares::put(const AgentRow &row, bool staysOut, bool isOwn)
{
    drop(row.id);
    if (staysOut)
        m_leaders.put(row);
    else if (isOwn)
        m_own.put(row);
    if (isOwn)
        m_ofTeams.insert(row.id);
}

void FloorShares::drop(quint32 id)
{
    m_leaders.drop(id);
    m_own.drop(id);
    m_ofTeams.remove(id);
}

void FloorShares::narrow(const FloorScope &scope, StateTotals &totals, FloorSums &sums, Moment at) const
{
    if (scope.isWhole()) {
        m_leaders.takeOut(totals, sums, at);
        return;
    }
    totals = {};
    sums = {};
    m_own.addTo(totals, sums, at);
}

} // namespace Floorwalk
