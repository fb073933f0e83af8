// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/domain/seatplan.h"
#include "models/service/storesession.h"

#include <QHash>

#include <set>

namespace Floorwalk {

/** Whom the feed means by an agent's key: a name, an interface, or "name <interface>"; also whom a file meant. */
class KeyedPeople
{
public:
    /** @p people by the names and seats that are theirs at @p moment. */
    static Result<KeyedPeople> at(StoreSession &session, const std::vector<Person> &people, Moment moment);
    /** The same at any moment of @p range: whom a phone means changes with the turns at its seat. */
    static Result<KeyedPeople> during(StoreSession &session, const std::vector<Person> &people, const TimeRange &range);
    /** The one whom @p agentKey means now; absent when that is nobody on record. */
    static Result<std::optional<PersonId>> personOf(StoreSession &session, const QString &agentKey);

    /** What means @p no whatever phones are theirs, for what no feed told: a file names people by their numbers. */
    static QString keyOf(const EmployeeNo &no);
    /** At the moment of at(), at the begin of the range of during(). */
    std::optional<PersonId> find(const QString &agentKey) const { return find(agentKey, m_moment); }
    std::optional<PersonId> find(const QString &agentKey, Moment moment) const;
    /**
     * The same where the feed tells the @p phone beside the key. It may be the one on which the agent is now and was
     * not at @p moment, so it means somebody only where the key is nobody's: a seat's name, or none on record.
     */
    std::optional<PersonId> find(const QString &agentKey, const QString &phone, Moment moment) const;
    const SeatPlan &plan() const { return m_plan; }

private:
    std::optional<PersonId> named(const QString &name, Moment moment) const;

    SeatPlan m_plan;
    Moment m_moment{};
    std::set<PersonId> m_people;
    QHash<QString, PersonId> m_members; ///< by names and interfaces of their own, and by keyOf()
};

} // namespace Floorwalk
