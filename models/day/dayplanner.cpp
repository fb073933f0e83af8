// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/dayplanner.h"

#include "models/day/planlaying.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace Floorwalk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString placedText(const std::optional<TroughPlace> &trough)
{
    if (!trough)
        return {};
    return (trough->found ? u"trough:%1"_s : u"middle:%1"_s).arg(trough->weeks);
}

/** In the order of time; links follow their rows. */
std::vector<ActivityRecord> ordered(std::vector<ActivityRecord> records)
{
    std::vector<size_t> order(records.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&records](size_t a, size_t b) { return records[a].plannedStart < records[b].plannedStart; });
    std::vector<int> placeOf(records.size());
    for (size_t place = 0; place < order.size(); ++place)
        placeOf[order[place]] = int(place);
    std::vector<ActivityRecord> sorted;
    for (const size_t from : order) {
        ActivityRecord record = std::move(records[from]);
        record.position = int(sorted.size());
        if (record.hangsOn)
            record.hangsOn = placeOf[size_t(*record.hangsOn)];
        sorted.push_back(std::move(record));
    }
    return sorted;
}

} // namespace

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
    return plan(leader, date, ShiftDay{.own = shift});
}

std::vector<ActivityRecord> DayPlanner::plan(const QString &leader, QDate date, const ShiftDay &day) const
{
    std::vector<ActivityRecord> records;
    if (day.own.empty())
        return records;
    for (const LaidTime &laid : PlanLaying(m_template, date, day).lay()) {
        ActivityRecord record = blank(*laid.activity, leader, date);
        record.plannedStart = laid.start;
        record.plannedEnd = laid.end();
        record.mandatory = laid.time->mandatory;
        record.team = day.team;
        record.placed = placedText(laid.trough);
        if (laid.hangsOn)
            record.hangsOn = int(*laid.hangsOn);
        records.push_back(std::move(record));
    }
    return ordered(std::move(records));
}

std::vector<ActivityRecord> DayPlanner::together(const std::vector<std::vector<ActivityRecord>> &plans)
{
    std::vector<ActivityRecord> all;
    for (const std::vector<ActivityRecord> &plan : plans) {
        std::vector<int> placeOf;
        for (const ActivityRecord &record : plan) {
            const auto known = std::find_if(all.begin(), all.end(), [&record](const ActivityRecord &other) {
                return other.key == record.key && other.plannedStart == record.plannedStart;
            });
            placeOf.push_back(int(known - all.begin()));
            if (known == all.end()) {
                all.push_back(record);
                continue;
            }
            if (known->team != record.team)
                known->team.clear();
            known->mandatory = known->mandatory || record.mandatory;
            known->plannedEnd = std::max(known->plannedEnd, record.plannedEnd);
        }
        // What a row hangs on may stand behind it: only now is every place known.
        for (size_t i = 0; i < plan.size(); ++i) {
            ActivityRecord &record = all[size_t(placeOf[i])];
            if (plan[i].hangsOn && record.plannedStart == plan[i].plannedStart)
                record.hangsOn = placeOf[size_t(*plan[i].hangsOn)];
        }
    }
    return ordered(std::move(all));
}

Result<ActivityRecord> DayPlanner::comeUp(const QString &key, const QString &leader, QDate date, const QString &subject,
                                          Moment now, int position) const
{
    const TemplateActivity *activity = m_template.activity(key);
    if (!activity) {
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate(
                "DayPlanner", "The day template has no activity “%1”. Add it in the settings, under day templates.")
                .arg(key),
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

} // namespace Floorwalk
