// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/domain/shiftcover.h"
#include "models/store/transaction.h"

#include <functional>

namespace Floorwalk {

/**
 * Who is to work when: one roster day per person and date, with its segments. Where somebody comes in place of somebody
 * else (ShiftCover) the day is that of who is to come; asFiled() is the roster as it was filed.
 */
class RosterRepository
{
public:
    /** How far the next or the last day that somebody works is looked for. */
    static constexpr int searchedDays = 14;

    explicit RosterRepository(const Database &records)
        : m_records(records)
    {}
    /**
     * All people's days of [from, to], by date, then employee number; @p team, of the person on that date, limits to
     * one. Days that were none before they came in somebody's place stand last.
     */
    Result<std::vector<RosterDay>> between(QDate from, QDate to, const QString &team = {}) const;
    /** One person's days; @p without: as if that cover, by id, had been taken back. */
    Result<std::vector<RosterDay>> ofPerson(PersonId person, QDate from, QDate to,
                                            std::optional<qint64> without = {}) const;
    Result<std::optional<RosterDay>> find(PersonId person, QDate date) const;
    /** One person's days as they were filed, whoever comes: what a file of the roster is held against. */
    Result<std::vector<RosterDay>> asFiled(PersonId person, QDate from, QDate to) const;
    /** Who works what of whose shift, on the days of [from, to] of which somebody works something of another's. */
    Result<std::vector<HeldHours>> heldHours(QDate from, QDate to, std::optional<qint64> without = {}) const;
    /** The last date of the 31 before @p date on which anybody of the team (empty = of all) was to work. */
    Result<std::optional<QDate>> workedBefore(QDate date, const QString &team = {}) const;
    /** Inserts or replaces the person's day; the id is that of before. Conflict on a closed day. EditRoster. */
    Result<RosterDayId> save(Transaction &transaction, const Grant &grant, const RosterDay &day);
    /** Takes a day out of the roster (a swap, a mistake); its audit entry keeps it. Conflict on a closed day. */
    Result<void> remove(Transaction &transaction, const Grant &grant, PersonId person, QDate date);

private:
    using Belongs = std::function<Result<bool>(const RosterDay &)>;
    Result<std::vector<RosterDay>> worked(std::vector<RosterDay> filed, const std::vector<ShiftCover> &covers,
                                          QDate from, QDate to, const Belongs &belongs) const;

    const Database &m_records;
};

} // namespace Floorwalk
