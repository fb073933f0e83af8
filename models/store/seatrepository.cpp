// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/seatrepository.h"

#include "models/domain/zone.h"
#include "models/store/grantcheck.h"
#include "models/store/rosterrepository.h"
#include "models/store/statement.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Turns this far from what is asked for may still mean somebody: SeatPlan. */
constexpr std::chrono::hours around{12};
/** A turn is of one shift; longer ones are refused, so that who sits somewhere is looked for near the moment only. */
constexpr std::chrono::hours longestTurn{48};

constexpr QLatin1StringView
    selectTurns("SELECT p.id, s.name, p.person_id, p.begins, p.ends FROM seat_plan p JOIN seat s "
                "ON s.id = p.seat_id WHERE p.begins < ? AND p.begins > ? AND p.ends > ? AND p.withdrawn = 0 ");

SeatTurn readTurn(const Statement &s)
{
    return {s.number(0), s.text(1), PersonId(s.number(2)), {s.moment(3), s.moment(4)}};
}

QString noTurn()
{
    return QCoreApplication::translate("Store", "the turn at the seat");
}

Result<qint64> seatId(const Database &records, const QString &name)
{
    Statement select(records, u"SELECT id FROM seat WHERE name = ?"_s);
    const auto id = select.bind(name).first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    if (*id)
        return **id;
    return notFound(QCoreApplication::translate("Store", "seat “%1”").arg(name));
}

} // namespace

Result<std::vector<Seat>> SeatRepository::seats() const
{
    const auto rows =
        Statement(m_records, u"SELECT s.name, i.interface, s.place_row, s.place_column FROM seat s LEFT "
                             "JOIN seat_interface i ON i.seat_id = s.id ORDER BY s.name, i.interface"_s)
            .rows([](const Statement &s) {
                const std::optional<int> row = s.maybeInteger(2);
                return Seat{s.text(0), {s.text(1)}, row ? std::optional(SeatPlace{*row, s.integer(3)}) : std::nullopt};
            });
    if (!rows)
        return rows.error();
    std::vector<Seat> seats;
    for (const Seat &one : *rows) {
        if (seats.empty() || seats.back().name != one.name)
            seats.push_back({one.name, {}, one.place});
        if (!one.interfaces.front().isEmpty())
            seats.back().interfaces << one.interfaces;
    }
    return seats;
}

Result<std::vector<SeatTurn>> SeatRepository::turns(Moment from, Moment to) const
{
    Statement select(m_records, selectTurns + u"ORDER BY p.begins, p.id"_s);
    return select.bind(to).bind(from - longestTurn).bind(from).rows(readTurn);
}

Result<std::vector<SeatTurn>> SeatRepository::turnsOf(const QString &seat, std::optional<PersonId> person,
                                                      const TimeRange &span) const
{
    // Two questions, for each has its index: asked as one, all turns of two days are gone through.
    Statement select(m_records,
                     selectTurns + u"AND s.name = ? UNION "_s + selectTurns + u"AND p.person_id = ? ORDER BY 4, 1"_s);
    select.bind(span.to).bind(span.from - longestTurn).bind(span.from).bind(seat);
    return select.bind(span.to).bind(span.from - longestTurn).bind(span.from).bind(person).rows(readTurn);
}

Result<std::vector<SeatTurn>> SeatRepository::satTurns(Moment from, Moment to) const
{
    auto planned = turns(from, to);
    if (!planned || planned->empty())
        return planned;
    // The shift day is of the centre's zone, which is not known here, and that of a night lies before its end.
    const Zone utc = Zone::utc();
    Moment begin = from;
    Moment end = to;
    for (const SeatTurn &turn : *planned) {
        begin = std::min(begin, turn.span.from);
        end = std::max(end, turn.span.to);
    }
    const auto hours =
        RosterRepository(m_records).heldHours(utc.localDate(begin).addDays(-2), utc.localDate(end).addDays(1));
    if (!hours)
        return hours.error();
    std::vector<SeatTurn> sat = Floorwalk::satTurns(*planned, *hours);
    std::erase_if(sat, [from, to](const SeatTurn &turn) { return turn.span.from >= to || turn.span.to <= from; });
    return sat;
}

Result<SeatPlan> SeatRepository::plan(Moment from, Moment to) const
{
    const auto all = seats();
    if (!all)
        return all.error();
    const auto near = satTurns(from - around, to + around);
    if (!near)
        return near.error();
    return SeatPlan(*all, *near);
}

namespace {

/** One that stood there before stands nowhere now. */
Result<void> setPlace(const Database &records, qint64 seat, const std::optional<SeatPlace> &place)
{
    if (place) {
        Statement clear(records, u"UPDATE seat SET place_row = NULL, place_column = NULL WHERE place_row = ? AND "
                                 "place_column = ? AND id <> ?"_s);
        if (Result<void> done = clear.bind(place->row).bind(place->column).bind(seat).run(); !done)
            return done;
    }
    Statement update(records, u"UPDATE seat SET place_row = ?, place_column = ? WHERE id = ?"_s);
    update.bind(place ? std::optional(place->row) : std::nullopt);
    return update.bind(place ? std::optional(place->column) : std::nullopt).bind(seat).run();
}

} // namespace

Result<void> SeatRepository::setSeat(Transaction &transaction, const Grant &grant, const Seat &seat)
{
    if (Result<void> may = needGrant(grant, {Action::EditRoster}); !may)
        return may;
    const Database &records = transaction.database();
    if (Result<void> made = Statement(records, u"INSERT INTO seat (name) VALUES (?) ON CONFLICT (name) DO NOTHING"_s)
                                .bind(seat.name)
                                .run();
        !made)
        return made;
    const Result<qint64> id = seatId(records, seat.name);
    if (!id)
        return id.error();
    if (Result<void> gone = Statement(records, u"DELETE FROM seat_interface WHERE seat_id = ?"_s).bind(*id).run();
        !gone)
        return gone;
    std::vector<qint64> bare{*id}; // seats that may be without a phone by now
    for (const QString &interface : seat.interfaces) {
        Statement before(records, u"SELECT seat_id FROM seat_interface WHERE interface = ?"_s);
        const auto owner = before.bind(interface).first([](const Statement &s) { return s.number(0); });
        if (!owner)
            return owner.error();
        if (*owner)
            bare.push_back(**owner);
        Statement insert(records, u"INSERT INTO seat_interface (interface, seat_id) VALUES (?, ?) ON CONFLICT "
                                  "(interface) DO UPDATE SET seat_id = excluded.seat_id"_s);
        if (Result<void> done = insert.bind(interface).bind(*id).run(); !done)
            return done;
    }
    if (Result<void> placed = setPlace(records, *id, seat.place); !placed)
        return placed;
    // A seat without a phone is not shown any more: it holds no place, whoever took its last one. All seats are not
    // looked through: a centre has thousands, which are often written one after the other.
    for (const qint64 each : bare) {
        Statement leave(records, u"UPDATE seat SET place_row = NULL, place_column = NULL WHERE id = ? AND place_row IS "
                                 "NOT NULL AND NOT EXISTS (SELECT 1 FROM seat_interface WHERE seat_id = seat.id)"_s);
        if (Result<void> left = leave.bind(each).run(); !left)
            return left;
    }
    return {};
}

Result<void> SeatRepository::addTurn(Transaction &transaction, const Grant &grant, const SeatTurn &turn)
{
    if (Result<void> may = needGrant(grant, {Action::EditRoster}); !may)
        return may;
    if (turn.span.length() > longestTurn) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("Store", "A turn at seat %1 of more than two days is none: plan it by "
                                                          "shifts.")
                         .arg(turn.seat),
                     {}};
    }
    const Result<qint64> seat = seatId(transaction.database(), turn.seat);
    if (!seat)
        return seat.error();
    Statement insert(transaction.database(),
                     u"INSERT INTO seat_plan (seat_id, person_id, begins, ends) VALUES (?, ?, ?, ?)"_s);
    return insert.bind(*seat).bind(turn.person).bind(turn.span.from).bind(turn.span.to).run();
}

Result<void> SeatRepository::endTurn(Transaction &transaction, const Grant &grant, qint64 id, Moment end)
{
    if (Result<void> may = needGrant(grant, {Action::EditRoster}); !may)
        return may;
    Statement update(transaction.database(), u"UPDATE seat_plan SET ends = ? WHERE id = ? AND begins < ?"_s);
    return update.bind(end).bind(id).bind(end).runOne(noTurn());
}

Result<void> SeatRepository::withdrawTurn(Transaction &transaction, const Grant &grant, qint64 id)
{
    if (Result<void> may = needGrant(grant, {Action::EditRoster}); !may)
        return may;
    return Statement(transaction.database(), u"UPDATE seat_plan SET withdrawn = 1 WHERE id = ?"_s)
        .bind(id)
        .runOne(noTurn());
}

} // namespace Floorwalk
