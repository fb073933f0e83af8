// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/reminders.h"

#include "models/day/daysteps.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

std::vector<AlertRecord> Reminders::of(const std::vector<ActivityRecord> &day, Moment now, Millis ahead)
{
    std::vector<AlertRecord> all;
    for (const ActivityRecord &one : day) {
        if (!DaySteps::isOpen(one) || !one.plannedStart || !one.plannedEnd)
            continue;
        const bool missed = DaySteps::isMissed(one, now);
        const bool soon = ahead > Millis(0) && now >= *one.plannedStart - ahead && now < *one.plannedEnd;
        if (!missed && !soon)
            continue;
        AlertRecord record;
        record.kind = kind;
        record.subject = u"activity:%1"_s.arg(one.position);
        record.instance = QString::number(epochMs(*one.plannedStart));
        record.alarm = missed;
        record.since = *one.plannedStart;
        record.raisedAt = missed ? *one.plannedEnd : *one.plannedStart - ahead;
        record.facts = {{u"key"_s, one.key}, {u"team"_s, one.team}, {u"missed"_s, missed}};
        const auto late = std::ranges::find_if(
            day, [now](const ActivityRecord &other) { return DaySteps::overrun(other, now) > Millis(0); });
        if (late != day.end())
            record.facts.insert(u"late_key"_s, late->key);
        all.push_back(std::move(record));
    }
    return all;
}

int Reminders::positionOf(const QString &subject)
{
    bool fine = false;
    const int position = subject.startsWith("activity:"_L1) ? subject.section(u':', 1).toInt(&fine) : -1;
    return fine ? position : -1;
}

} // namespace Floorwalk
