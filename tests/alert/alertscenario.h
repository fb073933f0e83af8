// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alert/alertwatch.h"

#include <QHash>

namespace Floorwalk {

using namespace Qt::StringLiterals;

/** A story of alerts told by lines of text, in Shanghai on one day. */
namespace AlertStory {

inline Zone shanghai()
{
    return *Zone::parse(u"Asia/Shanghai"_s);
}

/** "10:00:05" of the day of the scenarios; "+1 00:10:00" is after midnight. */
inline Moment at(const QString &text)
{
    const bool next = text.startsWith(u"+1 "_s);
    return shanghai().toMoment(QDate(2026, 11, next ? 24 : 23), QTime::fromString(text.right(8), u"HH:mm:ss"_s));
}

/**
 * A floor told by lines of text, "HH:MM:SS what": `agent 王芳 Talking [reason]`, `queue sales waiting=3 since=10:00:00
 * ready=2 on=5 level=70 offered=30`, `break 王芳 on|off`, or nothing: time passes. Talking twice is another call.
 */
class AlertScenario
{
public:
    AlertScenario(const std::vector<AlertRule> &rules, const ShiftFacts &facts)
        : m_watch(AlertRules(settings(), rules), book)
    {
        m_watch.setShifts(facts, at(u"00:00:00"_s));
    }

    static CentreSettings settings()
    {
        CentreSettings settings;
        if (!settings.set(u"zone"_s, u"Asia/Shanghai"_s).ok())
            qWarning("no zone");
        return settings;
    }

    void tell(const QString &line)
    {
        const bool next = line.startsWith(u"+1 "_s);
        const Moment now = at(line.left(next ? 11 : 8));
        const QStringList words = line.mid(next ? 12 : 9).split(u' ', Qt::SkipEmptyParts);
        if (words.value(0) == "agent"_L1)
            tellAgent(words, now);
        else if (words.value(0) == "queue"_L1)
            tellQueue(words, now);
        else if (words.value(0) == "break"_L1)
            m_watch.setBreak(words[1], {}, words[2] == "on"_L1, now);
        m_watch.advanceTo(now);
    }

    /** "longCall 王芳 warn open": the open alerts. */
    QString open() const
    {
        QStringList words;
        for (const AlertRecord &alert : book.open()) {
            words << alert.kind + u' ' + alert.subject + (alert.alarm ? u" alarm"_s : u" warn"_s)
                         + (alert.status == AlertRecord::Status::Open ? QString()
                                                                      : u' ' + alertStatusName(alert.status));
        }
        words.sort();
        return words.join(u", "_s);
    }

    AlertBook book;

private:
    void tellAgent(const QStringList &words, Moment now)
    {
        static const QHash<QString, AgentState> states{
            {u"Ready"_s, AgentState::Ready},         {u"Ringing"_s, AgentState::Ringing},
            {u"Talking"_s, AgentState::Talking},     {u"OnHold"_s, AgentState::OnHold},
            {u"WrapUp"_s, AgentState::WrapUp},       {u"Paused"_s, AgentState::Paused},
            {u"LoggedOut"_s, AgentState::LoggedOut}, {u"Unreachable"_s, AgentState::Unreachable},
            {u"Unknown"_s, AgentState::Unknown}};
        AgentCondition &agent = m_agents[words[1]];
        agent.key = agent.name = words[1];
        agent.queues = QStringList{u"sales"_s};
        const AgentState state = states.value(words[2]);
        const bool call = state == AgentState::Talking || state == AgentState::OnHold;
        const bool wasCall = agent.callSince && state != agent.state;
        agent.callSince = call ? (wasCall ? agent.callSince : std::optional(now)) : std::nullopt;
        agent.queue = call ? u"sales"_s : QString();
        agent.state = state;
        agent.since = now;
        agent.reason = words.value(3);
        m_watch.observe(agent, now);
    }

    void tellQueue(const QStringList &words, Moment now)
    {
        QueueCondition queue{words[1]};
        for (const QString &word : words.mid(2)) {
            const QString value = word.section(u'=', 1);
            if (word.startsWith(u"waiting"_s))
                queue.waiting = value.toInt();
            else if (word.startsWith(u"since"_s))
                queue.longestWaitingSince = at(value);
            else if (word.startsWith(u"ready"_s))
                queue.ready = value.toInt();
            else if (word.startsWith(u"on"_s))
                queue.loggedIn = value.toInt();
            else if (word.startsWith(u"offered"_s))
                queue.offered = value.toInt();
            else if (word.startsWith(u"level"_s))
                queue.serviceLevel = value.toDouble();
        }
        m_watch.observe(queue, now);
    }

    AlertWatch m_watch;
    QHash<QString, AgentCondition> m_agents;
};

} // namespace AlertStory

} // namespace Floorwalk
