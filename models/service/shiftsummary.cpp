// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/shiftsummary.h"

#include "models/policy/lateness.h"

#include <QMap>

#include <algorithm>
#include <iterator>

namespace Floorwalk {

namespace {

bool onLeave(const PersonDay &day)
{
    if (day.roster.kind == DayKind::Leave)
        return true;
    if (day.roster.segments.empty())
        return false;
    const Segment &first = day.roster.segments.front();
    return std::any_of(day.leave.begin(), day.leave.end(), [&first](const LeaveRecord &leave) {
        return leave.approved && (!leave.approvedAt || *leave.approvedAt <= first.start) && leave.from <= first.start
               && leave.to >= first.end;
    });
}

bool isLate(const PersonDay &day)
{
    return std::ranges::any_of(day.findings, isLateness);
}

bool hasBegun(const RosterDay &day, Moment now)
{
    return !day.segments.empty() && day.segments.front().start <= now;
}

/** Whether the newest that is known of the person by @p now says so: who came early and went again is not there. */
bool isThere(const PersonDay &day, Moment now)
{
    bool there = false;
    for (const Evidence &evidence : day.evidence) {
        if (evidence.at <= now && evidence.kind != EvidenceKind::Fault)
            there = evidence.kind != EvidenceKind::Logout && evidence.kind != EvidenceKind::PunchOut;
    }
    return there;
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

ShiftSummary shiftSummary(const std::vector<PersonDay> &people, Moment now)
{
    ShiftSummary summary;
    bool oneTeam = true;
    for (const PersonDay &person : people) {
        if (summary.team.isEmpty() && oneTeam)
            summary.team = person.person.team;
        oneTeam = oneTeam && person.person.team == summary.team;
        if (onLeave(person)) {
            ++summary.leave;
            continue;
        }
        if (person.roster.kind != DayKind::Work || person.roster.segments.empty())
            continue;
        ++summary.planned;
        if (!hasBegun(person.roster, now)) {
            const int there = isThere(person, now) ? 1 : 0;
            summary.early += there;
            summary.present += there;
            continue;
        }
        ++summary.rostered;
        if (!person.present) {
            ++summary.absent;
            continue;
        }
        ++summary.present;
        summary.late += isLate(person) ? 1 : 0;
    }
    if (!oneTeam)
        summary.team.clear();
    nameShift(people, now, summary);
    return summary;
}

} // namespace Floorwalk
