// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/coverrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/rowhash.h"
#include "models/store/statement.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int coverSalt = 16;

/** The plus keeps SQLite from finding them by "withdraws", which is null in nearly all. */
QString selectMade(const QString &condition)
{
    return u"SELECT c.id, c.kind, c.away_id, c.stands_id, c.date, c.back, c.span_from, c.span_to, c.asked_on, "
           u"c.papers, "
           "c.reason, c.recorded_at, c.recorded_by, (SELECT w.recorded_at FROM shift_cover w WHERE w.withdraws = c.id) "
           "FROM shift_cover c WHERE +c.withdraws IS NULL AND "_s
           + condition + u" ORDER BY c.id"_s;
}

QString selectCovers(const QString &condition)
{
    return selectMade(u"NOT EXISTS (SELECT 1 FROM shift_cover w WHERE w.withdraws = c.id) AND "_s + condition);
}

std::optional<QDate> maybeDate(const Statement &s, int column)
{
    return s.isNull(column) ? std::nullopt : std::optional(s.date(column));
}

ShiftCover readCover(const Statement &s)
{
    ShiftCover cover{s.number(0), shiftCoverFromName(s.text(1)).value_or(ShiftCover::Kind::Substitute),
                     PersonId(s.number(2)), PersonId(s.number(3)), s.date(4)};
    cover.back = maybeDate(s, 5);
    if (!s.isNull(6))
        cover.span = TimeRange{s.moment(6), s.moment(7)};
    cover.askedOn = maybeDate(s, 8);
    cover.papers = s.text(9);
    cover.reason = s.text(10);
    cover.recordedAt = s.moment(11);
    cover.recordedBy = s.text(12);
    return cover;
}

Result<void> needOpenDays(const Database &records, const ShiftCover &cover)
{
    for (const PersonId person : {cover.away, cover.stands}) {
        for (const QDate date : {cover.date, cover.back.value_or(cover.date)}) {
            if (Result<void> open = needOpenDay(records, person, date); !open)
                return open;
        }
    }
    return {};
}

Result<qint64> insertCover(Transaction &transaction, const Grant &grant, const ShiftCover &cover,
                           std::optional<qint64> withdraws, const QString &reason)
{
    if (Result<void> may = needGrant(grant, {Action::EditRoster}); !may)
        return may.error();
    if (Result<void> open = needOpenDays(transaction.database(), cover); !open)
        return open.error();
    Statement insert(
        transaction.database(),
        u"INSERT INTO shift_cover (withdraws, kind, away_id, stands_id, date, back, span_from, span_to, "
        "asked_on, papers, reason, recorded_at, recorded_by, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "RETURNING id"_s);
    insert.bind(withdraws).bind(shiftCoverName(cover.kind)).bind(cover.away).bind(cover.stands).bind(cover.date);
    insert.bind(cover.back);
    insert.bind(cover.span ? std::optional(cover.span->from) : std::nullopt);
    insert.bind(cover.span ? std::optional(cover.span->to) : std::nullopt);
    insert.bind(cover.askedOn).bind(withdraws ? QString() : cover.papers).bind(reason).bind(transaction.now());
    insert.bind(grant.actor().name).bind(randomBytes(coverSalt));
    const auto id = insert.first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    transaction.touched("shift_cover", **id);
    return **id;
}

} // namespace

Result<std::vector<ShiftCover>> CoverRepository::touching(QDate from, QDate to) const
{
    Statement select(m_records, selectCovers(u"(c.date BETWEEN ? AND ? OR c.back BETWEEN ? AND ?)"_s));
    return select.bind(from).bind(to).bind(from).bind(to).rows(readCover);
}

Result<std::vector<ShiftCover>> CoverRepository::touching(PersonId person, QDate from, QDate to) const
{
    // Four terms, each with an index of its own: "(away OR stands) AND (date OR back)" would read everybody's.
    Statement select(m_records, selectCovers(u"(c.away_id = ? AND c.date BETWEEN ? AND ? OR c.stands_id = ? AND c.date "
                                             "BETWEEN ? AND ? OR c.away_id = ? AND c.back BETWEEN ? AND ? OR "
                                             "c.stands_id = ? AND c.back BETWEEN ? AND ?)"_s));
    for (int term = 0; term < 4; ++term)
        select.bind(person).bind(from).bind(to);
    return select.rows(readCover);
}

Result<std::vector<CoverRepository::Made>> CoverRepository::made(QDate from, QDate to) const
{
    Statement select(m_records, selectMade(u"(c.date BETWEEN ? AND ? OR c.back BETWEEN ? AND ?)"_s));
    return select.bind(from).bind(to).bind(from).bind(to).rows([](const Statement &s) {
        return Made{readCover(s), s.maybeMoment(13)};
    });
}

Result<std::optional<ShiftCover>> CoverRepository::find(qint64 id) const
{
    Statement select(m_records, selectCovers(u"c.id = ?"_s));
    return select.bind(id).first(readCover);
}

Result<qint64> CoverRepository::add(Transaction &transaction, const Grant &grant, const ShiftCover &cover)
{
    return insertCover(transaction, grant, cover, std::nullopt, cover.reason);
}

Result<void> CoverRepository::withdraw(Transaction &transaction, const Grant &grant, const ShiftCover &cover,
                                       const QString &reason)
{
    const Result<qint64> id = insertCover(transaction, grant, cover, cover.id, reason);
    return id ? Result<void>() : Result<void>(id.error());
}

Result<bool> CoverRepository::holdsTextsBefore(QDate day) const
{
    Statement select(m_records, u"SELECT EXISTS (SELECT 1 FROM shift_cover WHERE erased = 0 AND date < ?)"_s);
    const auto held = select.bind(day).first([](const Statement &s) { return s.flag(0); });
    return held ? Result<bool>(held->value_or(false)) : Result<bool>(held.error());
}

Result<qint64> CoverRepository::eraseTexts(Transaction &transaction, const Grant &grant, QDate day, int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    Statement erase(transaction.database(),
                    u"UPDATE shift_cover SET erased = 1, papers = '', reason = '', salt = x'' WHERE id IN (SELECT id "
                    "FROM shift_cover WHERE erased = 0 AND date < ? LIMIT ?) RETURNING id"_s);
    const auto emptied = erase.bind(day).bind(most).rows([](const Statement &s) { return s.number(0); });
    if (!emptied)
        return emptied.error();
    for (const qint64 id : *emptied)
        transaction.touched("shift_cover", id);
    return qint64(emptied->size());
}

} // namespace Floorwalk
