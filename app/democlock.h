// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"

#include <memory>

namespace Floorwalk {

/** The clock of the demo floor: 14:20 of today when it is made (SimFeed begins there), then as fast as @p clock. */
std::unique_ptr<Clock> demoClock(const Clock &clock, const Zone &zone);

} // namespace Floorwalk
