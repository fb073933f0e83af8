// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QString>

namespace Floorwalk {

/** How an agent's calls went over some days: enough for a mean handling time and for the number of long calls. */
struct AgentHandling
{
    QString agentKey;
    Millis time{0}; ///< talk and hold of queue calls, and all wrap-up
    int calls = 0; ///< queue calls answered
    int longCalls = 0;

    bool operator==(const AgentHandling &) const = default;
};

} // namespace Floorwalk
