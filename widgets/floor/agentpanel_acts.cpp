// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of AgentPanel that says what may be done with the agent now, and why not.

#include "widgets/floor/agentpanel.h"

#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/floor/agentactions.h"

#include <algorithm>
#include <utility>

namespace Floorwalk {

void AgentPanel::setPossible(FloorActionKinds possible)
{
    m_possible = possible;
    showActions();
}

void AgentPanel::setListeners(std::vector<CallListener> listeners, const QString &ownPhone)
{
    if (m_listeners == listeners && m_ownPhone == ownPhone)
        return;
    m_listeners = std::move(listeners);
    m_ownPhone = ownPhone;
    showActions();
}

void AgentPanel::setAway(const std::vector<BreakRecord> &away)
{
    m_away.clear();
    for (const BreakRecord &record : away)
        m_away.insert(record.agent);
    showApproval();
}

/** Busy is the agent's own for a while; longer is the leader's to allow. */
void AgentPanel::showApproval()
{
    const bool isBusy = m_shown.state == AgentState::Paused && pauseKindOf(m_shown.reason) == PauseKind::Busy;
    m_approve->setVisible(isBusy && m_rights.breaks && !m_floor->isPast() && !m_away.contains(m_shown.key));
}

void AgentPanel::setRights(AskRights ask)
{
    m_askRights = std::move(ask);
    loadRights();
}

/** What another leader, or another agent, was offered is gone at once. */
void AgentPanel::loadRights()
{
    if (!m_askRights)
        return;
    m_rights = {};
    m_areRightsKnown = m_listenDue = false;
    const quint64 question = ++m_rightsAsked;
    if (const AgentRow *const agent = m_floor->agents().agent(m_id)) {
        whenDone(m_askRights(agent->key, agent->interface), this,
                 [this, question](const Result<FloorActionDesk::Rights> &answer) {
                     if (question != m_rightsAsked)
                         return;
                     if (!answer) {
                         if (std::exchange(m_listenDue, false))
                             emit listenRefused(answer.error().text);
                         return;
                     }
                     m_rights = *answer;
                     m_areRightsKnown = true;
                     showActions();
                     if (std::exchange(m_listenDue, false))
                         tryListening();
                 });
    }
    showActions();
}

void AgentPanel::listen()
{
    if (m_areRightsKnown)
        tryListening();
    else
        m_listenDue = true;
}

void AgentPanel::tryListening()
{
    if (!m_actions->listenSilently())
        emit listenRefused(whyNoListening());
}

/** The first thing that stands in the way. */
QString AgentPanel::whyNoListening() const
{
    const QString &name = m_shown.shownName();
    if (m_floor->isPast() || !m_floor->isHeard())
        return tr("Only a call of the present can be listened to, while the floor is heard.");
    if (!m_possible.testFlag(FloorActionKind::Listen)) {
        return tr("Calls cannot be listened to here: your own phone is not set (Settings), or the feed or its account "
                  "cannot do it.");
    }
    if (m_rights.isNobody)
        return tr("It is not known who sits there, so nobody may listen silently.");
    if (!m_rights.unsignedBy.isEmpty())
        return tr("%1 has not signed the notice about silent listening.").arg(m_rights.unsignedBy);
    if (!m_rights.kinds.testFlag(FloorActionKind::Listen))
        return tr("You have no right to listen to %1.").arg(name);
    return tr("%1 is in no call that can be heard now.").arg(name);
}

/** Empty where listening silently is allowed, or where nobody may listen at all. */
QString AgentPanel::whyNotSilently() const
{
    if (m_rights.isNobody)
        return tr("Silently, whispering: only once it is known who sits there");
    return m_rights.unsignedBy.isEmpty() ? QString()
                                         : tr("Silently: only once %1 has signed the notice").arg(m_rights.unsignedBy);
}

/** Of the present only: a past or silent floor cannot be acted on. */
void AgentPanel::showActions()
{
    showApproval();
    const bool now = !m_floor->isPast() && m_floor->isHeard();
    QStringList queues;
    for (const QueueRow &queue : m_floor->queues())
        queues << queue.queue;
    m_actions->setNotSilently(whyNotSilently());
    const QString phone = phoneOf(m_shown.interface, m_shown.device);
    const auto listener = std::ranges::find_if(m_listeners, [this, &phone](const CallListener &one) {
        return one.heard == phone && one.feed == m_shown.feed;
    });
    m_actions->setTaken(listener == m_listeners.end() ? QString() : listenerText(*listener, m_ownPhone));
    m_actions->offer(m_shown, now ? m_possible & m_rights.kinds : FloorActionKinds(), queues);
}

} // namespace Floorwalk
