// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/reportpeople.h"

#include <optional>

namespace Floorwalk {

/**
 * The queues of @p window that are those of the teams of @p people: of whose calls these answered some, and those of
 * which nobody on record of another team answered any, for nobody knows whose they are. By name; absent where they are
 * all there are, and where @p people are everybody; empty where all there is is others'. The history does not keep who
 * was a member of what. Storage when it cannot be read.
 */
Result<std::optional<QStringList>> servedQueues(StoreSession &session, const TimeRange &window,
                                                const ReportPeople &people, const OpenRecords &open = {});

} // namespace Floorwalk
