// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/zone.h"
#include "models/live/figurekind.h"

#include <QStackedWidget>

class QAbstractItemView;

namespace Floorwalk {

class AgentCards;
class AgentsProxy;
class AgentsTable;
class CardDays;
class StoreWorker;

/** The agents in the view that was chosen, as a table or as cards; whoever is current stays so in the other. */
class AgentsPane : public QStackedWidget
{
    Q_OBJECT

public:
    enum class View : quint8 { Table, Cards };

    AgentsPane(AgentsProxy &agents, StoreWorker *reader, const Zone &zone, QWidget *parent = nullptr);

    View view() const { return m_view; }
    void setView(View view);
    /** The agent who is current, or who will be as soon as there is an order; 0 for none. */
    quint32 currentAgent() const;
    /** Makes @p id current; of a large floor that has no order yet, with its first one. */
    void chooseAgent(quint32 id);
    void setStale(bool stale);
    /** Repaints the ages, puts agents where they belong, has the days of those in sight read. */
    void tick(Moment now);
    /** How far the view is scrolled, in its own pixels. */
    int scrolled() const;
    void setScrolled(int to);

signals:
    /** Another agent became current; 0 = none. */
    void agentChosen(quint32 id);
    /** An agent is to be opened: a click, or Return. */
    void agentActivated(quint32 id);
    /** What is behind that figure of an agent is wanted. */
    void figureWanted(quint32 id, FigureVariant variant);

private:
    void showCards();
    QAbstractItemView *shown() const;
    void tell(View view, quint32 id);
    void follow(QAbstractItemView *view);

    AgentsProxy &m_agents;
    StoreWorker *m_reader;
    Zone m_zone;
    View m_view = View::Table;
    AgentsTable *m_table;
    CardDays *m_days = nullptr;
    AgentCards *m_cards = nullptr; ///< made when they are first wanted
    bool m_stale = false;
    quint32 m_wanted = 0; ///< to be current once somebody is shown; 0 for none
};

} // namespace Floorwalk
