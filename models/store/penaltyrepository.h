// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/penalty.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** The ledger of proposed and decided penalties. Rows are changed only forward; nothing is deleted. */
class PenaltyRepository
{
public:
    explicit PenaltyRepository(const Database &records)
        : m_records(records)
    {}
    Result<std::optional<Penalty>> find(PenaltyId id) const;
    /** By date, then number; @p status limits to one. */
    Result<std::vector<Penalty>> between(QDate from, QDate to,
                                         std::optional<PenaltyStatus> status = std::nullopt) const;
    Result<std::vector<Penalty>> ofPerson(PersonId person, QDate from, QDate to) const;

    /**
     * Adds a proposal. One for the same person, date, segment and rule that is still proposed is refreshed instead;
     * when such a one has been decided it stays and its number is returned. CloseDay, MarkRoll, ImportPunches,
     * DecidePenalty or SystemWork.
     */
    Result<PenaltyId> propose(Transaction &transaction, const Grant &grant, const Penalty &penalty);
    /** A proposal the facts no longer bear: it lapses, with the reason. Same grants as propose(). */
    Result<void> lapse(Transaction &transaction, const Grant &grant, PenaltyId id, const QString &reason);
    /**
     * Confirms or voids. @p seenVersion is the version the person saw: Conflict when it has moved on or was decided
     * already. BadInput: no reason where one is needed, a figure above the proposed one. Forbidden: deciding on
     * oneself. DecidePenalty.
     */
    Result<void> decide(Transaction &transaction, const Grant &grant, PenaltyId id, int seenVersion,
                        const PenaltyDecision &decision);
    /**
     * A new penalty that corrects @p id, which is voided by it with @p reason; figures may only go down. DecidePenalty.
     */
    Result<PenaltyId> correct(Transaction &transaction, const Grant &grant, PenaltyId id, int seenVersion,
                              const PenaltyDecision &decision);

private:
    const Database &m_records;
};

} // namespace Floorwalk
