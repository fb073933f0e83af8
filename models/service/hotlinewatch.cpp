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

bool anyMember(const FloorModel &agents, const QString &hotline)
{
    for (int row = 0; row < agents.rowCount(); ++row) {
        if (isMember(agents.row(row), hotline))
            return true;
    }
    return false;
}

bool isInCall(const AgentRow &agent)
{
    return agent.state == AgentState::Ringing || agent.state == AgentState::Talking
           || agent.state == AgentState::OnHold;
}

} // namespace

bool HotlineWatch::tell(const QString &subject, Moment since, Moment now)
{
    // One that has lasted so long is proposed no more, whoever looks for the first time.
    if (since + lasting < now || !m_told.emplace(subject, since).second)
        return false;
    AlertRecord record;
    record.kind = kind;
    record.subject = subject;
    record.instance = QString::number(epochMs(since));
    record.since = since;
    record.raisedAt = since;
    m_open.emplace(Call(subject, since), record);
    return true;
}

bool HotlineWatch::lookAtMembers(const QString &hotline, const FloorModel &agents, Moment now)
{
    bool changed = false;
    std::set<QString> inCall;
    for (int row = 0; row < agents.rowCount(); ++row) {
        const AgentRow &agent = agents.row(row);
        if (!isMember(agent, hotline) || !isInCall(agent))
            continue;
        inCall.insert(agent.key);
        // From ringing to talking the state changes, the call does not.
        if (!m_inCall.contains(agent.key))
            changed = tell(agent.key, agent.since, now) || changed;
    }
    m_inCall = std::move(inCall);
    return changed;
}

bool HotlineWatch::look(const QString &hotline, const std::vector<QueueRow> &queues, const FloorModel &agents,
                        Moment now, const std::vector<LineCall> &calls)
{
    const auto isOld = [now](const Call &call) { return call.second + lasting < now; };
    std::erase_if(m_told, isOld);
    bool changed = std::erase_if(m_open, [isOld](const auto &one) { return isOld(one.first); }) > 0;
    const bool ofMember = anyMember(agents, hotline);
    for (const LineCall &call : calls) {
        // A member's row tells the member's calls.
        if (call.line != hotline || !ofMember)
            changed = tell(call.line, call.since, now) || changed;
    }
    if (hotline.isEmpty()) {
        m_inCall.clear();
        return changed;
    }
    for (const QueueRow &queue : queues) {
        if (queue.queue == hotline && queue.waiting > 0 && queue.longestWaitingSince)
            changed = tell(hotline, *queue.longestWaitingSince, now) || changed;
    }
    return lookAtMembers(hotline, agents, now) || changed;
}

std::vector<AlertRecord> HotlineWatch::proposals() const
{
    std::vector<AlertRecord> all;
    for (const auto &[instance, record] : m_open)
        all.push_back(record);
    return all;
}

} // namespace Floorwalk
