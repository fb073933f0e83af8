// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/wordsguard.h"

#include "models/day/dayprivacy.h"
#include "models/service/daytemplates.h"
#include "models/service/reportaccess.h"
#include "models/service/reportparts.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

/** By name; an empty one is of all teams. */
Result<QStringList> WordsGuard::teamsOf(const ActivityRecord &activity)
{
    if (!activity.team.isEmpty())
        return QStringList{activity.team};
    if (const auto known = m_teams.constFind(activity.leader); known != m_teams.constEnd())
        return *known;
    Result<QStringList> teams = ReportAccess(m_session).teamsOf(activity.leader);
    if (!teams)
        return teams;
    return *m_teams.insert(activity.leader, teams->isEmpty() ? QStringList{QString()} : *teams);
}

Result<const DayTemplate *> WordsGuard::templateOf(const QString &team, QDate date)
{
    const std::pair day(team, date);
    if (const auto known = m_ruling.find(day); known != m_ruling.end())
        return known->second;
    const DayTemplates templates(m_session);
    const auto own = templates.ruling(team, date);
    if (!own)
        return own.error();
    const std::pair version = *own ? std::pair((*own)->team, (*own)->version) : std::pair(QString(), 0);
    auto read = m_read.find(version);
    if (read == m_read.end()) {
        Result<DayTemplate> made = *own ? DayTemplates::read(**own) : templates.shipped();
        if (!made)
            return made.error();
        read = m_read.emplace(version, std::move(*made)).first;
    }
    return m_ruling.emplace(day, &read->second).first->second;
}

Result<WordsPrivacy> WordsGuard::of(const ActivityRecord &activity)
{
    const Result<QStringList> teams = teamsOf(activity);
    if (!teams)
        return teams.error();
    std::optional<WordsPrivacy> most;
    for (const QString &team : *teams) {
        const auto words = templateOf(team, activity.date);
        if (!words)
            return words.error();
        if (const TemplateActivity *const known = (*words)->activity(activity.key))
            most = std::max(most.value_or(WordsPrivacy::Told), DayPrivacy::of(*known));
    }
    return most.value_or(DayPrivacy::ofUnknown(activity.key));
}

Result<std::vector<ActivityRecord>> WordsGuard::told(std::vector<ActivityRecord> activities)
{
    for (ActivityRecord &activity : activities) {
        const Result<WordsPrivacy> privacy = of(activity);
        if (!privacy)
            return privacy.error();
        activity = ReportParts::withoutPrivate(std::move(activity), *privacy);
    }
    return activities;
}

} // namespace Floorwalk
