// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/historyfile.h"

namespace Floorwalk {

/**
 * Calls of the history that ended since @p from and had joined by @p joined, then the @p open ones; what was written
 * since the open ones were asked for comes once. Storage when the history cannot be read.
 */
Result<void> eachRecordedCall(const HistoryFile &history, Moment from, Moment joined,
                              const std::vector<CallRecord> &open, const std::function<void(const CallRecord &)> &take);

} // namespace Floorwalk
