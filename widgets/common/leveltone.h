// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/walllayout.h"
#include "widgets/theme/theme.h"

namespace Floorwalk {

/** How a figure stands to what it is held against, on every page and on the wallboard. */
Tone toneOfLevel(WallLevel level);

} // namespace Floorwalk
