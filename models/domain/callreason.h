// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QString>

#include <vector>

namespace Floorwalk {

/** What a call was about, as an agent or the telephone system noted it (its disposition). */
struct CallReason
{
    QString call; ///< the feed's id; of a file that names no call one that stands for the agent and the moment
    QString queue; ///< empty: that of the call, where it is on record
    QString agentKey; ///< the feed's key of the person, of a file "no:" and the employee number; empty: that of the
                      ///< call, where it is on record
    QString reason;
    Moment at; ///< when it was noted

    bool operator==(const CallReason &) const = default;
};

/** How many calls were about one reason. */
struct ReasonCount
{
    QString reason;
    int count = 0;
    int before = 0; ///< in the period that it is held against

    bool operator==(const ReasonCount &) const = default;
};

/** What the calls of a period were about. */
struct ReasonCounts
{
    int calls = 0; ///< with a reason; one that has two counts once
    int before = 0; ///< in the period that it is held against
    std::vector<ReasonCount> reasons{}; ///< the most frequent first; those that came up only before are left out

    bool operator==(const ReasonCounts &) const = default;
};

} // namespace Floorwalk
