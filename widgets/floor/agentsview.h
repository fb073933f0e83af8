// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/floor/agentsproxy.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace Floorwalk {

/**
 * What the table and the cards of the agents share: the same keys, and that nothing moves under the hand. @p View is a
 * view of Qt's whose current index stands for an agent.
 */
template <class View> class AgentsView : public View
{
public:
    AgentsView(AgentsProxy &agents, QWidget *parent)
        : View(parent)
        , m_agents(agents)
    {}

    /** The agent who is current, or 0. */
    quint32 currentAgent() const { return this->currentIndex().data(FloorModel::IdRole).toUInt(); }
    void chooseAgent(quint32 id)
    {
        for (int row = 0; row < m_agents.rowCount(); ++row) {
            const QModelIndex index = m_agents.index(row, m_column);
            if (index.data(FloorModel::IdRole).toUInt() == id) {
                goTo(index);
                return;
            }
        }
    }
    /** Repaints the ages and, unless the person holds on to an agent, puts everybody where they belong. */
    void tick(Moment now)
    {
        m_agents.setNow(now);
        if (!m_held && !QApplication::activePopupWidget()) {
            const int scrolled = this->verticalScrollBar()->value();
            m_agents.refresh();
            this->verticalScrollBar()->setValue(scrolled);
        }
        this->viewport()->update();
    }

protected:
    /** The current agent is to be opened. */
    virtual void open(quint32 id) = 0;

    void setColumn(int column) { m_column = column; }
    void mousePressEvent(QMouseEvent *event) override
    {
        m_held = true;
        View::mousePressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        m_held = false;
        View::mouseReleaseEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        // Without a current agent one would not see where the keys go.
        if (!this->currentIndex().isValid() && m_agents.rowCount() > 0)
            this->setCurrentIndex(m_agents.index(0, m_column));
        View::focusInEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (currentAgent() != 0)
                open(currentAgent());
            return;
        case Qt::Key_J:
        case Qt::Key_K: {
            const int row = this->currentIndex().row() + (event->key() == Qt::Key_J ? 1 : -1);
            if (row >= 0 && row < m_agents.rowCount())
                goTo(m_agents.index(row, m_column));
            return;
        }
        default:
            // Letters are the page's keys; the page has a search of its own.
            if (!event->text().isEmpty() && event->key() != Qt::Key_Space
                && (event->text().at(0).isPrint() || event->key() == Qt::Key_Delete
                    || event->key() == Qt::Key_Backspace))
                event->ignore();
            else
                followKey(event);
        }
    }

    AgentsProxy &m_agents;

private:
    void goTo(const QModelIndex &index)
    {
        this->setCurrentIndex(index);
        this->scrollTo(index);
    }
    /** The view does not scroll by itself, lest an update move it; but it goes where the keys go. */
    void followKey(QKeyEvent *event)
    {
        const QModelIndex before = this->currentIndex();
        View::keyPressEvent(event);
        if (this->currentIndex() != before)
            this->scrollTo(this->currentIndex());
    }

    int m_column = 0; ///< of the index that stands for an agent
    bool m_held = false; ///< a mouse button is down on the view
};

} // namespace Floorwalk
