// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** `floorwalk report seats --date D`: which interfaces stand on each seat, and who sits there when. */
extern const CliCommand reportSeatsCommand;

} // namespace Floorwalk
