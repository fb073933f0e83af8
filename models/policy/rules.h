// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace Floorwalk {

/** What a rule does to whoever meets it (domain.md 2.1): nothing, money, a share of a day, or a person decides. */
struct RuleEffect
{
    enum class Kind : quint8 { None, Money, AbsenceDays, Decide };
    Kind kind = Kind::None;
    qint64 minor = 0; ///< hundredths of the pack's currency
    double absenceDays = 0; ///< 0 to 1

    bool operator==(const RuleEffect &) const = default;
};

/** What every rule of a pack has: its stable id, the clause of the source, and a title in each language. */
struct RuleName
{
    QString id;
    QString clause;
    QMap<QString, QString> title; ///< "en", "zh_CN" …

    bool operator==(const RuleName &) const = default;
};

/** Over @c over up to and including @c upto seconds: bands exclude each other. */
struct TimeBand
{
    enum class Notice : quint8 { Any, Given, Missing };
    RuleName name;
    int overSeconds = 0;
    std::optional<int> uptoSeconds; ///< absent = no upper end
    Notice notice = Notice::Any; ///< holds only when the person had, or had not, phoned in time
    RuleEffect effect;

    bool contains(int seconds) const { return seconds > overSeconds && (!uptoSeconds || seconds <= *uptoSeconds); }
    bool operator==(const TimeBand &) const = default;
};

struct LateRules
{
    int graceSeconds = 0; ///< decides whether, never how much
    int targetBeforeSeconds = 0; ///< log-in target before the start; missing it has no effect
    int noticeBeforeSeconds = 0; ///< how long before the start a call still counts as notice given
    std::optional<RuleName> target;
    std::vector<TimeBand> bands;

    bool operator==(const LateRules &) const = default;
};

struct EarlyRules
{
    int graceSeconds = 0;
    int afterEndSeconds = 0; ///< early is what lies before the end plus this
    std::vector<TimeBand> bands;

    bool operator==(const EarlyRules &) const = default;
};

struct LeaveRule
{
    RuleName name;
    QString kind; ///< "personal", "sick" …
    std::optional<int> noticeDays; ///< a date difference: 3 = asked by day D-3, any hour
    std::optional<int> noticeSeconds; ///< exact, before the shift's start
    bool papers = false; ///< a certificate or form is due afterwards
    bool isProtected = false; ///< prenatal checks, nursing hour, work injury: never counts, approved or not

    bool operator==(const LeaveRule &) const = default;
};

struct AbsenceCaseRule
{
    RuleName name;
    std::optional<int> consecutive;
    std::optional<int> cumulative;
    int windowMonths = 12;

    bool operator==(const AbsenceCaseRule &) const = default;
};

struct SwapRules
{
    RuleName limit;
    int maxPerMonth = 3; ///< from the next one on a written request is needed
    RuleName notice;
    int noticeDays = 1;

    bool operator==(const SwapRules &) const = default;
};

struct BusyRules
{
    RuleName name;
    int limitSeconds = 900; ///< exactly this long is still the agent's own
    bool strict = false; ///< any unapproved busy is a breach

    bool operator==(const BusyRules &) const = default;
};

struct OvertimeRules
{
    RuleName name;
    int limitSeconds = 7200; ///< beyond it somebody else than the leader approves

    bool operator==(const OvertimeRules &) const = default;
};

} // namespace Floorwalk
