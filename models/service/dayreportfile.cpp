// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dayreportfile.h"

#include "models/day/daysteps.h"
#include "models/domain/ornull.h"

#include <QJsonArray>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** @p list, each by @p one(value). */
template <class T, class One> QJsonArray arrayOf(const std::vector<T> &list, One one)
{
    QJsonArray array;
    for (const T &value : list)
        array << one(value);
    return array;
}

QString standInName(ReportStandIn::Kind kind)
{
    switch (kind) {
    case ReportStandIn::Kind::TookOver:
        return u"tookOver"_s;
    case ReportStandIn::Kind::Deputy:
        return u"deputy"_s;
    case ReportStandIn::Kind::Swap:
        return u"swap"_s;
    case ReportStandIn::Kind::Substitute:
        return u"substitute"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject countsJson(const QMap<QString, int> &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonArray peopleJson(const std::vector<ReportPerson> &people, const Zone &zone)
{
    return arrayOf(people, [&zone](const ReportPerson &one) {
        return QJsonObject{{u"name"_s, one.name},
                           {u"shift"_s, one.shift},
                           {u"start"_s, orNull(one.start, zone)},
                           {u"late_s"_s, one.late ? QJsonValue(qint64(one.late->count())) : QJsonValue()}};
    });
}

QJsonObject attendanceJson(const DayReport &report, const Zone &zone)
{
    const AttendancePart &part = report.attendance;
    const SetTarget *const set = report.targets.of(DayTarget::Attendance);
    return {{u"expected"_s, part.expected},
            {u"present"_s, part.present},
            {u"due"_s, part.due},
            {u"present_of_due"_s, part.presentDue},
            {u"rate"_s, orNull(part.rate)},
            {u"rate_variant"_s, figureVariantName(part.variant)},
            {u"target"_s, report.targets.over(report.settings).number(u"attendance_target"_s) / 100.0},
            {u"target_set_by"_s, set ? set->by : QString()},
            {u"closed"_s, part.closed},
            {u"open"_s, part.open},
            {u"late"_s, peopleJson(part.late, zone)},
            {u"leave"_s, peopleJson(part.leave, zone)},
            {u"absent"_s, peopleJson(part.absent, zone)},
            {u"deemed_absent"_s, peopleJson(part.deemed, zone)}};
}

QJsonObject activityJson(const ReportActivity &one, const Zone &zone)
{
    const ActivityRecord &record = one.record;
    return {{u"key"_s, record.key},
            {u"title"_s, record.title},
            {u"leader"_s, record.leader},
            {u"planned_from"_s, orNull(record.plannedStart, zone)},
            {u"planned_to"_s, orNull(record.plannedEnd, zone)},
            {u"from"_s, orNull(record.actualStart, zone)},
            {u"to"_s, orNull(record.actualEnd, zone)},
            {u"spent_s"_s, orNull(std::optional(one.spent))},
            {u"status"_s, activityStatusName(record.status)},
            {u"reason"_s, record.reason},
            {u"note"_s, record.note},
            {u"subject"_s, record.subject},
            {u"about"_s, one.about},
            {u"passive"_s, record.passive},
            {u"mandatory"_s, record.mandatory},
            {u"missed"_s, one.missed},
            {u"late"_s, DaySteps::isLate(record)},
            {u"steps"_s, int(record.ticks.size())},
            {u"steps_done"_s, DaySteps::stepsDone(record)}};
}

QJsonObject meetingJson(const MeetingWords &one, const Zone &zone)
{
    return {{u"key"_s, one.key},         {u"title"_s, one.title},
            {u"leader"_s, one.leader},   {u"at"_s, orNull(one.at, zone)},
            {u"targets"_s, one.targets}, {u"agenda"_s, one.agenda},
            {u"minutes"_s, one.minutes}};
}

QJsonObject figureJson(const ReportFigure &one)
{
    const OpenedFigure &figure = one.figure;
    const std::optional<bool> met = one.isMet();
    return {{u"figure"_s, figureKindName(figure.wish.kind())},
            {u"variant"_s, figureVariantName(figure.wish.variant)},
            {u"value"_s, orNull(figure.value)},
            {u"target"_s, orNull(one.target)},
            {u"target_set_by"_s, one.setBy},
            {u"met"_s, met ? QJsonValue(*met) : QJsonValue()},
            {u"above"_s, figure.above},
            {u"below"_s, figure.below},
            {u"unheard_s"_s, double(figure.unheard.count()) / 1000},
            {u"excused_s"_s, double(figure.excused.count()) / 1000},
            {u"not_kept"_s, figure.notKept}};
}

QJsonObject queueJson(const ReportQueue &one)
{
    return {{u"queue"_s, one.queue},
            {u"offered"_s, one.counts.offered},
            {u"answered"_s, one.counts.answered},
            {u"answered_within"_s, one.counts.answeredWithin},
            {u"abandoned"_s, one.counts.abandoned},
            {u"abandoned_short"_s, one.counts.abandonedShort},
            {u"exited"_s, one.counts.exited},
            {u"lost"_s, one.counts.lost},
            {u"service_level"_s, orNull(one.serviceLevel)},
            {u"service_level_variant"_s, figureVariantName(one.variant)},
            {u"service_level_target"_s, one.target / 100.0}};
}

QJsonObject alertsJson(const ReportAlerts &one)
{
    return {{u"kind"_s, one.kind},
            {u"count"_s, one.count},
            {u"alarms"_s, one.alarms},
            {u"open"_s, one.open},
            {u"reacted"_s, one.reacted},
            {u"median_reaction_s"_s, orNull(one.medianReaction)},
            {u"longest_reaction_s"_s, orNull(one.longestReaction)},
            {u"outcomes"_s, countsJson(one.outcomes)}};
}

QJsonObject walkJson(const ReportWalk &one, const Zone &zone)
{
    return {{u"leader"_s, one.leader},
            {u"from"_s, zone.iso(one.from)},
            {u"to"_s, orNull(one.to, zone)},
            {u"mandatory"_s, one.mandatory},
            {u"rated"_s, one.rated},
            {u"findings"_s, arrayOf(one.findings, [](const ReportWalk::Finding &finding) {
                 return QJsonObject{{u"step"_s, finding.step}, {u"note"_s, finding.note}};
             })}};
}

QJsonObject reportIncidentJson(const IncidentRecord &one, const Zone &zone)
{
    return {{u"number"_s, one.number},
            {u"team"_s, one.team},
            {u"from"_s, zone.iso(one.span.from)},
            {u"to"_s, one.lasts() ? QJsonValue() : QJsonValue(zone.iso(one.span.to))},
            {u"gone"_s, one.gone()},
            {u"of"_s, one.of},
            {u"wording"_s, one.words.wording},
            {u"reported_to"_s, one.words.reportedTo},
            {u"reported_at"_s, orNull(one.words.reportedAt, zone)},
            {u"cause"_s, one.words.cause}};
}

QJsonObject openItemJson(const ReportOpenItem &one, const Zone &zone)
{
    return {{u"kind"_s, one.kind}, {u"ref"_s, one.ref},   {u"subject"_s, one.subject},
            {u"who"_s, one.who},   {u"text"_s, one.text}, {u"due"_s, orNull(one.due, zone)}};
}

/** Without what was agreed with agents: that is between them and their leaders, and here it is a number. */
QJsonArray openJson(const DayReport &report)
{
    QJsonArray array;
    for (const ReportOpenItem &one : report.open) {
        if (one.kind != followUpKind)
            array << openItemJson(one, report.zone);
    }
    return array;
}

QJsonObject entryJson(const ReportEntry &one, const Zone &zone)
{
    return {{u"number"_s, one.number},
            {u"kind"_s, entryKindName(one.kind)},
            {u"date"_s, one.date.toString(Qt::ISODate)},
            {u"topic"_s, one.topic},
            {u"text"_s, one.text},
            {u"agent"_s, one.agent},
            {u"seat"_s, one.seat},
            {u"owner"_s, one.owner},
            {u"open"_s, one.open},
            {u"due"_s, orNull(one.due, zone)}};
}

QJsonObject gapJson(const FeedGap &gap, const Zone &zone)
{
    return {{u"from"_s, zone.iso(gap.range.from)},
            {u"to"_s, zone.iso(gap.range.to)},
            {u"feed"_s, gap.feed},
            {u"why"_s, gap.why},
            {u"filled"_s, gap.filled},
            {u"unwritten"_s, gap.unwritten}};
}

void insertPeopleParts(QJsonObject &json, const DayReport &report)
{
    const Zone &zone = report.zone;
    json.insert(u"activities"_s,
                arrayOf(report.activities, [&zone](const ReportActivity &one) { return activityJson(one, zone); }));
    json.insert(u"meetings"_s,
                arrayOf(report.meetings, [&zone](const MeetingWords &one) { return meetingJson(one, zone); }));
    json.insert(u"attendance"_s, attendanceJson(report, zone));
    json.insert(u"walks"_s, arrayOf(report.walks, [&zone](const ReportWalk &one) { return walkJson(one, zone); }));
    json.insert(u"faults"_s, arrayOf(report.faults, [&zone](const ReportFault &one) {
                    return QJsonObject{{u"name"_s, one.name},
                                       {u"at"_s, zone.iso(one.at)},
                                       {u"until"_s, orNull(one.until, zone)},
                                       {u"note"_s, one.note}};
                }));
    json.insert(u"stand_ins"_s, arrayOf(report.standIns, [&zone](const ReportStandIn &one) {
                    return QJsonObject{{u"kind"_s, standInName(one.kind)},
                                       {u"who"_s, one.who},
                                       {u"for"_s, one.forWhom},
                                       {u"since"_s, orNull(one.since, zone)},
                                       {u"until"_s, orNull(one.until, zone)}};
                }));
    json.insert(u"listening"_s, QJsonObject{{u"monitored"_s, report.coaching.monitored},
                                            {u"called_back"_s, report.coaching.calledBack},
                                            {u"people"_s, report.coaching.people},
                                            {u"by"_s, countsJson(report.coaching.byWhom)}});
    json.insert(u"coaching_notes"_s, countsJson(report.coaching.notes));
    const auto entry = [&zone](const ReportEntry &one) { return entryJson(one, zone); };
    json.insert(u"register"_s, arrayOf(report.entries, entry));
    json.insert(u"tasks_ahead"_s, arrayOf(report.tasksAhead, entry));
    json.insert(u"topics"_s, arrayOf(report.topics, [](const ReportTopic &one) {
                    return QJsonObject{{u"topic"_s, one.topic}, {u"count"_s, one.count}};
                }));
    json.insert(u"qa_errors"_s, QJsonObject{{u"errors"_s, report.qa.errors},
                                            {u"fatal"_s, report.qa.fatal},
                                            {u"items"_s, arrayOf(report.qa.items, [](const ReportTopic &one) {
                                                 return QJsonObject{{u"item"_s, one.topic}, {u"count"_s, one.count}};
                                             })}});
    json.insert(u"open"_s, openJson(report));
    json.insert(u"follow_ups_due"_s, qint64(std::ranges::count(report.open, followUpKind, &ReportOpenItem::kind)));
}

void insertFloorParts(QJsonObject &json, const DayReport &report)
{
    const Zone &zone = report.zone;
    json.insert(u"figures"_s, arrayOf(report.figures, figureJson));
    json.insert(u"queues"_s, arrayOf(report.queues, queueJson));
    json.insert(u"intervals"_s, arrayOf(report.intervals, [&zone](const ReportInterval &one) {
                    return QJsonObject{{u"since"_s, zone.iso(one.since)},
                                       {u"offered"_s, one.offered},
                                       {u"answered"_s, one.answered},
                                       {u"abandoned"_s, one.abandoned}};
                }));
    json.insert(u"call_reasons"_s,
                QJsonObject{{u"calls"_s, report.callReasons.calls},
                            {u"reasons"_s, arrayOf(report.callReasons.reasons, [](const ReasonCount &one) {
                                 return QJsonObject{{u"reason"_s, one.reason}, {u"count"_s, one.count}};
                             })}});
    json.insert(u"alerts"_s, arrayOf(report.alerts, alertsJson));
    json.insert(u"incidents"_s, arrayOf(report.incidents,
                                        [&zone](const IncidentRecord &one) { return reportIncidentJson(one, zone); }));
    json.insert(u"gaps"_s, arrayOf(report.gaps, [&zone](const FeedGap &gap) { return gapJson(gap, zone); }));
}

QJsonObject periodCountsJson(const PeriodCounts &counts)
{
    const auto seconds = [](Millis time) { return double(time.count()) / 1000; };
    return {{u"planned"_s, counts.planned},
            {u"came_up"_s, counts.cameUp},
            {u"done"_s, counts.done},
            {u"skipped"_s, counts.skipped},
            {u"handed_over"_s, counts.handedOver},
            {u"missed"_s, counts.missed},
            {u"planned_s"_s, seconds(counts.plannedTime)},
            {u"spent_s"_s, seconds(counts.spent)},
            {u"walks_due"_s, counts.walksDue},
            {u"walks_kept"_s, counts.walksKept},
            {u"walks_late"_s, counts.walksLate},
            {u"on_floor_s"_s, seconds(counts.onFloor)}};
}

/** Everybody of @p people with how often: of days that were added up. */
QJsonArray timesJson(const std::vector<ReportPerson> &people)
{
    QMap<QString, int> times;
    for (const ReportPerson &one : people)
        ++times[one.name];
    QJsonArray array;
    for (auto it = times.begin(); it != times.end(); ++it)
        array << QJsonObject{{u"name"_s, it.key()}, {u"times"_s, it.value()}};
    return array;
}

void insertFloor(QJsonObject &json, const PeriodFloor &floor)
{
    const DayReport &sum = floor.sum;
    QJsonObject attendance = attendanceJson(sum, sum.zone);
    attendance.insert(u"late"_s, timesJson(sum.attendance.late));
    attendance.insert(u"leave"_s, timesJson(sum.attendance.leave));
    attendance.insert(u"absent"_s, timesJson(sum.attendance.absent));
    attendance.insert(u"deemed_absent"_s, timesJson(sum.attendance.deemed));
    attendance.insert(u"days"_s, arrayOf(floor.days, [](const PeriodFloor::Day &day) {
                          return QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
                                             {u"expected"_s, day.attendance.expected},
                                             {u"present"_s, day.attendance.present},
                                             {u"rate"_s, orNull(day.attendance.rate)},
                                             {u"late"_s, int(day.attendance.late.size())},
                                             {u"leave"_s, int(day.attendance.leave.size())},
                                             {u"absent"_s, int(day.attendance.absent.size())}};
                      }));
    json.insert(u"attendance"_s, attendance);
    json.insert(u"figures"_s, arrayOf(sum.figures, figureJson));
    json.insert(u"alerts"_s, arrayOf(sum.alerts, alertsJson));
    json.insert(u"gaps"_s, arrayOf(sum.gaps, [&sum](const FeedGap &gap) { return gapJson(gap, sum.zone); }));
    json.insert(u"open"_s, openJson(sum));
    json.insert(u"follow_ups_due"_s, qint64(std::ranges::count(sum.open, followUpKind, &ReportOpenItem::kind)));
}

} // namespace

QJsonObject periodReportJson(const PeriodReport &report)
{
    QJsonArray days;
    for (const PeriodDay &day : report.days) {
        QJsonObject json = periodCountsJson(day.counts);
        json.insert(u"date"_s, day.date.toString(Qt::ISODate));
        json.insert(u"report_submitted"_s, day.report.has_value());
        json.insert(u"report_received"_s, day.report && day.report->received);
        days << json;
    }
    QJsonArray activities;
    for (const PeriodActivity &activity : report.activities) {
        QJsonObject json = periodCountsJson(activity.counts);
        json.insert(u"key"_s, activity.key);
        activities << json;
    }
    QJsonObject json{{u"schema"_s, u"floorwalk.periodreport/1"_s},
                     {u"kind"_s, reportKindName(report.kind)},
                     {u"leader"_s, report.leader},
                     {u"teams"_s, QJsonArray::fromStringList(report.teams)},
                     {u"from"_s, report.from.toString(Qt::ISODate)},
                     {u"to"_s, report.to.toString(Qt::ISODate)},
                     {u"made"_s, report.zone.iso(report.made)},
                     {u"total"_s, periodCountsJson(report.total)},
                     {u"days"_s, days},
                     {u"activities"_s, activities},
                     {u"words"_s, report.words}};
    if (report.floor)
        insertFloor(json, *report.floor);
    return json;
}

QJsonObject dayReportJson(const DayReport &report)
{
    const Zone &zone = report.zone;
    QJsonObject json{{u"schema"_s, u"floorwalk.dayreport/1"_s},
                     {u"date"_s, report.date.toString(Qt::ISODate)},
                     {u"leader"_s, report.leader},
                     {u"leaders"_s, QJsonArray::fromStringList(report.leaders())},
                     {u"teams"_s, QJsonArray::fromStringList(report.teams)},
                     {u"made"_s, zone.iso(report.made)},
                     {u"from"_s, zone.iso(report.window.from)},
                     {u"to"_s, zone.iso(report.window.to)},
                     {u"over"_s, report.over},
                     {u"summed_to"_s, orNull(report.summedTo, zone)},
                     {u"reflection"_s, report.words.reflection},
                     {u"tomorrow"_s, report.words.tomorrow},
                     {u"handover"_s, report.words.handover}};
    insertPeopleParts(json, report);
    insertFloorParts(json, report);
    return json;
}

} // namespace Floorwalk
