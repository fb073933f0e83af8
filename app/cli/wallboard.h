// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** `floorwalk wallboard`: the wallboard alone on a screen, for weeks. */
extern const CliCommand wallboardCommand;

} // namespace Floorwalk
