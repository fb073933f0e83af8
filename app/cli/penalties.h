// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** `floorwalk penalties list|confirm|void`: the ledger's desk by command line. */
extern const CliCommand penaltiesListCommand;
extern const CliCommand penaltiesConfirmCommand;
extern const CliCommand penaltiesVoidCommand;

} // namespace Floorwalk
