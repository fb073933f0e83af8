// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floormodel.h"

#include <optional>

namespace Floorwalk {

/** How much of a floor is looked at: the teams of whoever looks, or all of it. */
struct FloorScope
{
    QStringList teams{}; ///< by name; empty: everybody, also who is in no team

    bool isWhole() const { return teams.isEmpty(); }
    bool has(const AgentRow &row) const { return teams.isEmpty() || teams.contains(row.team); }
    /**
     * The queues that its people serve, by name: none where those who are logged in serve none. Absent where every
     * queue is meant: of the whole floor, and where nobody knows what they serve, as on another day or before they
     * come.
     */
    std::optional<QStringList> queues(const FloorModel &agents) const;
    /** Those of @p all that are meant. */
    std::vector<QueueRow> of(const std::vector<QueueRow> &all, const FloorModel &agents) const;
    bool operator==(const FloorScope &) const = default;
};

} // namespace Floorwalk
