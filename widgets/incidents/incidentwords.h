// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incident.h"
#include "models/domain/zone.h"

namespace Floorwalk {

/** The words of incidents, translated. */
namespace IncidentWording {
/** "6 of 20 off line". */
QString howMany(const IncidentRecord &incident);
/** "11-26 09:12–09:31", "11-26 09:12, lasts". */
QString span(const IncidentRecord &incident, const Zone &zone);
/** Who went, when, and when each was back. */
QString people(const IncidentRecord &incident, const Zone &zone);
/** What the team is told as long as nobody wrote anything else. */
QString announcement(const IncidentRecord &incident, const Zone &zone);
/** What @p next says that @p before, null for the first, did not: one line with moment and author. */
QString change(const IncidentRecord *before, const IncidentRecord &next, const Zone &zone);
} // namespace IncidentWording

} // namespace Floorwalk
