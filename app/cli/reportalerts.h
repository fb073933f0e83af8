// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** `floorwalk report alerts`: what was raised on a day, who reacted how soon, and how it ended. */
extern const CliCommand reportAlertsCommand;

} // namespace Floorwalk
