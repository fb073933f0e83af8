// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** `floorwalk plan [--date D] [--json]`: the leader's plan of the next day worked, or of that day; changes nothing. */
extern const CliCommand planCommand;

} // namespace Floorwalk
