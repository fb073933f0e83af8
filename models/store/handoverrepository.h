// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reportrecord.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** Shifts handed over from leader to leader, with the answer to each open thing. */
class HandoverRepository
{
public:
    explicit HandoverRepository(const Database &records)
        : m_records(records)
    {}
    /** Not taken, not replaced and not erased, the newest first; what was taken costs nothing. */
    Result<std::vector<Handover>> waiting() const;
    /** Those of the shift days [from, to] that none of the same day replaces, by when they were written. */
    Result<std::vector<Handover>> between(QDate from, QDate to) const;
    Result<Handover> find(qint64 id) const;
    /**
     * Those that wait and that @p next takes the place of, oldest first: by the same leader, of the same teams, of that
     * day or an earlier one, and to the same or to whoever would be next.
     */
    Result<std::vector<Handover>> replacedBy(const Handover &next) const;
    /**
     * Adds @p handover with its items in the place of replacedBy(). The id is filled in, and `from` is the
     * grant's. WriteReports.
     */
    Result<Handover> add(Transaction &transaction, const Grant &grant, Handover handover);
    /** Answers an item once; moment and author are the transaction's and the grant's. Conflict when it has an answer
     * or the hand-over was replaced. WriteReports. */
    Result<void> answer(Transaction &transaction, const Grant &grant, const HandoverItem &item);
    /** Conflict while an item is open, when somebody took it or when it was replaced. WriteReports. */
    Result<void> take(Transaction &transaction, const Grant &grant, qint64 id);
    /** It waits for nobody any more. Conflict when any item has an answer, and when it is not the grant's.
     * WriteReports.
     */
    Result<void> withdraw(Transaction &transaction, const Grant &grant, qint64 id);

    /** Whether texts of hand-overs written before @p begin stand there. */
    Result<bool> holdsTextsBefore(Moment begin) const;
    /** Empties at most @p most of them, with their items; who handed over to whom and when stays. EraseExpired. */
    Result<qint64> eraseTexts(Transaction &transaction, const Grant &grant, Moment begin, int most);

private:
    const Database &m_records;
};

} // namespace Floorwalk
