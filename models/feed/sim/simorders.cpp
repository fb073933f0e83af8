// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of SimFloor that does what leaders have done, as an Asterisk would: a pause holds for the person until a
// leader ends it or the shift is over, and what is ordered in a call shows when the call is over.

#include "models/feed/feed.h"
#include "models/feed/sim/simfloor.h"

#include <algorithm>

namespace Floorwalk {

Result<void> SimFloor::act(const FloorAction &action)
{
    const auto found = std::ranges::find(m_agents, action.interface.toStdString(), &Agent::interface);
    if (found == m_agents.end()) {
        return Error{Error::Kind::NotFound, tr("Nobody on the demo floor has the phone %1.").arg(action.interface), {}};
    }
    const auto who = std::size_t(found - m_agents.begin());
    switch (action.kind) {
    case FloorActionKind::Pause:
    case FloorActionKind::Resume:
        if (found->queues.empty())
            return Error{Error::Kind::Conflict, tr("%1 is in no queue.").arg(action.name), {}};
        if (action.kind == FloorActionKind::Pause)
            orderPause(who, action.reason.toStdString());
        else
            orderResume(who);
        return {};
    case FloorActionKind::AddToQueue:
    case FloorActionKind::RemoveFromQueue:
        return orderQueue(who, action);
    case FloorActionKind::Listen:
    case FloorActionKind::Whisper:
    case FloorActionKind::Barge:
        return listen(who, action);
    }
    Q_UNREACHABLE();
}

/** Paused beats idle and wrap-up at once; a call or a ringing phone goes on. */
void SimFloor::orderPause(std::size_t who, const std::string &reason)
{
    Agent &agent = m_agents[who];
    agent.reason = reasonNumber(reason);
    if (agent.doing == Doing::Free || agent.doing == Doing::WrapUp || agent.doing == Doing::Paused)
        setDoing(who, Doing::Paused);
    tellMember(who, EventType::MemberPaused);
}

void SimFloor::orderResume(std::size_t who)
{
    Agent &agent = m_agents[who];
    if (agent.doing == Doing::Paused)
        return endPause(who);
    agent.reason = -1;
    tellMember(who, EventType::MemberPaused);
}

Result<void> SimFloor::orderQueue(std::size_t who, const FloorAction &action)
{
    const auto found = std::ranges::find(m_queues, action.queue.toStdString());
    if (found == m_queues.end())
        return Error{Error::Kind::NotFound, tr("The demo floor has no queue “%1”.").arg(action.queue), {}};
    const auto queue = std::size_t(found - m_queues.begin());
    const bool adds = action.kind == FloorActionKind::AddToQueue;
    if ((std::ranges::count(m_agents[who].queues, queue) > 0) == adds) {
        return Error{Error::Kind::Conflict,
                     (adds ? tr("%1 is in %2 already.") : tr("%1 is not in %2.")).arg(action.name, action.queue),
                     {}};
    }
    if (adds)
        join(who, {queue});
    else
        leave(who, queue);
    return {};
}

/** The first queue that is joined is the login. */
void SimFloor::join(std::size_t who, const std::vector<std::size_t> &queues)
{
    Agent &agent = m_agents[who];
    const bool wasAway = agent.doing == Doing::Away;
    if (wasAway)
        agent.doing = Doing::WrapUp; // not free yet: it is told before it is served
    agent.leaving = false;
    for (const std::size_t queue : queues) {
        if (std::ranges::find(agent.queues, queue) != agent.queues.end())
            continue;
        agent.queues.push_back(queue);
        ++m_present[queue];
        tellMember(who, EventType::MemberAdded, queue);
        if (agent.doing == Doing::Free) {
            m_free[queue].emplace(agent.since, who);
            serve(queue);
        }
    }
    if (wasAway)
        setFree(who);
}

/** The last queue that is left is the logout, at once or when the call is over. */
void SimFloor::leave(std::size_t who, std::size_t queue)
{
    Agent &agent = m_agents[who];
    if (agent.queues.size() == 1 && (agent.doing == Doing::Free || agent.doing == Doing::Paused))
        return logout(who);
    std::erase(agent.queues, queue);
    m_free[queue].erase({agent.since, who});
    --m_present[queue];
    tellMember(who, EventType::MemberRemoved, queue);
    agent.leaving = agent.leaving || agent.queues.empty();
}

Result<void> SimFloor::listen(std::size_t who, const FloorAction &action)
{
    const Agent &agent = m_agents[who];
    if (agent.doing != Doing::Talking && agent.doing != Doing::Outbound)
        return Error{Error::Kind::Conflict, tr("%1 is in no call now.").arg(action.name), {}};
    std::string &listener = m_calls.at(agent.call).listener;
    const std::string by = action.by.toStdString();
    if (!listener.empty() && listener != by)
        return Feed::listenedAlready(QString::fromStdString(listener));
    listener = by;
    return {};
}

/** Leaders may give reasons that the floor's own people do not have. */
int SimFloor::reasonNumber(const std::string &text)
{
    const auto found = std::ranges::find(m_reasons, text);
    if (found != m_reasons.end())
        return int(found - m_reasons.begin());
    m_reasons.push_back(text);
    return int(m_reasons.size()) - 1;
}

} // namespace Floorwalk
