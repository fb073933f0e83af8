// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"
#include "widgets/attendance/attendancebook.h"

#include <functional>

namespace Floorwalk {

class StoreWorker;

/** The attendance records of the store: loads through the reader, commands through the writer, as whoever is on duty.
 */
class StoreAttendanceBook final : public AttendanceBook
{
public:
    /** @p onDuty answers with the duty leader of the moment. All references outlive the book. */
    StoreAttendanceBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock, std::function<Actor()> onDuty);

    Moment now() const override;
    QString dutyLeader() const override;
    QFuture<Result<AttendanceDay>> day(QDate date, const QString &team) override;
    QFuture<Result<void>> mark(const RollMark &mark) override;
    QFuture<Result<void>> takeBackMark(PersonId person, qint64 mark) override;
    QFuture<Result<void>> addNotice(PersonId person, QDate date, const NoticeRecord &notice) override;
    QFuture<Result<void>> addLeave(PersonId person, const LeaveRecord &leave, const QString &remarks) override;
    QFuture<Result<std::vector<Person>>> people() override;
    QFuture<Result<QStringList>> addCover(const ShiftCover &cover) override;
    QFuture<Result<void>> takeBackCover(qint64 cover, const QString &reason) override;
    QFuture<Result<void>> takePapers(PersonId person, QDate date) override;
    QFuture<Result<QString>> closeDay(QDate date, const QString &team) override;
    QFuture<Result<void>> reopenDay(QDate date, const QString &team, const QString &reason) override;
    QFuture<Result<void>> decide(PenaltyId penalty, int seenVersion, const PenaltyDecision &decision) override;
    QFuture<Result<int>> writeHrFile(const HrFileRequest &request) override;
    QFuture<Result<QString>> importRoster(const QString &path) override;

private:
    StoreWorker &m_writer;
    StoreWorker &m_reader;
    const Clock &m_clock;
    std::function<Actor()> m_onDuty;
};

} // namespace Floorwalk
