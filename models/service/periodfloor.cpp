// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/periodfloor.h"

#include "models/live/sumfigure.h"
#include "models/service/reportparts.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

void addReasons(std::vector<BusyReason> &sum, const std::vector<BusyReason> &day)
{
    for (const BusyReason &one : day) {
        const auto found = std::ranges::find(sum, one.reason, &BusyReason::reason);
        if (found == sum.end()) {
            sum.push_back(one);
            continue;
        }
        found->episodes += one.episodes;
        found->over += one.over;
        found->total += one.total;
        found->longest = std::max(found->longest, one.longest);
    }
}

OpenedFigure added(OpenedFigure sum, const OpenedFigure &day)
{
    const std::optional<double> greatest = std::max(sum.value, day.value);
    const bool notKept = sum.notKept || day.notKept;
    sum = addedSums(std::move(sum), day, 0);
    if (sum.wish.variant == FigureVariant::BusyLongest)
        sum.value = greatest;
    sum.episodes += day.episodes;
    addReasons(sum.reasons, day.reasons);
    sum.summedTo = std::max(sum.summedTo, day.summedTo);
    sum.notKept = notKept;
    return sum;
}

std::optional<double> rateOf(const AttendancePart &part)
{
    const auto ratio = [](double above, double below) {
        return below > 0 ? std::optional(above / below) : std::nullopt;
    };
    if (part.variant == FigureVariant::AttendanceByHours)
        return ratio(double(part.timePresent.count()), double(part.timeDue.count()));
    const int raw = part.variant == FigureVariant::AttendanceRaw ? part.leaveBegun : 0;
    return ratio(part.presentDue, part.due + raw);
}

template <class T> void append(std::vector<T> &sum, const std::vector<T> &day)
{
    sum.insert(sum.end(), day.begin(), day.end());
}

} // namespace

PeriodFloorFold::PeriodFloorFold(DayReport frame)
    : m_floor{{}, std::move(frame)}
{}

void PeriodFloorFold::add(ReportedDay day)
{
    DayReport &sum = m_floor.sum;
    if (m_floor.days.empty()) {
        sum.window = day.report.window;
        sum.attendance = AttendancePart();
        sum.attendance.variant = day.report.attendance.variant;
        sum.attendance.closed = true;
    }
    sum.window.to = std::max(sum.window.to, day.report.window.to);
    m_floor.days.push_back({day.report.date, day.report.attendance});
    addAttendance(day.report.attendance);
    addFigures(day.report.figures);
    append(sum.gaps, day.report.gaps);
    sum.summedTo = std::max(sum.summedTo, day.report.summedTo);
    addOpen(std::move(day.report.open));
    for (AlertRecord &alert : day.alerts) {
        // Who comes early and stays late has two shifts in one alert.
        if (std::ranges::none_of(m_alerts, [&alert](const AlertRecord &known) { return known.id == alert.id; }))
            m_alerts.push_back(std::move(alert));
    }
}

void PeriodFloorFold::addAttendance(const AttendancePart &day)
{
    AttendancePart &sum = m_floor.sum.attendance;
    sum.expected += day.expected;
    sum.present += day.present;
    sum.due += day.due;
    sum.presentDue += day.presentDue;
    append(sum.late, day.late);
    append(sum.leave, day.leave);
    append(sum.absent, day.absent);
    append(sum.deemed, day.deemed);
    sum.leaveBegun += day.leaveBegun;
    sum.timeDue += day.timeDue;
    sum.timePresent += day.timePresent;
    sum.rate = rateOf(sum);
    sum.closed = sum.closed && day.closed;
    sum.open += day.open;
}

void PeriodFloorFold::addFigures(std::vector<ReportFigure> &day)
{
    std::vector<ReportFigure> &sum = m_floor.sum.figures;
    for (ReportFigure &one : day) {
        const auto found = std::ranges::find_if(
            sum, [&one](const ReportFigure &known) { return known.figure.wish.variant == one.figure.wish.variant; });
        if (found == sum.end())
            sum.push_back(std::move(one));
        else
            found->figure = added(std::move(found->figure), one.figure);
    }
}

/** Of alerts the fold knows better: one that was open in the evening may have ended since. */
void PeriodFloorFold::addOpen(std::vector<ReportOpenItem> open)
{
    for (ReportOpenItem &one : open) {
        const bool isKnown = std::ranges::any_of(m_floor.sum.open, [&one](const ReportOpenItem &known) {
            // The same person may have a paper open of two days.
            return known.kind == one.kind && known.ref == one.ref && known.text == one.text && known.due == one.due;
        });
        if (!isKnown && one.kind != "alert"_L1)
            m_floor.sum.open.push_back(std::move(one));
    }
}

PeriodFloor PeriodFloorFold::finish()
{
    DayReport &sum = m_floor.sum;
    const Moment end = std::min(sum.made, sum.zone.startOfDay(sum.date.addDays(1)));
    sum.alerts = ReportParts::alerts(m_alerts, end);
    for (const AlertRecord &alert : m_alerts) {
        if (!alert.closedAt || *alert.closedAt > end)
            sum.open.push_back(ReportParts::openAlert(alert));
    }
    return std::move(m_floor);
}

} // namespace Floorwalk
