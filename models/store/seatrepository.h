// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/seatplan.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** Seats with their interfaces, and the turns that were planned at them. */
class SeatRepository
{
public:
    explicit SeatRepository(const Database &records)
        : m_records(records)
    {}
    /** By name. */
    Result<std::vector<Seat>> seats() const;
    /** Turns that overlap [from, to) and were not withdrawn, by begin, as they were planned. */
    Result<std::vector<SeatTurn>> turns(Moment from, Moment to) const;
    /** Those of them that are at @p seat, or of @p person wherever that one sits. */
    Result<std::vector<SeatTurn>> turnsOf(const QString &seat, std::optional<PersonId> person,
                                          const TimeRange &span) const;
    /** The same as they are sat: who comes in somebody's place has that one's seat (satTurns()). */
    Result<std::vector<SeatTurn>> satTurns(Moment from, Moment to) const;
    /** Seats with the turns around [from, to]: what attributes what was told then. */
    Result<SeatPlan> plan(Moment from, Moment to) const;
    /** Puts exactly @p seat's interfaces on it, and it on its place; what stood there otherwise goes. EditRoster. */
    Result<void> setSeat(Transaction &transaction, const Grant &grant, const Seat &seat);
    /** NotFound when there is no such seat. EditRoster, as all that follow. */
    Result<void> addTurn(Transaction &transaction, const Grant &grant, const SeatTurn &turn);
    /** The turn @p id ends at @p end, which lies inside it. */
    Result<void> endTurn(Transaction &transaction, const Grant &grant, qint64 id, Moment end);
    /** The turn @p id never was. */
    Result<void> withdrawTurn(Transaction &transaction, const Grant &grant, qint64 id);

private:
    const Database &m_records;
};

} // namespace Floorwalk
