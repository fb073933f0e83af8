// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/storeattendancebook.h"

#include "models/service/dayclose.h"
#include "models/service/hrexport.h"
#include "models/service/penaltydesk.h"
#include "models/service/rollcall.h"
#include "models/service/storeworker.h"

#include <QCoreApplication>

namespace Floorwalk {

namespace {

/** The answer without its value: the page loads the day again anyway. */
template <class T> Result<void> done(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

QString closedText(const DayCloseOutcome &outcome)
{
    const QString proposed = QCoreApplication::translate("Attendance", "The day is closed: %n proposal(s) to decide.",
                                                         nullptr, outcome.proposed);
    if (outcome.waiting.empty())
        return proposed;
    return proposed + u' '
           + QCoreApplication::translate("Attendance", "%n item(s) are left waiting.", nullptr,
                                         int(outcome.waiting.size()));
}

} // namespace

StoreAttendanceBook::StoreAttendanceBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock,
                                         std::function<Actor()> onDuty)
    : m_writer(writer)
    , m_reader(reader)
    , m_clock(clock)
    , m_onDuty(std::move(onDuty))
{}

Moment StoreAttendanceBook::now() const
{
    return m_clock.now();
}

QString StoreAttendanceBook::dutyLeader() const
{
    return m_onDuty().name;
}

QFuture<Result<AttendanceDay>> StoreAttendanceBook::day(QDate date, const QString &team)
{
    return m_reader.run([date, team](StoreSession &session) { return RollCall(session).day(date, team); });
}

QFuture<Result<void>> StoreAttendanceBook::mark(const RollMark &mark)
{
    return m_writer.run(
        [mark, actor = m_onDuty()](StoreSession &session) { return done(RollCall(session).mark(actor, mark)); });
}

QFuture<Result<void>> StoreAttendanceBook::takeBackMark(PersonId person, qint64 mark)
{
    return m_writer.run([person, mark, actor = m_onDuty()](StoreSession &session) {
        return RollCall(session).withdrawMark(actor, person, mark);
    });
}

QFuture<Result<void>> StoreAttendanceBook::addNotice(PersonId person, QDate date, const NoticeRecord &notice)
{
    return m_writer.run([person, date, notice, actor = m_onDuty()](StoreSession &session) {
        return done(RollCall(session).notice(actor, person, date, notice));
    });
}

QFuture<Result<QString>> StoreAttendanceBook::closeDay(QDate date, const QString &team)
{
    return m_writer.run([date, team, actor = m_onDuty()](StoreSession &session) -> Result<QString> {
        const Result<DayCloseOutcome> outcome = DayClose(session).close(actor, date, team, true);
        if (!outcome)
            return outcome.error();
        return closedText(*outcome);
    });
}

QFuture<Result<void>> StoreAttendanceBook::reopenDay(QDate date, const QString &team, const QString &reason)
{
    return m_writer.run([date, team, reason, actor = m_onDuty()](StoreSession &session) {
        return DayClose(session).reopen(actor, date, team, reason);
    });
}

QFuture<Result<void>> StoreAttendanceBook::decide(PenaltyId penalty, int seenVersion, const PenaltyDecision &decision)
{
    return m_writer.run([penalty, seenVersion, decision, actor = m_onDuty()](StoreSession &session) {
        return PenaltyDesk(session).decide(actor, penalty, seenVersion, decision);
    });
}

QFuture<Result<int>> StoreAttendanceBook::writeHrFile(const HrFileRequest &request)
{
    return m_writer.run([request, actor = m_onDuty()](StoreSession &session) {
        HrExportOptions options;
        options.month = request.month;
        options.team = request.team;
        options.file = request.path;
        options.profile = request.profile == HrFileRequest::Profile::Excel ? CsvProfile::Excel : CsvProfile::Plain;
        options.chineseHeader = request.chineseHeader;
        HrExport files(session);
        return request.kind == HrFileRequest::Kind::Attendance ? files.attendance(actor, options)
                                                               : files.penalties(actor, options);
    });
}

} // namespace Floorwalk
