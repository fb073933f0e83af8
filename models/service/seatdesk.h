// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/domain/seatplan.h"
#include "models/service/import.h"

namespace Floorwalk {

class SeatRepository;
class Transaction;

/** A shift of a day: whoever is rostered in it needs a seat. */
struct SeatShift
{
    QString name; ///< empty for a turn that is no rostered shift
    TimeRange span;

    bool operator==(const SeatShift &) const = default;
};

/** The seats of a day, its shifts, who may sit and who is planned where. */
struct SeatDay
{
    QDate date;
    std::vector<Seat> seats; ///< by name; retired ones only where somebody sits
    std::vector<SeatShift> shifts; ///< by begin
    std::vector<Person> people; ///< by employee number
    std::vector<SeatTurn> turns; ///< that touch one of the shifts, by begin, as they are sat
    std::map<PersonId, TimeRange> rostered; ///< whose shift is when
};

/** What is changed on a day's plan. */
struct SeatEdits
{
    struct Sitting
    {
        QString seat;
        TimeRange span;
        std::optional<PersonId> person; ///< absent: nobody sits there
    };
    QDate date;
    std::vector<Seat> seats; ///< new, or with other interfaces or another place than before
    QStringList retired; ///< they lose their interfaces, and whoever was to sit there
    std::vector<Sitting> sittings;

    bool isNone() const { return seats.empty() && retired.isEmpty() && sittings.empty(); }
};

bool meetInTime(const TimeRange &one, const TimeRange &other);

/** Why two sittings cannot both be. */
enum class SittingClash : quint8 { None, OneOnTwoSeats, TwoOnOneSeat };
SittingClash clashOf(const SeatEdits::Sitting &one, const SeatEdits::Sitting &other);

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
    /** Turns that overlap [from, to), by begin, as they are sat: who comes for somebody has that one's seat. */
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
    /** All that the seat plan of @p date is edited on. */
    Result<SeatDay> day(QDate date) const;
    /**
     * Does all of @p edits or nothing. BadInput when a seat has no name or no interface, Conflict when an interface
     * would stand on two seats, a seat where another stands, or somebody sit on two at a time, or two on one. What is
     * past stays as it is.
     */
    Result<void> change(const Actor &actor, const SeatEdits &edits);
    /**
     * seat, interface (several with `;` between), and where they stand row and column: replaces the interfaces and,
     * where the file has those columns, the places of the seats that are named.
     */
    Result<ImportReport> importSeats(const Actor &actor, const CsvTable &table, const ImportOptions &options);
    /** employee_no, date, seat, and start and end where they are not those of the roster. */
    Result<ImportReport> importPlan(const Actor &actor, const CsvTable &table, const ImportOptions &options);

private:
    /** Whether @p actor leads all whom @p edits seat, move or take a seat from. */
    Result<void> checkTeams(const Actor &actor, const SeatEdits &edits) const;
    Result<void> check(const SeatEdits &edits) const;
    Result<void> changeSeats(Transaction &transaction, const Grant &grant, const SeatEdits &edits);
    Result<void> seatPeople(Transaction &transaction, const Grant &grant, const SeatEdits &edits);
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
/** The same so that nobody sits at @p seat in @p span. */
SeatChange seatCleared(const QString &seat, const TimeRange &span, const std::vector<SeatTurn> &planned, Moment now);
/** Writes @p change down; NotFound when a turn or seat is gone meanwhile. */
Result<void> carryOutSeatChange(SeatRepository &seats, Transaction &transaction, const Grant &grant,
                                const SeatChange &change);

} // namespace Floorwalk
