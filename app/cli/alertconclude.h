// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** What was done about an alert that resolved itself, said afterwards and once. */
extern const CliCommand alertConcludeCommand;

} // namespace Floorwalk
