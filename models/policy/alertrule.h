// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/settings.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace Floorwalk {

/** What an alert rule watches (domain.md 5). */
enum class AlertKind : quint8 {
    LongCall, ///< seconds of a call, its holds included
    LongHold, ///< seconds on hold
    LongWrap, ///< seconds of wrap-up
    LongBusy, ///< seconds of plain busy without a break, not approved at the break desk
    RingUnanswered, ///< seconds a phone rings
    AbnormalOffline, ///< seconds off line, or paused without an allowed reason, inside a shift
    NotLoggedIn, ///< seconds left until the shift begins
    QueueWait, ///< seconds of the longest wait of those who wait now
    QueueLength, ///< callers who wait
    ServiceLevel, ///< percent, of the day
    TooFewReady, ///< agents who are ready
    OverStaffed, ///< percent of the agents logged in who are ready
    FeedLost ///< seconds without the telephone system
};

/** Names used in rule files and records, in the order of the kinds: "longCall", "longHold" … */
const QStringList &alertKindNames();
QString alertKindName(AlertKind kind);
std::optional<AlertKind> alertKindFromName(QStringView name);

/** How a kind's thresholds are counted. */
enum class AlertUnit : quint8 { Seconds, Percent, Count };
AlertUnit unitOf(AlertKind kind);
/** Whether an alert comes when the value falls below its threshold, and not when it reaches it. */
bool isLessWorse(AlertKind kind);
/** Whether the kind is about one agent; the rest are about a queue, a team or the feed. */
bool isAboutAgent(AlertKind kind);
/** The kind of the alert about a break that went on too long, which no file of rules raises. */
inline constexpr QLatin1StringView breakOverdueKind{"breakOverdue"};
/** Whether alerts of this kind, as records name it, name an agent: their subject is the feed's key of one. */
bool namesAgent(QStringView kind);
/** Before a team's name, where it is what an alert is about. */
inline constexpr QLatin1StringView teamSubject{"team:"};
/** Whether a value is compared, and not the time that something has lasted. */
bool isLevel(AlertKind kind);

/** What of a rule has a meaning for its kind; the rest would never do what it says. */
struct AlertMeaning
{
    bool teams = false;
    bool queues = false;
    bool agents = false; ///< and how long ago they were hired
    bool reasons = false; ///< of a pause
    bool conditions = false; ///< on figures of a queue
    bool clears = false;
    bool lasts = false;
};
AlertMeaning meaningOf(AlertKind kind);

/** Figures of a queue that a rule may ask for beside its own. */
enum class AlertFigure : quint8 { Waiting, Ready, LoggedIn, Offered, ServiceLevel };
/** "waiting", "ready", "loggedIn", "offered", "serviceLevel". */
const QStringList &alertFigureNames();

/** One more thing that must hold for an alert: a figure of the queue it is about. */
struct AlertCondition
{
    AlertFigure figure = AlertFigure::Waiting;
    std::optional<double> least; ///< holds from here on
    std::optional<double> most; ///< … up to here

    bool operator==(const AlertCondition &) const = default;
};

/** Whom a rule is about; what is empty limits nothing. All that is given must fit. */
struct AlertScope
{
    QStringList queues; ///< of the call, else any that the agent serves
    QStringList teams;
    QStringList agents; ///< keys, names or phones
    std::optional<int> tenureBelowDays; ///< hired fewer days ago; who has no hiring date does not fit
    QStringList reasons; ///< of the pause; "" stands for a pause without one

    bool operator==(const AlertScope &) const = default;
};

/** A stretch of each local day in which nothing is raised; one that ends earlier than it begins goes over midnight. */
struct QuietHours
{
    QTime from;
    QTime to;

    bool operator==(const QuietHours &) const = default;
};

/** The end of the quiet hours that @p moment lies in, else @p moment itself. Their end is not quiet any more. */
Moment quietUntil(const std::vector<QuietHours> &hours, const Zone &zone, Moment moment);

/** No threshold in seconds and no other time in a rule is longer. */
inline constexpr std::chrono::seconds longestAlertTime{std::chrono::hours(24)};

/** One rule of what becomes an alert. Of several rules of one kind the first whose scope fits decides. */
struct AlertRule
{
    QString id;
    AlertKind kind = AlertKind::LongCall;
    QMap<QString, QString> name; ///< by language
    AlertScope scope;
    std::vector<AlertCondition> also; ///< all of them must hold
    std::optional<double> warn; ///< in the kind's unit; absent: never a warning only
    std::optional<double> alarm; ///< absent: never an alarm
    std::optional<double> clears; ///< the value that ends it again (hysteresis); absent: warn, else alarm
    std::chrono::seconds lasts{0}; ///< a level must be over its threshold this long
    std::chrono::seconds tolerates{0}; ///< of a level: what is no longer than this in between does not begin it anew
    std::chrono::seconds cooldown{0}; ///< not raised again for the same subject so soon after its end
    std::vector<QuietHours> quiet;
    QString note{}; ///< why it is as it is, for people
    bool followsSettings = false; ///< thresholds that the centre set replace warn and alarm
    bool enabled = true;

    /** The value from which on there is anything to say: warn, else alarm. */
    double threshold() const { return warn.value_or(alarm.value_or(0)); }
    double clearsAt() const { return clears.value_or(threshold()); }
    bool operator==(const AlertRule &) const = default;
};

/** A file of rules, in the order they are asked. */
struct AlertRuleSet
{
    QString id;
    QString version;
    QMap<QString, QString> title;
    QString note{};
    std::vector<AlertRule> rules;

    bool operator==(const AlertRuleSet &) const = default;
};

/** The setting that replaces a kind's warn, or its alarm, in rules that follow the settings; empty where there is none.
 */
QString warnSetting(AlertKind kind);
QString alarmSetting(AlertKind kind);
/** @p rule with the thresholds that the centre set itself, if it follows them; an alarm never comes before its warning.
 */
AlertRule withSettings(AlertRule rule, const CentreSettings &settings);
/** The same for one @p queue, where the centre set a threshold for it alone; absent where it did not. */
std::optional<AlertRule> withSettingsOf(const QString &queue, AlertRule rule, const CentreSettings &settings);

} // namespace Floorwalk
