// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/floor/agentsproxy.h"

#include <QTableView>
#include <QTimer>

namespace Floorwalk {

class AgentsDelegate;

/** The agents as a table whose rows are painted, not built; selection, scroll position and menus stay with the person.
 */
class AgentsTable : public QTableView
{
    Q_OBJECT

public:
    AgentsTable(AgentsProxy &agents, QWidget *parent = nullptr);

    /** The agent whose row is current, or 0. */
    quint32 currentAgent() const;
    void chooseAgent(quint32 id);
    void setStale(bool stale);
    /** Repaints the ages and, unless the person holds on to a row, puts rows where they belong. */
    void tick(Moment now);

signals:
    void agentChosen(quint32 id);
    void agentActivated(quint32 id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fitColumns();
    void applyLook();

    AgentsProxy &m_agents;
    AgentsDelegate *m_delegate;
    bool m_held = false; ///< a mouse button is down on the table
};

} // namespace Floorwalk
