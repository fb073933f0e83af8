// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/reportdesk.h"

#include "models/service/audited.h"
#include "models/service/reportaccess.h"
#include "models/store/reportrepository.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct ReportDeskText
{
    Q_DECLARE_TR_FUNCTIONS(ReportDesk)
};

Error badReport(const QString &text)
{
    return Error{Error::Kind::BadInput, text, {}};
}

/** Of a submitted report, or a copy of one. */
template <class T> QString reportSubject(const T &report)
{
    return u"report:%1:%2:%3"_s.arg(reportKindName(report.kind), report.leader, report.from.toString(Qt::ISODate));
}

/** Whether a report on @p teams (names, ";" between them, empty: all) is one of who leads @p own. */
bool concerns(const QString &teams, const QStringList &own)
{
    return ReportAccess::isLed(teams.split(u';', Qt::SkipEmptyParts), own);
}

bool isAnothers(const Actor &actor, const SubmittedReport &report, const QStringList &own)
{
    return actor.role == Role::DutyLeader && report.leader != actor.name && !concerns(report.team, own);
}

Error ofAnotherTeam()
{
    return Error{
        Error::Kind::Forbidden,
        ReportDeskText::tr("This is the report of another team. Its leader and the operations manager read it."),
        {}};
}

} // namespace

Result<SubmittedReport> ReportDesk::submit(const Actor &actor, const ReportToSubmit &report)
{
    const Result<Grant> grant = m_session.grant(actor, Action::WriteReports);
    if (!grant)
        return grant.error();
    if (!report.from.isValid() || report.to < report.from)
        return badReport(ReportDeskText::tr("A report needs the days that it is about."));
    if (report.from > m_session.zone().localDate(m_session.now()))
        return badReport(ReportDeskText::tr("Days to come cannot be reported on. Choose a day that has begun."));
    if (report.sheet.sections.empty())
        return badReport(ReportDeskText::tr("The report is empty. Wait until it is written, then submit it."));
    SubmittedReport next;
    next.kind = report.kind;
    next.leader = actor.name;
    next.team = report.teams.join(u';');
    next.from = report.from;
    next.to = report.to;
    next.content = QJsonDocument(QJsonObject{{u"sheet"_s, sheetToJson(report.sheet)}, {u"facts"_s, report.facts}})
                       .toJson(QJsonDocument::Compact);
    const AuditEntry entry{u"report.submit"_s,
                           reportSubject(next),
                           {},
                           {{u"from"_s, next.from.toString(Qt::ISODate)},
                            {u"to"_s, next.to.toString(Qt::ISODate)},
                            {u"teams"_s, next.team}}};
    return audited<SubmittedReport>(m_session, *grant, entry, [&grant, &next](Transaction &transaction) {
        return ReportRepository(transaction.database()).add(transaction, *grant, next);
    });
}

Result<std::vector<SubmittedReport>> ReportDesk::list(const Actor &actor, QDate from, QDate to)
{
    if (const Result<Grant> grant = m_session.grant(actor, Action::ReadReports); !grant)
        return grant.error();
    auto found = ReportRepository(m_session.records()).between(from, to);
    if (!found || actor.role != Role::DutyLeader)
        return found;
    const Result<QStringList> own = ReportAccess(m_session).teamsOf(actor.name);
    if (!own)
        return own.error();
    std::erase_if(*found, [&own, &actor](const SubmittedReport &report) {
        return report.leader != actor.name && !concerns(report.team, *own);
    });
    return found;
}

Result<OpenedReport> ReportDesk::open(const Actor &actor, qint64 id)
{
    const Result<Grant> grant = m_session.grant(actor, Action::ReadReports);
    if (!grant)
        return grant.error();
    const ReportRepository reports(m_session.records());
    Result<SubmittedReport> found = reports.find(id);
    if (!found)
        return found.error();
    const Result<QStringList> own = ReportAccess(m_session).teamsOf(actor.name);
    if (!own)
        return own.error();
    if (isAnothers(actor, *found, *own))
        return ofAnotherTeam();
    if (actor.role != Role::DutyLeader) {
        const AuditEntry entry{u"report.view"_s, reportSubject(*found), {}, {{u"teams"_s, found->team}}};
        const auto noted = audited<void>(m_session, *grant, entry, [](Transaction &) { return Result<void>(); });
        if (!noted)
            return noted.error();
    }
    OpenedReport opened{std::move(*found), {}, {}, {}};
    auto versions = reports.versions(opened.report.kind, opened.report.leader, opened.report.from);
    if (!versions)
        return versions.error();
    opened.versions = std::move(*versions);
    if (opened.report.erased)
        return opened;
    const QJsonObject content = QJsonDocument::fromJson(opened.report.content).object();
    Result<ReportSheet> sheet = sheetFromJson(content[u"sheet"_s].toObject());
    if (!sheet)
        return sheet.error();
    opened.sheet = std::move(*sheet);
    opened.facts = content[u"facts"_s].toObject();
    return opened;
}

Result<std::vector<SubmittedReport>> ReportDesk::waiting(const Actor &actor)
{
    const Result<Grant> grant = m_session.grant(actor, Action::ReceiveReports);
    return grant ? ReportRepository(m_session.records()).waiting() : grant.error();
}

Result<void> ReportDesk::receive(const Actor &actor, qint64 id)
{
    const Result<Grant> grant = m_session.grant(actor, Action::ReceiveReports);
    if (!grant)
        return grant.error();
    const auto report = ReportRepository(m_session.records()).find(id);
    if (!report)
        return report.error();
    if (actor.name == report->leader)
        return badReport(ReportDeskText::tr("Nobody receives the own report. Another operations manager does."));
    const ReportReceipt receipt{m_session.now(), actor.name, {}, actor.name};
    const AuditEntry entry{u"report.receive"_s, reportSubject(*report), {}, {{u"by"_s, receipt.by}}};
    return audited<void>(m_session, *grant, entry, [&grant, id, &receipt](Transaction &transaction) {
        return ReportRepository(transaction.database()).receive(transaction, *grant, id, receipt);
    });
}

Result<void> ReportDesk::noteCopy(const Actor &actor, const ReportCopy &copy)
{
    const Result<Grant> grant = m_session.grant(actor, Action::Export);
    if (!grant)
        return grant.error();
    if (actor.role == Role::DutyLeader && copy.leader != actor.name) {
        const Result<QStringList> own = ReportAccess(m_session).teamsOf(actor.name);
        if (!own)
            return own.error();
        if (!ReportAccess::isLed(copy.teams, *own))
            return ofAnotherTeam();
    }
    const AuditEntry entry{u"export.report"_s,
                           reportSubject(copy),
                           {},
                           {{u"from"_s, copy.from.toString(Qt::ISODate)},
                            {u"to"_s, copy.to.toString(Qt::ISODate)},
                            {u"teams"_s, copy.teams.join(u';')},
                            {u"as"_s, copy.onPaper ? u"paper"_s : u"pdf"_s}}};
    return audited<void>(m_session, *grant, entry, [](Transaction &) { return Result<void>(); });
}

} // namespace Floorwalk
