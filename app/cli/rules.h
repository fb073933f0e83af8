// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** "floorwalk rules check FILE": validates a rule pack and names every problem with its place. */
extern const CliCommand rulesCheckCommand;
/** "floorwalk rules evaluate": runs a pack on a case from a file; no store needed. */
extern const CliCommand rulesEvaluateCommand;

} // namespace Floorwalk
