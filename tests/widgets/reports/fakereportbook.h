// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/reports/reportbook.h"

#include <QCoreApplication>
#include <QPromise>

namespace Floorwalk {

/** A book in memory that answers at once and says what it was told. */
class FakeReportBook final : public ReportBook
{
public:
    template <class T> static Answer<T> ready(T value)
    {
        return QtFuture::makeReadyFuture(Result<T>(std::move(value)));
    }
    static Zone zone() { return *Zone::parse(QStringLiteral("Asia/Shanghai")); }
    static QDate today() { return {2026, 11, 23}; }
    static Moment at(int hour, int minute, QDate date = today()) { return zone().toMoment(date, QTime(hour, minute)); }

    FakeReportBook()
    {
        report.date = today();
        report.leader = who.name;
        report.teams = {QStringLiteral("客服一组")};
        report.zone = zone();
        report.made = now();
        report.window = {at(8, 30), at(17, 30)};
        report.over = true;
        report.attendance.expected = 20;
        report.attendance.present = 18;
        report.attendance.due = 20;
        report.attendance.presentDue = 18;
        report.attendance.rate = 0.9;
        report.attendance.absent = {{QStringLiteral("宋岩"), QStringLiteral("早班"), at(8, 30), {}}};
        OpenedFigure level;
        level.wish.variant = FigureVariant::IgnoreAbandons;
        level.wish.window = report.window;
        level.above = 70;
        level.below = 90;
        level.value = 70.0 / 90;
        report.figures = {{level, 0.85, false}};
        report.gaps = {{{at(10, 0), at(10, 12)}, QStringLiteral("连接中断"), {}, false}};
        for (int i = 0; i < 16; ++i)
            report.activities.push_back(activity(i, i % 5 == 4));
        for (int i = 0; i < 18; ++i)
            report.intervals.push_back({at(8, 30) + i * std::chrono::minutes(30), 40 + i, 38, 2});
        report.open = {{QStringLiteral("activity"),
                        QStringLiteral("activity:5"),
                        QStringLiteral("listenIn"),
                        who.name,
                        {},
                        at(14, 0)}};
        report.words.reflection = QStringLiteral("高峰前多留两人");
    }

    Moment now() const override { return at(18, 0); }
    Actor actor() const override { return who; }
    Answer<DayReport> day(QDate date) override
    {
        said << QStringLiteral("day ") + date.toString(Qt::ISODate);
        report.date = date;
        if (isLate) {
            late = {};
            late.start();
            return late.future();
        }
        return ready(report);
    }
    Answer<PeriodReport> period(ReportKind kind, QDate day) override
    {
        std::vector<ActivityRecord> records;
        for (const ReportActivity &one : report.activities)
            records.push_back(one.record);
        PeriodReport made = periodReport(std::move(records), now());
        made.kind = kind;
        made.leader = who.name;
        std::tie(made.from, made.to) = periodOf(kind, day);
        made.zone = zone();
        made.words = periodWords;
        return ready(made);
    }
    Answer<PeriodReport> completed(const PeriodReport &counted) override
    {
        PeriodReport made = counted;
        DayReport frame = report;
        frame.figures.clear();
        frame.open.clear();
        frame.gaps.clear();
        PeriodFloorFold fold(frame);
        for (const int days : {0, 1}) {
            ReportedDay parts{report, {}};
            parts.report.date = made.from.addDays(days);
            fold.add(parts);
        }
        made.floor = fold.finish();
        return ready(made);
    }
    Answer<TomorrowPlan> tomorrow(QDate today) override
    {
        TomorrowPlan plan;
        plan.date = today.addDays(1);
        plan.carried = carried;
        return ready(plan);
    }
    Answer<int> makeTasks(QDate) override { return ready(2); }
    Answer<void> setNote(const Actor &owner, QDate, const QString &kind, const QString &text) override
    {
        said << QStringLiteral("note ") + kind + QChar(u' ') + text;
        noteOwner = owner.name;
        return QtFuture::makeReadyFuture(Result<void>());
    }
    Answer<SubmittedReport> submit(const ReportToSubmit &toSubmit) override
    {
        said << QStringLiteral("submit ") + reportKindName(toSubmit.kind);
        sheet = toSubmit.sheet;
        SubmittedReport made;
        made.id = 1;
        made.kind = toSubmit.kind;
        made.leader = who.name;
        made.from = toSubmit.from;
        made.to = toSubmit.to;
        made.submittedAt = now();
        made.submittedBy = who.name;
        reports = {made};
        return ready(made);
    }
    Answer<std::vector<SubmittedReport>> submitted(QDate, QDate) override { return ready(reports); }
    Answer<OpenedReport> open(qint64) override { return ready(OpenedReport{reports.front(), sheet, {}, reports}); }
    Answer<void> receive(qint64 id) override
    {
        said << QStringLiteral("receive %1").arg(id);
        reports.front().received = ReportReceipt{now(), who.name, {}, who.name};
        return QtFuture::makeReadyFuture(Result<void>());
    }
    Answer<void> noteCopy(const ReportCopy &copy) override
    {
        said << QStringLiteral("copy %1 %2 %3").arg(reportKindName(copy.kind), copy.leader).arg(copy.onPaper);
        if (refusal)
            return QtFuture::makeReadyFuture(Result<void>(*refusal));
        return QtFuture::makeReadyFuture(Result<void>());
    }
    Answer<std::vector<Handover>> handovers(QDate) override { return ready(ofDay); }
    Answer<void> takeBack(qint64 handover) override
    {
        said << QStringLiteral("take back %1").arg(handover);
        ofDay.front().withdrawnAt = now();
        return QtFuture::makeReadyFuture(Result<void>());
    }
    Answer<QStringList> leaders() override
    {
        return ready(QStringList{QStringLiteral("李娜"), QStringLiteral("赵敏")});
    }
    Answer<std::vector<Handover>> waiting() override { return ready(waitingNow); }
    Answer<Handover> handOver(const Handover &handover) override
    {
        said << QStringLiteral("hand over %1 to %2").arg(handover.items.size()).arg(handover.to);
        offered.clear();
        for (const HandoverItem &item : handover.items)
            offered << item.ref;
        return ready(handover);
    }
    Answer<std::vector<AlertRecord>> accept(qint64, qint64 item) override
    {
        said << QStringLiteral("accept %1").arg(item);
        answer(item, HandoverAnswer::Accepted);
        return ready(std::vector<AlertRecord>());
    }
    Answer<void> refuse(qint64, qint64 item, const QString &reason) override
    {
        said << QStringLiteral("refuse %1 %2").arg(item).arg(reason);
        answer(item, HandoverAnswer::Refused);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    Answer<std::vector<AlertRecord>> take(qint64 handover) override
    {
        said << QStringLiteral("take %1").arg(handover);
        waitingNow.clear();
        return ready(std::vector<AlertRecord>());
    }

    Actor who{QStringLiteral("王芳"), Role::DutyLeader, {}};
    DayReport report;
    std::vector<SubmittedReport> reports;
    std::vector<Handover> waitingNow;
    std::vector<Handover> ofDay; ///< as they were handed over
    ReportSheet sheet; ///< as it was submitted
    QStringList said;
    std::optional<Error> refusal; ///< of putting on record that a report leaves
    QString noteOwner;
    RegisterItems carried; ///< into the day after
    QString periodWords; ///< of the week or month
    QStringList offered; ///< what was handed over last
    bool isLate = false; ///< the day is answered by answerDay() alone
    QPromise<Result<DayReport>> late;
    void answerDay()
    {
        late.addResult(Result<DayReport>(report));
        late.finish();
        QCoreApplication::processEvents();
    }

private:
    ReportActivity activity(int place, bool missed) const
    {
        ActivityRecord record;
        record.date = today();
        record.leader = who.name;
        record.key = place % 3 == 0 ? QStringLiteral("floorWalk") : QStringLiteral("listenIn");
        record.position = place;
        record.plannedStart = at(8, 0) + place * std::chrono::minutes(30);
        record.plannedEnd = *record.plannedStart + std::chrono::minutes(15);
        record.mandatory = missed;
        if (!missed) {
            record.actualStart = *record.plannedStart + std::chrono::minutes(1);
            record.actualEnd = *record.plannedStart + std::chrono::minutes(12);
            record.status = ActivityStatus::Done;
        }
        return {record, std::chrono::minutes(missed ? 0 : 11), missed, missed};
    }
    void answer(qint64 item, HandoverAnswer answer)
    {
        for (HandoverItem &one : waitingNow.front().items) {
            if (one.id == item)
                one.answer = answer;
        }
    }
};

} // namespace Floorwalk
