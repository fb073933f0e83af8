// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** `floorwalk report people --date D`: adherence, conformance, utilisation and shrinkage, person by person. */
extern const CliCommand reportPeopleCommand;

} // namespace Floorwalk
