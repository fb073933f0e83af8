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
                    .withdrawnAt = s.maybeMoment(11),
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

constexpr QLatin1StringView
    handoverColumns("h.id, h.date, h.team, h.from_leader, h.to_leader, h.words, "
                    "h.written_at, h.replaces, h.taken_at, h.taken_by, h.erased, h.withdrawn_at");
// Taken, followed or erased ones cost nothing: handover_waiting has no row of them.
constexpr QLatin1StringView isWaitingHandover("h.taken_at IS NULL AND h.is_last = 1 AND h.erased = 0");
// One that nobody took is followed by the next day's, too; its own day still tells of it.
constexpr QLatin1StringView isLastOfItsDay("NOT EXISTS (SELECT 1 FROM handover AS later WHERE later.replaces = h.id "
                                           "AND later.date = h.date)");

Error handoverConflict(const QString &text)
{
    return Error{Error::Kind::Conflict, text, {}};
}

Error answeredMeanwhile()
{
    return handoverConflict(QCoreApplication::translate(
        "Store",
        "Somebody answered this meanwhile, or the hand-over was written anew or taken back. Look at it again."));
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

/** Those that @p condition holds for, by id, with their items: two statements, however many there are. */
template <class Bind>
Result<std::vector<Handover>> handoversWhere(const Database &records, const QString &condition, const Bind &bind)
{
    Statement select(records, u"SELECT %1 FROM handover AS h WHERE %2 ORDER BY h.id"_s.arg(handoverColumns, condition));
    bind(select);
    auto found = select.rows(readHandover);
    if (!found || found->empty())
        return found;
    Statement items(records, u"SELECT i.id, i.kind, i.ref, i.text, i.answer, i.answered_at, i.answered_by, i.reason, "
                             "i.handover_id FROM handover AS h JOIN handover_item AS i ON i.handover_id = h.id WHERE "_s
                                 + condition + u" ORDER BY i.handover_id, i.position"_s);
    bind(items);
    auto whole = items.rows([](const Statement &s) { return std::pair(s.number(8), readItem(s)); });
    if (!whole)
        return whole.error();
    auto owner = found->begin();
    for (auto &[handover, item] : *whole) {
        // One that came between the two statements is none of those found.
        owner = std::find_if(owner, found->end(), [id = handover](const Handover &one) { return *one.id >= id; });
        if (owner != found->end() && *owner->id == handover)
            owner->items.push_back(std::move(item));
    }
    return found;
}

} // namespace

Result<std::vector<Handover>> HandoverRepository::waiting() const
{
    auto found = handoversWhere(m_records, isWaitingHandover, [](Statement &) {});
    if (found)
        std::ranges::reverse(*found);
    return found;
}

Result<std::vector<Handover>> HandoverRepository::between(QDate from, QDate to) const
{
    return handoversWhere(m_records, u"h.date BETWEEN ? AND ? AND "_s + isLastOfItsDay,
                          [from, to](Statement &select) { select.bind(from).bind(to); });
}

Result<std::vector<Handover>> HandoverRepository::replacedBy(const Handover &next) const
{
    const QString condition =
        u"h.from_leader = ? AND h.to_leader IN (?, '') AND h.team = ? AND h.date <= ? AND "_s + isWaitingHandover;
    return handoversWhere(m_records, condition, [&next](Statement &select) {
        select.bind(next.from).bind(next.to).bind(next.team).bind(next.date);
    });
}

Result<Handover> HandoverRepository::find(qint64 id) const
{
    auto found = handoversWhere(m_records, u"h.id = ?"_s, [id](Statement &select) { select.bind(id); });
    if (!found)
        return found.error();
    if (found->empty())
        return notFound(QCoreApplication::translate("Store", "The hand-over"));
    return std::move(found->front());
}

Result<Handover> HandoverRepository::add(Transaction &transaction, const Grant &grant, Handover handover)
{
    if (Result<void> may = needGrant(grant, {Action::WriteReports}); !may)
        return may.error();
    const Database &records = transaction.database();
    handover.from = grant.actor().name;
    const Result<std::vector<Handover>> replaced = HandoverRepository(records).replacedBy(handover);
    if (!replaced)
        return replaced.error();
    handover.replaces = replaced->empty() ? std::nullopt : replaced->back().id;
    for (const Handover &earlier : *replaced) {
        Statement follow(records, u"UPDATE handover SET is_last = 0 WHERE id = ?"_s);
        if (Result<void> ran = follow.bind(earlier.id).run(); !ran)
            return ran.error();
        transaction.touched("handover", *earlier.id);
    }
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
                     "AND answer = 'open' AND EXISTS (SELECT 1 FROM handover AS h WHERE h.id = "
                     "handover_item.handover_id AND h.is_last = 1)"_s);
    update.bind(handoverAnswerName(item.answer)).bind(transaction.now()).bind(grant.actor().name);
    update.bind(item.reason).bind(item.id.value_or(0));
    if (Result<void> ran = update.run(); !ran)
        return ran;
    if (update.rowsChanged() == 0)
        return answeredMeanwhile();
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
    Statement update(
        transaction.database(),
        u"UPDATE handover SET taken_at = ?, taken_by = ? WHERE id = ? AND taken_at IS NULL AND is_last = 1"_s);
    if (Result<void> ran = update.bind(transaction.now()).bind(grant.actor().name).bind(id).run(); !ran)
        return ran;
    if (update.rowsChanged() == 0) {
        if (!handover->takenAt)
            return answeredMeanwhile();
        return handoverConflict(
            QCoreApplication::translate("Store", "%1 took this hand-over already.").arg(handover->takenBy));
    }
    transaction.touched("handover", id);
    return {};
}

Result<void> HandoverRepository::withdraw(Transaction &transaction, const Grant &grant, qint64 id)
{
    if (Result<void> may = needGrant(grant, {Action::WriteReports}); !may)
        return may;
    Statement update(transaction.database(),
                     u"UPDATE handover SET withdrawn_at = ?, is_last = 0 WHERE id = ? AND from_leader = ? AND taken_at "
                     "IS NULL AND is_last = 1 AND NOT EXISTS (SELECT 1 FROM handover_item AS i WHERE i.handover_id = "
                     "handover.id AND i.answer <> 'open')"_s);
    if (Result<void> ran = update.bind(transaction.now()).bind(id).bind(grant.actor().name).run(); !ran)
        return ran;
    if (update.rowsChanged() == 0) {
        return handoverConflict(
            QCoreApplication::translate("Store", "This hand-over is answered already, or was written anew or taken "
                                                 "back. What is still open can be handed over anew."));
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
