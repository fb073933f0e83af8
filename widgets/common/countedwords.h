// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incident.h"
#include "models/domain/zone.h"

#include <QString>

namespace Floorwalk {

class FloorView;

/**
 * From when @p floor's figures count, which time of it queue_log told of, when nobody listened and what incidents took;
 * empty before the floor was seen.
 */
QString countedWords(const FloorView &floor, const Zone &zone);
/** "Incident 10:05–10:20 left out" of @p times, without a full stop; empty where there was none; translated. */
QString excusedWords(const std::vector<IncidentAbsence> &times, const Zone &zone);

} // namespace Floorwalk
