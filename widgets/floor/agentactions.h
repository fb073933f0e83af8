// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/flooraction.h"
#include "models/live/floordelta.h"

#include <QWidget>

class QMenu;

namespace Floorwalk {

class Button;

/** What can be done to one agent now: buttons and their menus, only for what is legal. */
class AgentActions : public QWidget
{
    Q_OBJECT

public:
    explicit AgentActions(QWidget *parent = nullptr);

    /** Offers @p possible, what feed, rights and own phone allow, as far as @p agent's state does; @p queues: all. */
    void offer(const AgentRow &agent, FloorActionKinds possible, const QStringList &queues);
    /** Says in the menu why nobody may listen silently; empty says nothing. */
    void setNotSilently(const QString &why) { m_notSilently = why; }
    /** Asks for listening silently, as the menu does; false where it is not offered. */
    bool listenSilently();
    /** Says in the menu why nobody else may listen: @p sentence; empty says nothing. */
    void setTaken(const QString &sentence) { m_taken = sentence; }
    /** What is offered now. */
    FloorActionKinds offered() const { return m_offered; }

signals:
    void wanted(const FloorAction &action);

private:
    void want(FloorActionKind kind, const QString &queue = {}, const QString &reason = {});
    void fillPause();
    void fillQueues();
    void fillListen();

    AgentRow m_agent;
    QStringList m_queues;
    FloorActionKinds m_offered;
    QString m_notSilently;
    QString m_taken;
    Button *m_pause;
    Button *m_resume;
    Button *m_listen;
    Button *m_queue;
    QMenu *m_menu;
};

/** Who hears an agent's call, for whoever has @p ownPhone and might want to. */
QString listenerText(const CallListener &listener, const QString &ownPhone);
/** What came of an action, in a sentence for the foot of the window. */
QString actionDoneText(const FloorAction &action, const QString &name);

} // namespace Floorwalk
