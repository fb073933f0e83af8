// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** `floorwalk report covers --from D [--to D]`: who comes in place of whom. */
extern const CliCommand reportCoversCommand;

} // namespace Floorwalk
