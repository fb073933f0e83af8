// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/dayplanner.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Floorwalk {

using namespace std::chrono_literals;

Moment DayPlanner::momentOf(const DayTime &time, Moment start, Moment end) const
{
    switch (time.anchor) {
    case DayAnchor::ShiftStart:
        return start + time.offset;
    case DayAnchor::ShiftEnd:
        return end + time.offset;
    case DayAnchor::PreShiftMeeting:
        return start - m_template.meetingBeforeShift + time.offset;
    case DayAnchor::ShiftShare: {
        const double minutes = double(std::chrono::floor<std::chrono::minutes>(end - start).count()) * time.share;
        return start + std::chrono::minutes(std::lround(minutes / 5) * 5) + time.offset;
    }
    }
    Q_UNREACHABLE();
}

ActivityRecord DayPlanner::blank(const TemplateActivity &activity, const QString &leader, QDate date) const
{
    ActivityRecord record;
    record.date = date;
    record.leader = leader;
    record.key = activity.key;
    for (const TemplateStep &step : activity.steps) {
        ChecklistTick tick;
        tick.step = step.key;
        record.ticks.push_back(tick);
    }
    return record;
}

std::vector<ActivityRecord> DayPlanner::plan(const QString &leader, QDate date, const std::vector<Segment> &shift) const
{
    std::vector<ActivityRecord> records;
    if (shift.empty())
        return records;
    for (const TemplateActivity &activity : m_template.activities) {
        for (const DayTime &time : activity.times) {
            ActivityRecord record = blank(activity, leader, date);
            record.plannedStart = momentOf(time, shift.front().start, shift.back().end);
            record.plannedEnd = *record.plannedStart + time.length;
            records.push_back(std::move(record));
        }
    }
    std::stable_sort(records.begin(), records.end(), [](const ActivityRecord &a, const ActivityRecord &b) {
        return *a.plannedStart < *b.plannedStart;
    });
    for (size_t i = 0; i < records.size(); ++i)
        records[i].position = int(i);
    return records;
}

Result<ActivityRecord> DayPlanner::comeUp(const QString &key, const QString &leader, QDate date, const QString &subject,
                                          Moment now, int position) const
{
    const TemplateActivity *activity = m_template.activity(key);
    if (!activity) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("DayPlanner", "The day template has no activity “%1”.").arg(key),
                     {}};
    }
    ActivityRecord record = blank(*activity, leader, date);
    record.passive = true;
    record.subject = subject;
    record.plannedStart = now;
    record.plannedEnd = now + (activity->times.empty() ? Millis(15min) : Millis(activity->times.front().length));
    record.position = position;
    return record;
}

bool DayPlanner::isMandatory(const ActivityRecord &record, const std::vector<Segment> &shift) const
{
    const TemplateActivity *activity = m_template.activity(record.key);
    if (!activity || shift.empty() || !record.plannedStart)
        return false;
    return std::any_of(activity->times.begin(), activity->times.end(), [this, &record, &shift](const DayTime &time) {
        return time.mandatory && momentOf(time, shift.front().start, shift.back().end) == *record.plannedStart;
    });
}

} // namespace Floorwalk
