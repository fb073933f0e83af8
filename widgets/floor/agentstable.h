// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/floor/agentsview.h"

#include <QTableView>

namespace Floorwalk {

class AgentsDelegate;

/** The agents as a table whose rows are painted, not built; selection, scroll position and menus stay with the person.
 */
class AgentsTable : public AgentsView<QTableView>
{
    Q_OBJECT

public:
    AgentsTable(AgentsProxy &agents, QWidget *parent = nullptr);

    void setStale(bool stale);

signals:
    void agentChosen(quint32 id);
    void agentActivated(quint32 id);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void open(quint32 id) override { emit agentActivated(id); }

private:
    void fitColumns();
    void applyLook();

    AgentsDelegate *m_delegate;
};

} // namespace Floorwalk
