// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** `floorwalk feed record`: tells a recording to the store: presence as evidence, spans, calls and gaps as history. */
extern const CliCommand feedRecordCommand;

} // namespace Floorwalk
