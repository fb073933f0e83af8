// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/rosterrepository.h"

#include "models/store/coverrepository.h"
#include "models/store/grantcheck.h"
#include "models/store/statement.h"
#include "models/store/teamhistory.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dayKindNames{"work", "rest", "leave"};

DayKind dayKindOf(const QString &name)
{
    for (size_t i = 0; i < dayKindNames.size(); ++i) {
        if (name == QLatin1StringView(dayKindNames[i]))
            return DayKind(i);
    }
    return DayKind::Work;
}

QString selectDays(const QString &condition)
{
    return u"SELECT r.id, r.person_id, r.date, r.shift, r.kind, r.leave_kind, s.start, s.\"end\" FROM roster_day r "
           "JOIN person p ON p.id = r.person_id LEFT JOIN roster_segment s ON s.roster_day_id = r.id WHERE "_s
           + condition + u" ORDER BY r.date, p.no, s.position"_s;
}

/** Of a range of dates those in which the person was in a team; bound are the dates, then the team twice. */
const QString inRangeOfTeam =
    u"r.date BETWEEN ? AND ? AND (? = '' OR ? = coalesce((SELECT t.name FROM former_team f JOIN team t ON t.id = "
    "f.team_id WHERE f.person_id = p.id AND f.until > r.date ORDER BY f.until LIMIT 1), (SELECT name FROM team WHERE "
    "id = p.team_id)))"_s;

/** Rows come one a segment; those of one day become one. */
Result<std::vector<RosterDay>> readDays(Statement &select)
{
    std::vector<RosterDay> days;
    if (Result<void> ran = select.run(); !ran)
        return ran.error();
    while (select.next()) {
        const RosterDayId id(select.number(0));
        if (days.empty() || days.back().id != id) {
            days.push_back(RosterDay{id,
                                     PersonId(select.number(1)),
                                     select.date(2),
                                     select.text(3),
                                     dayKindOf(select.text(4)),
                                     select.text(5),
                                     {}});
        }
        if (!select.isNull(6))
            days.back().segments.push_back({select.moment(6), select.moment(7)});
    }
    if (std::optional<Error> error = select.failure())
        return *error;
    return days;
}

Result<void> checkSegments(const RosterDay &day)
{
    for (size_t i = 0; i < day.segments.size(); ++i) {
        const bool forward = day.segments[i].start < day.segments[i].end;
        if (forward && (i == 0 || day.segments[i - 1].end <= day.segments[i].start))
            continue;
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("Store", "The segments of %1 overlap or end before they start.")
                         .arg(day.date.toString(Qt::ISODate)),
                     {}};
    }
    return {};
}

} // namespace

namespace {

using WhoseDay = std::pair<PersonId, QDate>;

/** The days that @p cover changes something on: both people's on each of its dates. */
std::set<WhoseDay> daysOf(const ShiftCover &cover)
{
    std::set<WhoseDay> days;
    for (const QDate date : {cover.date, cover.back.value_or(cover.date)}) {
        days.emplace(cover.away, date);
        days.emplace(cover.stands, date);
    }
    return days;
}

/**
 * @p fresh and those that are linked to them by way of days of which @p isKnown is not true: a later one starts from
 * what an earlier left. In the order they were made, without that of the id @p without.
 */
template <class IsKnown>
Result<std::vector<ShiftCover>> withLinked(const Database &records, std::vector<ShiftCover> fresh,
                                           std::optional<qint64> without, IsKnown isKnown)
{
    std::map<qint64, ShiftCover> linked;
    std::set<WhoseDay> seen;
    while (!fresh.empty()) {
        const ShiftCover cover = std::move(fresh.back());
        fresh.pop_back();
        if (!linked.emplace(cover.id.value_or(0), cover).second)
            continue;
        for (const WhoseDay &day : daysOf(cover)) {
            if (isKnown(day) || !seen.insert(day).second)
                continue;
            auto more = CoverRepository(records).touching(day.first, day.second, day.second);
            if (!more)
                return more;
            std::ranges::move(*more, std::back_inserter(fresh));
        }
    }
    std::vector<ShiftCover> covers;
    for (auto &[id, cover] : linked) {
        if (without != id)
            covers.push_back(std::move(cover));
    }
    return covers;
}

/** All that have a part in what anybody works in [from, to]. */
Result<std::vector<ShiftCover>> coversOf(const Database &records, QDate from, QDate to,
                                         std::optional<qint64> without = {})
{
    auto found = CoverRepository(records).touching(from, to);
    if (!found)
        return found;
    return withLinked(records, std::move(*found), without,
                      [from, to](const WhoseDay &day) { return day.second >= from && day.second <= to; });
}

/** All that have a part in what @p person works in [from, to]; nobody else's are read. */
Result<std::vector<ShiftCover>> coversOf(const Database &records, PersonId person, QDate from, QDate to,
                                         std::optional<qint64> without = {})
{
    auto found = CoverRepository(records).touching(person, from, to);
    if (!found)
        return found;
    return withLinked(records, std::move(*found), without, [person, from, to](const WhoseDay &day) {
        return day.first == person && day.second >= from && day.second <= to;
    });
}

/** The filed days of all whom @p covers concern, on the dates of those. */
Result<std::vector<RosterDay>> filedDaysOf(const Database &records, const std::vector<ShiftCover> &covers)
{
    std::set<WhoseDay> concerned;
    for (const ShiftCover &cover : covers)
        concerned.merge(daysOf(cover));
    std::vector<RosterDay> days;
    const RosterRepository roster(records);
    for (const auto &[person, date] : concerned) {
        auto own = roster.asFiled(person, date, date);
        if (!own)
            return own;
        std::ranges::move(*own, std::back_inserter(days));
    }
    return days;
}

/** @p days, with those that @p worked knows as it has them; what is new in it comes last of its date. */
void takeWorked(std::vector<RosterDay> &days, std::vector<RosterDay> worked)
{
    for (RosterDay &one : worked) {
        const auto filed = std::ranges::find_if(
            days, [&one](const RosterDay &day) { return day.person == one.person && day.date == one.date; });
        if (filed != days.end())
            *filed = std::move(one);
        else
            days.push_back(std::move(one));
    }
    std::ranges::stable_sort(days, {}, &RosterDay::date);
}

} // namespace

/** @p filed of [from, to] as it is to be worked with @p covers; @p belongs says of whom it asks. */
Result<std::vector<RosterDay>> RosterRepository::worked(std::vector<RosterDay> filed,
                                                        const std::vector<ShiftCover> &covers, QDate from, QDate to,
                                                        const Belongs &belongs) const
{
    if (covers.empty())
        return filed;
    auto concerned = filedDaysOf(m_records, covers);
    if (!concerned)
        return concerned;
    std::vector<RosterDay> asked;
    for (RosterDay &day : withCovers(std::move(*concerned), covers)) {
        const Result<bool> wanted = day.date < from || day.date > to ? Result<bool>(false) : belongs(day);
        if (!wanted)
            return wanted.error();
        if (*wanted)
            asked.push_back(std::move(day));
    }
    takeWorked(filed, std::move(asked));
    return filed;
}

Result<std::vector<RosterDay>> RosterRepository::between(QDate from, QDate to, const QString &team) const
{
    Statement select(m_records, selectDays(inRangeOfTeam));
    auto filed = readDays(select.bind(from).bind(to).bind(team).bind(team));
    if (!filed)
        return filed;
    const auto covers = coversOf(m_records, from, to);
    if (!covers)
        return covers.error();
    return worked(std::move(*filed), *covers, from, to, [this, &team](const RosterDay &day) -> Result<bool> {
        if (team.isEmpty())
            return true;
        const Result<QString> own = TeamHistory::teamOn(m_records, day.person, day.date);
        return own ? Result<bool>(*own == team) : Result<bool>(own.error());
    });
}

Result<std::optional<QDate>> RosterRepository::workedBefore(QDate date, const QString &team) const
{
    Statement select(m_records,
                     u"SELECT r.date FROM roster_day r JOIN person p ON p.id = r.person_id WHERE r.kind = 'work' AND "_s
                         + inRangeOfTeam + u" ORDER BY r.date DESC LIMIT 1"_s);
    select.bind(date.addDays(-31)).bind(date.addDays(-1)).bind(team).bind(team);
    return select.first([](const Statement &s) { return s.date(0); });
}

Result<std::vector<RosterDay>> RosterRepository::asFiled(PersonId person, QDate from, QDate to) const
{
    Statement select(m_records, selectDays(u"r.person_id = ? AND r.date BETWEEN ? AND ?"_s));
    return readDays(select.bind(person).bind(from).bind(to));
}

Result<std::vector<RosterDay>> RosterRepository::ofPerson(PersonId person, QDate from, QDate to,
                                                          std::optional<qint64> without) const
{
    auto filed = asFiled(person, from, to);
    if (!filed)
        return filed;
    const auto covers = coversOf(m_records, person, from, to, without);
    if (!covers)
        return covers.error();
    return worked(std::move(*filed), *covers, from, to,
                  [person](const RosterDay &day) { return Result<bool>(day.person == person); });
}

Result<std::vector<HeldHours>> RosterRepository::heldHours(QDate from, QDate to, std::optional<qint64> without) const
{
    const auto covers = coversOf(m_records, from, to, without);
    if (!covers)
        return covers.error();
    const auto filed = filedDaysOf(m_records, *covers);
    if (!filed)
        return filed.error();
    std::vector<HeldHours> hours = Floorwalk::heldHours(*filed, *covers);
    std::erase_if(hours, [from, to](const HeldHours &one) { return one.date < from || one.date > to; });
    return hours;
}

Result<std::optional<RosterDay>> RosterRepository::find(PersonId person, QDate date) const
{
    const auto days = ofPerson(person, date, date);
    if (!days)
        return days.error();
    return days->empty() ? std::nullopt : std::optional(days->front());
}

Result<RosterDayId> RosterRepository::save(Transaction &transaction, const Grant &grant, const RosterDay &day)
{
    if (Result<void> may = needGrant(grant, {Action::EditRoster}); !may)
        return may.error();
    if (Result<void> sound = checkSegments(day); !sound)
        return sound.error();
    if (Result<void> open = needOpenDay(transaction.database(), day.person, day.date); !open)
        return open.error();
    Statement upsert(transaction.database(),
                     u"INSERT INTO roster_day (person_id, date, shift, kind, leave_kind) VALUES (?, ?, ?, ?, ?) "
                     "ON CONFLICT (person_id, date) DO UPDATE SET shift = excluded.shift, kind = excluded.kind, "
                     "leave_kind = excluded.leave_kind RETURNING id"_s);
    upsert.bind(day.person).bind(day.date).bind(day.shift);
    upsert.bind(QString::fromLatin1(dayKindNames[size_t(day.kind)])).bind(day.leaveKind);
    const auto id = upsert.first([](const Statement &s) { return RosterDayId(s.number(0)); });
    if (!id)
        return id.error();
    Statement clear(transaction.database(), u"DELETE FROM roster_segment WHERE roster_day_id = ?"_s);
    if (Result<void> ran = clear.bind(**id).run(); !ran)
        return ran.error();
    int position = 0;
    for (const Segment &segment : day.segments) {
        Statement insert(transaction.database(),
                         u"INSERT INTO roster_segment (roster_day_id, position, start, \"end\") VALUES (?, ?, ?, ?)"_s);
        if (Result<void> ran = insert.bind(**id).bind(position++).bind(segment.start).bind(segment.end).run(); !ran)
            return ran.error();
    }
    return **id;
}

Result<void> RosterRepository::remove(Transaction &transaction, const Grant &grant, PersonId person, QDate date)
{
    if (Result<void> may = needGrant(grant, {Action::EditRoster}); !may)
        return may;
    if (Result<void> open = needOpenDay(transaction.database(), person, date); !open)
        return open;
    Statement remove(transaction.database(), u"DELETE FROM roster_day WHERE person_id = ? AND date = ?"_s);
    return remove.bind(person).bind(date).runOne(notFound(QCoreApplication::translate("Store", "The roster day")).text);
}

} // namespace Floorwalk
