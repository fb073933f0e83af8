// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** `floorwalk export attendance|penalties|coaching --month M --out FILE`: the files HR is handed. */
extern const CliCommand exportAttendanceCommand;
extern const CliCommand exportPenaltiesCommand;
extern const CliCommand exportCoachingCommand;
/** `floorwalk export person --agent A --out FILE`: what is held about one agent. */
extern const CliCommand exportPersonCommand;

} // namespace Floorwalk
