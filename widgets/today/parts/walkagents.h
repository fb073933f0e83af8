// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/daysheet.h"

#include <QHash>

namespace Floorwalk {

class FloorSession;
struct AgentRow;

/** Who of the live floor is at which stop of a walk. */
namespace WalkAgents {
using ByName = QHash<QString, const AgentRow *>;

/** By names, keys and interfaces: the first of those who share one; nobody without a floor. Good until it changes. */
ByName of(const FloorSession *floor);
/** Whoever is at @p stop; null for nobody. */
const AgentRow *at(const WalkStop &stop, const ByName &agents);
} // namespace WalkAgents

} // namespace Floorwalk
