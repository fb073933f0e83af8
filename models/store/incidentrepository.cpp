// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/incidentrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/statement.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

IncidentRecord readIncident(const Statement &s)
{
    IncidentRecord record;
    record.id = s.number(0);
    record.number = s.number(1);
    record.corrects = s.maybeNumber(2);
    record.team = s.text(3);
    record.instance = s.text(4);
    record.span = {s.moment(5), s.maybeMoment(6).value_or(Moment::max())};
    record.spanByHand = s.flag(7);
    record.of = s.integer(8);
    record.people = incidentPeople(QJsonDocument::fromJson(s.text(9).toUtf8()).array());
    record.words = {s.text(10), s.text(11), s.maybeMoment(12), s.text(13), s.text(14)};
    record.withdrawn = s.flag(15);
    record.reason = s.text(16);
    record.recordedAt = s.moment(17);
    record.recordedBy = s.text(18);
    return record;
}

QString selectIncidents(const QString &condition)
{
    return u"SELECT id, number, corrects, team, instance, began, ended, span_by_hand, of_all, people, wording, "
           "reported_to, reported_at, cause, note, withdrawn, reason, recorded_at, recorded_by FROM incident AS i "
           "WHERE "_s
           + condition;
}

constexpr QLatin1StringView isLastWord("NOT EXISTS (SELECT 1 FROM incident AS later WHERE later.corrects = i.id)");

} // namespace

Result<std::vector<IncidentRecord>> IncidentRepository::between(Moment from, Moment to) const
{
    Statement select(m_records, selectIncidents(u"began < ? AND (ended IS NULL OR ended > ?) AND "_s + isLastWord
                                                + u" ORDER BY began, id"_s));
    return select.bind(to).bind(from).rows(readIncident);
}

Result<std::optional<IncidentRecord>> IncidentRepository::ofAlert(const QString &team, const QString &instance) const
{
    Statement select(m_records, selectIncidents(u"team = ? AND instance = ? AND "_s + isLastWord));
    return select.bind(team).bind(instance).first(readIncident);
}

Result<IncidentRecord> IncidentRepository::numbered(qint64 number) const
{
    Statement select(m_records, selectIncidents(u"number = ? AND "_s + isLastWord));
    const auto found = select.bind(number).first(readIncident);
    if (!found)
        return found.error();
    if (*found)
        return **found;
    return notFound(QCoreApplication::translate("Store", "incident #%1").arg(number));
}

Result<std::vector<IncidentRecord>> IncidentRepository::history(qint64 number) const
{
    Statement select(m_records, selectIncidents(u"number = ? ORDER BY id"_s));
    return select.bind(number).rows(readIncident);
}

Result<IncidentRecord> IncidentRepository::add(Transaction &transaction, const Grant &grant, IncidentRecord record)
{
    if (Result<void> may = needGrant(grant, {Action::RecordIncident, Action::HandleAlert}); !may)
        return may.error();
    const Database &records = transaction.database();
    const auto conflict = [&record](const QString &who) {
        return QCoreApplication::translate(
                   "Store", "%1 wrote something else about incident #%2 meanwhile. Look at it, then say it again.")
            .arg(who)
            .arg(record.number);
    };
    if (Result<void> last = needLastWord(records, "incident"_L1, record.corrects, conflict); !last)
        return last.error();
    record.recordedAt = transaction.now();
    record.recordedBy = grant.actor().name;
    const bool isNew = record.number == 0;
    Statement insert(records, u"INSERT INTO incident (number, corrects, team, instance, began, ended, span_by_hand, "
                              "of_all, people, wording, reported_to, reported_at, cause, note, withdrawn, reason, "
                              "recorded_at, recorded_by) VALUES (coalesce(?, (SELECT coalesce(max(number), 0) + 1 FROM "
                              "incident)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id, number"_s);
    insert.bind(isNew ? std::nullopt : std::optional(record.number)).bind(record.corrects).bind(record.team);
    insert.bind(record.instance).bind(record.span.from);
    insert.bind(record.lasts() ? std::nullopt : std::optional(record.span.to)).bind(record.spanByHand);
    insert.bind(record.of).bind(jsonText(incidentPeopleJson(record.people))).bind(record.words.wording);
    insert.bind(record.words.reportedTo).bind(record.words.reportedAt).bind(record.words.cause);
    insert.bind(record.words.note).bind(record.withdrawn).bind(record.reason);
    insert.bind(record.recordedAt).bind(record.recordedBy);
    const auto added = insert.first([](const Statement &s) { return std::pair(s.number(0), s.number(1)); });
    if (!added)
        return added.error();
    record.id = (*added)->first;
    record.number = (*added)->second;
    transaction.touched("incident", *record.id);
    return record;
}

Result<bool> IncidentRepository::holdsNamesBefore(Moment begin) const
{
    Statement select(m_records, u"SELECT EXISTS (SELECT 1 FROM incident WHERE erased IS NULL AND recorded_at < ?)"_s);
    const auto held = select.bind(begin).first([](const Statement &s) { return s.flag(0); });
    return held ? Result<bool>(held->value_or(false)) : Result<bool>(held.error());
}

Result<qint64> IncidentRepository::eraseNames(Transaction &transaction, const Grant &grant, Moment begin, int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    const Database &records = transaction.database();
    Statement select(records, u"SELECT id, people FROM incident WHERE erased IS NULL AND recorded_at < ? ORDER BY "
                              "recorded_at LIMIT ?"_s);
    const auto old = select.bind(begin).bind(most).rows(
        [](const Statement &s) { return std::pair(s.number(0), QJsonDocument::fromJson(s.text(1).toUtf8()).array()); });
    if (!old)
        return old.error();
    for (const auto &[id, people] : *old) {
        Statement erase(records, u"UPDATE incident SET erased = 1, people = ?, wording = '', reported_to = '', cause = "
                                 "'', note = '', reason = '' WHERE id = ?"_s);
        if (Result<void> ran = erase.bind(jsonText(namelessIncidentPeople(people))).bind(id).run(); !ran)
            return ran.error();
        transaction.touched("incident", id);
    }
    return qint64(old->size());
}

} // namespace Floorwalk
