// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

extern const CliCommand dayTemplateCheckCommand;
extern const CliCommand dayTemplateShowCommand;
extern const CliCommand dayTemplateSetCommand;

} // namespace Floorwalk
