// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** `floorwalk report floor`: reads a feed to its end and prints the floor's figures. */
extern const CliCommand reportFloorCommand;

} // namespace Floorwalk
