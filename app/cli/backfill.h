// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** Fills gaps of the history from a queue_log. */
extern const CliCommand backfillCommand;

} // namespace Floorwalk
