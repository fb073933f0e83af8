// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/penalty.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** The roll call's marks and corrections, and which team-days are closed. */
class RollRepository
{
public:
    explicit RollRepository(const Database &records)
        : m_records(records)
    {}
    /** Marks that count (not withdrawn), in the order they were entered. */
    Result<std::vector<RollMark>> marks(QDate from, QDate to) const;
    Result<std::vector<RollMark>> marks(PersonId person, QDate date) const;
    /** markedAt and markedBy are the transaction's and the grant's. MarkRoll; Conflict on a closed day. */
    Result<qint64> add(Transaction &transaction, const Grant &grant, const RollMark &mark);
    /** Takes back a mark made in error; it stays on record. MarkRoll. */
    Result<void> withdraw(Transaction &transaction, const Grant &grant, qint64 id);

    Result<std::optional<DayCloseRecord>> dayClose(const QString &team, QDate date) const;
    /** Team-days of [from, to] that are closed now. */
    Result<std::vector<DayCloseRecord>> closedDays(QDate from, QDate to) const;
    /** closedAt and closedBy are the transaction's and the grant's. CloseDay; Conflict when already closed. */
    Result<void> close(Transaction &transaction, const Grant &grant, const DayCloseRecord &day);
    /** Needs a reason. CloseDay; Conflict when it is not closed. */
    Result<void> reopen(Transaction &transaction, const Grant &grant, const QString &team, QDate date,
                        const QString &reason);

private:
    const Database &m_records;
};

} // namespace Floorwalk
