// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/policy/rulepack.h"

#include <vector>

namespace Floorwalk {

class Database;

/**
 * The rule packs this centre can choose from: those shipped with the program, and those adopted in the store, whose
 * text, dates and acknowledgements go before a shipped one of the same version.
 */
Result<std::vector<RulePack>> knownRulePacks(const Database &records);

} // namespace Floorwalk
