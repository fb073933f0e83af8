// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/floor/agentsview.h"

#include <QListView>

namespace Floorwalk {

class CardDays;
class CardDelegate;

/** The agents as cards that are painted, not built, as many beside each other as fit: ten thousand cost what is seen.
 */
class AgentCards : public AgentsView<QListView>
{
    Q_OBJECT

public:
    /** @p days outlives the view. */
    AgentCards(AgentsProxy &agents, CardDays &days, QWidget *parent = nullptr);

    void setStale(bool stale);
    /** The size of a card with the gap around it, in the width there is. */
    QSize cardSize() const { return m_card; }
    /** Has the days of the agents in sight read. */
    void readDays();

signals:
    void agentChosen(quint32 id);
    void agentActivated(quint32 id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void open(quint32 id) override { emit agentActivated(id); }

private:
    void fitCards();

    CardDays &m_days;
    CardDelegate *m_delegate;
    QSize m_card;
};

} // namespace Floorwalk
