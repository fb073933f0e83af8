// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/reports/reportbook.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Floorwalk {

class FloorSession;
class StoreWorker;

/** Reports of the store: reading on the reader, writing on the writer, each as whoever is on duty. */
class StoreReportBook final : public ReportBook
{
public:
    /** All outlive the book. @p floor null: none is listened to, and days are of what has ended. */
    StoreReportBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock, std::function<Actor()> onDuty,
                    FloorSession *floor = nullptr);

    Moment now() const override { return m_clock.now(); }
    Actor actor() const override { return m_onDuty(); }
    Answer<DayReport> day(QDate date) override;
    Answer<PeriodReport> period(ReportKind kind, QDate day) override;
    Answer<PeriodReport> completed(const PeriodReport &report) override;
    Answer<TomorrowPlan> tomorrow(QDate today) override;
    Answer<int> makeTasks(QDate today) override;
    Answer<void> setNote(const Actor &owner, QDate date, const QString &kind, const QString &text) override;
    Answer<SubmittedReport> submit(const ReportToSubmit &report) override;
    Answer<std::vector<SubmittedReport>> submitted(QDate from, QDate to) override;
    Answer<OpenedReport> open(qint64 report) override;
    Answer<void> receive(qint64 report) override;
    Answer<void> noteCopy(const ReportCopy &copy) override;
    Answer<std::vector<Handover>> handovers(QDate date) override;
    Answer<std::vector<Handover>> waiting() override;
    Answer<Handover> handOver(const Handover &handover) override;
    Answer<std::vector<AlertRecord>> accept(qint64 handover, qint64 item) override;
    Answer<void> refuse(qint64 handover, qint64 item, const QString &reason) override;
    Answer<std::vector<AlertRecord>> take(qint64 handover) override;
    Answer<void> takeBack(qint64 handover) override;
    Answer<QStringList> leaders() override;

private:
    StoreWorker &readerFor(const Actor &actor);
    template <class T> Answer<T> withOpen(std::function<Answer<T>(const OpenRecords &)> read);
    StoreWorker &m_writer;
    StoreWorker &m_reader;
    const Clock &m_clock;
    std::function<Actor()> m_onDuty;
    FloorSession *m_floor;
    std::unique_ptr<QObject> m_asking = std::make_unique<QObject>(); ///< what was asked for ends with it
};

} // namespace Floorwalk
