// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/planlaying.h"

#include <algorithm>

namespace Floorwalk {

using namespace std::chrono_literals;

namespace {

/** Another shift's moment is the leader's business this long before and after the leader's own hours. */
constexpr Millis around = 120min;

constexpr QStringView meetingKey = u"preShiftMeeting";
constexpr QStringView mealKey = u"meal";

bool hangsOnActivity(const DayTime &time)
{
    return time.anchor == DayAnchor::BeforeActivity || time.anchor == DayAnchor::AfterActivity;
}

} // namespace

PlanLaying::PlanLaying(const DayTemplate &dayTemplate, QDate date, const ShiftDay &day)
    : m_template(dayTemplate)
    , m_date(date)
    , m_day(day)
    , m_own(day.own)
{}

void PlanLaying::add(LaidTime laid)
{
    laid.start += laid.time->offset;
    m_laid.push_back(laid);
}

std::optional<Moment> PlanLaying::momentIn(const ShiftTimes &shift, const DayTime &time) const
{
    switch (time.anchor) {
    case DayAnchor::ShiftStart:
        return shift.start();
    case DayAnchor::ShiftEnd:
        return shift.end();
    case DayAnchor::PreShiftMeeting:
        return shift.start() - m_template.meetingBeforeShift;
    case DayAnchor::ShiftShare:
        return shift.at(time.share);
    case DayAnchor::BeforeActivity:
    case DayAnchor::AfterActivity:
    case DayAnchor::Trough:
    case DayAnchor::ShiftChange:
    case DayAnchor::Meal:
    case DayAnchor::MakeUpRest:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/** The leader's own shift first; of those that begin within an hour of one another one stands for all. */
std::vector<ShiftTimes> PlanLaying::shiftsOf(const DayTime &time) const
{
    std::vector<ShiftTimes> shifts{m_own};
    if (!time.eachShift)
        return shifts;
    for (const std::vector<Segment> &one : m_day.shifts) {
        const bool near = one.empty() || std::any_of(shifts.begin(), shifts.end(), [&one](const ShiftTimes &known) {
                              return std::chrono::abs(known.start() - one.front().start) < 60min;
                          });
        if (!near)
            shifts.emplace_back(one);
    }
    return shifts;
}

void PlanLaying::layOnShift(const TemplateActivity &activity, const DayTime &time)
{
    size_t event = 0;
    for (const ShiftTimes &shift : shiftsOf(time)) {
        const std::optional<Moment> moment = momentIn(shift, time);
        const bool ours =
            event == 0 || (moment && *moment >= m_own.start() - around && *moment <= m_own.end() + around);
        if (moment && ours)
            add({&activity, &time, *moment, {}, {}, event});
        ++event;
    }
}

void PlanLaying::layOnEvents(const TemplateActivity &activity, const DayTime &time, const std::vector<DayTime> &events)
{
    for (size_t event = 0; event < events.size(); ++event) {
        if (const std::optional<Moment> moment = momentIn(m_own, events[event]))
            add({&activity, &time, *moment + events[event].offset, {}, {}, event});
    }
}

void PlanLaying::layAtTrough(const TemplateActivity &activity, const DayTime &time)
{
    const TimeRange whole{m_own.at(time.share), m_own.at(time.shareTo)};
    std::vector<TimeRange> windows;
    for (const Segment &segment : m_own.segments()) {
        const TimeRange part{std::max(whole.from, segment.start), std::min(whole.to, segment.end)};
        if (part.from < part.to)
            windows.push_back(part);
    }
    if (windows.empty())
        windows.push_back({whole.from, whole.from});
    const TroughPlace place = Trough::find(windows, m_day.load);
    add({&activity, &time, place.at, {}, place, 0});
}

void PlanLaying::layOnActivity(const TemplateActivity &activity, const DayTime &time)
{
    const size_t before = m_laid.size();
    for (size_t i = 0; i < before; ++i) {
        if (m_laid[i].activity->key != time.activity)
            continue;
        const Moment moment = time.anchor == DayAnchor::BeforeActivity ? m_laid[i].start : m_laid[i].end();
        add({&activity, &time, moment, i, {}, m_laid[i].event});
    }
}

/** What stands before the meeting, or around a meal, goes with it when it is moved. */
void PlanLaying::linkEvents()
{
    for (LaidTime &one : m_laid) {
        const bool meeting = one.time->anchor == DayAnchor::PreShiftMeeting;
        const QStringView on = meeting ? meetingKey : mealKey;
        if ((!meeting && one.time->anchor != DayAnchor::Meal) || one.activity->key == on)
            continue;
        const auto found = std::find_if(m_laid.begin(), m_laid.end(), [&one, on](const LaidTime &other) {
            return other.activity->key == on && other.time->anchor == one.time->anchor && other.event == one.event;
        });
        if (found != m_laid.end())
            one.hangsOn = size_t(found - m_laid.begin());
    }
}

/** Weekday, day of the month and holiday. */
bool PlanLaying::isDue(const TemplateActivity &activity) const
{
    if (activity.retired || (activity.holidays == OnHolidays::Never && m_day.holiday)
        || (activity.holidays == OnHolidays::Only && !m_day.holiday))
        return false;
    if (!activity.weekdays.isEmpty() && !activity.weekdays.contains(m_date.dayOfWeek()))
        return false;
    if (activity.monthDays.isEmpty() || activity.monthDays.contains(m_date.day()))
        return true;
    if (!activity.orNextWorkday || !m_day.workedBefore)
        return false;
    // Nobody worked in between: what was due then is due now. Longer than a month back it is not caught up.
    for (QDate missed = std::max(m_day.workedBefore->addDays(1), m_date.addDays(-31)); missed < m_date;
         missed = missed.addDays(1)) {
        if (activity.monthDays.contains(missed.day()))
            return true;
    }
    return false;
}

std::vector<LaidTime> PlanLaying::lay()
{
    std::vector<std::pair<const TemplateActivity *, const DayTime *>> waiting;
    for (const TemplateActivity &activity : m_template.activities) {
        if (!isDue(activity))
            continue;
        for (const DayTime &time : activity.times) {
            if (hangsOnActivity(time))
                waiting.emplace_back(&activity, &time);
            else if (time.anchor == DayAnchor::Trough)
                layAtTrough(activity, time);
            else if (time.anchor == DayAnchor::Meal)
                layOnEvents(activity, time, m_template.meals);
            else if (time.anchor == DayAnchor::MakeUpRest)
                layOnEvents(activity, time, m_template.makeUpRests);
            else if (time.anchor == DayAnchor::ShiftChange)
                for (const Moment change : shiftChanges(m_day))
                    add({&activity, &time, change, {}, {}, 0});
            else
                layOnShift(activity, time);
        }
    }
    linkEvents();
    // An activity is complete when none of its own times waits any more; a reader lets no circle through.
    for (size_t round = waiting.size(); round > 0 && !waiting.empty(); --round) {
        std::vector<std::pair<const TemplateActivity *, const DayTime *>> later;
        for (const auto &[activity, time] : waiting) {
            const bool ready = std::none_of(waiting.begin(), waiting.end(), [wanted = time](const auto &other) {
                return other.first->key == wanted->activity;
            });
            if (ready)
                layOnActivity(*activity, *time);
            else
                later.emplace_back(activity, time);
        }
        waiting = std::move(later);
    }
    return std::move(m_laid);
}

} // namespace Floorwalk
