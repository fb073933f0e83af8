// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** The register by command line: what is open, something new, and what became of it. */
extern const CliCommand registerListCommand;
extern const CliCommand registerAddCommand;
extern const CliCommand registerStepCommand;

} // namespace Floorwalk
