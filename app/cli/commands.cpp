// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <array>

namespace Floorwalk {

std::span<const CliCommand> cliCommands()
{
    return {};
}

} // namespace Floorwalk
