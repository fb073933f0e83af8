// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/tomorrowplan.h"

#include "models/service/daymaker.h"
#include "models/service/firstday.h"
#include "models/service/registerdesk.h"
#include "models/store/absencerepository.h"
#include "models/store/dayplanrepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/registerrepository.h"
#include "models/store/rosterrepository.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const QTime usualBegin{9, 0};
const QString tomorrowNote = u"tomorrow"_s;

bool ofTeam(const Person &person, const QStringList &teams)
{
    return teams.contains(QString()) || teams.contains(person.team);
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

/** Puts @p day of @p person into the shift it is of. */
void addToShift(TomorrowPlan &plan, const RosterDay &day, const Person &person)
{
    auto shift = std::ranges::find_if(plan.shifts, [&day](const TomorrowShift &one) {
        return one.name == day.shift && one.start == day.segments.front().start && one.end == day.segments.back().end;
    });
    if (shift == plan.shifts.end()) {
        shift = plan.shifts.insert(shift, {day.shift, day.segments.front().start, day.segments.back().end, {}});
    }
    shift->people << person.name;
}

/** What of @p open goes along into the day @p date of @p leader: taken up before it; tasks stand there by themselves.
 */
RegisterItems carriedInto(RegisterItems open, const Actor &leader, QDate date)
{
    std::erase_if(open, [&leader, date](const RegisterItem &item) {
        return item.entry.kind == EntryKind::Task || item.entry.date >= date || item.standing.owner != leader.name;
    });
    return open;
}

bool isAllOf(const AbsenceRepository::Leave &leave, const RosterDay &day)
{
    return leave.person == day.person && leave.record.approved && leave.record.from <= day.segments.front().start
           && leave.record.to >= day.segments.back().end;
}

} // namespace

/** The leader's own next day, else the team's. */
Result<QDate> TomorrowPlanner::nextWorked(const Actor &leader, const QStringList &teams, QDate today)
{
    const Result<std::optional<RosterDay>> own = DayMaker(m_session).nextOwnDay(leader, today);
    if (!own)
        return own.error();
    if (*own)
        return (**own).date;
    const auto roster =
        RosterRepository(m_session.records()).between(today.addDays(1), today.addDays(RosterRepository::searchedDays));
    if (!roster)
        return roster.error();
    const auto people = PeopleRepository(m_session.records()).all(true);
    if (!people)
        return people.error();
    for (const RosterDay &day : *roster) {
        const auto person = std::ranges::find(*people, day.person, &Person::id);
        if (day.isWorked() && person != people->end() && ofTeam(*person, teams))
            return day.date;
    }
    return today.addDays(1);
}

Result<TomorrowPlan> TomorrowPlanner::plan(const Actor &leader, QDate today)
{
    const Result<QStringList> teams = DayMaker(m_session).teamsOf(leader);
    if (!teams)
        return teams.error();
    const Result<QDate> next = nextWorked(leader, *teams, today);
    if (!next)
        return next.error();
    Result<TomorrowPlan> plan = known(leader, *teams, *next);
    if (!plan)
        return plan;
    const Result<QString> text = DayPlanRepository(m_session.records()).note(leader.name, today, tomorrowNote);
    if (!text)
        return text.error();
    plan->lines = linesOf(*text);
    return plan;
}

Result<TomorrowPlan> TomorrowPlanner::planOf(const Actor &leader, QDate date)
{
    const Result<QStringList> teams = DayMaker(m_session).teamsOf(leader);
    if (!teams)
        return teams.error();
    Result<TomorrowPlan> plan = known(leader, *teams, date);
    if (!plan)
        return plan;
    Result<PlannedLines> written = planned(leader, date);
    if (!written)
        return written.error();
    plan->lines = std::move(written->lines);
    return plan;
}

/** All but what the leader wrote. */
Result<TomorrowPlan> TomorrowPlanner::known(const Actor &leader, const QStringList &teams, QDate date)
{
    TomorrowPlan plan;
    plan.date = date;
    const auto roster = RosterRepository(m_session.records()).between(plan.date, plan.date);
    if (!roster)
        return roster.error();
    const auto people = PeopleRepository(m_session.records()).all();
    if (!people)
        return people.error();
    const Zone zone = m_session.zone();
    const auto leave =
        AbsenceRepository(m_session.records()).leave(zone.startOfDay(plan.date), zone.startOfDay(plan.date.addDays(2)));
    if (!leave)
        return leave.error();
    for (const RosterDay &day : *roster) {
        const auto person = std::ranges::find(*people, day.person, &Person::id);
        if (person == people->end() || !ofTeam(*person, teams))
            continue;
        const bool away = day.kind == DayKind::Leave
                          || (!day.segments.empty()
                              && std::ranges::any_of(*leave, [&day](const auto &one) { return isAllOf(one, day); }));
        if (away)
            plan.leave << person->name;
        if (away || !day.isWorked())
            continue;
        addToShift(plan, day, *person);
        const Result<bool> isFirst = isFirstDay(m_session, *person, plan.date);
        if (!isFirst)
            return isFirst.error();
        if (*isFirst)
            plan.firstDays << person->name;
    }
    std::ranges::stable_sort(plan.shifts, {}, &TomorrowShift::start);
    Result<LeaderDay> day = DayMaker(m_session).planned(leader, plan.date);
    if (!day)
        return day.error();
    plan.activities = std::move(day->activities);
    plan.dayTemplate = std::move(day->dayTemplate);
    const Result<Moment> begin = nextBegin(leader);
    if (!begin)
        return begin.error();
    Result<RegisterItems> open = RegisterDesk(m_session).open(leader);
    if (!open)
        return open.error();
    for (const RegisterItem &one : *open) {
        const std::optional<Moment> &due = one.standing.due;
        if (one.entry.kind == EntryKind::Task && one.standing.owner == leader.name && due
            && (zone.localDate(*due) == plan.date || *due == *begin))
            plan.tasks << one.entry.words.text;
    }
    plan.carried = carriedInto(std::move(*open), leader, plan.date);
    return plan;
}

/** The leader's own next shift, else nine o'clock tomorrow. */
Result<Moment> TomorrowPlanner::nextBegin(const Actor &leader)
{
    const Moment now = m_session.now();
    const Zone zone = m_session.zone();
    const Result<Moment> next = DayMaker(m_session).nextDayStart(leader, now);
    const QDate tomorrow = zone.localDate(now).addDays(1);
    // Midnight is what stands for a day that nobody is rostered on.
    return next && *next == zone.startOfDay(tomorrow) ? Result<Moment>(zone.toMoment(tomorrow, usualBegin)) : next;
}

/** The words of all tasks that @p leader took up since @p today, those that are done by now, too. */
Result<QStringList> TomorrowPlanner::made(const Actor &leader, QDate today)
{
    const QDate last = m_session.zone().localDate(m_session.now());
    const auto entries = RegisterRepository(m_session.records()).between(today, std::max(today, last));
    if (!entries)
        return entries.error();
    QStringList words;
    for (const RegisterEntry &entry : *entries) {
        if (entry.kind == EntryKind::Task && entry.owner == leader.name)
            words << entry.words.text;
    }
    return words;
}

Result<int> TomorrowPlanner::makeTasks(const Actor &leader, QDate today)
{
    const Result<TomorrowPlan> known = plan(leader, today);
    if (!known)
        return known.error();
    const Result<Moment> begin = nextBegin(leader);
    if (!begin)
        return begin.error();
    Result<QStringList> there = made(leader, today);
    if (!there)
        return there.error();
    *there += known->tasks;
    int count = 0;
    for (const QString &line : known->lines) {
        if (there->contains(line))
            continue;
        NewEntry task;
        task.kind = EntryKind::Task;
        task.words.text = line;
        task.due = *begin;
        if (const Result<RegisterItem> added = RegisterDesk(m_session).add(leader, task); !added)
            return added.error();
        *there << line;
        ++count;
    }
    return count;
}

/** By what the leader began or was rostered for; by the roster of the teams where neither is on record. */
Result<QDate> TomorrowPlanner::lastWorked(const Actor &leader, QDate today) const
{
    const QDate from = today.addDays(-RosterRepository::searchedDays);
    const auto begun = DayPlanRepository(m_session.records()).lastBegun(leader.name, from, today);
    if (!begun)
        return begun.error();
    std::optional<QDate> last = *begun;
    const RosterRepository rosters(m_session.records());
    // A name that several people have is nobody's roster.
    if (const Result<Actor> known = m_session.actorNamed(leader.name, leader.role); known && known->person) {
        const auto own = rosters.ofPerson(*known->person, from, today.addDays(-1));
        if (!own)
            return own.error();
        for (const RosterDay &day : *own) {
            if (day.isWorked())
                last = std::max(last.value_or(day.date), day.date);
        }
    }
    if (last)
        return *last;
    const Result<QStringList> teams = DayMaker(m_session).teamsOf(leader);
    if (!teams)
        return teams.error();
    for (const QString &team : *teams) {
        const auto worked = rosters.workedBefore(today, team);
        if (!worked)
            return worked.error();
        if (*worked && **worked >= from)
            last = std::max(last.value_or(**worked), **worked);
    }
    return last.value_or(today.addDays(-1));
}

Result<PlannedLines> TomorrowPlanner::planned(const Actor &leader, QDate today)
{
    if (leader.name.isEmpty())
        return PlannedLines();
    const Result<QDate> from = lastWorked(leader, today);
    if (!from)
        return from.error();
    const auto note = DayPlanRepository(m_session.records()).lastNote(leader.name, *from, today, tomorrowNote);
    if (!note)
        return note.error();
    PlannedLines planned;
    if (*note)
        planned = {(*note)->first, linesOf((*note)->second)};
    Result<RegisterItems> open = RegisterDesk(m_session).open(leader);
    if (!open)
        return open.error();
    planned.open = carriedInto(std::move(*open), leader, today);
    return planned;
}

} // namespace Floorwalk
