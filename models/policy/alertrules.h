// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agentstate.h"
#include "models/domain/clock.h"
#include "models/domain/settings.h"

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
    QString seat;
    AgentState state = AgentState::Unknown;
    QString reason; ///< of the pause
    QString queue; ///< of the call
    Moment since; ///< of the state
    std::optional<Moment> callSince; ///< while talking or on hold
};

/** What the rules look at of one queue. */
struct QueueCondition
{
    QString queue;
    std::optional<Moment> longestWaitingSince;
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

    QString kind; ///< "longCall", "longBusy", "queueWait"
    QString subject; ///< agent key or queue
    QString instance;
    Continuity continuity = Continuity::Instance;
    Moment since;
    Millis warn{0}; ///< lasts this long: a warning
    Millis alarm{0}; ///< … an alarm; never less than warn
    QJsonObject facts;

    bool operator==(const AlertFinding &) const = default;
};

/**
 * Which conditions of the floor can become alerts, with the centre's two thresholds each (domain.md 5: long call; busy
 * over 15:00; queue wait). Pure: the same condition gives the same finding.
 */
class AlertRules
{
public:
    explicit AlertRules(const CentreSettings &settings);

    /** A call, with its holds, counts from its start; a pause only when its reason is plain busy (domain.md 2.3). */
    std::vector<AlertFinding> of(const AgentCondition &agent) const;
    std::vector<AlertFinding> of(const QueueCondition &queue) const;

private:
    struct Limit
    {
        Millis warn{0};
        Millis alarm{0};
    };
    static Limit limit(const CentreSettings &settings, const QString &name);
    static AlertFinding finding(const QString &kind, const QString &subject, Moment since, Limit limit);

    Limit m_call;
    Limit m_busy;
    Limit m_wait;
};

} // namespace Floorwalk
