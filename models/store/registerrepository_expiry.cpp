// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/grantcheck.h"
#include "models/store/registerrepository.h"
#include "models/store/registerrow.h"
#include "models/store/searchwords.h"
#include "models/store/statement.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Result<void> eraseEntry(Transaction &transaction, qint64 number)
{
    const Database &records = transaction.database();
    Statement words(records, u"UPDATE register_entry SET erased = 1, topic = '', text = '', contact = '', seat = '', "
                             "addressee = '', alert = '', link = NULL, call = NULL, "
                             "found_by = NULL, salt = x'' WHERE number = ? AND erased = 0 RETURNING id"_s);
    const auto emptied = words.bind(number).rows([](const Statement &s) { return s.number(0); });
    if (!emptied)
        return emptied.error();
    for (const qint64 id : *emptied)
        transaction.touched("register_entry", id);
    Statement steps(records, u"UPDATE register_step SET erased = 1, text = '', whom = '', salt = x'' WHERE number = ? "
                             "AND erased = 0 RETURNING id"_s);
    const auto done = steps.bind(number).rows([](const Statement &s) { return s.number(0); });
    if (!done)
        return done.error();
    for (const qint64 id : *done)
        transaction.touched("register_step", id);
    Statement standing(records, u"UPDATE register_standing SET erased = 1 WHERE id = ?"_s);
    if (Result<void> ran = standing.bind(number).run(); !ran)
        return ran;
    transaction.touched("register_standing", number);
    return forgetEntryWords(records, number);
}

} // namespace

Result<bool> RegisterRepository::holdsTextsBefore(Moment begin) const
{
    Statement select(
        m_records,
        u"SELECT EXISTS (SELECT 1 FROM register_standing WHERE erased = 0 AND open = 0 AND touched_at < ?)"_s);
    const auto held = select.bind(begin).first([](const Statement &s) { return s.flag(0); });
    return held ? Result<bool>(held->value_or(false)) : Result<bool>(held.error());
}

Result<qint64> RegisterRepository::eraseTexts(Transaction &transaction, const Grant &grant, Moment begin, int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    const Database &records = transaction.database();
    Statement select(records, u"SELECT id FROM register_standing WHERE erased = 0 AND open = 0 AND touched_at < ? "
                              "ORDER BY touched_at LIMIT ?"_s);
    const auto numbers = select.bind(begin).bind(most).rows([](const Statement &s) { return s.number(0); });
    if (!numbers)
        return numbers.error();
    for (const qint64 number : *numbers) {
        if (Result<void> erased = eraseEntry(transaction, number); !erased)
            return erased.error();
    }
    const Result<bool> more = holdsTextsBefore(begin);
    if (!more)
        return more.error();
    if (!numbers->empty() && !*more) {
        if (Result<void> merged = SearchWords::forgetErased(records, "register_words"_L1); !merged)
            return merged.error();
    }
    return qint64(numbers->size());
}

} // namespace Floorwalk
