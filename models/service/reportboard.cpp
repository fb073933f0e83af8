// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/reportboard.h"

#include "models/service/floorsource.h"
#include "models/service/reportdesk.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

AlertRecord reportAlert(const SubmittedReport &report)
{
    AlertRecord alert;
    alert.kind = reportWaitingKind;
    alert.subject = u"submitted:%1:%2"_s.arg(report.id.value_or(0)).arg(report.from.toString(Qt::ISODate));
    alert.instance = QString::number(report.id.value_or(0));
    alert.since = alert.raisedAt = report.submittedAt;
    alert.facts = {{u"name"_s, report.leader},
                   {u"report"_s, reportKindName(report.kind)},
                   {u"teams"_s, report.team},
                   {u"version"_s, report.version},
                   {u"on"_s, report.from.toString(Qt::ISODate)}};
    return alert;
}

Result<std::vector<AlertRecord>> readReports(StoreSession &session, const Actor &actor)
{
    std::vector<AlertRecord> alerts;
    if (actor.role != Role::OperationsManager)
        return alerts;
    const auto waiting = ReportDesk(session).waiting(actor);
    if (!waiting)
        return waiting.error();
    for (const SubmittedReport &one : *waiting)
        alerts.push_back(reportAlert(one));
    return alerts;
}

Result<void> carryOutReceipt(StoreSession &session, const AlertCommand &command)
{
    return ReportDesk(session).receive(command.by, command.alert.instance.toLongLong());
}

bool meansForReport(const AlertCommand &command)
{
    return command.act == AlertCommand::Act::Dismiss;
}

} // namespace

ReportBoard::ReportBoard(StoreWorker *writer, StoreWorker *reader, DutyLeader &duty, QObject *parent)
    : RecordBoard({readReports, carryOutReceipt, meansForReport}, writer, reader, duty, parent)
{}

} // namespace Floorwalk

#include "moc_reportboard.cpp"
