// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/workhours.h"

#include "models/policy/alertrules.h"

#include <algorithm>
#include <optional>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Somebody finishes a call, or puts the seat in order, before going. */
constexpr std::chrono::minutes homeAfter{30};

std::vector<Segment> daysOf(const std::vector<WorkHours> &hours, const Zone &zone, QDate today)
{
    std::vector<Segment> all;
    for (int day = -1; day <= 1; ++day) {
        const QDate date = today.addDays(day);
        for (const WorkHours &one : hours)
            all.push_back(makeSegment(zone, date, one.from, one.to));
    }
    std::ranges::sort(all, {}, &Segment::start);
    return all;
}

} // namespace

std::vector<WorkHours> WorkHoursRules::parse(const QString &text)
{
    std::vector<WorkHours> hours;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const std::optional<WorkHours> one = WorkHours::parse(part))
            hours.push_back(*one);
    }
    return hours;
}

std::vector<WorkHours> WorkHoursRules::hoursOf(const std::vector<Segment> &shifts, const Zone &zone)
{
    std::vector<WorkHours> hours;
    for (const Segment &shift : shifts) {
        const WorkHours one{zone.localTime(shift.start), zone.localTime(shift.end)};
        if (std::ranges::find(hours, one) == hours.end())
            hours.push_back(one);
    }
    return hours;
}

std::vector<Segment> WorkHoursRules::homeTimes(const std::vector<WorkHours> &hours, const Zone &zone, QDate today)
{
    std::vector<Segment> home;
    std::optional<Moment> until; // up to where somebody works
    for (const Segment &one : daysOf(hours, zone, today)) {
        if (until && *until < one.start)
            home.push_back({*until, one.start});
        until = std::max(until.value_or(one.end), one.end);
        home.push_back({one.end - IncidentLimits::homeBefore, one.end + homeAfter});
    }
    return home;
}

} // namespace Floorwalk
