// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** `floorwalk import agents|roster|punches|qa-errors|dispositions FILE`: CSV in, every bad row named, all or nothing.
 */
extern const CliCommand importAgentsCommand;
extern const CliCommand importRosterCommand;
extern const CliCommand importPunchesCommand;
extern const CliCommand importQaErrorsCommand;
extern const CliCommand importDispositionsCommand;
extern const CliCommand importSeatsCommand;
extern const CliCommand importSeatPlanCommand;

} // namespace Floorwalk
