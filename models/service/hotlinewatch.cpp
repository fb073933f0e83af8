// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/hotlinewatch.h"

#include "models/live/floormodel.h"

namespace Floorwalk {

namespace {

bool isMember(const AgentRow &agent, const QString &hotline)
{
    return agent.key == hotline || agent.interface == hotline || agent.interface.section(u'/', -1) == hotline;
}

bool isInCall(const AgentRow &agent)
{
    return agent.state == AgentState::Ringing || agent.state == AgentState::Talking
           || agent.state == AgentState::OnHold;
}

} // namespace

bool HotlineWatch::tell(const QString &subject, Moment since)
{
    AlertRecord record;
    record.kind = kind;
    record.subject = subject;
    record.instance = QString::number(epochMs(since));
    if (!m_told.try_emplace(record.instance, since).second)
        return false;
    record.since = since;
    record.raisedAt = since;
    m_open.emplace(record.instance, record);
    return true;
}

bool HotlineWatch::look(const QString &hotline, const std::vector<QueueRow> &queues, const FloorModel &agents,
                        Moment now)
{
    const auto old = [now](const auto &one) { return one.second + lasting < now; };
    std::erase_if(m_told, old);
    bool changed = std::erase_if(m_open, [now](const auto &one) { return one.second.since + lasting < now; }) > 0;
    if (hotline.isEmpty())
        return changed;
    for (const QueueRow &queue : queues) {
        if (queue.queue == hotline && queue.waiting > 0 && queue.longestWaitingSince)
            changed = tell(hotline, *queue.longestWaitingSince) || changed;
    }
    for (int row = 0; row < agents.rowCount(); ++row) {
        const AgentRow &agent = agents.row(row);
        if (!isMember(agent, hotline))
            continue;
        // From ringing to talking the state changes, the call does not.
        if (!isInCall(agent))
            m_ringing.clear();
        else if (m_ringing != agent.key && tell(agent.key, agent.since))
            changed = true;
        if (isInCall(agent))
            m_ringing = agent.key;
    }
    return changed;
}

std::vector<AlertRecord> HotlineWatch::proposals() const
{
    std::vector<AlertRecord> all;
    for (const auto &[instance, record] : m_open)
        all.push_back(record);
    return all;
}

} // namespace Floorwalk
