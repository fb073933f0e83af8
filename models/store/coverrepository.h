// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/shiftcover.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** Who comes in place of whom; what was taken back is left out. */
class CoverRepository
{
public:
    explicit CoverRepository(const Database &records)
        : m_records(records)
    {}
    /** Those of which a shift, given or taken in return, is of [from, to], in the order they were made. */
    Result<std::vector<ShiftCover>> touching(QDate from, QDate to) const;
    /** The same of those that are about @p person, whoever the other is. */
    Result<std::vector<ShiftCover>> touching(PersonId person, QDate from, QDate to) const;
    struct Made
    {
        ShiftCover cover;
        std::optional<Moment> withdrawnAt; ///< absent: it holds
    };
    /** As touching(), those that were taken back among them. */
    Result<std::vector<Made>> made(QDate from, QDate to) const;
    /** Absent where there is none, or it was taken back. */
    Result<std::optional<ShiftCover>> find(qint64 id) const;
    /** recordedAt and recordedBy are the transaction's and the grant's. EditRoster; Conflict on a closed day. */
    Result<qint64> add(Transaction &transaction, const Grant &grant, const ShiftCover &cover);
    /** Another row that says that @p cover never held, and why. EditRoster; Conflict on a closed day. */
    Result<void> withdraw(Transaction &transaction, const Grant &grant, const ShiftCover &cover, const QString &reason);

    /** Whether what was written of covers before @p day is not erased yet. */
    Result<bool> holdsTextsBefore(QDate day) const;
    /** Empties reason and papers of at most @p most; who came for whom stays. Returns how many. EraseExpired. */
    Result<qint64> eraseTexts(Transaction &transaction, const Grant &grant, QDate day, int most);

private:
    const Database &m_records;
};

} // namespace Floorwalk
