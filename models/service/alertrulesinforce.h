// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settings.h"
#include "models/policy/alertrule.h"

namespace Floorwalk {

/** The alert rules as a centre has them now, beside those that are shipped. */
struct AlertRulesInForce
{
    AlertRuleSet shipped;
    AlertRuleSet kept; ///< in force
    CentreSettings settings; ///< whose thresholds some rules follow
    QString file; ///< where they come from, if from a file of the centre's own
    QString problem; ///< translated: why the centre's own are not in force; empty when all is well
};

} // namespace Floorwalk
