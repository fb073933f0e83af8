// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rulepackrecord.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** Teams and shifts: the names that people and roster days refer to. */
class TeamRepository
{
public:
    explicit TeamRepository(const Database &records)
        : m_records(records)
    {}
    /** In the order of their names; retired ones only when asked. */
    Result<std::vector<Team>> all(bool withRetired = false) const;
    Result<std::optional<Team>> find(const QString &name) const;
    /** The team of that name, made when there is none (and brought back when it was retired). EditPeople. */
    Result<TeamId> ensure(Transaction &transaction, const Grant &grant, const QString &name);
    /** Keeps the team for its old days but shows it no more; Conflict while it has people. EditPeople. */
    Result<void> retire(Transaction &transaction, const Grant &grant, TeamId team);

private:
    const Database &m_records;
};

/** Shifts by name, with the local times of their segments. */
class ShiftRepository
{
public:
    explicit ShiftRepository(const Database &records)
        : m_records(records)
    {}
    Result<std::vector<Shift>> all(bool withRetired = false) const;
    /** Inserts, or replaces the shift of the same name. EditRoster. */
    Result<ShiftId> save(Transaction &transaction, const Grant &grant, const Shift &shift);
    Result<void> retire(Transaction &transaction, const Grant &grant, ShiftId shift);

private:
    const Database &m_records;
};

} // namespace Floorwalk
