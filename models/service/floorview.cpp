// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/floorview.h"

#include "models/domain/incident.h"
#include "models/policy/alertrule.h"

#include <algorithm>

namespace Floorwalk {

bool FloorView::concerns(const AlertRecord &alert, const FloorScope &theirs) const
{
    if (theirs.isWhole())
        return true;
    if (alert.kind == incidentKind)
        return theirs.teams.contains(incidentOf(alert).team);
    if (namesAgent(alert.kind)) {
        const QString team = teamOf(alert);
        return team.isEmpty() || theirs.teams.contains(team);
    }
    if (alert.subject.startsWith(teamSubject))
        return theirs.teams.contains(alert.subject.mid(teamSubject.size()));
    const bool isQueue = std::ranges::find(queues(), alert.subject, &QueueRow::queue) != queues().end();
    const std::optional<QStringList> served = isQueue ? theirs.queues(agents()) : std::nullopt;
    return !served || served->contains(alert.subject);
}

} // namespace Floorwalk

#include "moc_floorview.cpp"
