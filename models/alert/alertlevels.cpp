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
        const bool over = value && AlertRules::holds(*rule, queue)
                          && isOver(*rule, *value, known == m_levels.end() ? rule->threshold() : rule->clearsAt());
        if (!over) {
            m_levels.erase(key);
            continue;
        }
        Level &level = known == m_levels.end() ? m_levels[key] = {now, *value, {}} : known->second;
        if (!rule->alarm || !isOver(*rule, *value, *rule->alarm)) {
            level.alarmSince.reset();
        } else if (!level.alarmSince) {
            level.alarmSince = now;
            level.value = *value;
        }
        AlertFinding found = AlertRules::finding(*rule, subject, level.since);
        found.continuity = AlertFinding::Continuity::Unbroken;
        found.warn = rule->lasts;
        found.alarm = level.alarmSince ? *level.alarmSince - level.since + rule->lasts : AlertFinding::never;
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
    }
}

} // namespace Floorwalk
