// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/subjectnames.h"

#include "models/live/agentnames.h"
#include "models/service/floornames.h"

#include <algorithm>

namespace Floorwalk {

namespace {

Moment momentOf(const ActivityRecord &activity, Moment otherwise)
{
    return activity.actualStart ? *activity.actualStart : activity.plannedStart.value_or(otherwise);
}

} // namespace

Result<QStringList> subjectNames(StoreSession &session, const std::vector<ActivityRecord> &activities)
{
    QStringList names(qsizetype(activities.size()));
    TimeRange range{Moment::max(), Moment::min()};
    for (const ActivityRecord &one : activities) {
        if (one.subject.isEmpty())
            continue;
        const Moment at = momentOf(one, session.now());
        range.from = std::min(range.from, at);
        range.to = std::max(range.to, at + Millis(1));
    }
    if (range.from > range.to)
        return names; // about nobody: nothing is read
    const Result<FloorNames> known = FloorNames::during(session, range);
    if (!known)
        return known.error();
    for (size_t i = 0; i < activities.size(); ++i) {
        const QString &subject = activities[i].subject;
        const AgentIdentity who =
            subject.isEmpty() ? AgentIdentity() : known->of(subject, {}, momentOf(activities[i], session.now()));
        names[qsizetype(i)] = who.name.isEmpty() ? AgentNames::nameIn(subject) : who.name;
    }
    return names;
}

} // namespace Floorwalk
