// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"
#include "models/service/storesession.h"

#include <vector>

namespace Floorwalk {

/** What one incident took of somebody's time; it counts in no figure of people. */
struct IncidentAbsence
{
    QString agent;
    TimeRange range;
    qint64 incident = 0; ///< its number
};

/** Of the incidents that touch @p window and were not withdrawn. Storage when they cannot be read. */
Result<std::vector<IncidentAbsence>> incidentAbsences(StoreSession &session, const TimeRange &window);

} // namespace Floorwalk
