// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/seatplan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** domain.md 2.2: evidence this long before a shift and after it still belongs to it. */
constexpr std::chrono::hours before{4};
constexpr std::chrono::hours after{6};

} // namespace

Result<SeatPlace> SeatPlace::parse(const QString &text)
{
    static const QRegularExpression pair(u"^\\s*(\\d{1,3})\\s*[-–—/,，.、\\s]\\s*(\\d{1,3})\\s*$"_s);
    const QRegularExpressionMatch match = pair.match(text);
    const SeatPlace place{match.captured(1).toInt(), match.captured(2).toInt()};
    const auto fits = [](int number) { return number >= 1 && number <= most; };
    if (match.hasMatch() && fits(place.row) && fits(place.column))
        return place;
    return Error{Error::Kind::BadInput,
                 QCoreApplication::translate("SeatPlace",
                                             "“%1” is no place on the floor; write row and place, such as 2-5, each "
                                             "from 1 to %2.")
                     .arg(text.trimmed())
                     .arg(most),
                 {}};
}

QString SeatPlace::text() const
{
    return u"%1-%2"_s.arg(row).arg(column);
}

bool isWalkedBefore(const SeatPlace &one, const SeatPlace &other)
{
    if (one.row != other.row)
        return one.row < other.row;
    return one.row % 2 == 1 ? one.column < other.column : one.column > other.column;
}

QString phoneNumber(const QString &interface)
{
    const QString tail = interface.mid(interface.indexOf(u'/') + 1);
    return tail.left(tail.indexOf(u'@') < 0 ? tail.size() : tail.indexOf(u'@'));
}

QString seatWords(const QString &seat, const QString &interface)
{
    if (!seat.isEmpty())
        return QCoreApplication::translate("SeatPlan", "seat %1").arg(seat);
    const QString phone = phoneNumber(interface);
    //: where no seat is known: the extension of a telephone
    return phone.isEmpty() ? QString() : QCoreApplication::translate("SeatPlan", "phone %1").arg(phone);
}

bool isCalledBySeat(const QString &called, const QString &phone, const QString &seat)
{
    return called == phone || called == phoneNumber(phone) || called.endsWith(seat);
}

QString unassignedSeat(const QString &seat)
{
    //: instead of a name: the plan says of no one that they sit there
    return QCoreApplication::translate("SeatPlan", "Seat %1, unassigned").arg(seat);
}

namespace {

struct Sitting
{
    PersonId person;
    TimeRange span;
};

/** Who works the hours that @p turn is for, one after the other, those of one shift day in one where they are one's. */
std::vector<Sitting> workedOf(const SeatTurn &turn, const std::vector<HeldHours> &hours)
{
    std::vector<Sitting> worked;
    std::optional<QDate> date;
    for (const HeldHours &one : hours) {
        const TimeRange span = TimeRange{one.segment.start, one.segment.end};
        if (one.filedFor != turn.person || !span.overlaps(turn.span))
            continue;
        if (!worked.empty() && worked.back().person == one.holder && date == one.date)
            worked.back().span.to = span.to;
        else
            worked.push_back({one.holder, span});
        date = one.date;
    }
    return worked;
}

/**
 * Who sits @p turn; none when that is its own person. From its begin to its end, but no further from the hours than
 * what is heard belongs to them: a turn over several days is its own person's on those that nobody else works.
 */
std::vector<Sitting> sittingsOf(const SeatTurn &turn, const std::vector<HeldHours> &hours)
{
    const std::vector<Sitting> worked = workedOf(turn, hours);
    if (std::ranges::all_of(worked, [&turn](const Sitting &one) { return one.person == turn.person; }))
        return {};
    std::vector<Sitting> sittings;
    const auto addOwn = [&sittings, &turn](Moment from, Moment to) {
        if (from < to)
            sittings.push_back({turn.person, {from, to}});
    };
    // A gap that both reach across is nobody's, as between two parts of one shift.
    const auto adjoin = [&worked](size_t next) {
        return next > 0 && next < worked.size() && worked[next].span.from - worked[next - 1].span.to <= before + after;
    };
    Moment end = turn.span.from; // of what is sat by somebody
    for (size_t i = 0; i < worked.size(); ++i) {
        TimeRange span = worked[i].span;
        if (!adjoin(i)) {
            const Moment from = std::max(end, span.from - before);
            addOwn(end, from);
            span.from = from;
        }
        if (!adjoin(i + 1))
            span.to = std::min(turn.span.to, span.to + after);
        end = span.to;
        sittings.push_back({worked[i].person, span});
    }
    addOwn(end, turn.span.to);
    return sittings;
}

/** What of @p sitting is left beside the seats that its person is planned on, @p own among the others. */
std::vector<Segment> freeOf(const Sitting &sitting, const std::vector<SeatTurn> &own)
{
    std::vector<Segment> left{{sitting.span.from, sitting.span.to}};
    for (const SeatTurn &turn : own) {
        if (turn.person == sitting.person)
            left = cutSegments(left, turn.span).outside;
    }
    return left;
}

} // namespace

std::vector<SeatTurn> satTurns(const std::vector<SeatTurn> &turns, const std::vector<HeldHours> &hours)
{
    std::vector<SeatTurn> sat; // first those of whoever was planned there
    std::vector<std::pair<QString, Sitting>> others;
    for (const SeatTurn &turn : turns) {
        const std::vector<Sitting> sittings = sittingsOf(turn, hours);
        if (sittings.empty())
            sat.push_back(turn);
        for (const Sitting &one : sittings) {
            if (one.person == turn.person)
                sat.push_back({turn.id, turn.seat, turn.person, one.span});
            else
                others.emplace_back(turn.seat, one);
        }
    }
    const std::vector<SeatTurn> own = sat;
    for (const auto &[seat, sitting] : others) {
        for (const Segment &part : freeOf(sitting, own))
            sat.push_back({std::nullopt, seat, sitting.person, {part.start, part.end}});
    }
    std::ranges::stable_sort(sat, {}, [](const SeatTurn &turn) { return turn.span.from; });
    return sat;
}

SeatPlan::SeatPlan(const std::vector<Seat> &seats, const std::vector<SeatTurn> &turns)
{
    for (const Seat &seat : seats) {
        for (const QString &interface : seat.interfaces)
            m_seatOf.insert(interface, seat.name);
    }
    for (const SeatTurn &turn : turns)
        m_turns[turn.seat].push_back(turn);
    for (auto &[seat, own] : m_turns)
        std::ranges::sort(own, {}, [](const SeatTurn &turn) { return turn.span.from; });
    for (const auto &[seat, own] : m_turns) {
        for (size_t i = 0; i < own.size(); ++i) {
            const TimeRange &span = own[i].span;
            m_changes.insert(m_changes.end(), {span.from - before, span.from, span.to, span.to + after + Millis(1)});
            if (i + 1 < own.size()) // between two turns the middle decides
                m_changes.push_back(span.to + (own[i + 1].span.from - span.to + Millis(1)) / 2);
        }
    }
    std::ranges::sort(m_changes);
}

std::optional<Moment> SeatPlan::nextChange(Moment moment) const
{
    const auto next = std::ranges::upper_bound(m_changes, moment);
    return next == m_changes.end() ? std::nullopt : std::optional(*next);
}

std::optional<PersonId> SeatPlan::personAt(const QString &interface, Moment moment) const
{
    const auto seat = m_seatOf.constFind(interface);
    return seat == m_seatOf.cend() ? std::nullopt : personOn(*seat, moment);
}

std::optional<PersonId> SeatPlan::personOn(const QString &seat, Moment moment) const
{
    const auto own = m_turns.find(seat);
    if (own == m_turns.end())
        return std::nullopt;
    const std::vector<SeatTurn> &turns = own->second;
    const auto next = std::ranges::upper_bound(turns, moment, {}, [](const SeatTurn &turn) { return turn.span.from; });
    const SeatTurn *const last = next == turns.begin() ? nullptr : &*std::prev(next);
    if (last && last->span.contains(moment))
        return last->person;
    const SeatTurn *const coming = next == turns.end() ? nullptr : &*next;
    const bool isAfter = last && moment - last->span.to <= after;
    const bool isBefore = coming && coming->span.from - moment <= before;
    if (isAfter && isBefore)
        return moment - last->span.to < coming->span.from - moment ? last->person : coming->person;
    if (isAfter)
        return last->person;
    return isBefore ? std::optional(coming->person) : std::nullopt;
}

std::map<PersonId, QStringList> SeatPlan::peopleAt(Moment moment) const
{
    std::map<PersonId, QStringList> people;
    QStringList interfaces = m_seatOf.keys();
    interfaces.sort();
    for (const QString &interface : interfaces) {
        if (const std::optional<PersonId> person = personAt(interface, moment))
            people[*person] << interface;
    }
    return people;
}

} // namespace Floorwalk
