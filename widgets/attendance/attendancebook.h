// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/penalty.h"
#include "models/service/attendanceday.h"

#include <QFuture>

namespace Floorwalk {

/** What is to be written into a file for HR. */
struct HrFileRequest
{
    enum class Kind : quint8 { Attendance, Penalties };
    enum class Profile : quint8 { Excel, Plain };

    Kind kind = Kind::Attendance;
    Profile profile = Profile::Excel;
    bool chineseHeader = false;
    QDate month; ///< any day of it
    QString team; ///< empty = all
    QString path;
};

/** The attendance records as the page needs them. Each answer comes when what it says is durable. */
class AttendanceBook
{
public:
    virtual ~AttendanceBook() = default;

    virtual Moment now() const = 0;
    /** Who decides: every decision has an author. Empty while nobody is on duty. */
    virtual QString dutyLeader() const = 0;

    /** @p team empty = all teams. */
    virtual QFuture<Result<AttendanceDay>> day(QDate date, const QString &team) = 0;
    virtual QFuture<Result<void>> mark(const RollMark &mark) = 0;
    virtual QFuture<Result<void>> takeBackMark(PersonId person, qint64 mark) = 0;
    virtual QFuture<Result<void>> addNotice(PersonId person, QDate date, const NoticeRecord &notice) = 0;
    /** Leave that somebody else granted; @p remarks name who and where. */
    virtual QFuture<Result<void>> addLeave(PersonId person, const LeaveRecord &leave, const QString &remarks) = 0;
    /** Everybody who could come in somebody's place. */
    virtual QFuture<Result<std::vector<Person>>> people() = 0;
    /** CoverDesk::enter(): what the rules say of it. */
    virtual QFuture<Result<QStringList>> addCover(const ShiftCover &cover) = 0;
    virtual QFuture<Result<void>> takeBackCover(qint64 cover, const QString &reason) = 0;
    /** The papers that the person's leave of @p date waited for are here. */
    virtual QFuture<Result<void>> takePapers(PersonId person, QDate date) = 0;
    /** Items that are still open wait for their due day. The text says what closing came to. */
    virtual QFuture<Result<QString>> closeDay(QDate date, const QString &team) = 0;
    virtual QFuture<Result<void>> reopenDay(QDate date, const QString &team, const QString &reason) = 0;
    virtual QFuture<Result<void>> decide(PenaltyId penalty, int seenVersion, const PenaltyDecision &decision) = 0;
    /** The number of rows that were written. */
    virtual QFuture<Result<int>> writeHrFile(const HrFileRequest &request) = 0;
    /** Reads a roster file; the text says what came of it, the error names the first bad places. */
    virtual QFuture<Result<QString>> importRoster(const QString &path) = 0;
};

} // namespace Floorwalk
