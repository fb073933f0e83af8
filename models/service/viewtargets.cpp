// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/viewtargets.h"

#include "models/day/daysteps.h"
#include "models/service/reportaccess.h"
#include "models/store/dayformrepository.h"
#include "models/store/dayplanrepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/teamhistory.h"

#include <QHash>

#include <algorithm>

namespace Floorwalk {

namespace {

std::vector<SetTarget> numbersIn(const QMap<QString, QString> &texts, const QString &leader)
{
    std::vector<SetTarget> found;
    for (const DayTarget target : dayTargetKinds) {
        const auto number = TargetRules::parse(target, texts.value(TargetRules::part(target)));
        if (number && *number)
            found.push_back({target, **number, leader});
    }
    return found;
}

/** The teams of everybody on record, as on @p date. */
Result<QStringList> teamsOn(StoreSession &session, QDate date)
{
    const auto people = PeopleRepository(session.records()).all();
    if (!people)
        return people.error();
    const Result<TeamHistory> history = TeamHistory::load(session.records());
    if (!history)
        return history.error();
    QStringList teams;
    for (const Person &person : *people)
        teams << history->teamOn(person, date);
    teams.removeAll(QString());
    teams.removeDuplicates();
    return teams;
}

} // namespace

Result<ViewTargets> ViewTargets::on(StoreSession &session, QDate date)
{
    const auto texts = DayFormRepository(session.records()).textsOn(date);
    if (!texts)
        return texts.error();
    if (texts->empty())
        return ViewTargets();
    auto day = DayPlanRepository(session.records()).between(date, date);
    if (!day)
        return day.error();
    ReportAccess access(session);
    QHash<QString, QStringList> teamsOf;
    ViewTargets targets;
    for (const ActivityRecord &activity : DaySteps::inOrderOfDay(std::move(*day))) {
        const auto written = activity.id ? texts->find(*activity.id) : texts->end();
        if (written == texts->end() || isGivenUp(activity.status))
            continue;
        // A number is no word: what the day is held against is told whatever else stays private.
        const std::vector<SetTarget> numbers = numbersIn(written->second, activity.leader);
        if (numbers.empty())
            continue;
        if (!teamsOf.contains(activity.leader)) {
            const Result<QStringList> teams = access.teamsOf(activity.leader);
            if (!teams)
                return teams.error();
            teamsOf.insert(activity.leader, *teams);
        }
        const QStringList theirs =
            activity.team.isEmpty() ? teamsOf.value(activity.leader) : QStringList{activity.team};
        for (const SetTarget &number : numbers)
            targets.m_set.push_back({number, theirs});
    }
    if (targets.m_set.empty())
        return targets;
    Result<QStringList> all = teamsOn(session, date);
    if (!all)
        return all.error();
    targets.m_teams = std::move(*all);
    return targets;
}

bool ViewTargets::holds(const Set &one, const QStringList &teams) const
{
    const QStringList &viewed = teams.isEmpty() ? m_teams : teams;
    const auto isTheirs = [&one](const QString &team) { return one.teams.contains(team); };
    return one.teams.isEmpty() || (!viewed.isEmpty() && std::ranges::all_of(viewed, isTheirs));
}

DayTargets ViewTargets::of(const QStringList &teams) const
{
    DayTargets targets;
    for (const Set &one : m_set) {
        if (holds(one, teams))
            targets.put(one.target);
    }
    return targets;
}

const CentreSettings &HeldTargets::over(const DayTargets &targets, const CentreSettings &settings)
{
    if (targets != m_targets || settings != m_settings) {
        m_targets = targets;
        m_settings = settings;
        m_held = targets.over(settings);
    }
    return m_held;
}

} // namespace Floorwalk
