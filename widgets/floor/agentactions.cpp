// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentactions.h"

#include "models/policy/flooractions.h"
#include "widgets/common/button.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/statelook.h"

#include <QHBoxLayout>
#include <QMenu>

namespace Floorwalk {

using namespace Qt::StringLiterals;

AgentActions::AgentActions(QWidget *parent)
    : QWidget(parent)
    , m_pause(new Button(tr("Pause…"), ButtonKind::Normal, this))
    , m_resume(new Button(tr("Resume"), ButtonKind::Normal, this))
    , m_listen(new Button(tr("Listen…"), ButtonKind::Normal, this))
    , m_queue(new Button(tr("Queues…"), ButtonKind::Normal, this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"agentActions"_s);
    m_menu->setObjectName(u"agentActionMenu"_s);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(themeOf(this).space(Space::S));
    const QStringList names{u"agentPause"_s, u"agentResume"_s, u"agentListen"_s, u"agentQueues"_s};
    const QList<Button *> buttons{m_pause, m_resume, m_listen, m_queue};
    for (int i = 0; i < buttons.size(); ++i) {
        buttons[i]->setObjectName(names[i]);
        row->addWidget(buttons[i]);
    }
    row->addStretch(1);
    connect(m_resume, &QAbstractButton::clicked, this, [this] { want(FloorActionKind::Resume); });
    const auto opens = [this](Button *button, void (AgentActions::*fill)()) {
        connect(button, &QAbstractButton::clicked, this, [this, button, fill] {
            m_menu->clear();
            (this->*fill)();
            m_menu->popup(button->mapToGlobal(QPoint(0, button->height())));
            m_menu->setActiveAction(m_menu->actions().value(0));
        });
    };
    opens(m_pause, &AgentActions::fillPause);
    opens(m_listen, &AgentActions::fillListen);
    opens(m_queue, &AgentActions::fillQueues);
    m_listen->setKeyHint(u"L"_s);
    offer({}, {}, {});
}

void AgentActions::offer(const AgentRow &agent, FloorActionKinds possible, const QStringList &queues)
{
    m_agent = agent;
    m_queues = queues;
    m_offered = FloorActionRules::legal(possible, {agent.state, agent.paused, agent.partialPause, agent.queues, true,
                                                   !phoneOf(agent.interface, agent.device).isEmpty()});
    m_pause->setVisible(m_offered.testFlag(FloorActionKind::Pause));
    m_resume->setVisible(m_offered.testFlag(FloorActionKind::Resume));
    m_listen->setVisible((m_offered & listenKinds) != FloorActionKinds());
    m_queue->setVisible(m_offered.testAnyFlags(FloorActionKind::AddToQueue | FloorActionKind::RemoveFromQueue));
    setVisible(m_offered != FloorActionKinds());
}

bool AgentActions::listenSilently()
{
    if (!m_offered.testFlag(FloorActionKind::Listen))
        return false;
    want(FloorActionKind::Listen);
    return true;
}

void AgentActions::want(FloorActionKind kind, const QString &queue, const QString &reason)
{
    emit wanted({kind, m_agent.key, m_agent.name, m_agent.interface, queue, reason, {}, {}, m_agent.device});
}

/** The reasons carry the stable names of the kinds, so that every console reads them as what they are. */
void AgentActions::fillPause()
{
    for (const PauseKind kind :
         {PauseKind::Break, PauseKind::Meal, PauseKind::Training, PauseKind::Meeting, PauseKind::Busy}) {
        const QString reason = pauseKindName(kind);
        m_menu->addAction(stateLook(AgentState::Paused, kind).word, this,
                          [this, reason] { want(FloorActionKind::Pause, {}, reason); });
    }
}

void AgentActions::fillListen()
{
    if (!m_taken.isEmpty()) {
        m_menu->addAction(m_taken)->setEnabled(false);
        return;
    }
    const std::initializer_list<std::pair<FloorActionKind, QString>> ways{
        {FloorActionKind::Listen, tr("Silently: nobody hears you")},
        {FloorActionKind::Whisper, tr("Whisper: the agent hears you")},
        {FloorActionKind::Barge, tr("Join: agent and caller hear you")}};
    for (const auto &[kind, words] : ways) {
        if (m_offered.testFlag(kind))
            m_menu->addAction(words, this, [this, kind = kind] { want(kind); });
    }
    if (!m_notSilently.isEmpty())
        m_menu->addAction(m_notSilently)->setEnabled(false);
}

void AgentActions::fillQueues()
{
    const bool waits = FloorActionRules::waitsForCall(FloorActionKind::RemoveFromQueue, m_agent.state);
    for (const QString &queue : std::as_const(m_queues)) {
        const bool member = m_agent.queues.contains(queue);
        const FloorActionKind kind = member ? FloorActionKind::RemoveFromQueue : FloorActionKind::AddToQueue;
        if (!m_offered.testFlag(kind))
            continue;
        QString words = tr("Add to %1");
        if (member)
            words = waits ? tr("Take out of %1 after the call") : tr("Take out of %1");
        m_menu->addAction(words.arg(queue), this, [this, kind, queue] { want(kind, queue); });
    }
}

QString listenerText(const CallListener &listener, const QString &ownPhone)
{
    if (listener.phone == ownPhone)
        return listener.rings ? AgentActions::tr("Your phone rings: lift it to hear this call")
                              : AgentActions::tr("You hear this call");
    if (listener.name.isEmpty())
        return listener.rings ? AgentActions::tr("Somebody’s phone rings to hear this call")
                              : AgentActions::tr("Somebody hears this call already");
    return (listener.rings ? AgentActions::tr("%1’s phone rings to hear this call")
                           : AgentActions::tr("%1 hears this call already"))
        .arg(listener.name);
}

QString actionDoneText(const FloorAction &action, const QString &name)
{
    switch (action.kind) {
    case FloorActionKind::Pause:
        //: an agent's name and what the pause is for: Meal, Break, Busy …
        return AgentActions::tr("%1 is paused: %2.").arg(name, reasonText(action.reason));
    case FloorActionKind::Resume:
        return AgentActions::tr("%1 is resumed.").arg(name);
    case FloorActionKind::AddToQueue:
        return AgentActions::tr("%1 is added to %2.").arg(name, action.queue);
    case FloorActionKind::RemoveFromQueue:
        return AgentActions::tr("%1 is taken out of %2.").arg(name, action.queue);
    case FloorActionKind::Listen:
        return AgentActions::tr("You hear %1’s call.").arg(name);
    case FloorActionKind::Whisper:
        return AgentActions::tr("You hear %1’s call; %1 hears you.").arg(name);
    case FloorActionKind::Barge:
        return AgentActions::tr("You are in %1’s call.").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace Floorwalk

#include "moc_agentactions.cpp"
