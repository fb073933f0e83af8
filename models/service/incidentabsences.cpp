// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/incidentabsences.h"

#include "models/store/incidentrepository.h"

namespace Floorwalk {

Result<std::vector<IncidentAbsence>> incidentAbsences(StoreSession &session, const TimeRange &window)
{
    const Result<std::vector<IncidentRecord>> incidents =
        IncidentRepository(session.records()).between(window.from, window.to);
    if (!incidents)
        return incidents.error();
    std::vector<IncidentAbsence> times;
    for (const IncidentRecord &incident : *incidents) {
        for (const IncidentMember &member : incident.people) {
            const TimeRange away = TimeRange{member.went, member.back.value_or(incident.span.to)}.cut(incident.span);
            if (!incident.withdrawn && away.length() > Millis(0))
                times.push_back({member.agent, away, incident.number});
        }
    }
    return times;
}

} // namespace Floorwalk
