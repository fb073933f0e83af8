// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/breakrecord.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** Breaks and meals with their life, and the day's meal batches. */
class BreakRepository
{
public:
    explicit BreakRepository(const Database &records)
        : m_records(records)
    {}
    /** Those opened in [from, to), and all opened before @p to that are not over; by opened. */
    Result<std::vector<BreakRecord>> since(Moment from, Moment to) const;
    /** Inserts, or changes the one of the same agent and moment of opening. RunBreaks. */
    Result<BreakId> save(Transaction &transaction, const Grant &grant, const BreakRecord &record,
                         std::optional<PersonId> person);
    Result<std::vector<MealBatch>> batches(QDate date) const;
    /** Replaces the day's batches; the audit entry keeps what they were. RunBreaks. */
    Result<void> setBatches(Transaction &transaction, const Grant &grant, QDate date,
                            const std::vector<MealBatch> &batches);

    /** Whether names of breaks opened, or of meals planned, before @p day (which begins at @p begin) stand there. */
    Result<bool> holdsNamesBefore(Moment begin, QDate day) const;
    /**
     * Takes agents' and leaders' names off at most @p most breaks opened before @p begin, of which kind, times and end
     * stay, and deletes the meal batches before @p day. Gives how many breaks and batches that were. EraseExpired.
     */
    Result<qint64> eraseNames(Transaction &transaction, const Grant &grant, Moment begin, QDate day, int most);

private:
    const Database &m_records;
};

} // namespace Floorwalk
