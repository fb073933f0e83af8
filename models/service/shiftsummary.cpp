// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/shiftsummary.h"

#include "models/service/attendancerate.h"

#include <algorithm>
#include <iterator>

namespace Floorwalk {

namespace {

bool hasBegun(const RosterDay &day, Moment now)
{
    return !day.segments.empty() && day.segments.front().start <= now;
}

} // namespace

QDate runningShiftDay(const std::vector<RosterDay> &days, QDate today, Moment now)
{
    bool night = false; // somebody works on from yesterday
    bool morning = false; // a shift of today has begun
    for (const RosterDay &day : days) {
        const bool works = day.isWorked() && hasBegun(day, now);
        night = night || (works && day.date < today && now < day.segments.back().end);
        morning = morning || (works && day.date == today);
    }
    return night && !morning ? today.addDays(-1) : today;
}

bool isOfRunningShift(const RosterDay &day, QDate shiftDay, QDate today, Moment now)
{
    if (day.date < today)
        return hasBegun(day, now) && now < day.segments.back().end;
    return day.date == today && shiftDay == today; // else the night is alone
}

RunningShift runningShift(const std::vector<PersonDay> &people, QDate today, Moment now)
{
    std::vector<RosterDay> rosters;
    rosters.reserve(people.size());
    std::ranges::transform(people, std::back_inserter(rosters), &PersonDay::roster);
    RunningShift running{runningShiftDay(rosters, today, now), {}};
    std::ranges::copy_if(people, std::back_inserter(running.people), [&running, today, now](const PersonDay &one) {
        return isOfRunningShift(one.roster, running.shiftDay, today, now);
    });
    return running;
}

std::optional<double> ShiftSummary::attendanceRate(FigureVariant variant) const
{
    const auto share = [](double part, double whole) { return whole > 0 ? std::optional(part / whole) : std::nullopt; };
    if (variant == FigureVariant::AttendanceByHours)
        return share(double(timePresent.count()), double(timeDue.count()));
    return share(presentDue(), variant == FigureVariant::AttendanceRaw ? rostered + leaveBegun : rostered);
}

ShiftSummary joined(const ShiftSummary &one, const ShiftSummary &other)
{
    ShiftSummary both = one.planned >= other.planned ? one : other;
    const ShiftSummary &less = one.planned >= other.planned ? other : one;
    both.team.clear();
    both.rostered += less.rostered;
    both.present += less.present;
    both.early += less.early;
    both.late += less.late;
    both.leave += less.leave;
    both.absent += less.absent;
    both.planned += less.planned;
    both.leaveBegun += less.leaveBegun;
    both.timeDue += less.timeDue;
    both.timePresent += less.timePresent;
    return both;
}

void ShiftTally::addToLot(const RosterDay &day)
{
    if (!day.isWorked())
        return;
    const Moment start = day.segments.front().start;
    const Moment end = day.segments.back().end;
    Lot &lot = (start <= m_now && m_now < end ? m_running : m_coming)[day.shift];
    if (lot.people++ == 0) {
        lot.start = start;
        lot.end = end;
    }
}

void ShiftTally::add(const PersonDay &person)
{
    using Standing = AttendanceStanding;
    const AttendanceShare share = attendanceShare(person, m_now);
    if (m_summary.team.isEmpty() && m_oneTeam)
        m_summary.team = person.person.team;
    m_oneTeam = m_oneTeam && person.person.team == m_summary.team;
    m_anyBegun = m_anyBegun || hasBegun(person.roster, m_now);
    addToLot(person.roster);
    if (share.standing == Standing::OnLeave) {
        ++m_summary.leave;
        m_summary.leaveBegun += share.begun ? 1 : 0;
        m_leaveWithoutHours += person.roster.segments.empty() ? 1 : 0;
        return;
    }
    if (share.standing == Standing::NoWork)
        return;
    ++m_summary.planned;
    const bool early = share.standing == Standing::Early;
    const bool late = share.standing == Standing::Late;
    m_summary.early += early ? 1 : 0;
    m_summary.late += late ? 1 : 0;
    m_summary.present += early || late || share.standing == Standing::Present ? 1 : 0;
    m_summary.rostered += share.begun ? 1 : 0;
    m_summary.absent += share.standing == Standing::NotSeen || share.standing == Standing::LeaveAfter ? 1 : 0;
    m_summary.timeDue += share.due;
    m_summary.timePresent += share.present;
}

/** Named after the shift most people are on, else the next to begin. */
ShiftSummary ShiftTally::summary() const
{
    ShiftSummary summary = m_summary;
    if (!m_oneTeam)
        summary.team.clear();
    if (m_anyBegun)
        summary.leaveBegun += m_leaveWithoutHours; // they begin with the first shift
    const QMap<QString, Lot> &from = m_running.isEmpty() ? m_coming : m_running;
    const auto largest =
        std::max_element(from.begin(), from.end(), [](const Lot &a, const Lot &b) { return a.people < b.people; });
    if (largest != from.end()) {
        summary.shift = largest.key();
        summary.start = largest->start;
        summary.end = largest->end;
    }
    return summary;
}

ShiftSummary shiftSummary(const std::vector<PersonDay> &people, Moment now)
{
    ShiftTally tally(now);
    for (const PersonDay &person : people)
        tally.add(person);
    return tally.summary();
}

} // namespace Floorwalk
