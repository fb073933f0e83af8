// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/wordsguard.h"

#include "models/day/dayprivacy.h"
#include "models/service/daytemplatereader.h"
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

Result<const std::vector<DayTemplateRecord> *> WordsGuard::versions(const QString &team)
{
    auto known = m_versions.constFind(team);
    if (known == m_versions.constEnd()) {
        auto all = DayTemplates(m_session).versions(team);
        if (!all)
            return all.error();
        known = m_versions.insert(team, std::move(*all));
    }
    return &*known;
}

/** As DayTemplates::inForce(). */
Result<const DayTemplate *> WordsGuard::templateOf(const QString &team, QDate date)
{
    for (const QString &owner : team.isEmpty() ? QStringList{QString()} : QStringList{team, QString()}) {
        const auto own = versions(owner);
        if (!own)
            return own.error();
        const auto ruling =
            std::ranges::find_if(**own, [date](const DayTemplateRecord &one) { return one.validFrom <= date; });
        if (ruling == (*own)->end())
            continue;
        const std::pair key(owner, ruling->version);
        auto read = m_read.find(key);
        if (read == m_read.end()) {
            Result<DayTemplate> made = DayTemplates::read(*ruling);
            if (!made)
                return made.error();
            read = m_read.emplace(key, std::move(*made)).first;
        }
        return &read->second;
    }
    const std::pair shipped(QString(), 0);
    auto read = m_read.find(shipped);
    if (read == m_read.end()) {
        Result<DayTemplate> made = DayTemplateReader::load(m_session.settings().text(u"day_template"_s));
        if (!made)
            return made.error();
        read = m_read.emplace(shipped, std::move(*made)).first;
    }
    return &read->second;
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
