// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/alertrule.h"

namespace Floorwalk {

/**
 * A centre's alert rules while they are edited: those of its own beside those that are shipped, which can be changed
 * and switched off but not removed. Says what is wrong with them by the words of the reader that will read them.
 */
class AlertRulesDraft
{
public:
    /** What is wrong with one field of one rule. */
    struct Problem
    {
        int rule = -1; ///< its place; −1: the file as a whole
        QString field; ///< "warn", "quiet", "agents" … as in the file; empty: the rule as a whole
        QString text; ///< translated
    };

    AlertRulesDraft() = default;
    /** @p kept is what is in force now. A shipped rule that it lacks joins it, switched off. */
    AlertRulesDraft(AlertRuleSet shipped, AlertRuleSet kept);

    const AlertRuleSet &set() const { return m_set; }
    const std::vector<AlertRule> &rules() const { return m_set.rules; }
    int size() const { return int(m_set.rules.size()); }
    const AlertRule &at(int place) const { return m_set.rules[size_t(place)]; }
    bool isShipped(int place) const { return shipped(place) != nullptr; }
    bool isAsShipped(int place) const;
    bool isChanged() const { return m_set != m_kept; }

    void replace(int place, const AlertRule &rule);
    /** Names the rule in @p language; one of the centre's own is called so in every language. */
    void rename(int place, const QString &language, const QString &name);
    /** A rule of @p kind like the shipped one, before all others of its kind: the first that fits decides. Its place.
     */
    int add(AlertKind kind, const QString &language, const QString &name);
    /** The same rule once more, before it. */
    int duplicate(int place, const QString &language, const QString &name);
    /** False for a shipped one, which stays. */
    bool remove(int place);
    /** Its new place; the old one at either end. */
    int move(int place, int by);
    void resetToShipped(int place);
    void resetAllToShipped();
    /** Takes the rules of a file in place of these; shipped ones that it lacks stay, switched off. */
    void take(AlertRuleSet other);

    std::vector<Problem> problems() const;
    /** As the setting "alert_rules" keeps it: the shipped file's id when nothing differs from it. */
    QString text() const;

private:
    const AlertRule *shipped(int place) const;
    QString freeId(AlertKind kind) const;
    static AlertRuleSet completed(AlertRuleSet set, const AlertRuleSet &shipped);

    AlertRuleSet m_shipped;
    AlertRuleSet m_kept;
    AlertRuleSet m_set;
};

} // namespace Floorwalk
