// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/attendancerate.h"

#include "models/policy/attendanceends.h"
#include "models/policy/lateness.h"
#include "models/service/assessment.h"
#include "models/store/rosterrepository.h"

#include <algorithm>

namespace Floorwalk {

namespace {

using Standing = AttendanceStanding;

bool wasApprovedBy(const LeaveRecord &leave, Moment start)
{
    return leave.approved && (!leave.approvedAt || *leave.approvedAt <= start);
}

bool coversFirst(const LeaveRecord &leave, const PersonDay &day)
{
    const Segment &first = day.roster.segments.front();
    return leave.from <= first.start && leave.to >= first.end;
}

bool isOnLeaveBefore(const PersonDay &day)
{
    if (day.roster.kind == DayKind::Leave)
        return true;
    return !day.roster.segments.empty() && std::ranges::any_of(day.leave, [&day](const LeaveRecord &leave) {
        return wasApprovedBy(leave, day.roster.segments.front().start) && coversFirst(leave, day);
    });
}

bool hasShiftBegun(const PersonDay &day, Moment now)
{
    return !day.roster.segments.empty() && day.roster.segments.front().start <= now;
}

/** Whether the newest that is known of the person by @p now says so: who came early and went again is not there. */
bool isThereBefore(const PersonDay &day, Moment now)
{
    bool there = false;
    for (const Evidence &evidence : day.evidence) {
        if (evidence.at <= now && evidence.kind != EvidenceKind::Fault)
            there = evidence.kind != EvidenceKind::Logout && evidence.kind != EvidenceKind::PunchOut;
    }
    return there;
}

/** Who came after @p now was not there yet. Somebody of whom only the going is on record was. */
bool hasCome(const PersonDay &day, Moment now)
{
    if (day.arrivedAt)
        return day.present && *day.arrivedAt <= now;
    return day.present && !(day.came && day.came->at > now);
}

Standing attendanceStandingOf(const PersonDay &day, Moment now)
{
    if (day.leads)
        return Standing::NoWork;
    if (isOnLeaveBefore(day))
        return Standing::OnLeave;
    if (!day.roster.isWorked())
        return Standing::NoWork;
    if (!hasShiftBegun(day, now))
        return isThereBefore(day, now) ? Standing::Early : Standing::NotBegun;
    if (!hasCome(day, now)) {
        const bool granted = std::ranges::any_of(
            day.leave, [&day](const LeaveRecord &leave) { return leave.approved && coversFirst(leave, day); });
        return granted ? Standing::LeaveAfter : Standing::NotSeen;
    }
    return std::ranges::any_of(day.findings, isLateness) ? Standing::Late : Standing::Present;
}

/** The hours of one segment up to @p now: those that were due, and those somebody was there. */
void addHours(AttendanceShare &share, const PersonDay &day, size_t number, Moment now)
{
    const Segment &segment = day.roster.segments[number];
    const TimeRange begun{segment.start, std::clamp(now, segment.start, segment.end)};
    ExcusedTime leave;
    for (const LeaveRecord &one : day.leave) {
        if (wasApprovedBy(one, segment.start))
            leave.add(TimeRange{one.from, one.to}.cut(begun));
    }
    share.due += begun.length() - leave.within(begun);
    if (number >= day.stays.size() || !day.stays[number].present)
        return;
    const SegmentStay &stay = day.stays[number];
    const Moment came = stay.arrivedAt.value_or(segment.start);
    const TimeRange there = TimeRange{came, std::max(came, stay.leftAt.value_or(segment.end))}.cut(begun);
    share.present += there.length() - leave.within(there);
}

FigurePart attendancePart(Standing standing)
{
    switch (standing) {
    case Standing::OnLeave:
        return FigurePart::LeaveBefore;
    case Standing::NotBegun:
    case Standing::NoWork:
        return FigurePart::NotBegun;
    case Standing::Early:
        return FigurePart::PresentEarly;
    case Standing::NotSeen:
        return FigurePart::NotSeen;
    case Standing::LeaveAfter:
        return FigurePart::LeaveAfter;
    case Standing::Late:
        return FigurePart::PresentLate;
    case Standing::Present:
        return FigurePart::PresentInTime;
    }
    Q_UNREACHABLE();
}

void weighAttendance(FigureRow &row, const AttendanceShare &share, FigureVariant variant)
{
    if (variant == FigureVariant::AttendanceByHours) {
        row.above = share.present.count();
        row.below = share.due.count();
        return;
    }
    const bool isDue = share.begun && (variant == FigureVariant::AttendanceRaw || share.standing != Standing::OnLeave);
    row.above = share.isPresent() ? 1 : 0;
    row.below = isDue ? 1 : 0;
}

/** Who came early has only shown that by some sign before @p now. */
std::optional<FigureSign> signOf(const PersonDay &day, const AttendanceShare &share, Moment now)
{
    if (share.standing == Standing::Early) {
        const auto last = std::ranges::find_if(day.evidence.rbegin(), day.evidence.rend(), [now](const Evidence &one) {
            return one.at <= now && one.kind != EvidenceKind::Fault;
        });
        return FigureSign{last->kind, last->at, last->source};
    }
    if (!share.isPresent())
        return std::nullopt;
    if (!day.came)
        return FigureSign();
    return FigureSign{day.came->kind, day.arrivedAt.value_or(day.came->at), day.came->source};
}

FigureRow attendanceRow(const PersonDay &day, const AttendanceShare &share, Moment now, FigureVariant variant)
{
    FigureRow row;
    row.part = attendancePart(share.standing);
    const std::vector<Segment> &segments = day.roster.segments;
    row.range = segments.empty() ? TimeRange{now, now} : TimeRange{segments.front().start, segments.back().end};
    row.agent = day.person.name;
    row.employeeNo = day.person.no.text();
    row.shift = day.roster.shift;
    row.length = share.present.count();
    row.sign = signOf(day, share, now);
    weighAttendance(row, share, variant);
    return row;
}

} // namespace

AttendanceShare attendanceShare(const PersonDay &day, Moment now)
{
    AttendanceShare share{attendanceStandingOf(day, now), false, Millis(0), Millis(0)};
    share.begun = share.standing != Standing::NoWork && hasShiftBegun(day, now);
    if (share.begun) {
        for (size_t i = 0; i < day.roster.segments.size(); ++i)
            addHours(share, day, i, now);
    }
    return share;
}

std::vector<AttendanceShare> attendanceShares(const std::vector<PersonDay> &people, Moment now)
{
    const bool anyBegun = std::ranges::any_of(people, [now](const PersonDay &day) { return hasShiftBegun(day, now); });
    std::vector<AttendanceShare> shares;
    shares.reserve(people.size());
    for (const PersonDay &day : people) {
        AttendanceShare share = attendanceShare(day, now);
        if (share.standing != Standing::NoWork && day.roster.segments.empty())
            share.begun = anyBegun;
        shares.push_back(share);
    }
    return shares;
}

std::vector<FigureRow> attendanceRows(const std::vector<PersonDay> &people, Moment now, FigureVariant variant)
{
    const std::vector<AttendanceShare> shares = attendanceShares(people, now);
    std::vector<FigureRow> rows;
    for (size_t i = 0; i < people.size(); ++i) {
        if (shares[i].standing != Standing::NoWork)
            rows.push_back(attendanceRow(people[i], shares[i], now, variant));
    }
    std::ranges::stable_sort(rows, {}, [](const FigureRow &row) { return std::tie(row.range.from, row.employeeNo); });
    return rows;
}

Result<std::vector<PersonDay>> rollAround(StoreSession &session, QDate today)
{
    Result<std::vector<AssessedDay>> days = Assessment(session).days(today.addDays(-1), today);
    if (!days)
        return days.error();
    std::vector<PersonDay> people;
    for (AssessedDay &day : *days)
        people.push_back(std::move(day.day));
    return people;
}

Result<QDate> visitRunningShift(StoreSession &session, Moment now, const std::function<void(PersonDay &&)> &visitor)
{
    const QDate today = session.zone().localDate(now);
    const QDate yesterday = today.addDays(-1);
    const Result<std::vector<RosterDay>> rosters = RosterRepository(session.records()).between(yesterday, today);
    if (!rosters)
        return rosters.error();
    const QDate shiftDay = runningShiftDay(*rosters, today, now);
    const Result<void> visited = Assessment(session).visit(
        yesterday, today,
        [shiftDay, today, now](const RosterDay &day) { return isOfRunningShift(day, shiftDay, today, now); },
        [&visitor](AssessedDay &&day) { visitor(std::move(day.day)); });
    return visited ? Result<QDate>(shiftDay) : Result<QDate>(visited.error());
}

Result<OpenedFigure> openAttendance(StoreSession &session, const FigureWish &wish)
{
    const Moment at = wish.window.to - Millis(1); // the window's end is not in it
    std::vector<PersonDay> people;
    const Result<QDate> running = visitRunningShift(session, at, [&people, &wish](PersonDay &&day) {
        if (wish.teams.isEmpty() || wish.teams.contains(day.person.team))
            people.push_back(std::move(day));
    });
    if (!running)
        return running.error();
    OpenedFigure figure;
    figure.wish = wish;
    figure.wish.queue.clear(); // the roll knows no queues, and the file says that it is of none
    figure.wish.queues.reset();
    figure.rows = attendanceRows(people, at, wish.variant);
    for (const FigureRow &row : figure.rows) {
        figure.above += row.above;
        figure.below += row.below;
    }
    figure.found = qint64(figure.rows.size());
    if (figure.below > 0)
        figure.value = double(figure.above) / double(figure.below);
    return figure;
}

} // namespace Floorwalk
