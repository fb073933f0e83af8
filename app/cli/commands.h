// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

#include <span>

namespace Floorwalk {

/** All sub-commands, in the order of --help. One file a command; its entry stands in commands.cpp. */
std::span<const CliCommand> cliCommands();

} // namespace Floorwalk
