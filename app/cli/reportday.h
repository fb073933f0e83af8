// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** "floorwalk report day|week|month": a leader's day, week or month as text, JSON or PDF. */
extern const CliCommand reportDayCommand;
extern const CliCommand reportWeekCommand;
extern const CliCommand reportMonthCommand;

} // namespace Floorwalk
