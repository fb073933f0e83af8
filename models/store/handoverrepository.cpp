// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/handoverrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/rowhash.h"
#include "models/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int handoverSalt = 16;

Handover readHandover(const Statement &s)
{
    return Handover{.id = s.number(0),
                    .date = s.date(1),
                    .team = s.text(2),
                    .from = s.text(3),
                    .to = s.text(4),
                    .words = s.text(5),
                    .writtenAt = s.moment(6),
                    .replaces = s.maybeNumber(7),
                    .takenAt = s.maybeMoment(8),
                    .takenBy = s.text(9),
                    .erased = s.flag(10),
                    .items = {}};
}

HandoverItem readItem(const Statement &s)
{
    return HandoverItem{.id = s.number(0),
                        .kind = s.text(1),
                        .ref = s.text(2),
                        .text = s.text(3),
                        .answer = handoverAnswerFromName(s.text(4)).value_or(HandoverAnswer::Open),
                        .answeredAt = s.maybeMoment(5),
                        .answeredBy = s.text(6),
                        .reason = s.text(7)};
}

QString selectHandovers(const QString &condition)
{
    return u"SELECT id, date, team, from_leader, to_leader, words, written_at, replaces, taken_at, taken_by, erased "
           "FROM handover AS h WHERE "_s
           + condition;
}

constexpr QLatin1StringView isLastHandover("NOT EXISTS (SELECT 1 FROM handover AS later WHERE later.replaces = h.id)");

Error handoverConflict(const QString &text)
{
    return Error{Error::Kind::Conflict, text, {}};
}

Result<void> addItem(Transaction &transaction, qint64 handover, int position, HandoverItem &item)
{
    Statement insert(transaction.database(),
                     u"INSERT INTO handover_item (handover_id, position, kind, ref, text, answer, reason, salt) VALUES "
                     "(?, ?, ?, ?, ?, ?, '', ?) RETURNING id"_s);
    insert.bind(handover).bind(position).bind(item.kind).bind(item.ref).bind(item.text);
    insert.bind(handoverAnswerName(HandoverAnswer::Open)).bind(randomBytes(handoverSalt));
    const auto id = insert.first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    item.id = **id;
    transaction.touched("handover_item", **id);
    return {};
}

} // namespace

Result<std::vector<Handover>> HandoverRepository::withItems(std::vector<Handover> handovers) const
{
    for (Handover &handover : handovers) {
        Statement select(m_records, u"SELECT id, kind, ref, text, answer, answered_at, answered_by, reason FROM "
                                    "handover_item WHERE handover_id = ? ORDER BY position"_s);
        auto items = select.bind(*handover.id).rows(readItem);
        if (!items)
            return items.error();
        handover.items = std::move(*items);
    }
    return handovers;
}

Result<std::vector<Handover>> HandoverRepository::waiting() const
{
    Statement select(m_records, selectHandovers(u"taken_at IS NULL AND "_s + isLastHandover + u" ORDER BY id"_s));
    auto found = select.rows(readHandover);
    return found ? withItems(std::move(*found)) : found;
}

Result<std::vector<Handover>> HandoverRepository::between(QDate from, QDate to) const
{
    Statement select(m_records, selectHandovers(u"date BETWEEN ? AND ? AND "_s + isLastHandover + u" ORDER BY id"_s));
    auto found = select.bind(from).bind(to).rows(readHandover);
    return found ? withItems(std::move(*found)) : found;
}

Result<Handover> HandoverRepository::find(qint64 id) const
{
    Statement select(m_records, selectHandovers(u"id = ?"_s));
    auto found = select.bind(id).rows(readHandover);
    if (!found)
        return found.error();
    if (found->empty())
        return notFound(QCoreApplication::translate("Store", "The hand-over"));
    auto whole = withItems(std::move(*found));
    if (!whole)
        return whole.error();
    return whole->front();
}

Result<Handover> HandoverRepository::add(Transaction &transaction, const Grant &grant, Handover handover)
{
    if (Result<void> may = needGrant(grant, {Action::WriteReports}); !may)
        return may.error();
    const Database &records = transaction.database();
    handover.from = grant.actor().name;
    handover.writtenAt = transaction.now();
    Statement before(records, u"SELECT id FROM handover AS h WHERE date = ? AND from_leader = ? AND taken_at IS NULL "
                              "AND "_s
                                  + isLastHandover);
    const auto replaced =
        before.bind(handover.date).bind(handover.from).first([](const Statement &s) { return s.number(0); });
    if (!replaced)
        return replaced.error();
    handover.replaces = *replaced;
    Statement insert(records, u"INSERT INTO handover (date, team, from_leader, to_leader, words, written_at, replaces, "
                              "salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    insert.bind(handover.date).bind(handover.team).bind(handover.from).bind(handover.to).bind(handover.words);
    insert.bind(handover.writtenAt).bind(handover.replaces).bind(randomBytes(handoverSalt));
    const auto id = insert.first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    handover.id = **id;
    transaction.touched("handover", **id);
    int position = 0;
    for (HandoverItem &item : handover.items) {
        if (Result<void> added = addItem(transaction, **id, position++, item); !added)
            return added.error();
    }
    return handover;
}

Result<void> HandoverRepository::answer(Transaction &transaction, const Grant &grant, const HandoverItem &item)
{
    if (Result<void> may = needGrant(grant, {Action::WriteReports}); !may)
        return may;
    Statement update(transaction.database(),
                     u"UPDATE handover_item SET answer = ?, answered_at = ?, answered_by = ?, reason = ? WHERE id = ? "
                     "AND answer = 'open' AND NOT EXISTS (SELECT 1 FROM handover AS later WHERE later.replaces = "
                     "handover_item.handover_id)"_s);
    update.bind(handoverAnswerName(item.answer)).bind(transaction.now()).bind(grant.actor().name);
    update.bind(item.reason).bind(item.id.value_or(0));
    if (Result<void> ran = update.run(); !ran)
        return ran;
    if (update.rowsChanged() == 0) {
        return handoverConflict(QCoreApplication::translate(
            "Store", "Somebody answered this meanwhile, or the hand-over was written anew. Look at it again."));
    }
    transaction.touched("handover_item", *item.id);
    return {};
}

Result<void> HandoverRepository::take(Transaction &transaction, const Grant &grant, qint64 id)
{
    if (Result<void> may = needGrant(grant, {Action::WriteReports}); !may)
        return may;
    const Result<Handover> handover = HandoverRepository(transaction.database()).find(id);
    if (!handover)
        return handover.error();
    if (const int open = handover->openItems(); open > 0) {
        return handoverConflict(QCoreApplication::translate(
            "Store", "%n open thing(s) of this hand-over have no answer yet.", nullptr, open));
    }
    Statement update(transaction.database(),
                     u"UPDATE handover SET taken_at = ?, taken_by = ? WHERE id = ? AND taken_at IS NULL"_s);
    if (Result<void> ran = update.bind(transaction.now()).bind(grant.actor().name).bind(id).run(); !ran)
        return ran;
    if (update.rowsChanged() == 0) {
        return handoverConflict(
            QCoreApplication::translate("Store", "%1 took this hand-over already.").arg(handover->takenBy));
    }
    transaction.touched("handover", id);
    return {};
}

Result<bool> HandoverRepository::holdsTextsBefore(Moment begin) const
{
    Statement select(m_records, u"SELECT EXISTS (SELECT 1 FROM handover WHERE erased = 0 AND written_at < ?)"_s);
    const auto held = select.bind(begin).first([](const Statement &s) { return s.flag(0); });
    return held ? Result<bool>(held->value_or(false)) : Result<bool>(held.error());
}

Result<qint64> HandoverRepository::eraseTexts(Transaction &transaction, const Grant &grant, Moment begin, int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    const Database &records = transaction.database();
    Statement select(records,
                     u"SELECT id FROM handover WHERE erased = 0 AND written_at < ? ORDER BY written_at LIMIT ?"_s);
    const auto ids = select.bind(begin).bind(most).rows([](const Statement &s) { return s.number(0); });
    if (!ids)
        return ids.error();
    for (const qint64 id : *ids) {
        Statement erase(records, u"UPDATE handover SET erased = 1, words = '', salt = x'' WHERE id = ?"_s);
        if (Result<void> ran = erase.bind(id).run(); !ran)
            return ran.error();
        transaction.touched("handover", id);
        Statement items(records, u"UPDATE handover_item SET erased = 1, text = '', reason = '', salt = x'' WHERE "
                                 "handover_id = ? AND erased = 0 RETURNING id"_s);
        const auto emptied = items.bind(id).rows([](const Statement &s) { return s.number(0); });
        if (!emptied)
            return emptied.error();
        for (const qint64 item : *emptied)
            transaction.touched("handover_item", item);
    }
    return qint64(ids->size());
}

} // namespace Floorwalk
