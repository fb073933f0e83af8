// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incident.h"
#include "models/service/storesession.h"

#include <vector>

namespace Floorwalk {

/** Of the incidents that touch @p window and were not withdrawn. Storage when they cannot be read. */
Result<std::vector<IncidentAbsence>> incidentAbsences(StoreSession &session, const TimeRange &window);

} // namespace Floorwalk
