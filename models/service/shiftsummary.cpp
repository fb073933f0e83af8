// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/shiftsummary.h"

#include "models/service/attendancerate.h"

#include <QMap>

#include <algorithm>
#include <iterator>

namespace Floorwalk {

namespace {

bool hasBegun(const RosterDay &day, Moment now)
{
    return !day.segments.empty() && day.segments.front().start <= now;
}

struct Lot
{
    int people = 0;
    Moment start;
    Moment end;
};

/** The shift most people are on at @p now, else the next to begin. */
void nameShift(const std::vector<PersonDay> &people, Moment now, ShiftSummary &summary)
{
    QMap<QString, Lot> lots;
    QMap<QString, Lot> coming;
    for (const PersonDay &person : people) {
        if (person.roster.kind != DayKind::Work || person.roster.segments.empty())
            continue;
        const Moment start = person.roster.segments.front().start;
        const Moment end = person.roster.segments.back().end;
        QMap<QString, Lot> &into = start <= now && now < end ? lots : coming;
        Lot &lot = into[person.roster.shift];
        if (lot.people++ == 0) {
            lot.start = start;
            lot.end = end;
        }
    }
    const QMap<QString, Lot> &from = lots.isEmpty() ? coming : lots;
    const auto largest =
        std::max_element(from.begin(), from.end(), [](const Lot &a, const Lot &b) { return a.people < b.people; });
    if (largest == from.end())
        return;
    summary.shift = largest.key();
    summary.start = largest->start;
    summary.end = largest->end;
}

} // namespace

QDate runningShiftDay(const std::vector<RosterDay> &days, QDate today, Moment now)
{
    bool night = false; // somebody works on from yesterday
    bool morning = false; // a shift of today has begun
    for (const RosterDay &day : days) {
        const bool works = day.kind == DayKind::Work && hasBegun(day, now);
        night = night || (works && day.date < today && now < day.segments.back().end);
        morning = morning || (works && day.date == today);
    }
    return night && !morning ? today.addDays(-1) : today;
}

RunningShift runningShift(const std::vector<PersonDay> &people, QDate today, Moment now)
{
    std::vector<RosterDay> rosters;
    rosters.reserve(people.size());
    std::ranges::transform(people, std::back_inserter(rosters), &PersonDay::roster);
    RunningShift running{runningShiftDay(rosters, today, now), {}};
    const bool night = running.shiftDay < today; // and no shift of today has begun
    for (const PersonDay &day : people) {
        const bool on = day.roster.date < today ? hasBegun(day.roster, now) && now < day.roster.segments.back().end
                                                : day.roster.date == today && !night;
        if (on)
            running.people.push_back(day);
    }
    return running;
}

std::optional<double> ShiftSummary::attendanceRate(FigureVariant variant) const
{
    const auto share = [](double part, double whole) { return whole > 0 ? std::optional(part / whole) : std::nullopt; };
    if (variant == FigureVariant::AttendanceByHours)
        return share(double(timePresent.count()), double(timeDue.count()));
    return share(presentDue(), variant == FigureVariant::AttendanceRaw ? rostered + leaveBegun : rostered);
}

ShiftSummary shiftSummary(const std::vector<PersonDay> &people, Moment now)
{
    using Standing = AttendanceStanding;
    ShiftSummary summary;
    bool oneTeam = true;
    const std::vector<AttendanceShare> shares = attendanceShares(people, now);
    for (size_t i = 0; i < people.size(); ++i) {
        const PersonDay &person = people[i];
        const AttendanceShare &share = shares[i];
        if (summary.team.isEmpty() && oneTeam)
            summary.team = person.person.team;
        oneTeam = oneTeam && person.person.team == summary.team;
        if (share.standing == Standing::OnLeave) {
            ++summary.leave;
            summary.leaveBegun += share.begun ? 1 : 0;
            continue;
        }
        if (share.standing == Standing::NoWork)
            continue;
        ++summary.planned;
        const bool early = share.standing == Standing::Early;
        const bool late = share.standing == Standing::Late;
        summary.early += early ? 1 : 0;
        summary.late += late ? 1 : 0;
        summary.present += early || late || share.standing == Standing::Present ? 1 : 0;
        summary.rostered += share.begun ? 1 : 0;
        summary.absent += share.standing == Standing::NotSeen || share.standing == Standing::LeaveAfter ? 1 : 0;
        summary.timeDue += share.due;
        summary.timePresent += share.present;
    }
    if (!oneTeam)
        summary.team.clear();
    nameShift(people, now, summary);
    return summary;
}

} // namespace Floorwalk
