// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

namespace Floorwalk {

/** What the demo's team has to know, who knows it already, and what its forms hold. */
namespace DemoKnowledge {
/** Puts it on record as @p leader on @p date, unless knowledge points are there already. */
Result<void> fill(StoreSession &session, const Actor &leader, QDate date);
} // namespace DemoKnowledge

} // namespace Floorwalk
