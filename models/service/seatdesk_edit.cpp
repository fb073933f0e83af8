// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of SeatDesk that a day's plan is edited with on the screen.

#include "models/service/seatdesk.h"

#include "models/service/audited.h"
#include "models/service/ownteam.h"
#include "models/store/peoplerepository.h"
#include "models/store/rosterrepository.h"
#include "models/store/seatrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(SeatDesk)
};

/** The day's shifts, and the turns that are in none of them, by begin. */
std::vector<SeatShift> shiftsOf(const std::vector<RosterDay> &roster, const std::vector<SeatTurn> &turns)
{
    std::vector<SeatShift> shifts;
    const auto add = [&shifts](const SeatShift &shift) {
        const bool known =
            std::ranges::any_of(shifts, [&shift](const SeatShift &one) { return one.span == shift.span; });
        if (!known)
            shifts.push_back(shift);
    };
    for (const RosterDay &day : roster) {
        if (!day.segments.empty())
            add({day.shift, {day.segments.front().start, day.segments.back().end}});
    }
    for (const SeatTurn &turn : turns) {
        const bool inside = std::ranges::any_of(shifts, [&turn](const SeatShift &shift) {
            return shift.span.from <= turn.span.from && turn.span.to <= shift.span.to;
        });
        if (!inside)
            add({{}, turn.span});
    }
    std::ranges::stable_sort(shifts, {},
                             [](const SeatShift &shift) { return std::pair(shift.span.from, shift.span.to); });
    return shifts;
}

} // namespace

SeatChange seatCleared(const QString &seat, const TimeRange &span, const std::vector<SeatTurn> &planned, Moment now)
{
    SeatChange change;
    const Moment from = std::max(span.from, now);
    for (const SeatTurn &turn : planned) {
        if (turn.seat != seat || !turn.id || turn.span.to <= from || turn.span.from >= span.to)
            continue;
        if (turn.span.from < from)
            change.end.emplace_back(*turn.id, from);
        else
            change.withdraw.push_back(*turn.id);
        if (turn.span.to > span.to)
            change.rest.push_back({std::nullopt, turn.seat, turn.person, {span.to, turn.span.to}});
    }
    return change;
}

Result<SeatDay> SeatDesk::day(QDate date) const
{
    const Zone zone = m_session.zone();
    const auto all = seats();
    if (!all)
        return all.error();
    const auto people = PeopleRepository(m_session.records()).all();
    if (!people)
        return people.error();
    const auto roster = RosterRepository(m_session.records()).between(date, date);
    if (!roster)
        return roster.error();
    auto planned = turns(zone.startOfDay(date), zone.startOfDay(date.addDays(1)));
    if (!planned)
        return planned.error();
    // A night that ends in this morning is yesterday's.
    std::erase_if(*planned, [&zone, date](const SeatTurn &turn) { return zone.localDate(turn.span.from) != date; });
    SeatDay day{date, {}, shiftsOf(*roster, *planned), *people, std::move(*planned), {}};
    for (const Seat &seat : *all) {
        const bool used =
            std::ranges::any_of(day.turns, [&seat](const SeatTurn &turn) { return turn.seat == seat.name; });
        if (used || !seat.interfaces.isEmpty())
            day.seats.push_back(seat);
    }
    for (const RosterDay &one : *roster) {
        if (!one.segments.empty())
            day.rostered.insert_or_assign(one.person, TimeRange{one.segments.front().start, one.segments.back().end});
    }
    return day;
}

bool meetInTime(const TimeRange &one, const TimeRange &other)
{
    return one.from < other.to && other.from < one.to;
}

SittingClash clashOf(const SeatEdits::Sitting &one, const SeatEdits::Sitting &other)
{
    if (!one.person || !other.person || !meetInTime(one.span, other.span))
        return SittingClash::None;
    if (one.person == other.person)
        return one.seat == other.seat ? SittingClash::None : SittingClash::OneOnTwoSeats;
    return one.seat == other.seat ? SittingClash::TwoOnOneSeat : SittingClash::None;
}

namespace {

Result<void> refused(Error::Kind kind, const QString &text)
{
    return Error{kind, text, {}};
}

/** Neither on two seats at a time nor two on one. */
Result<void> checkSittings(const std::vector<SeatEdits::Sitting> &sittings)
{
    for (size_t i = 0; i < sittings.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const SeatEdits::Sitting &one = sittings[i];
            const SeatEdits::Sitting &other = sittings[j];
            switch (clashOf(one, other)) {
            case SittingClash::None:
                break;
            case SittingClash::OneOnTwoSeats:
                return refused(Error::Kind::Conflict, EditText::tr("Somebody is put on the seats %1 and %2 at the same "
                                                                   "time; choose one.")
                                                          .arg(other.seat, one.seat));
            case SittingClash::TwoOnOneSeat:
                return refused(
                    Error::Kind::Conflict,
                    EditText::tr("Two people are put on seat %1 at the same time; choose one.").arg(one.seat));
            }
        }
    }
    return {};
}

} // namespace

Result<void> SeatDesk::check(const SeatEdits &edits) const
{
    const auto known = seats();
    if (!known)
        return known.error();
    QHash<QString, QString> standsOn;
    QHash<QString, QString> placed;
    for (const Seat &seat : *known) {
        const bool replaced = edits.retired.contains(seat.name)
                              || std::ranges::find(edits.seats, seat.name, &Seat::name) != edits.seats.end();
        for (const QString &interface : replaced ? QStringList() : seat.interfaces)
            standsOn.insert(interface, seat.name);
        if (!replaced && seat.place && !seat.interfaces.isEmpty())
            placed.insert(seat.place->text(), seat.name);
    }
    for (const Seat &seat : edits.seats) {
        if (seat.name.trimmed().isEmpty() || seat.interfaces.isEmpty())
            return refused(Error::Kind::BadInput, EditText::tr("A seat has a name and an interface; write both."));
        for (const QString &interface : seat.interfaces) {
            if (const QString other = standsOn.value(interface); !other.isEmpty()) {
                return refused(Error::Kind::Conflict, EditText::tr("“%1” stands on seat %2 already; take it off there "
                                                                   "first.")
                                                          .arg(interface, other));
            }
            standsOn.insert(interface, seat.name);
        }
        const QString place = seat.place ? seat.place->text() : QString();
        if (const QString other = placed.value(place); !place.isEmpty() && !other.isEmpty()) {
            return refused(
                Error::Kind::Conflict,
                EditText::tr("Seat %1 stands at %2 already; give one of them another place.").arg(other, place));
        }
        placed.insert(place, seat.name);
    }
    return checkSittings(edits.sittings);
}

Result<void> SeatDesk::changeSeats(Transaction &transaction, const Grant &grant, const SeatEdits &edits)
{
    SeatRepository repository(m_session.records());
    const Moment now = m_session.now();
    for (const QString &name : edits.retired) {
        if (Result<void> done = repository.setSeat(transaction, grant, {name, {}}); !done)
            return done;
        const TimeRange rest{now, Moment::max()};
        const auto planned = repository.turnsOf(name, std::nullopt, rest);
        if (!planned)
            return planned.error();
        if (Result<void> done =
                carryOutSeatChange(repository, transaction, grant, seatCleared(name, rest, *planned, now));
            !done)
            return done;
    }
    for (const Seat &seat : edits.seats) {
        if (Result<void> done = repository.setSeat(transaction, grant, seat); !done)
            return done;
    }
    return {};
}

/** Each is held against what those before it left. */
Result<void> SeatDesk::seatPeople(Transaction &transaction, const Grant &grant, const SeatEdits &edits)
{
    SeatRepository repository(m_session.records());
    for (const SeatEdits::Sitting &sitting : edits.sittings) {
        const auto planned = repository.turnsOf(sitting.seat, sitting.person, sitting.span);
        if (!planned)
            return planned.error();
        const SeatChange change =
            sitting.person
                ? seatChange({std::nullopt, sitting.seat, *sitting.person, sitting.span}, *planned, m_session.now())
                : seatCleared(sitting.seat, sitting.span, *planned, m_session.now());
        if (Result<void> done = carryOutSeatChange(repository, transaction, grant, change); !done)
            return done;
    }
    return {};
}

Result<void> SeatDesk::checkTeams(const Actor &actor, const SeatEdits &edits) const
{
    const Result<TeamRight> right = TeamRight::of(m_session, actor, Action::EditRoster);
    if (!right)
        return right.error();
    const SeatRepository repository(m_session.records());
    std::set<PersonId> people;
    const auto addSitters = [&repository, &people](const QString &seat, std::optional<PersonId> person,
                                                   const TimeRange &span) -> Result<void> {
        const auto planned = repository.turnsOf(seat, person, span);
        if (!planned)
            return planned.error();
        for (const SeatTurn &turn : *planned)
            people.insert(turn.person);
        return {};
    };
    for (const QString &name : edits.retired) {
        if (Result<void> added = addSitters(name, std::nullopt, {m_session.now(), Moment::max()}); !added)
            return added;
    }
    for (const SeatEdits::Sitting &sitting : edits.sittings) {
        if (Result<void> added = addSitters(sitting.seat, sitting.person, sitting.span); !added)
            return added;
        if (sitting.person)
            people.insert(*sitting.person);
    }
    for (const PersonId id : people) {
        const auto person = PeopleRepository(m_session.records()).find(id);
        if (!person)
            return person.error();
        if (const QString refusal = *person ? right->refusal((**person).team) : QString(); !refusal.isEmpty())
            return refused(Error::Kind::Forbidden, EditText::tr("%1: %2").arg((**person).name, refusal));
    }
    return {};
}

Result<void> SeatDesk::change(const Actor &actor, const SeatEdits &edits)
{
    if (edits.isNone())
        return {};
    if (Result<void> ours = checkTeams(actor, edits); !ours)
        return ours;
    if (Result<void> fits = check(edits); !fits)
        return fits;
    const Result<Grant> grant = m_session.grant(actor, Action::EditRoster);
    if (!grant)
        return grant.error();
    const AuditEntry entry{u"seatplan.change"_s,
                           u"date:"_s + edits.date.toString(Qt::ISODate),
                           {},
                           {{u"seats"_s, qint64(edits.seats.size())},
                            {u"retired"_s, edits.retired.join(u", "_s)},
                            {u"sittings"_s, qint64(edits.sittings.size())}}};
    return audited<void>(m_session, *grant, entry, [this, &grant, &edits](Transaction &transaction) {
        const Result<void> seats = changeSeats(transaction, *grant, edits);
        return seats ? seatPeople(transaction, *grant, edits) : seats;
    });
}

} // namespace Floorwalk
