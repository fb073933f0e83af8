// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/meetings.h"

#include "models/day/dayparts.h"
#include "models/day/daysteps.h"
#include "models/service/reportaccess.h"
#include "models/service/viewtargets.h"
#include "models/service/wordsguard.h"
#include "models/store/dayformrepository.h"
#include "models/store/dayplanrepository.h"

#include <algorithm>

namespace Floorwalk {

namespace {

/** A meeting of once a month is remembered at the next. */
constexpr int daysRemembered = 35;

MeetingWords wordsOf(const ActivityRecord &activity, const QMap<QString, QString> &texts)
{
    return {.activity = *activity.id,
            .date = activity.date,
            .leader = activity.leader,
            .key = activity.key,
            .title = activity.title,
            .at = activity.actualStart ? activity.actualStart : activity.plannedStart,
            .targets = texts.value(DayParts::targets).trimmed(),
            .agenda = texts.value(DayParts::agenda).trimmed(),
            .minutes = texts.value(DayParts::minutes).trimmed()};
}

} // namespace

Result<std::vector<MeetingWords>> Meetings::of(QDate date, const std::vector<ActivityRecord> &activities) const
{
    const auto texts = DayFormRepository(m_session.records()).textsOn(date);
    if (!texts)
        return texts.error();
    WordsGuard guard(m_session);
    std::vector<MeetingWords> meetings;
    for (const ActivityRecord &activity : DaySteps::inOrderOfDay(activities)) {
        const auto written = activity.id ? texts->find(*activity.id) : texts->end();
        if (written == texts->end())
            continue;
        const Result<WordsPrivacy> privacy = guard.of(activity);
        if (!privacy)
            return privacy.error();
        if (*privacy >= WordsPrivacy::Words)
            continue;
        MeetingWords words = wordsOf(activity, written->second);
        if (!words.targets.isEmpty() || !words.agenda.isEmpty() || !words.minutes.isEmpty())
            meetings.push_back(std::move(words));
    }
    return meetings;
}

Result<std::optional<MeetingWords>> Meetings::before(const ActivityRecord &activity, const QStringList &teams) const
{
    using Found = std::optional<MeetingWords>;
    const DayFormRepository forms(m_session.records());
    auto held =
        forms.withText(activity.key, DayParts::minutes, activity.date.addDays(-daysRemembered), activity.date, teams);
    if (!held)
        return held.error();
    std::erase_if(*held, [&activity, place = DaySteps::placeInDay(activity)](const ActivityRecord &one) {
        return one.id == activity.id || (one.date == activity.date && DaySteps::placeInDay(one) >= place);
    });
    // All at once: who leads what is asked once a leader, not once a meeting.
    const auto ours = ReportAccess(m_session).ofTeams(*held, activity.leader, teams);
    if (!ours)
        return ours.error();
    WordsGuard guard(m_session);
    for (const ActivityRecord &one : *ours) {
        const Result<WordsPrivacy> privacy = guard.of(one);
        if (!privacy)
            return privacy.error();
        if (*privacy >= WordsPrivacy::Words && one.leader != activity.leader)
            continue;
        const auto texts = forms.texts(*one.id);
        return texts ? Result<Found>(wordsOf(one, *texts)) : Result<Found>(texts.error());
    }
    return Found();
}

Result<DayTargets> Meetings::targets(QDate date, const std::vector<ActivityRecord> &activities,
                                     const QStringList &teams) const
{
    const auto texts = DayFormRepository(m_session.records()).textsOn(date);
    if (!texts)
        return texts.error();
    const Result<ViewTargets> numbers = ViewTargets::on(m_session, date);
    if (!numbers)
        return numbers.error();
    WordsGuard guard(m_session);
    DayTargets targets = numbers->of(teams);
    for (const ActivityRecord &activity : DaySteps::inOrderOfDay(activities)) {
        const auto written = activity.id ? texts->find(*activity.id) : texts->end();
        if (written == texts->end() || isGivenUp(activity.status))
            continue;
        const Result<WordsPrivacy> privacy = guard.of(activity);
        if (!privacy)
            return privacy.error();
        const QString said = written->second.value(DayParts::targets).trimmed();
        if (*privacy < WordsPrivacy::Words && !said.isEmpty())
            targets.said.push_back({said, activity.leader});
    }
    return targets;
}

Result<DayTargets> Meetings::targetsOf(const Actor &leader, QDate date) const
{
    if (leader.name.isEmpty())
        return DayTargets();
    if (const Result<Grant> grant = m_session.grant(leader, Action::RunDay); !grant)
        return grant.error();
    ReportAccess access(m_session);
    const Result<QStringList> teams = access.teamsOf(leader.name);
    const auto all = DayPlanRepository(m_session.records()).between(date, date);
    if (!teams || !all)
        return teams ? all.error() : teams.error();
    const auto ours = access.ofTeams(*all, leader.name, *teams);
    return ours ? targets(date, *ours, *teams) : Result<DayTargets>(ours.error());
}

} // namespace Floorwalk
