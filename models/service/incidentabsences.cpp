// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/incidentabsences.h"

#include "models/store/incidentrepository.h"

#include <algorithm>

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
            const TimeRange away{std::max(member.went, incident.span.from),
                                 std::min(member.back.value_or(incident.span.to), incident.span.to)};
            if (!incident.withdrawn && away.from < away.to)
                times.push_back({member.agent, away, incident.number});
        }
    }
    return times;
}

} // namespace Floorwalk
