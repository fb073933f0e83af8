// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attendance.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** Punches, live log-ins and marks: all that speaks for somebody's coming and going. Nothing is ever changed. */
class EvidenceRepository
{
public:
    explicit EvidenceRepository(const Database &records)
        : m_records(records)
    {}
    /** Evidence of [from, to), by moment. */
    Result<std::vector<Evidence>> ofPerson(PersonId person, Moment from, Moment to) const;
    struct Owned
    {
        PersonId person;
        Evidence evidence;
        Moment enteredAt;
    };
    Result<std::vector<Owned>> between(Moment from, Moment to) const;
    /** Whether this piece of @p person is on record already, as add() tells pieces apart. */
    Result<bool> holds(PersonId person, const Evidence &evidence) const;
    /**
     * Adds one piece. The same piece again (person, kind, moment, source) changes nothing: the answer is false.
     * ImportPunches, MarkRoll or SystemWork.
     */
    Result<bool> add(Transaction &transaction, const Grant &grant, PersonId person, const Evidence &evidence);

private:
    const Database &m_records;
};

} // namespace Floorwalk
