// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/domain/registerentry.h"
#include "models/domain/reportrecord.h"
#include "models/service/storesession.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/**
 * Hands a shift over to the next leader. Whoever gave an open thing keeps it until it is accepted; an accepted activity
 * of the plan goes over into the plan of who accepted it, an entry of the register and an open alert to their new
 * owner, and both names stand where they acted.
 */
class HandoverDesk
{
public:
    explicit HandoverDesk(StoreSession &session)
        : m_session(session)
    {}
    /**
     * The actor's shift of `date`, to `to` or to whoever is next. BadInput for a day to come, to oneself, and when it
     * says nothing at all, or was @p said later than now (absent: it is said now); NotFound for whom nobody knows, see
     * KnownLeaders; Conflict when the same waits already. One to the same that waits is replaced, and what it alone
     * offered stays where it is.
     */
    Result<Handover> write(const Actor &actor, const Handover &handover, std::optional<Moment> said = {});
    /** What others handed over to the actor, or to whoever is on duty next, and nobody has taken. */
    Result<std::vector<Handover>> waitingFor(const Actor &actor);
    /** All of a shift day, of the actor's teams. */
    Result<std::vector<Handover>> ofDay(const Actor &actor, QDate date);
    /**
     * Gives the open alerts that are the actor's from now on, for whatever shows alerts as they are. Forbidden for the
     * one who wrote it, and for who leads other teams and is not named in it.
     */
    Result<std::vector<AlertRecord>> accept(const Actor &actor, qint64 handover, qint64 item);
    /** It stays with who gave it. BadInput without a reason. */
    Result<void> refuse(const Actor &actor, qint64 handover, qint64 item, const QString &reason);
    /** Accepts what is open, and all of it is read; gives what accept() gives. */
    Result<std::vector<AlertRecord>> take(const Actor &actor, qint64 handover);
    /**
     * The actor's own waits for nobody any more, and what it offered is offered no more. Forbidden for who did not
     * write it; Conflict when anybody has answered.
     */
    Result<void> takeBack(const Actor &actor, qint64 handover);

private:
    /** Where accepted activities go, and from when on they can be laid. */
    struct TakersDay
    {
        QDate date;
        Moment begin{};
    };
    /** One thing of a hand-over that its next leader answers. */
    struct Asked
    {
        Grant grant;
        Handover handover;
        HandoverItem item;
    };
    Result<Asked> asked(const Actor &actor, qint64 handover, qint64 item);
    Result<void> checkWritten(const Handover &next) const;
    Result<std::vector<Handover>> ofTeams(const Actor &actor, std::vector<Handover> handovers);
    Result<Handover> forAnswer(const Actor &actor, qint64 handover);
    Result<TakersDay> dayOf(const Actor &actor);
    Result<void> acceptItem(Transaction &transaction, const Grant &grant, const TakersDay &day, const QString &from,
                            HandoverItem item, std::vector<AlertRecord> &alerts);
    Result<void> offerEntries(Transaction &transaction, const Actor &actor, const Handover &handover);
    Result<void> withdraw(Transaction &transaction, const Actor &actor, const Handover &earlier, const Handover &next);
    Result<void> addStep(Transaction &transaction, const Actor &actor, const RegisterEntry &entry,
                         const RegisterStep &step);
    Result<void> takeAlert(Transaction &transaction, const Actor &actor, const QString &from, AlertId id,
                           std::vector<AlertRecord> &alerts);
    Result<void> takeEntry(Transaction &transaction, const Actor &actor, const QString &from, qint64 number);
    Result<void> declineEntry(Transaction &transaction, const Actor &actor, qint64 number, const QString &reason);
    Result<void> moveActivity(Transaction &transaction, const Actor &actor, const QString &from, const TakersDay &day,
                              ActivityId id);
    StoreSession &m_session;
};

} // namespace Floorwalk
