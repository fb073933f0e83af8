// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/alertrepository.h"

#include "models/domain/alertoutcome.h"
#include "models/domain/incident.h"
#include "models/store/grantcheck.h"
#include "models/store/statement.h"

#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

// What an alert's own life is told by beside its columns stands among its facts, in milliseconds UTC.
constexpr auto alarmedKey = "alarmed_at"_L1;
constexpr auto notedKey = "noted_at"_L1;

QString factsText(const AlertRecord &alert)
{
    QJsonObject facts = alert.facts;
    for (const auto &[key, moment] : {std::pair(alarmedKey, alert.alarmedAt), std::pair(notedKey, alert.notedAt)}) {
        if (moment)
            facts.insert(key, qint64(epochMs(*moment)));
    }
    return jsonText(facts);
}

std::optional<Moment> takeMoment(QJsonObject &facts, QLatin1StringView key)
{
    const QJsonValue moment = facts.take(key);
    return moment.isDouble() ? std::optional(momentFromEpochMs(moment.toInteger())) : std::nullopt;
}

AlertRecord readAlert(const Statement &s)
{
    QJsonObject facts = QJsonDocument::fromJson(s.text(12).toUtf8()).object();
    const std::optional<Moment> alarmedAt = takeMoment(facts, alarmedKey);
    const std::optional<Moment> notedAt = takeMoment(facts, notedKey);
    return AlertRecord{.id = AlertId(s.number(0)),
                       .kind = s.text(1),
                       .subject = s.text(2),
                       .instance = s.text(3),
                       .alarm = s.flag(4),
                       .since = s.moment(5),
                       .raisedAt = s.moment(6),
                       .status = alertStatusFromName(s.text(7)).value_or(AlertRecord::Status::Open),
                       .owner = s.text(8),
                       .snoozedUntil = s.maybeMoment(9),
                       .closedAt = s.maybeMoment(10),
                       .reason = s.text(11),
                       .facts = facts,
                       .rule = s.text(13),
                       .outcome = s.text(14),
                       .note = s.text(15),
                       .acknowledgedAt = s.maybeMoment(16),
                       .alarmedAt = alarmedAt,
                       .notedAt = notedAt};
}

QString selectAlerts(const QString &condition)
{
    return u"SELECT id, kind, subject, instance, alarm, since, raised_at, status, owner, snoozed_until, closed_at, "
           u"reason, "
           "facts, rule, outcome, note, acknowledged_at FROM alert WHERE "_s
           + condition + u" ORDER BY since, id"_s;
}

/** Closed long ago and with a name in it; asks for the moment, then the kinds that are about an agent. */
QString namedBefore(qsizetype kinds)
{
    QStringList places;
    for (qsizetype kind = 0; kind < kinds; ++kind)
        places << u"?"_s;
    return u"status = 'closed' AND raised_at < ? AND (owner <> '' OR reason <> '' OR note <> '' OR (kind IN (%1) AND "
           "subject <> '#' || id) OR facts GLOB '*\"agent\":\"[^\"]*' OR "
           "facts GLOB '*\"%2\":*')"_s.arg(places.join(u", "_s), AlertFact::concludedBy);
}

} // namespace

Result<std::vector<AlertRecord>> AlertRepository::open() const
{
    return Statement(m_records, selectAlerts(u"status <> 'closed'"_s)).rows(readAlert);
}

Result<std::vector<AlertRecord>> AlertRepository::between(Moment from, Moment to) const
{
    Statement select(m_records, selectAlerts(u"raised_at >= ? AND raised_at < ?"_s));
    return select.bind(from).bind(to).rows(readAlert);
}

Result<std::vector<AlertRecord>> AlertRepository::openAt(Moment moment) const
{
    Statement select(m_records, selectAlerts(u"raised_at <= ? AND (closed_at IS NULL OR closed_at > ?)"_s));
    return select.bind(moment).bind(moment).rows(readAlert);
}

Result<std::optional<AlertRecord>> AlertRepository::find(AlertId id) const
{
    Statement select(m_records, selectAlerts(u"id = ?"_s));
    return select.bind(id.value()).first(readAlert);
}

Result<std::optional<AlertRecord>> AlertRepository::findSame(const AlertRecord &alert) const
{
    Statement select(m_records, selectAlerts(u"kind = ? AND subject = ? AND instance = ?"_s));
    return select.bind(alert.kind).bind(alert.subject).bind(alert.instance).first(readAlert);
}

Result<AlertId> AlertRepository::save(Transaction &transaction, const Grant &grant, const AlertRecord &alert)
{
    if (Result<void> may = needGrant(grant, {Action::HandleAlert}); !may)
        return may.error();
    Statement upsert(
        transaction.database(),
        u"INSERT INTO alert (kind, subject, instance, alarm, since, raised_at, status, owner, snoozed_until, "
        "closed_at, reason, facts, rule, outcome, note, acknowledged_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?) ON CONFLICT (kind, subject, "
        "instance) DO UPDATE SET alarm = excluded.alarm, since = excluded.since, raised_at = "
        "excluded.raised_at, status = excluded.status, owner = excluded.owner, snoozed_until = "
        "excluded.snoozed_until, closed_at = excluded.closed_at, reason = excluded.reason, facts = "
        "excluded.facts, rule = excluded.rule, outcome = excluded.outcome, note = excluded.note, "
        "acknowledged_at = excluded.acknowledged_at RETURNING id"_s);
    upsert.bind(alert.kind).bind(alert.subject).bind(alert.instance).bind(alert.alarm).bind(alert.since);
    upsert.bind(alert.raisedAt).bind(alertStatusName(alert.status)).bind(alert.owner).bind(alert.snoozedUntil);
    upsert.bind(alert.closedAt).bind(alert.reason).bind(factsText(alert));
    upsert.bind(alert.rule).bind(alert.outcome).bind(alert.note).bind(alert.acknowledgedAt);
    const auto id = upsert.first([](const Statement &s) { return AlertId(s.number(0)); });
    if (!id)
        return id.error();
    return **id;
}

Result<bool> AlertRepository::holdsNamesBefore(Moment begin, const QStringList &aboutAgents) const
{
    Statement select(m_records,
                     u"SELECT EXISTS (SELECT 1 FROM alert WHERE "_s + namedBefore(aboutAgents.size()) + u')');
    select.bind(begin);
    for (const QString &kind : aboutAgents)
        select.bind(kind);
    const auto held = select.first([](const Statement &s) { return s.flag(0); });
    if (!held)
        return held.error();
    return held->value_or(false);
}

Result<qint64> AlertRepository::eraseNames(Transaction &transaction, const Grant &grant, Moment begin,
                                           const QStringList &aboutAgents, int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    const Database &records = transaction.database();
    Statement select(records, u"SELECT id, kind, subject, facts FROM alert WHERE "_s + namedBefore(aboutAgents.size())
                                  + u" ORDER BY raised_at LIMIT ?"_s);
    select.bind(begin);
    for (const QString &kind : aboutAgents)
        select.bind(kind);
    struct Named
    {
        qint64 id;
        QString kind;
        QString subject;
        QJsonObject facts;
    };
    const auto named = select.bind(most).rows([](const Statement &s) {
        return Named{s.number(0), s.text(1), s.text(2), QJsonDocument::fromJson(s.text(3).toUtf8()).object()};
    });
    if (!named)
        return named.error();
    for (Named alert : *named) {
        if (aboutAgents.contains(alert.kind)) {
            alert.subject = u'#' + QString::number(alert.id);
            alert.facts.remove(u"name"_s);
            alert.facts.remove(u"seat"_s);
            alert.facts.remove(u"place"_s);
        }
        alert.facts.remove(AlertFact::concludedBy);
        if (const QJsonArray people = alert.facts.value(u"people"_s).toArray(); !people.isEmpty())
            alert.facts[u"people"_s] = namelessIncidentPeople(people);
        Statement erase(records,
                        u"UPDATE alert SET subject = ?, facts = ?, owner = '', reason = '', note = '' WHERE id = ?"_s);
        erase.bind(alert.subject).bind(jsonText(alert.facts)).bind(alert.id);
        if (Result<void> ran = erase.run(); !ran)
            return ran.error();
    }
    return qint64(named->size());
}

} // namespace Floorwalk
