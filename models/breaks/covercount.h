// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/breaks/breakboard.h"
#include "models/policy/breakrules.h"

#include <map>
#include <optional>

namespace Floorwalk {

/**
 * How many are on line in each queue, kept as they come and go: what the board asks for many times a second costs the
 * queues, not everybody on the floor.
 */
class CoverCount
{
public:
    /** Where one agent who is logged in is counted. */
    struct Place
    {
        QStringList queues;
        QStringList serving; ///< those of them whose calls the agent takes

        bool operator==(const Place &) const = default;
    };

    /** Counts one agent at @p to instead of at @p from; absent is nowhere. */
    void move(const std::optional<Place> &from, const std::optional<Place> &to);
    /** The rules changed: what each queue wants is asked anew. */
    void forgetRules();
    /** Queues that want more people on line by @p rules than there are without those at @p away, by name. */
    std::vector<CoverGap> gaps(const BreakRules &rules, const std::vector<Place> &away) const;

private:
    struct Queue
    {
        int members = 0;
        int serving = 0;
        mutable std::optional<int> wanted;
    };

    void add(const Place &place, int by);

    std::map<QString, Queue> m_queues; ///< those that have members
};

} // namespace Floorwalk
