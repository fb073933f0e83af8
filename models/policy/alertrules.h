// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agentstate.h"
#include "models/domain/clock.h"
#include "models/domain/missedring.h"
#include "models/domain/person.h"
#include "models/domain/settings.h"
#include "models/policy/alertrule.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace Floorwalk {

/** What the rules look at of one agent. */
struct AgentCondition
{
    QString key;
    QString name;
    QString seat; ///< the phone, for example PJSIP/1001
    AgentState state = AgentState::Unknown;
    QString reason; ///< of the pause
    QString queue; ///< of the call
    Moment since; ///< of the state
    std::optional<Moment> callSince{}; ///< while talking or on hold
    QStringList queues{}; ///< member of these
    QString team{}; ///< empty: not known
    std::optional<int> tenureDays{}; ///< since the hiring
    std::optional<Segment> shift{}; ///< the running one, else the next
    bool cameToShift = false; ///< seen at work since its begin
    bool onBreak = false; ///< sent or allowed by the break desk
    QString shown{}; ///< whom people are told of, by the seat plan; empty: as the feed calls the agent
    QString place{}; ///< the seat that it stands on; empty where none is known
    std::optional<CallKind> callKind{}; ///< while it rings, is talked or on hold
    std::optional<Moment> busySince{}; ///< while busy: since when without a break, whatever the reasons
    std::optional<MissedRings> missed{}; ///< rings not answered since the agent last did anything
    bool leftUnrostered = false; ///< without any roster: was seen on line until, or shortly before, this state began
    QString apart{}; ///< what tells that one from another of the same name, such as the employee number

    const QString &shownName() const { return shown.isEmpty() ? name : shown; }
};

/** Whether @p state is one of somebody who is at work; unknown counts, for nobody knows better. */
constexpr bool isOn(AgentState state)
{
    return state != AgentState::LoggedOut && state != AgentState::Unreachable;
}

/** When people of one team who go off line are one incident and not so many alerts (domain.md 5). */
struct IncidentLimits
{
    /** Who leaves this soon before the shift ends goes home. */
    static constexpr std::chrono::minutes homeBefore{5};

    int share = 30; ///< percent of those at work
    std::chrono::seconds within{30};
    int least = 3; ///< people

    static IncidentLimits from(const CentreSettings &settings);
    bool operator==(const IncidentLimits &) const = default;
};

/** What the rules look at of one queue, or of one team. */
struct QueueCondition
{
    QString queue; ///< or the team's name
    std::optional<Moment> longestWaitingSince{};
    int waiting = 0;
    int ready = 0;
    int loggedIn = 0;
    int offered = 0; ///< of the day
    std::optional<double> serviceLevel{}; ///< percent, of the day
    bool isTeam = false; ///< only ready and loggedIn are known

    bool operator==(const QueueCondition &) const = default;
};

/** A condition that becomes a warning and then an alarm if it lasts: no alert yet. */
struct AlertFinding
{
    /** What makes two observations of one kind and subject the same episode. */
    enum class Continuity : quint8 {
        Instance, ///< the same instance: one call
        Unbroken, ///< seen without a break; a new since does not restart the clock (busy with another reason)
        Episode ///< over the threshold without a break, whoever causes it (another caller of the queue)
    };

    /** Stands for a threshold that is not there; far beyond any floor's life. */
    static constexpr Millis never{Millis::rep(1) << 50};

    QString kind; ///< a name of AlertKind, or "breakOverdue"
    QString subject; ///< agent key or queue
    QString instance;
    Continuity continuity = Continuity::Instance;
    Moment since;
    Millis warn{0}; ///< lasts this long: a warning
    Millis alarm{0}; ///< … an alarm; never less than warn
    QJsonObject facts;
    QString rule{}; ///< its id; empty where no rule file says so
    std::optional<Millis> clear{}; ///< an Episode ends below this; absent: below warn
    Millis cooldown{0};
    std::vector<QuietHours> quiet{};

    bool operator==(const AlertFinding &) const = default;
};

/**
 * Which conditions of the floor can become alerts, by the rules of a file (domain.md 5). Of several rules of one kind
 * the first whose scope fits decides. Pure: the same condition gives the same finding.
 */
class AlertRules
{
public:
    /** Without a file: the rules that the centre's settings hold thresholds for: long call, long busy, queue wait. */
    explicit AlertRules(const CentreSettings &settings);
    AlertRules(const CentreSettings &settings, const std::vector<AlertRule> &rules);

    /** A call, with its holds, counts from its start; a pause only when its reason is plain busy (domain.md 2.3) and
     * the break desk did not send the agent, from its begin whatever reasons were given since. A ring is the agent's to
     * answer; one that was missed is told until the agent does anything. Conditions on queues are not looked at: see
     * holds(). */
    std::vector<AlertFinding> of(const AgentCondition &agent) const;
    /** Whether @p agent is off line where it should be at work: gone inside its shift, after it came, without a break,
     * or paused in a way that the rules call off line. Without a roster whoever was on line a moment before. */
    bool isOffLine(const AgentCondition &agent) const;
    const IncidentLimits &incidents() const { return m_incidents; }
    /** What is timed of a queue; levels are AlertLevels' matter. */
    std::vector<AlertFinding> of(const QueueCondition &queue) const;
    /** About who is not logged in: from so long before the shift as the rule says; absent without a shift. */
    std::optional<AlertFinding> notLoggedIn(const AgentCondition &agent) const;
    /** The telephone system @p source is not heard since @p since. */
    std::optional<AlertFinding> feedLost(const QString &source, Moment since) const;

    /** The rule of @p kind, a level, that @p queue is held against; null when there is none. */
    const AlertRule *levelRule(AlertKind kind, const QueueCondition &queue) const;
    /** The value that a level rule of @p kind compares; absent when it is not known. */
    static std::optional<double> valueOf(AlertKind kind, const QueueCondition &queue);
    /** Whether all further conditions of @p rule hold in @p queue. */
    static bool holds(const AlertRule &rule, const QueueCondition &queue);
    const AlertRule *find(const QString &id) const;
    const std::vector<AlertRule> &all() const { return m_rules; }
    const Zone &zone() const { return m_zone; }
    /** Writes whom an alert is about into its @p facts: by the plan of the moment it was found, which then stays. */
    static void nameIn(QJsonObject &facts, const AgentCondition &agent);
    /** What every finding of @p rule about @p subject has. */
    static AlertFinding finding(const AlertRule &rule, const QString &subject, Moment since);

    bool operator==(const AlertRules &other) const
    {
        return m_rules == other.m_rules && m_zone == other.m_zone && m_incidents == other.m_incidents;
    }

private:
    const AlertRule *agentRule(AlertKind kind, const AgentCondition &agent) const;
    std::optional<AlertFinding> ringMissed(const AgentCondition &agent) const;
    std::optional<AlertFinding> timed(AlertKind kind, const AgentCondition &agent, Moment since,
                                      AlertFinding::Continuity continuity) const;

    std::vector<AlertRule> m_rules; ///< enabled ones
    std::vector<std::vector<size_t>> m_byKind; ///< places in m_rules, in the file's order
    QHash<QString, size_t> m_byId;
    Zone m_zone;
    IncidentLimits m_incidents;
};

} // namespace Floorwalk
