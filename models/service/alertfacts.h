// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floordelta.h"
#include "models/policy/alertrules.h"

namespace Floorwalk {

/** What the alert rules look at of a row of the floor; what only the roster knows is left out. */
AgentCondition conditionOf(const AgentRow &row);
/** The same of a queue; @p variant is its service level (setting service_level_variant). */
QueueCondition conditionOf(const QueueRow &row, const QString &variant);

} // namespace Floorwalk
