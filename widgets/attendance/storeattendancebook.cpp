// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/storeattendancebook.h"

#include "models/service/coverdesk.h"
#include "models/service/dayclose.h"
#include "models/service/hrexport.h"
#include "models/service/import.h"
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

/** The first bad places of a file, one a line; the rest as a number. */
QString problemText(const std::vector<InputProblem> &problems)
{
    constexpr size_t shown = 3;
    QStringList lines{QCoreApplication::translate("Attendance", "Nothing was imported.")};
    for (size_t i = 0; i < std::min(shown, problems.size()); ++i) {
        lines << QCoreApplication::translate("Attendance", "Line %1, column %2: %3")
                     .arg(problems[i].line)
                     .arg(problems[i].column)
                     .arg(problems[i].text);
    }
    if (problems.size() > shown)
        lines << QCoreApplication::translate("Attendance", "… and %n more.", nullptr, int(problems.size() - shown));
    return lines.join(u'\n');
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

QFuture<Result<void>> StoreAttendanceBook::addLeave(PersonId person, const LeaveRecord &leave, const QString &remarks)
{
    return m_writer.run([person, leave, remarks, actor = m_onDuty()](StoreSession &session) {
        return done(RollCall(session).leave(actor, person, leave, remarks));
    });
}

QFuture<Result<std::vector<Person>>> StoreAttendanceBook::people()
{
    return m_reader.run([](StoreSession &session) { return CoverDesk(session).people(); });
}

QFuture<Result<QStringList>> StoreAttendanceBook::addCover(const ShiftCover &cover)
{
    return m_writer.run([cover, actor = m_onDuty()](StoreSession &session) {
        const Result<CoverDesk::Entered> entered = CoverDesk(session).enter(actor, cover);
        return entered ? Result<QStringList>(entered->remarks) : Result<QStringList>(entered.error());
    });
}

QFuture<Result<void>> StoreAttendanceBook::takeBackCover(qint64 cover, const QString &reason)
{
    return m_writer.run([cover, reason, actor = m_onDuty()](StoreSession &session) {
        return CoverDesk(session).withdraw(actor, cover, reason);
    });
}

QFuture<Result<void>> StoreAttendanceBook::takePapers(PersonId person, QDate date)
{
    return m_writer.run([person, date, actor = m_onDuty()](StoreSession &session) {
        return RollCall(session).takePapers(actor, person, date);
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

QFuture<Result<QString>> StoreAttendanceBook::importRoster(const QString &path)
{
    return m_writer.run([path, actor = m_onDuty()](StoreSession &session) -> Result<QString> {
        const Result<CsvTable> table = CsvReader::readFile(path);
        if (!table)
            return table.error();
        const Result<ImportReport> report = Import(session).roster(actor, *table, {});
        if (!report)
            return report.error();
        if (!report->written && !report->problems.empty())
            return Error{Error::Kind::BadInput, problemText(report->problems), {}};
        return QCoreApplication::translate("Attendance", "The roster is in: %1 days new, %2 changed, %3 as before.")
            .arg(report->added)
            .arg(report->changed)
            .arg(report->unchanged);
    });
}

} // namespace Floorwalk
