// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertconclusion.h"

#include "models/domain/alertoutcome.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

bool resolvedItself(const AlertRecord &alert)
{
    return alert.status == AlertRecord::Status::Closed
           && (alert.outcome == AlertOutcome::resolved || alert.facts[AlertFact::endedAs] == AlertOutcome::resolved);
}

bool isConcluded(const AlertRecord &alert)
{
    return alert.facts.contains(AlertFact::concludedBy);
}

QString concludedBy(const AlertRecord &alert)
{
    return alert.facts[AlertFact::concludedBy].toString();
}

std::optional<Moment> concludedAt(const AlertRecord &alert)
{
    const QJsonValue at = alert.facts[AlertFact::concludedMs];
    return at.isDouble() ? std::optional(momentFromEpochMs(at.toInteger())) : std::nullopt;
}

Result<AlertRecord> concluded(AlertRecord alert, const AlertConclusion &conclusion)
{
    const bool outcomeSaid = !conclusion.outcome.isEmpty() && alert.outcome != AlertOutcome::resolved;
    const bool noteSaid = !conclusion.note.isEmpty() && !alert.note.isEmpty();
    if (!resolvedItself(alert) || outcomeSaid || noteSaid) {
        return Error{
            Error::Kind::Conflict,
            QCoreApplication::translate("Alerts", "What was done about this alert is on record already; it stays."),
            alert.kind + u' ' + alert.subject};
    }
    if (conclusion.outcome.isEmpty() && conclusion.note.isEmpty())
        return Error{Error::Kind::BadInput, QCoreApplication::translate("Alerts", "Say what was done."), {}};
    if (!conclusion.outcome.isEmpty()) {
        alert.outcome = conclusion.outcome;
        alert.reason = conclusion.reason;
        alert.facts.insert(AlertFact::endedAs, QString(AlertOutcome::resolved));
    }
    if (!conclusion.note.isEmpty())
        alert.note = conclusion.note;
    alert.facts.insert(AlertFact::concludedBy, conclusion.by);
    alert.facts.insert(AlertFact::concludedMs, epochMs(conclusion.at));
    return alert;
}

} // namespace Floorwalk
