// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/alertrules.h"

#include <map>
#include <set>

namespace Floorwalk {

/**
 * Remembers since when a value is over its threshold, so that rules that compare values become findings that last: with
 * hysteresis, for a value at its threshold must not raise an alert twice a minute.
 */
class AlertLevels
{
public:
    /** What the rules find about @p queue, or a team, at @p now; @p subject names it in the alerts. */
    std::vector<AlertFinding> of(const AlertRules &rules, const QueueCondition &queue, const QString &subject,
                                 Moment now);
    /**
     * Subjects of which an interruption has become longer by @p now than their rule tolerates: they are to be looked
     * at again, for nothing else may tell of it.
     */
    std::set<QString> lapsed(Moment now) const;
    /** The rules changed: what lasts is measured anew. */
    void clear() { m_levels.clear(); }
    /** The feed's clock was set: what lay at t lies at t + @p by. */
    void clockMoved(Millis by);

private:
    struct Level
    {
        Moment since;
        double value = 0; ///< as it crossed
        std::optional<Moment> alarmSince;
        std::optional<Moment> lapsesAt{}; ///< it is interrupted, and over unless that ends before

        bool outlasts(std::chrono::seconds tolerated, Moment now);
        void follow(bool isAlarm, double reached, Moment now);
    };
    std::map<std::pair<QString, AlertKind>, Level> m_levels; ///< only what is over its threshold
};

} // namespace Floorwalk
