// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** `floorwalk report submitted [ID]`: what leaders submitted to the operations manager, or one of them, opened. */
extern const CliCommand reportSubmittedCommand;
/** `floorwalk report receive ID --by NAME`: the operations manager has it in hand. */
extern const CliCommand reportReceiveCommand;

} // namespace Floorwalk
