// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/assessment.h"

namespace Floorwalk {

class PenaltyRepository;
class Transaction;

/** The ledger's desk: proposals come from closed days, a named leader confirms, lowers or voids them. */
class PenaltyDesk
{
public:
    explicit PenaltyDesk(StoreSession &session)
        : m_session(session)
    {}

    Result<std::vector<Penalty>> list(QDate from, QDate to, std::optional<PenaltyStatus> status = std::nullopt) const;
    Result<std::optional<Penalty>> find(PenaltyId id) const;
    /**
     * Confirms or voids the proposal as it was seen at @p seenVersion. Conflict: its day is not closed, or it moved on;
     * Forbidden: deciding on oneself; BadInput: no reason for voiding or lowering, or a figure raised.
     */
    Result<void> decide(const Actor &actor, PenaltyId id, int seenVersion, const PenaltyDecision &decision);
    /** A new, lower penalty in place of a decided one, which it points to. */
    Result<PenaltyId> correct(const Actor &actor, PenaltyId id, int seenVersion, const PenaltyDecision &decision);

    /** Brings the proposals of closed days of [from, to] up to date with late evidence; returns how many changed. */
    Result<int> reassess(const Actor &actor, QDate from, QDate to);
    /** Proposes for @p days inside @p transaction and lets proposals lapse that the facts no longer bear. */
    Result<int> propose(Transaction &transaction, const Grant &grant, const std::vector<AssessedDay> &days);

private:
    Result<void> checkDecidable(const Actor &actor, const Penalty &penalty, const QString &team) const;
    Result<Grant> mayDecide(const Actor &actor, const Penalty &penalty) const;
    template <class Answer>
    using Write = Result<Answer> (PenaltyRepository::*)(Transaction &, const Grant &, PenaltyId, int,
                                                        const PenaltyDecision &);
    template <class Answer>
    Result<Answer> carryOut(const Actor &actor, PenaltyId id, int seenVersion, const PenaltyDecision &decision,
                            const QString &what, Write<Answer> write);
    StoreSession &m_session;
};

} // namespace Floorwalk
