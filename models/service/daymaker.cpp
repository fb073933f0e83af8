// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/daymaker.h"

#include "models/service/dayplan.h"
#include "models/service/daytemplates.h"
#include "models/service/ownteam.h"
#include "models/service/takenover.h"
#include "models/store/dayplanrepository.h"
#include "models/store/historyfile.h"
#include "models/store/rosterrepository.h"

#include <algorithm>
#include <map>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

bool isHoliday(const CentreSettings &settings, QDate date)
{
    return settings.text(u"holidays"_s).simplified().split(u' ').contains(date.toString(Qt::ISODate));
}

/** Each way the day is worked, with how many work it so. */
std::vector<std::pair<std::vector<Segment>, int>> shiftsOn(const std::vector<RosterDay> &roster)
{
    std::vector<std::pair<std::vector<Segment>, int>> shifts;
    for (const RosterDay &day : roster) {
        if (day.segments.empty())
            continue;
        const auto known = std::ranges::find(shifts, day.segments, &std::pair<std::vector<Segment>, int>::first);
        if (known == shifts.end())
            shifts.emplace_back(day.segments, 1);
        else
            ++known->second;
    }
    std::ranges::stable_sort(shifts, {}, [](const auto &shift) { return shift.first.front().start; });
    return shifts;
}

/** The words of all: what a later template has and the first has not is added. */
DayTemplate joined(const std::vector<DayTemplate> &all)
{
    DayTemplate words = all.front();
    for (const DayTemplate &other : all) {
        for (const TemplateActivity &activity : other.activities) {
            if (!words.activity(activity.key))
                words.activities.push_back(activity);
        }
    }
    return words;
}

/** The days of all but @p leader, by name. */
std::map<QString, std::vector<ActivityRecord>> othersDays(const std::vector<ActivityRecord> &all, const QString &leader)
{
    std::map<QString, std::vector<ActivityRecord>> days;
    for (const ActivityRecord &one : all) {
        if (one.leader != leader)
            days[one.leader].push_back(one);
    }
    return days;
}

} // namespace

Result<QStringList> DayMaker::teamsOf(const Actor &leader) const
{
    return ownTeamsOf(m_session, leader);
}

Result<DayLoad> DayMaker::load(QDate date, const std::vector<Segment> &hours) const
{
    const Zone zone = m_session.zone();
    const qint64 days = date.daysTo(zone.localDate(hours.back().end)) + 1;
    const HistoryFile history(m_session.history());
    std::vector<PastArrivals> past;
    for (int week = 1; week <= Trough::weeksBack; ++week) {
        const QDate then = date.addDays(-7 * week);
        // A holiday says nothing of a workday.
        if (isHoliday(m_session.settings(), then))
            continue;
        const TimeRange range{zone.startOfDay(then), zone.startOfDay(then.addDays(days))};
        auto arrivals = history.arrivals(range);
        const auto gaps = history.gaps(range);
        if (!arrivals || !gaps)
            return arrivals ? gaps.error() : arrivals.error();
        PastArrivals day{then, std::move(*arrivals), {}};
        for (const FeedGap &gap : *gaps) {
            if (!gap.filled)
                day.unheard.push_back(gap.range);
        }
        past.push_back(std::move(day));
    }
    return Trough::load(date, past, zone);
}

/** The team's shifts, and of them the hours that are @p leader's. */
Result<void> DayMaker::takeRoster(ShiftDay &day, const QString &leader, QDate date) const
{
    const RosterRepository rosters(m_session.records());
    const Result<std::vector<RosterDay>> roster = rosters.between(date, date, day.team);
    if (!roster)
        return roster.error();
    int most = 0;
    for (const auto &[segments, people] : shiftsOn(*roster)) {
        day.shifts.push_back(segments);
        if (people > most) {
            most = people;
            day.own = segments;
        }
    }
    if (const Result<Actor> actor = m_session.actorNamed(leader); actor && actor->person) {
        const auto own = rosters.find(*actor->person, date);
        if (!own)
            return own.error();
        // Who is off that day has no hours of the others'.
        if (*own)
            day.own = (**own).kind == DayKind::Work ? (**own).segments : std::vector<Segment>();
    }
    return {};
}

Result<ShiftDay> DayMaker::shiftDay(const QString &leader, const QString &team, QDate date,
                                    const std::optional<Segment> &shift) const
{
    const RosterRepository rosters(m_session.records());
    ShiftDay day{.team = team, .holiday = isHoliday(m_session.settings(), date)};
    if (shift) {
        day.own = {*shift};
        day.shifts = {{*shift}};
    } else if (const Result<void> rostered = takeRoster(day, leader, date); !rostered) {
        return rostered.error();
    }
    if (day.own.empty())
        return day;
    const Result<std::optional<QDate>> before = rosters.workedBefore(date, team);
    if (!before)
        return before.error();
    day.workedBefore = *before;
    const Result<DayLoad> known = load(date, day.own);
    if (!known)
        return known.error();
    day.load = *known;
    return day;
}

Result<std::vector<DayTemplate>> DayMaker::templates(const QStringList &teams, QDate date) const
{
    std::vector<DayTemplate> all;
    for (const QString &team : teams) {
        Result<DayTemplate> one = DayTemplates(m_session).inForce(team, date);
        if (!one)
            return one.error();
        all.push_back(std::move(*one));
    }
    return all;
}

Result<std::vector<ActivityRecord>> DayMaker::laid(const TeamsDay &day, const QString &leader) const
{
    const Result<ShiftDay> ground = shiftDay(leader, day.team, day.date, day.shift);
    if (!ground)
        return ground.error();
    return DayPlanner(day.dayTemplate).plan(leader, day.date, *ground);
}

/** The plan of a team's day without what others who lead the team have done of it; their names go to @p ranBefore. */
Result<std::vector<ActivityRecord>> DayMaker::leftOf(const TeamsDay &day, const Actor &leader,
                                                     QStringList &ranBefore) const
{
    Result<std::vector<ActivityRecord>> plan = laid(day, leader.name);
    if (!plan || plan->empty())
        return plan;
    const auto all = DayPlanRepository(m_session.records()).between(day.date, day.date);
    if (!all)
        return all.error();
    for (const auto &[name, records] : othersDays(*all, leader.name)) {
        const Result<QStringList> teams = teamsOf({name, Role::DutyLeader, std::nullopt});
        if (!teams)
            return teams.error();
        EarlierDay earlier{TakenOver::ofTeam(records, day.team), {}};
        if (!(day.team.isEmpty() || isOwnTeam(*teams, day.team)) || !TakenOver::wasRun(earlier.records))
            continue;
        Result<std::vector<ActivityRecord>> before = laid({day.team, day.dayTemplate, day.date}, name);
        if (before && before->empty())
            before = laid(day, name); // no roster knows the other's shift either
        if (!before)
            return before;
        earlier.laid = std::move(*before);
        *plan = TakenOver::leftOf(*plan, earlier, m_session.now());
        if (!ranBefore.contains(name))
            ranBefore << name;
    }
    return plan;
}

/** What the teams' templates lay of the day for @p leader. */
Result<std::vector<ActivityRecord>> DayMaker::laidFor(const Actor &leader, QDate date,
                                                      const std::optional<Segment> &shift, const QStringList &teams,
                                                      const std::vector<DayTemplate> &all, QStringList &ranBefore) const
{
    std::vector<std::vector<ActivityRecord>> plans;
    for (size_t i = 0; i < all.size(); ++i) {
        auto plan = leftOf({teams.at(qsizetype(i)), all[i], date, shift}, leader, ranBefore);
        if (!plan)
            return plan.error();
        plans.push_back(std::move(*plan));
    }
    return DayPlanner::together(plans);
}

Result<DayMaker::Made> DayMaker::made(const Actor &leader, QDate date, const std::optional<Segment> &shift) const
{
    const Result<QStringList> teams = teamsOf(leader);
    if (!teams)
        return teams.error();
    const Result<std::vector<DayTemplate>> all = templates(*teams, date);
    if (!all)
        return all.error();
    const auto stored = DayPlan(m_session).day(leader.name, date);
    if (!stored)
        return stored.error();
    auto told = DayPlan(m_session).changes(leader.name, date);
    if (!told)
        return told.error();
    Made made{{*stored, joined(*all), {}, std::move(*told), {}}};
    if (!stored->empty() && !std::ranges::any_of(*stored, &ActivityRecord::isAhead)) {
        const Result<void> named = nameOthers(leader, made.day);
        return named ? Result<Made>(std::move(made)) : Result<Made>(named.error());
    }
    auto laid = laidFor(leader, date, shift, *teams, *all, made.day.ranBefore);
    if (!laid)
        return laid.error();
    if (stored->empty()) {
        made.day.activities = std::move(*laid);
        return made;
    }
    if (const Result<void> renewed = renew(made, *laid, date); !renewed)
        return renewed.error();
    const Result<void> named = nameOthers(leader, made.day);
    return named ? Result<Made>(std::move(made)) : Result<Made>(named.error());
}

/** Puts the day on record where it is not; a session that may not write shows only what is. */
Result<LeaderDay> DayMaker::kept(const Actor &leader, QDate date, const Result<Made> &made)
{
    if (!made)
        return made.error();
    LeaderDay day = made->day;
    if (day.isOnRecord())
        return day;
    if (std::ranges::any_of(day.activities, &ActivityRecord::isAhead))
        return keptAhead(leader, date, *made, false);
    if (!m_session.writable()) {
        day.activities.clear();
        return day;
    }
    DayPlan plan(m_session);
    if (const Result<int> saved = plan.saveAll(leader, day.activities); !saved)
        return saved.error();
    const auto stored = plan.day(leader.name, day.activities.front().date);
    if (!stored)
        return stored.error();
    day.activities = *stored;
    day.ranBefore.clear();
    return day;
}

Result<LeaderDay> DayMaker::planned(const Actor &leader, QDate date) const
{
    Result<Made> known = made(leader, date, std::nullopt);
    return known ? Result<LeaderDay>(std::move(known->day)) : Result<LeaderDay>(known.error());
}

Result<LeaderDay> DayMaker::day(const Actor &leader, QDate date)
{
    return kept(leader, date, made(leader, date, std::nullopt));
}

Result<LeaderDay> DayMaker::planOn(const Actor &leader, QDate date, const Segment &shift)
{
    return kept(leader, date, made(leader, date, shift));
}

Result<std::optional<RosterDay>> DayMaker::nextOwnDay(const Actor &leader, QDate after) const
{
    const Result<Actor> actor = m_session.actorNamed(leader.name);
    if (!actor || !actor->person)
        return std::optional<RosterDay>(); // on no roster, or nobody knows whose it is
    const auto days = RosterRepository(m_session.records())
                          .ofPerson(*actor->person, after.addDays(1), after.addDays(RosterRepository::searchedDays));
    if (!days)
        return days.error();
    const auto next = std::ranges::find_if(*days, &RosterDay::isWorked);
    return next == days->end() ? std::optional<RosterDay>() : std::optional(*next);
}

Result<Moment> DayMaker::nextDayStart(const Actor &leader, Moment now) const
{
    const Result<QStringList> teams = teamsOf(leader);
    if (!teams)
        return teams.error();
    const Zone zone = m_session.zone();
    const QDate today = zone.localDate(now);
    QDate current = today;
    std::optional<Moment> next;
    for (int ahead = -1; ahead <= RosterRepository::searchedDays && !next; ++ahead) {
        const QDate date = today.addDays(ahead);
        ShiftDay day{.team = teams->first()};
        if (const Result<void> rostered = takeRoster(day, leader.name, date); !rostered)
            return rostered.error();
        if (day.own.empty())
            continue;
        // After midnight a night shift is still that of the day before.
        if (day.own.front().start <= now && now < day.own.back().end)
            current = date;
        else if (date > current && day.own.front().start > now)
            next = day.own.front().start;
    }
    const Result<std::optional<RosterDay>> own = nextOwnDay(leader, current);
    if (!own)
        return own.error();
    if (*own)
        return (**own).segments.front().start;
    return next.value_or(zone.startOfDay(today.addDays(1)));
}

Result<std::vector<ActivityRecord>> DayMaker::preview(const DayTemplate &dayTemplate, const QString &team,
                                                      QDate date) const
{
    const Result<ShiftDay> shift = shiftDay({}, team, date);
    if (!shift)
        return shift.error();
    return DayPlanner(dayTemplate).plan({}, date, *shift);
}

} // namespace Floorwalk
