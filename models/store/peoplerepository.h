// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** The agents and leaders on record, with the names the feed knows them by. */
class PeopleRepository
{
public:
    explicit PeopleRepository(const Database &records)
        : m_records(records)
    {}
    /** By employee number; retired ones only when asked. */
    Result<std::vector<Person>> all(bool withRetired = false) const;
    Result<std::vector<Person>> ofTeam(const QString &team) const;
    Result<std::optional<Person>> find(PersonId id) const;
    Result<std::optional<Person>> find(const EmployeeNo &no) const;
    /** Everybody, retired or not, of that very name or employee number. */
    Result<std::vector<Person>> called(const QString &nameOrNo) const;
    /** Who the feed means by a member name or interface; people not retired only. */
    Result<std::optional<Person>> findByFeedMember(const QString &member) const;
    /**
     * Inserts, or changes the person of the same id or (without id) employee number; the team is made when new.
     * Conflict when a feed member belongs to somebody else. EditPeople.
     */
    Result<PersonId> save(Transaction &transaction, const Grant &grant, const Person &person);
    /** No longer shown for new days; never deleted. EditPeople. */
    Result<void> retire(Transaction &transaction, const Grant &grant, PersonId person);

private:
    const Database &m_records;
};

} // namespace Floorwalk
