// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/alertrules.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

AlertRules::AlertRules(const CentreSettings &settings)
    : m_call(limit(settings, u"long_call"_s))
    , m_busy(limit(settings, u"long_busy"_s))
    , m_wait(limit(settings, u"queue_wait"_s))
{}

AlertRules::Limit AlertRules::limit(const CentreSettings &settings, const QString &name)
{
    const Millis warn = settings.seconds(name + u"_warn_s"_s);
    return {warn, std::max<Millis>(warn, settings.seconds(name + u"_alarm_s"_s))};
}

AlertFinding AlertRules::finding(const QString &kind, const QString &subject, Moment since, Limit limit)
{
    AlertFinding finding;
    finding.kind = kind;
    finding.subject = subject;
    finding.instance = QString::number(epochMs(since));
    finding.since = since;
    finding.warn = limit.warn;
    finding.alarm = limit.alarm;
    finding.facts = {{u"warn_s"_s, qint64(limit.warn.count() / 1000)},
                     {u"alarm_s"_s, qint64(limit.alarm.count() / 1000)}};
    return finding;
}

std::vector<AlertFinding> AlertRules::of(const AgentCondition &agent) const
{
    std::optional<AlertFinding> found;
    if (agent.state == AgentState::Talking || agent.state == AgentState::OnHold) {
        found = finding(u"longCall"_s, agent.key, agent.callSince.value_or(agent.since), m_call);
    } else if (agent.state == AgentState::Paused && pauseKindOf(agent.reason) == PauseKind::Busy) {
        found = finding(u"longBusy"_s, agent.key, agent.since, m_busy);
        found->continuity = AlertFinding::Continuity::Unbroken;
        found->facts.insert(u"reason"_s, agent.reason);
    }
    if (!found)
        return {};
    found->facts.insert(u"name"_s, agent.name);
    found->facts.insert(u"seat"_s, agent.seat);
    if (!agent.queue.isEmpty())
        found->facts.insert(u"queue"_s, agent.queue);
    return {*found};
}

std::vector<AlertFinding> AlertRules::of(const QueueCondition &queue) const
{
    if (!queue.longestWaitingSince)
        return {};
    AlertFinding found = finding(u"queueWait"_s, queue.queue, *queue.longestWaitingSince, m_wait);
    found.continuity = AlertFinding::Continuity::Episode;
    found.facts.insert(u"queue"_s, queue.queue);
    return {found};
}

} // namespace Floorwalk
