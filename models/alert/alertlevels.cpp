// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertlevels.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Whether @p value is as bad as @p threshold says: below it where less is worse, else from it on. */
bool isOver(const AlertRule &rule, double value, double threshold)
{
    return isLessWorse(rule.kind) ? value < threshold : value >= threshold;
}

} // namespace

/** Whether an interruption, just seen or seen before, is short enough as yet. */
bool AlertLevels::Level::outlasts(std::chrono::seconds tolerated, Moment now)
{
    if (!lapsesAt)
        lapsesAt = now + tolerated;
    return now < *lapsesAt;
}

/** It is over the threshold; and also over the alarm's, with @p reached there, or not. */
void AlertLevels::Level::follow(bool isAlarm, double reached, Moment now)
{
    lapsesAt.reset();
    if (!isAlarm) {
        alarmSince.reset();
    } else if (!alarmSince) {
        alarmSince = now;
        value = reached;
    }
}

std::set<QString> AlertLevels::lapsed(Moment now) const
{
    std::set<QString> subjects;
    for (const auto &[key, level] : m_levels) {
        if (level.lapsesAt && *level.lapsesAt <= now)
            subjects.insert(key.first);
    }
    return subjects;
}

std::vector<AlertFinding> AlertLevels::of(const AlertRules &rules, const QueueCondition &queue, const QString &subject,
                                          Moment now)
{
    std::vector<AlertFinding> all;
    for (const AlertKind kind :
         {AlertKind::QueueLength, AlertKind::ServiceLevel, AlertKind::TooFewReady, AlertKind::OverStaffed}) {
        const std::pair key(subject, kind);
        const AlertRule *rule = rules.levelRule(kind, queue);
        const std::optional<double> value = rule ? AlertRules::valueOf(kind, queue) : std::nullopt;
        const auto known = m_levels.find(key);
        const bool isNew = known == m_levels.end();
        const bool over = value && AlertRules::holds(*rule, queue)
                          && isOver(*rule, *value, isNew ? rule->threshold() : rule->clearsAt());
        if (!over && (isNew || !rule || !known->second.outlasts(rule->tolerates, now))) {
            if (!isNew)
                m_levels.erase(known);
            continue;
        }
        Level &level = isNew ? m_levels[key] = {now, *value, {}} : known->second;
        if (over)
            level.follow(rule->alarm && isOver(*rule, *value, *rule->alarm), *value, now);
        AlertFinding found = AlertRules::finding(*rule, subject, level.since);
        found.continuity = AlertFinding::Continuity::Unbroken;
        found.warn = rule->lasts;
        found.alarm = level.alarmSince ? *level.alarmSince - level.since + rule->lasts : AlertFinding::never;
        if (level.lapsesAt) // what is there stays, and nothing is raised meanwhile
            found.warn = found.alarm = AlertFinding::never;
        found.facts.insert(u"value"_s, level.value);
        if (rule->warn)
            found.facts.insert(u"warn"_s, *rule->warn);
        if (rule->alarm)
            found.facts.insert(u"alarm"_s, *rule->alarm);
        if (queue.isTeam)
            found.facts.insert(u"name"_s, queue.queue);
        else
            found.facts.insert(u"queue"_s, queue.queue);
        all.push_back(std::move(found));
    }
    return all;
}

void AlertLevels::clockMoved(Millis by)
{
    for (auto &[key, level] : m_levels) {
        level.since += by;
        if (level.alarmSince)
            *level.alarmSince += by;
        if (level.lapsesAt)
            *level.lapsesAt += by;
    }
}

} // namespace Floorwalk
