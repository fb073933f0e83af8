// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/breakrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/statement.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QJsonArray extensionsJson(const std::vector<BreakExtension> &extensions)
{
    QJsonArray list;
    for (const BreakExtension &one : extensions)
        list << QJsonObject{
            {u"at"_s, qint64(epochMs(one.at))}, {u"by"_s, qint64(one.by.count())}, {u"author"_s, one.author}};
    return list;
}

std::vector<BreakExtension> readExtensions(const QString &text)
{
    std::vector<BreakExtension> extensions;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject one = value.toObject();
        extensions.push_back({momentFromEpochMs(one[u"at"_s].toInteger()), Millis(one[u"by"_s].toInteger()),
                              one[u"author"_s].toString()});
    }
    return extensions;
}

PauseKind kindOf(const QString &name)
{
    const auto is = [&name](PauseKind kind) { return name == pauseKindName(kind); };
    return is(PauseKind::Meal) ? PauseKind::Meal : is(PauseKind::Busy) ? PauseKind::Busy : PauseKind::Break;
}

BreakRecord readBreak(const Statement &s)
{
    return BreakRecord{.id = BreakId(s.number(0)),
                       .agent = s.text(1),
                       .name = s.text(3),
                       .seat = s.text(4),
                       .kind = kindOf(s.text(5)),
                       .status = breakStatusFromName(s.text(6)).value_or(BreakStatus::Withdrawn),
                       .opened = s.moment(2),
                       .askedBy = s.text(7),
                       .sentAt = s.maybeMoment(8),
                       .sentBy = s.text(9),
                       .allowed = Millis(s.number(10)),
                       .extensions = readExtensions(s.text(11)),
                       .since = s.maybeMoment(12),
                       .fromFeed = s.flag(13),
                       .backAt = s.maybeMoment(14),
                       .backBy = s.text(15),
                       .endSeen = s.flag(16),
                       .batch = s.integer(17)};
}

/** The agent of a break whose names are gone: another for each, as two may have gone at one moment. */
QString erasedAgent(qint64 id)
{
    return u'#' + QString::number(id);
}

} // namespace

Result<std::vector<BreakRecord>> BreakRepository::since(Moment from, Moment to) const
{
    Statement select(m_records, u"SELECT id, agent, opened, name, seat, kind, status, asked_by, sent_at, sent_by, "
                                "allowed_ms, extensions, since, from_feed, back_at, back_by, end_seen, batch "
                                "FROM break_record WHERE opened < ? AND (opened >= ? OR status IN ('waiting', 'sent', "
                                "'out')) ORDER BY opened, id"_s);
    return select.bind(to).bind(from).rows(readBreak);
}

Result<BreakId> BreakRepository::save(Transaction &transaction, const Grant &grant, const BreakRecord &record,
                                      std::optional<PersonId> person)
{
    if (Result<void> may = needGrant(grant, {Action::RunBreaks}); !may)
        return may.error();
    Statement upsert(
        transaction.database(),
        u"INSERT INTO break_record (agent, opened, person_id, name, seat, kind, status, asked_by, sent_at, sent_by, "
        "allowed_ms, extensions, since, from_feed, back_at, back_by, end_seen, batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (agent, opened) DO UPDATE SET person_id = excluded.person_id, name "
        "= excluded.name, seat = excluded.seat, kind = excluded.kind, status = excluded.status, asked_by = "
        "excluded.asked_by, sent_at = excluded.sent_at, sent_by = excluded.sent_by, allowed_ms = excluded.allowed_ms, "
        "extensions = excluded.extensions, since = excluded.since, from_feed = excluded.from_feed, back_at = "
        "excluded.back_at, back_by = excluded.back_by, end_seen = excluded.end_seen, batch = excluded.batch "
        "RETURNING id"_s);
    upsert.bind(record.agent).bind(record.opened).bind(person).bind(record.name).bind(record.seat);
    upsert.bind(pauseKindName(record.kind)).bind(breakStatusName(record.status)).bind(record.askedBy);
    upsert.bind(record.sentAt).bind(record.sentBy).bind(qint64(record.allowed.count()));
    upsert.bind(jsonText(extensionsJson(record.extensions))).bind(record.since).bind(record.fromFeed);
    upsert.bind(record.backAt).bind(record.backBy).bind(record.endSeen).bind(record.batch);
    const auto id = upsert.first([](const Statement &s) { return BreakId(s.number(0)); });
    if (!id)
        return id.error();
    return **id;
}

Result<std::vector<MealBatch>> BreakRepository::batches(QDate date) const
{
    Statement select(m_records, u"SELECT number, agents FROM meal_batch WHERE date = ? ORDER BY number"_s);
    return select.bind(date).rows([](const Statement &s) {
        MealBatch batch{s.integer(0), {}};
        for (const QJsonValue &agent : QJsonDocument::fromJson(s.text(1).toUtf8()).array())
            batch.agents << agent.toString();
        return batch;
    });
}

Result<void> BreakRepository::setBatches(Transaction &transaction, const Grant &grant, QDate date,
                                         const std::vector<MealBatch> &batches)
{
    if (Result<void> may = needGrant(grant, {Action::RunBreaks}); !may)
        return may;
    if (Result<void> gone =
            Statement(transaction.database(), u"DELETE FROM meal_batch WHERE date = ?"_s).bind(date).run();
        !gone)
        return gone;
    for (const MealBatch &batch : batches) {
        Statement insert(transaction.database(), u"INSERT INTO meal_batch (date, number, agents) VALUES (?, ?, ?)"_s);
        insert.bind(date).bind(batch.number).bind(jsonText(QJsonArray::fromStringList(batch.agents)));
        if (Result<void> done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<bool> BreakRepository::holdsNamesBefore(Moment begin, QDate day) const
{
    Statement select(m_records, u"SELECT EXISTS (SELECT 1 FROM break_record WHERE opened < ? AND agent <> '#' || id) "
                                "OR EXISTS (SELECT 1 FROM meal_batch WHERE date < ?)"_s);
    const auto held = select.bind(begin).bind(day).first([](const Statement &s) { return s.flag(0); });
    if (!held)
        return held.error();
    return held->value_or(false);
}

Result<qint64> BreakRepository::eraseNames(Transaction &transaction, const Grant &grant, Moment begin, QDate day,
                                           int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    const Database &records = transaction.database();
    Statement select(records, u"SELECT id, extensions FROM break_record WHERE opened < ? AND agent <> '#' || id "
                              "ORDER BY opened LIMIT ?"_s);
    const auto named = select.bind(begin).bind(most).rows(
        [](const Statement &s) { return std::pair(s.number(0), readExtensions(s.text(1))); });
    if (!named)
        return named.error();
    for (auto [id, extensions] : *named) {
        for (BreakExtension &one : extensions)
            one.author.clear();
        Statement erase(records, u"UPDATE break_record SET agent = ?, person_id = NULL, name = '', seat = '', "
                                 "asked_by = '', sent_by = '', back_by = '', extensions = ? WHERE id = ?"_s);
        erase.bind(erasedAgent(id)).bind(jsonText(extensionsJson(extensions))).bind(id);
        if (Result<void> ran = erase.run(); !ran)
            return ran.error();
    }
    Statement meals(records, u"DELETE FROM meal_batch WHERE date < ?"_s);
    if (Result<void> ran = meals.bind(day).run(); !ran)
        return ran.error();
    return qint64(named->size()) + meals.rowsChanged();
}

} // namespace Floorwalk
