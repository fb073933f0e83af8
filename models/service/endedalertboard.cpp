// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/endedalertboard.h"

#include "models/alert/alertconclusion.h"
#include "models/service/alertdesk.h"
#include "models/service/floorsource.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<AlertRecord>> readEnded(StoreSession &session, const Actor &actor)
{
    const Result<std::vector<AlertRecord>> ended = AlertDesk(session).unsaid(actor.name);
    if (!ended)
        return ended.error();
    std::vector<AlertRecord> rows;
    for (const AlertRecord &alert : *ended) {
        AlertRecord row;
        row.kind = endedAlertKind;
        row.subject = alert.subject;
        row.instance = QString::number(alert.id->value());
        row.since = row.raisedAt = *alert.closedAt;
        row.facts = alert.facts;
        row.facts.insert(u"ended_kind"_s, alert.kind);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<void> carryOutEnded(StoreSession &session, const AlertCommand &command)
{
    return AlertDesk(session).conclude(command.by, AlertId(command.alert.instance.toLongLong()),
                                       conclusionOf(command, session.now()).value_or(AlertConclusion()));
}

bool meansForEnded(const AlertCommand &command)
{
    return conclusionOf(command, {}).has_value();
}

} // namespace

EndedAlertBoard::EndedAlertBoard(StoreWorker *writer, StoreWorker *reader, DutyLeader &duty, QObject *parent)
    : RecordBoard({readEnded, carryOutEnded, meansForEnded}, writer, reader, duty, parent)
{}

} // namespace Floorwalk

#include "moc_endedalertboard.cpp"
