// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** `floorwalk snapshot`: a picture of one page at an exact size, without a display. */
extern const CliCommand snapshotCommand;

} // namespace Floorwalk
