// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/periodreport.h"

#include "models/day/daysteps.h"
#include "models/domain/isoweek.h"
#include "models/service/dayreporter.h"
#include "models/service/reportaccess.h"
#include "models/service/reportparts.h"
#include "models/service/wordsguard.h"
#include "models/store/dayplanrepository.h"
#include "models/store/reportrepository.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

void countInto(PeriodCounts &counts, const ActivityRecord &record, Moment now)
{
    const bool done = record.status == ActivityStatus::Done;
    const bool missed = DaySteps::isMissed(record, now);
    counts.planned += record.passive ? 0 : 1;
    counts.cameUp += record.passive ? 1 : 0;
    counts.done += done ? 1 : 0;
    counts.skipped += record.status == ActivityStatus::Skipped ? 1 : 0;
    counts.handedOver += record.status == ActivityStatus::HandedOver ? 1 : 0;
    counts.missed += missed ? 1 : 0;
    const Millis spent = DaySteps::spent(record, now);
    counts.spent += spent;
    if (!record.passive && record.plannedStart && record.plannedEnd)
        counts.plannedTime += *record.plannedEnd - *record.plannedStart;
    if (record.key != ReportParts::walkKey)
        return;
    counts.onFloor += spent;
    const bool due = missed || done || record.status == ActivityStatus::Skipped;
    counts.walksDue += record.mandatory && due ? 1 : 0;
    const bool late = DaySteps::isLate(record);
    counts.walksKept += record.mandatory && done && !late ? 1 : 0;
    counts.walksLate += done && late ? 1 : 0;
}

} // namespace

std::pair<QDate, QDate> periodOf(ReportKind kind, QDate day)
{
    switch (kind) {
    case ReportKind::Day:
        return {day, day};
    case ReportKind::Week: {
        const QDate monday = IsoWeek::of(day).monday();
        return {monday, monday.addDays(6)};
    }
    case ReportKind::Month: {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    }
    Q_UNREACHABLE();
}

PeriodReport periodReport(std::vector<ActivityRecord> records, Moment now)
{
    PeriodReport report;
    report.made = now;
    QHash<QString, size_t> keys;
    for (size_t i = 0; i < records.size(); ++i) {
        const ActivityRecord &record = records[i];
        if (report.days.empty() || report.days.back().date != record.date)
            report.days.push_back({record.date, {}, {}, {}});
        if (!keys.contains(record.key)) {
            keys.insert(record.key, report.activities.size());
            report.activities.push_back({record.key, {}, {}});
        }
        PeriodActivity &activity = report.activities[keys.value(record.key)];
        PeriodDay &day = report.days.back();
        for (PeriodCounts *const counts : {&report.total, &activity.counts, &day.counts})
            countInto(*counts, record, now);
        activity.records.push_back(i);
        day.records.push_back(i);
    }
    report.records = std::move(records);
    return report;
}

Result<PeriodReport> PeriodReporter::read(const Actor &actor, ReportKind kind, QDate day, const QString &leader)
{
    const QString whose = leader.isEmpty() ? actor.name : leader;
    ReportAccess access(m_session);
    const Result<QStringList> teams = access.teamsOf(whose);
    if (!teams)
        return teams.error();
    const auto [from, to] = periodOf(kind, day);
    if (const Result<void> may = access.read(actor, whose, *teams, from); !may)
        return may.error();
    auto records = DayPlanRepository(m_session.records()).between(from, to, whose);
    if (!records)
        return records.error();
    auto submitted = ReportRepository(m_session.records()).between(from, to);
    if (!submitted)
        return submitted.error();
    std::erase_if(*submitted, [&whose](const SubmittedReport &one) { return one.leader != whose; });
    Result<DayTemplate> words = access.wordsOf(*teams, to);
    if (!words)
        return words.error();
    auto told = WordsGuard(m_session).told(std::move(*records));
    if (!told)
        return told.error();
    PeriodReport report = periodReport(std::move(*told), m_session.now());
    report.dayTemplate = std::move(*words);
    report.kind = kind;
    report.leader = whose;
    report.teams = *teams;
    report.from = from;
    report.to = to;
    report.zone = m_session.zone();
    for (PeriodDay &one : report.days) {
        const auto found = std::ranges::find_if(*submitted, [&one](const SubmittedReport &kept) {
            return kept.kind == ReportKind::Day && kept.from == one.date;
        });
        if (found != submitted->end())
            one.report = *found;
    }
    report.submitted = std::move(*submitted);
    Result<QString> added = DayPlanRepository(m_session.records()).note(whose, from, reportKindName(kind));
    if (!added)
        return added.error();
    report.words = std::move(*added);
    return report;
}

Result<PeriodReport> PeriodReporter::completed(const Actor &actor, PeriodReport report, const OpenRecords &open)
{
    if (const Result<void> may = ReportAccess(m_session).allows(actor, report.leader, report.teams); !may)
        return may.error();
    DayReport frame;
    frame.leader = report.leader;
    frame.teams = report.teams;
    frame.zone = m_session.zone();
    frame.made = m_session.now();
    frame.settings = m_session.settings();
    frame.dayTemplate = report.dayTemplate;
    frame.date = std::min(report.to, frame.zone.localDate(frame.made));
    PeriodFloorFold fold(frame);
    DayReporter reporter(m_session);
    for (QDate date = report.from; date <= frame.date; date = date.addDays(1)) {
        const bool isLast = date == frame.date;
        auto day = reporter.parts(frame, date, isLast, isLast ? open : OpenRecords());
        if (!day)
            return day.error();
        if (*day)
            fold.add(std::move(**day));
    }
    auto undone = reporter.openOn(frame, frame.date);
    if (!undone)
        return undone.error();
    fold.addOpen(std::move(*undone));
    report.floor = fold.finish();
    // What was agreed with agents is for leaders to read.
    for (ReportOpenItem &item : report.floor->sum.open) {
        if (item.kind == followUpKind && actor.role != Role::DutyLeader)
            item.text.clear();
    }
    return report;
}

} // namespace Floorwalk
