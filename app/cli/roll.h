// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace Floorwalk {

/** The roll call and the day close by command line, and a day's result line by line. */
extern const CliCommand rollListCommand;
extern const CliCommand rollMarkCommand;
extern const CliCommand rollNoticeCommand;
extern const CliCommand dayOpenItemsCommand;
extern const CliCommand dayCloseCommand;
extern const CliCommand rulesExplainCommand;

} // namespace Floorwalk
