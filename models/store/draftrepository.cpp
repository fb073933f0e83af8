// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/draftrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/statement.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Draft readDraft(const Statement &s)
{
    return {s.text(0), s.text(1), s.text(2), s.moment(3)};
}

} // namespace

Result<std::optional<Draft>> DraftRepository::find(const QString &owner, const QString &kind) const
{
    Statement select(m_records, u"SELECT owner, kind, content, at FROM draft WHERE owner = ? AND kind = ?"_s);
    return select.bind(owner).bind(kind).first(readDraft);
}

Result<std::vector<Draft>> DraftRepository::begun(const QString &owner, const QString &beginning) const
{
    Statement select(m_records, u"SELECT owner, kind, content, at FROM draft WHERE owner = ? AND substr(kind, 1, "
                                "length(?)) = ? ORDER BY at DESC, kind"_s);
    return select.bind(owner).bind(beginning).bind(beginning).rows(readDraft);
}

Result<void> DraftRepository::keep(const Draft &draft)
{
    Result<Transaction> transaction = Transaction::begin(m_records);
    if (!transaction)
        return transaction.error();
    if (draft.content.isEmpty()) {
        Statement remove(m_records, u"DELETE FROM draft WHERE owner = ? AND kind = ?"_s);
        if (Result<void> ran = remove.bind(draft.owner).bind(draft.kind).run(); !ran)
            return ran;
    } else {
        Statement keep(m_records, u"INSERT INTO draft (owner, kind, content, at) VALUES (?, ?, ?, ?) ON CONFLICT "
                                  "(owner, kind) DO UPDATE SET content = excluded.content, at = excluded.at"_s);
        keep.bind(draft.owner).bind(draft.kind).bind(draft.content).bind(transaction->now());
        if (Result<void> ran = keep.run(); !ran)
            return ran;
    }
    return transaction->commit(Unaudited());
}

Result<bool> DraftRepository::holdsTextsBefore(Moment before) const
{
    Statement select(m_records, u"SELECT EXISTS (SELECT 1 FROM draft WHERE at < ?)"_s);
    const auto held = select.bind(before).first([](const Statement &s) { return s.flag(0); });
    return held ? Result<bool>(held->value_or(false)) : Result<bool>(held.error());
}

Result<qint64> DraftRepository::eraseTexts(Transaction &transaction, const Grant &grant, Moment before, int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    Statement erase(transaction.database(), u"DELETE FROM draft WHERE (owner, kind) IN (SELECT owner, kind FROM draft "
                                            "WHERE at < ? LIMIT ?) RETURNING 1"_s);
    const auto gone = erase.bind(before).bind(most).rows([](const Statement &s) { return s.number(0); });
    return gone ? Result<qint64>(qint64(gone->size())) : Result<qint64>(gone.error());
}

} // namespace Floorwalk
