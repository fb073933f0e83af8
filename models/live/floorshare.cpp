// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floorshare.h"

#include "models/live/floortotals.h"

namespace Floorwalk {

void FloorShare::takeOut(StateTotals &totals, FloorSums &sums, Moment at) const
{
    for (const AgentRow &row : m_rows) {
        count(totals, row.state, pauseKindOf(row.reason), -1);
        sums -= sumsOfRow(row, at);
    }
}

void FloorShare::addTo(StateTotals &totals, FloorSums &sums, Moment at) const
{
    for (const AgentRow &row : m_rows) {
        count(totals, row.state, pauseKindOf(row.reason), 1);
        sums += sumsOfRow(row, at);
    }
}

} // namespace Floorwalk
