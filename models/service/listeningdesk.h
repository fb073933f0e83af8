// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/coaching.h"
#include "models/domain/isoweek.h"
#include "models/domain/person.h"
#include "models/policy/listeningplan.h"
#include "models/service/storesession.h"

#include <QStringList>

#include <chrono>
#include <functional>

namespace Floorwalk {

class Transaction;

/** One agent's week against the two-and-two principle. */
struct PersonWeek
{
    Person person;
    ListeningFacts facts;
    QStringList by; ///< who heard or called back, each once
    int proposed = 0; ///< entries that wait for being completed

    bool operator==(const PersonWeek &) const = default;
};

/** The running week of those whom a leader leads. */
struct CoachingWeek
{
    IsoWeek week;
    ListeningRules rules;
    std::vector<PersonWeek> people; ///< by employee number
    std::vector<ListeningPlace> queue; ///< who comes next, and why
};

/** The listening register: what was heard, of whom, by whom; the week's coverage and who comes next. */
class ListeningDesk
{
public:
    explicit ListeningDesk(StoreSession &session)
        : m_session(session)
    {}

    /** The ISO week that @p moment lies in, up to it. */
    Result<CoachingWeek> week(const Actor &actor, Moment moment);
    /**
     * The register of one person, the newest first, at most @p most. A proposal has the call and the length filled in
     * once the history knows when the call was over: longer than that nobody listened.
     */
    Result<std::vector<ListeningEntry>> ofPerson(const Actor &actor, PersonId person, int most = 50);

    /** By hand; BadInput for one that begins in the future or lasts longer than four hours. */
    Result<ListeningEntry> add(const Actor &actor, ListeningEntry entry);
    /** Completes a proposal or corrects an entry: @p next says what it is now, of the number of @p seen. */
    Result<ListeningEntry> complete(const Actor &actor, const ListeningEntry &seen, ListeningEntry next);
    /** It was none. BadInput without a reason. */
    Result<ListeningEntry> withdraw(const Actor &actor, const ListeningEntry &seen, const QString &reason);

    /** Proposes an entry for whoever is heard from now on; a part of the order to the telephone system. */
    static Result<void> propose(Transaction &transaction, const Database &records, const Grant &grant,
                                const Person &person, const QString &agentKey);
    /** The order failed: nothing was heard. */
    static Result<void> takeBack(Transaction &transaction, const Database &records, const Grant &grant,
                                 const QString &agentKey, const QString &why);
    /** Nothing is heard any more: the proposal, where it still is one, says for how long it was. */
    static Result<void> noteLength(Transaction &transaction, const Database &records, const Grant &grant,
                                   const QString &agentKey, std::chrono::seconds length);

private:
    using Change = std::function<void(ListeningEntry &)>;
    static Result<void> changeProposal(Transaction &transaction, const Database &records, const Grant &grant,
                                       const QString &agentKey, const Change &change);
    Result<void> countWeek(CoachingWeek &week, TimeRange range);
    Result<void> addSigns(CoachingWeek &week, TimeRange range);
    Result<void> addUpsets(const Actor &actor, CoachingWeek &week, QDate today);
    Result<void> addAway(CoachingWeek &week, Moment now);
    Result<void> fillProposal(ListeningEntry &entry);
    Result<ListeningEntry> asItIs(const ListeningEntry &seen) const;
    Result<ListeningEntry> store(const Actor &actor, const QString &what, const ListeningEntry &entry);
    StoreSession &m_session;
};

} // namespace Floorwalk
