// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

extern const CliCommand knowledgeListCommand;
extern const CliCommand knowledgeAddCommand;
extern const CliCommand knowledgeConfirmCommand;

} // namespace Floorwalk
