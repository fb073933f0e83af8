// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/reports/storereportbook.h"

#include "models/service/dayplan.h"
#include "models/service/dayreporter.h"
#include "models/service/floorsession.h"
#include "models/service/knownleaders.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"

#include <QPromise>

namespace Floorwalk {

using namespace Qt::StringLiterals;

StoreReportBook::StoreReportBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock,
                                 std::function<Actor()> onDuty, FloorSession *floor)
    : m_writer(writer)
    , m_reader(reader)
    , m_clock(clock)
    , m_onDuty(std::move(onDuty))
    , m_floor(floor)
{}

/** Who is no leader leaves a trace by reading, so that goes through the writer. */
StoreWorker &StoreReportBook::readerFor(const Actor &actor)
{
    return actor.role == Role::DutyLeader ? m_reader : m_writer;
}

/** What goes on is asked for first: what ends meanwhile is on record when the days are read, and counts once. */
template <class T> ReportBook::Answer<T> StoreReportBook::withOpen(std::function<Answer<T>(const OpenRecords &)> read)
{
    // A feed that still tells what went on before answers late, and one that is left never; the page follows it.
    if (!m_floor || !m_floor->feed().isLive())
        return read({});
    const auto answer = std::make_shared<QPromise<Result<T>>>();
    answer->start();
    m_floor->open(m_asking.get(), [this, read = std::move(read), answer](const OpenRecords &open) {
        whenDone(read(open), m_asking.get(), [answer](const Result<T> &report) {
            answer->addResult(report);
            answer->finish();
        });
    });
    return answer->future();
}

ReportBook::Answer<DayReport> StoreReportBook::day(QDate date)
{
    const Actor actor = m_onDuty();
    return withOpen<DayReport>([this, actor, date](const OpenRecords &open) {
        return readerFor(actor).run(
            [actor, date, open](StoreSession &session) { return DayReporter(session).day(actor, date, {}, open); });
    });
}

ReportBook::Answer<PeriodReport> StoreReportBook::period(ReportKind kind, QDate day)
{
    const Actor actor = m_onDuty();
    return readerFor(actor).run(
        [actor, kind, day](StoreSession &session) { return PeriodReporter(session).read(actor, kind, day); });
}

ReportBook::Answer<PeriodReport> StoreReportBook::completed(const PeriodReport &report)
{
    return withOpen<PeriodReport>([this, actor = m_onDuty(), report](const OpenRecords &open) {
        return m_reader.run([actor, report, open](StoreSession &session) {
            return PeriodReporter(session).completed(actor, report, open);
        });
    });
}

ReportBook::Answer<TomorrowPlan> StoreReportBook::tomorrow(QDate today)
{
    return m_reader.run(
        [actor = m_onDuty(), today](StoreSession &session) { return TomorrowPlanner(session).plan(actor, today); });
}

ReportBook::Answer<int> StoreReportBook::makeTasks(QDate today)
{
    return m_writer.run([actor = m_onDuty(), today](StoreSession &session) {
        return TomorrowPlanner(session).makeTasks(actor, today);
    });
}

ReportBook::Answer<void> StoreReportBook::setNote(const Actor &owner, QDate date, const QString &kind,
                                                  const QString &text)
{
    return m_writer.run(
        [owner, date, kind, text](StoreSession &session) { return DayPlan(session).setNote(owner, date, kind, text); });
}

ReportBook::Answer<SubmittedReport> StoreReportBook::submit(const ReportToSubmit &report)
{
    return m_writer.run(
        [actor = m_onDuty(), report](StoreSession &session) { return ReportDesk(session).submit(actor, report); });
}

ReportBook::Answer<std::vector<SubmittedReport>> StoreReportBook::submitted(QDate from, QDate to)
{
    return m_reader.run(
        [actor = m_onDuty(), from, to](StoreSession &session) { return ReportDesk(session).list(actor, from, to); });
}

ReportBook::Answer<OpenedReport> StoreReportBook::open(qint64 report)
{
    const Actor actor = m_onDuty();
    return readerFor(actor).run(
        [actor, report](StoreSession &session) { return ReportDesk(session).open(actor, report); });
}

ReportBook::Answer<void> StoreReportBook::receive(qint64 report)
{
    return m_writer.run(
        [actor = m_onDuty(), report](StoreSession &session) { return ReportDesk(session).receive(actor, report); });
}

ReportBook::Answer<void> StoreReportBook::noteCopy(const ReportCopy &copy)
{
    return m_writer.run(
        [actor = m_onDuty(), copy](StoreSession &session) { return ReportDesk(session).noteCopy(actor, copy); });
}

ReportBook::Answer<std::vector<Handover>> StoreReportBook::handovers(QDate date)
{
    return m_reader.run(
        [actor = m_onDuty(), date](StoreSession &session) { return HandoverDesk(session).ofDay(actor, date); });
}

ReportBook::Answer<std::vector<Handover>> StoreReportBook::waiting()
{
    return m_reader.run(
        [actor = m_onDuty()](StoreSession &session) { return HandoverDesk(session).waitingFor(actor); });
}

ReportBook::Answer<Handover> StoreReportBook::handOver(const Handover &handover)
{
    return m_writer.run(
        [actor = m_onDuty(), handover](StoreSession &session) { return HandoverDesk(session).write(actor, handover); });
}

ReportBook::Answer<std::vector<AlertRecord>> StoreReportBook::accept(qint64 handover, qint64 item)
{
    return m_writer.run([actor = m_onDuty(), handover, item](StoreSession &session) {
        return HandoverDesk(session).accept(actor, handover, item);
    });
}

ReportBook::Answer<void> StoreReportBook::refuse(qint64 handover, qint64 item, const QString &reason)
{
    return m_writer.run([actor = m_onDuty(), handover, item, reason](StoreSession &session) {
        return HandoverDesk(session).refuse(actor, handover, item, reason);
    });
}

ReportBook::Answer<std::vector<AlertRecord>> StoreReportBook::take(qint64 handover)
{
    return m_writer.run(
        [actor = m_onDuty(), handover](StoreSession &session) { return HandoverDesk(session).take(actor, handover); });
}

ReportBook::Answer<void> StoreReportBook::takeBack(qint64 handover)
{
    return m_writer.run([actor = m_onDuty(), handover](StoreSession &session) {
        return HandoverDesk(session).takeBack(actor, handover);
    });
}

ReportBook::Answer<QStringList> StoreReportBook::leaders()
{
    return m_reader.run([own = m_onDuty().name](StoreSession &session) {
        Result<QStringList> names = KnownLeaders::names(session);
        if (names)
            names->removeAll(own);
        return names;
    });
}

} // namespace Floorwalk
