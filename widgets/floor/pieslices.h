// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floordelta.h"
#include "widgets/common/piefold.h"
#include "widgets/floor/agentsproxy.h"

#include <vector>

namespace Floorwalk {

/** What a pie shows of @p totals. */
StateCounts stateCounts(const StateTotals &totals);
/** What the table is to show for @p states of the pie of @p queue (empty = the team). */
std::vector<AgentsProxy::Slice> filterOf(const QList<StateKey> &states, const QString &queue);

} // namespace Floorwalk
