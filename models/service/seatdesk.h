// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/seatplan.h"
#include "models/service/import.h"

namespace Floorwalk {

/**
 * Keeps seats and who sits there. A plan speaks of what comes: where somebody was planned already it is changed from
 * now on only, so that what was attributed stays so.
 */
class SeatDesk
{
public:
    explicit SeatDesk(StoreSession &session)
        : m_session(session)
    {}

    Result<std::vector<Seat>> seats() const;
    /** Turns that overlap [from, to), by begin. */
    Result<std::vector<SeatTurn>> turns(Moment from, Moment to) const;
    /** Somebody's turn at a seat with names; a seat where nobody sits has one line without. */
    struct Line
    {
        Seat seat;
        QString employeeNo;
        QString name;
        std::optional<TimeRange> span;
    };
    /** All seats by name, with their turns that overlap [from, to). */
    Result<std::vector<Line>> plan(Moment from, Moment to) const;
    /** seat, interface (several with `;` between): replaces the interfaces of the seats that are named. */
    Result<ImportReport> importSeats(const Actor &actor, const CsvTable &table, const ImportOptions &options);
    /** employee_no, date, seat, and start and end where they are not those of the roster. */
    Result<ImportReport> importPlan(const Actor &actor, const CsvTable &table, const ImportOptions &options);

private:
    StoreSession &m_session;
};

/** What has to be done so that @p wanted sits where it says, given @p planned of the same days, as of @p now. */
struct SeatChange
{
    std::optional<SeatTurn> add; ///< absent: it is so already, or its time is over
    std::vector<std::pair<qint64, Moment>> end; ///< turns that end sooner
    std::vector<qint64> withdraw; ///< turns that have not begun
    std::vector<SeatTurn> rest; ///< what of others goes on after it

    bool isNone() const { return !add && end.empty() && withdraw.empty(); }
};
SeatChange seatChange(const SeatTurn &wanted, const std::vector<SeatTurn> &planned, Moment now);

} // namespace Floorwalk
