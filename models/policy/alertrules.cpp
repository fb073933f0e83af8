// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/alertrules.h"

#include <algorithm>
#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

using Continuity = AlertFinding::Continuity;

namespace {

Millis millisOf(std::optional<double> seconds)
{
    return seconds ? Millis(std::llround(*seconds * 1000)) : AlertFinding::never;
}

std::vector<AlertRule> rulesOfSettings()
{
    std::vector<AlertRule> rules;
    for (const AlertKind kind : {AlertKind::LongCall, AlertKind::LongBusy, AlertKind::QueueWait}) {
        AlertRule rule;
        rule.kind = kind;
        rule.followsSettings = true;
        rules.push_back(rule);
    }
    return rules;
}

bool fitsAny(const QStringList &wanted, const QStringList &has)
{
    return wanted.isEmpty()
           || std::ranges::any_of(has, [&wanted](const QString &each) { return wanted.contains(each); });
}

bool fits(const AlertScope &scope, const AgentCondition &agent)
{
    const QStringList queues = agent.queue.isEmpty() ? agent.queues : QStringList{agent.queue};
    return fitsAny(scope.queues, queues) && fitsAny(scope.teams, {agent.team})
           && fitsAny(scope.agents, {agent.key, agent.name, agent.seat})
           && (!scope.tenureBelowDays || (agent.tenureDays && *agent.tenureDays < *scope.tenureBelowDays));
}

/** Whether a call rings that the agent is to answer: the agent's own, and colleagues', are not. */
bool isForAgent(const AgentCondition &agent)
{
    return agent.callKind != CallKind::Outbound && agent.callKind != CallKind::Internal;
}

/** Whether the state, if it is one of somebody who is not there, fell into the shift. Who never came is missing, and
 * notLoggedIn says so. */
bool isAway(const AgentCondition &agent)
{
    return agent.cameToShift && agent.shift && !agent.onBreak && agent.since >= agent.shift->start
           && agent.since < agent.shift->end;
}

bool fits(const AlertScope &scope, const QueueCondition &queue)
{
    return queue.isTeam ? scope.teams.contains(queue.queue)
                        : scope.teams.isEmpty() && fitsAny(scope.queues, {queue.queue});
}

std::optional<double> figureOf(AlertFigure figure, const QueueCondition &queue)
{
    const bool isKnown = !queue.isTeam || figure == AlertFigure::Ready || figure == AlertFigure::LoggedIn;
    switch (figure) {
    case AlertFigure::Waiting:
        return isKnown ? std::optional<double>(queue.waiting) : std::nullopt;
    case AlertFigure::Offered:
        return isKnown ? std::optional<double>(queue.offered) : std::nullopt;
    case AlertFigure::ServiceLevel:
        return isKnown ? queue.serviceLevel : std::nullopt;
    case AlertFigure::Ready:
        return queue.ready;
    case AlertFigure::LoggedIn:
        return queue.loggedIn;
    }
    Q_UNREACHABLE();
}

} // namespace

IncidentLimits IncidentLimits::from(const CentreSettings &settings)
{
    return {settings.number(u"incident_share"_s), settings.seconds(u"incident_within_s"_s),
            settings.number(u"incident_least"_s)};
}

AlertRules::AlertRules(const CentreSettings &settings)
    : AlertRules(settings, rulesOfSettings())
{}

AlertRules::AlertRules(const CentreSettings &settings, const std::vector<AlertRule> &rules)
    : m_byKind(size_t(alertKindNames().size()))
    , m_zone(settings.zone())
    , m_incidents(IncidentLimits::from(settings))
{
    const auto take = [this](AlertRule rule) {
        m_byKind[size_t(rule.kind)].push_back(m_rules.size());
        m_byId.insert(rule.id, m_rules.size());
        m_rules.push_back(std::move(rule));
    };
    for (const AlertRule &rule : rules) {
        if (!rule.enabled)
            continue;
        // A queue with a threshold of its own is asked before the rest.
        for (const QString &queue : settings.namesWith(warnSetting(rule.kind) + u'.')) {
            if (std::optional<AlertRule> own = withSettingsOf(queue, rule, settings))
                take(std::move(*own));
        }
        take(withSettings(rule, settings));
    }
}

const AlertRule *AlertRules::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_rules[*found];
}

AlertFinding AlertRules::finding(const AlertRule &rule, const QString &subject, Moment since)
{
    AlertFinding finding;
    finding.kind = alertKindName(rule.kind);
    finding.subject = subject;
    finding.instance = QString::number(epochMs(since));
    finding.since = since;
    finding.rule = rule.id;
    finding.cooldown = rule.cooldown;
    finding.quiet = rule.quiet;
    if (isLevel(rule.kind))
        return finding;
    finding.warn = millisOf(rule.threshold());
    finding.alarm = millisOf(rule.alarm);
    if (rule.clears)
        finding.clear = millisOf(rule.clears);
    if (rule.warn)
        finding.facts.insert(u"warn_s"_s, qint64(*rule.warn));
    if (rule.alarm)
        finding.facts.insert(u"alarm_s"_s, qint64(*rule.alarm));
    return finding;
}

const AlertRule *AlertRules::agentRule(AlertKind kind, const AgentCondition &agent) const
{
    const bool byReason = kind == AlertKind::LongBusy && agent.state == AgentState::Paused;
    for (const size_t place : m_byKind[size_t(kind)]) {
        const AlertRule &rule = m_rules[place];
        if (fits(rule.scope, agent) && (!byReason || fitsAny(rule.scope.reasons, {agent.reason})))
            return &rule;
    }
    return nullptr;
}

std::optional<AlertFinding> AlertRules::timed(AlertKind kind, const AgentCondition &agent, Moment since,
                                              Continuity continuity) const
{
    const AlertRule *rule = agentRule(kind, agent);
    if (!rule)
        return std::nullopt;
    // Of the pauses only those count as off line that the rule names.
    if (kind == AlertKind::AbnormalOffline && agent.state == AgentState::Paused
        && !rule->scope.reasons.contains(agent.reason))
        return std::nullopt;
    AlertFinding found = finding(*rule, agent.key, since);
    found.continuity = continuity;
    nameIn(found.facts, agent);
    if (!agent.queue.isEmpty())
        found.facts.insert(u"queue"_s, agent.queue);
    if (agent.state == AgentState::Paused)
        found.facts.insert(u"reason"_s, agent.reason);
    return found;
}

void AlertRules::nameIn(QJsonObject &facts, const AgentCondition &agent)
{
    if (!agent.shownName().isEmpty())
        facts.insert(u"name"_s, agent.shownName());
    if (!agent.seat.isEmpty() || !facts.contains(u"seat"_s))
        facts.insert(u"seat"_s, agent.seat);
    if (!agent.place.isEmpty())
        facts.insert(u"place"_s, agent.place);
    if (!agent.apart.isEmpty())
        facts.insert(u"apart"_s, agent.apart);
}

bool AlertRules::isOffLine(const AgentCondition &agent) const
{
    if (agent.leftUnrostered)
        return !isOn(agent.state) && !agent.onBreak;
    if (!isAway(agent))
        return false;
    if (agent.state != AgentState::Paused)
        return !isOn(agent.state);
    const AlertRule *rule = agentRule(AlertKind::AbnormalOffline, agent);
    return rule && rule->scope.reasons.contains(agent.reason);
}

std::vector<AlertFinding> AlertRules::of(const AgentCondition &agent) const
{
    std::vector<AlertFinding> all;
    const auto add = [this, &all, &agent](AlertKind kind, Moment since, Continuity continuity) {
        if (std::optional<AlertFinding> found = timed(kind, agent, since, continuity))
            all.push_back(std::move(*found));
    };
    switch (agent.state) {
    case AgentState::OnHold:
        add(AlertKind::LongHold, agent.since, Continuity::Instance);
        [[fallthrough]];
    case AgentState::Talking:
        add(AlertKind::LongCall, agent.callSince.value_or(agent.since), Continuity::Instance);
        break;
    case AgentState::WrapUp:
        add(AlertKind::LongWrap, agent.since, Continuity::Instance);
        break;
    case AgentState::Ringing:
        if (!agent.missed && isForAgent(agent))
            add(AlertKind::RingUnanswered, agent.since, Continuity::Instance);
        break;
    case AgentState::Paused:
        if (pauseKindOf(agent.reason) == PauseKind::Busy && !agent.onBreak)
            add(AlertKind::LongBusy, agent.busySince.value_or(agent.since), Continuity::Unbroken);
        [[fallthrough]];
    case AgentState::LoggedOut:
    case AgentState::Unreachable:
        if (isAway(agent))
            add(AlertKind::AbnormalOffline, agent.since, Continuity::Unbroken);
        break;
    case AgentState::Ready:
    case AgentState::Unknown:
        break;
    }
    if (std::optional<AlertFinding> found = agent.missed ? ringMissed(agent) : std::nullopt)
        all.push_back(std::move(*found));
    return all;
}

/** Of one ring that is not answered while it rings and when it ends it is one alert; the next in vain is an alarm. */
std::optional<AlertFinding> AlertRules::ringMissed(const AgentCondition &agent) const
{
    AgentCondition called = agent;
    called.queue = agent.missed->queue;
    const Moment since = agent.missed->since;
    std::optional<AlertFinding> found = timed(AlertKind::RingUnanswered, called, since, Continuity::Unbroken);
    if (!found)
        return std::nullopt;
    found->warn = std::min(found->warn, agent.missed->first - since);
    const bool again = agent.missed->times > 1 && found->alarm < AlertFinding::never;
    found->alarm = again ? agent.missed->last - since : AlertFinding::never;
    found->facts.insert(u"missed"_s, agent.missed->times);
    return found;
}

std::vector<AlertFinding> AlertRules::of(const QueueCondition &queue) const
{
    if (!queue.longestWaitingSince)
        return {};
    for (const size_t place : m_byKind[size_t(AlertKind::QueueWait)]) {
        const AlertRule &rule = m_rules[place];
        if (!fits(rule.scope, queue))
            continue;
        if (!holds(rule, queue))
            return {};
        AlertFinding found = finding(rule, queue.queue, *queue.longestWaitingSince);
        found.continuity = Continuity::Episode;
        found.facts.insert(u"queue"_s, queue.queue);
        return {found};
    }
    return {};
}

std::optional<AlertFinding> AlertRules::notLoggedIn(const AgentCondition &agent) const
{
    const AlertRule *rule = agent.shift ? agentRule(AlertKind::NotLoggedIn, agent) : nullptr;
    if (!rule)
        return std::nullopt;
    const Moment start = agent.shift->start;
    const Millis before = millisOf(rule->threshold());
    AlertFinding found = finding(*rule, agent.key, start - before);
    found.instance = QString::number(epochMs(start));
    found.warn = Millis(0);
    found.alarm = rule->alarm ? before - millisOf(rule->alarm) : AlertFinding::never;
    found.facts = {{u"starts"_s, m_zone.localTime(start).toString(u"HH:mm"_s)}};
    nameIn(found.facts, agent);
    return found;
}

std::optional<AlertFinding> AlertRules::feedLost(const QString &source, Moment since) const
{
    const std::vector<size_t> &rules = m_byKind[size_t(AlertKind::FeedLost)];
    if (rules.empty())
        return std::nullopt;
    AlertFinding found = finding(m_rules[rules.front()], u"feed"_s, since);
    found.continuity = Continuity::Unbroken;
    found.facts.insert(u"name"_s, source);
    found.facts.insert(u"from"_s, m_zone.localTime(since).toString(u"HH:mm:ss"_s));
    return found;
}

const AlertRule *AlertRules::levelRule(AlertKind kind, const QueueCondition &queue) const
{
    for (const size_t place : m_byKind[size_t(kind)]) {
        if (fits(m_rules[place].scope, queue))
            return &m_rules[place];
    }
    return nullptr;
}

std::optional<double> AlertRules::valueOf(AlertKind kind, const QueueCondition &queue)
{
    switch (kind) {
    case AlertKind::QueueLength:
        return figureOf(AlertFigure::Waiting, queue);
    case AlertKind::ServiceLevel:
        return figureOf(AlertFigure::ServiceLevel, queue);
    case AlertKind::TooFewReady:
        return queue.ready;
    case AlertKind::OverStaffed:
        return queue.loggedIn > 0 ? std::optional(100.0 * queue.ready / queue.loggedIn) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool AlertRules::holds(const AlertRule &rule, const QueueCondition &queue)
{
    return std::ranges::all_of(rule.also, [&queue](const AlertCondition &condition) {
        const std::optional<double> value = figureOf(condition.figure, queue);
        return value && (!condition.least || *value >= *condition.least)
               && (!condition.most || *value <= *condition.most);
    });
}

} // namespace Floorwalk
