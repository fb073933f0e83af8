// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentspane.h"

#include "widgets/floor/agentcards.h"
#include "widgets/floor/agentstable.h"
#include "widgets/floor/carddays.h"

namespace Floorwalk {

AgentsPane::AgentsPane(AgentsProxy &agents, StoreWorker *reader, const Zone &zone, QWidget *parent)
    : QStackedWidget(parent)
    , m_agents(agents)
    , m_reader(reader)
    , m_zone(zone)
    , m_table(new AgentsTable(agents, this))
{
    addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &AgentsTable::agentChosen, this, [this](quint32 id) { tell(View::Table, id); });
    connect(m_table, &AgentsTable::agentActivated, this, &AgentsPane::agentActivated);
    follow(m_table);
}

void AgentsPane::follow(QAbstractItemView *view)
{
    connect(view, &QAbstractItemView::clicked, this, [this, view](const QModelIndex &index) {
        const std::optional<FigureVariant> figure =
            view == m_table ? m_agents.figureBehind(index) : std::optional<FigureVariant>();
        if (figure)
            emit figureWanted(currentAgent(), *figure);
        else
            emit agentActivated(currentAgent());
    });
}

/** The view that is not shown has a current agent of its own, which is nobody's choice. */
void AgentsPane::tell(View view, quint32 id)
{
    if (view == m_view)
        emit agentChosen(id);
}

void AgentsPane::showCards()
{
    if (m_cards)
        return;
    m_days = new CardDays(m_reader, m_zone, this);
    m_cards = new AgentCards(m_agents, *m_days, this);
    m_cards->setStale(m_stale);
    addWidget(m_cards);
    connect(m_cards, &AgentCards::agentChosen, this, [this](quint32 id) { tell(View::Cards, id); });
    connect(m_cards, &AgentCards::agentActivated, this, &AgentsPane::agentActivated);
    follow(m_cards);
}

void AgentsPane::setView(View view)
{
    if (view == m_view)
        return;
    const quint32 agent = currentAgent();
    const bool focused = shown()->hasFocus();
    m_view = view;
    if (view == View::Cards)
        showCards();
    setCurrentWidget(shown());
    setFocusProxy(shown());
    if (agent != 0)
        chooseAgent(agent);
    if (focused)
        shown()->setFocus();
    tick(m_agents.now());
}

QAbstractItemView *AgentsPane::shown() const
{
    if (m_view == View::Cards)
        return m_cards;
    return m_table;
}

quint32 AgentsPane::currentAgent() const
{
    if (m_wanted != 0)
        return m_wanted;
    return m_view == View::Cards ? m_cards->currentAgent() : m_table->currentAgent();
}

void AgentsPane::chooseAgent(quint32 id)
{
    m_wanted = m_agents.hasBegun() ? 0 : id;
    if (m_wanted != 0)
        return;
    if (m_view == View::Cards)
        m_cards->chooseAgent(id);
    else
        m_table->chooseAgent(id);
}

void AgentsPane::setStale(bool stale)
{
    m_stale = stale;
    m_table->setStale(stale);
    if (m_cards)
        m_cards->setStale(stale);
}

void AgentsPane::tick(Moment now)
{
    if (m_view == View::Table)
        m_table->tick(now);
    else
        m_cards->tick(now);
    if (m_agents.hasBegun() && m_wanted != 0)
        chooseAgent(m_wanted);
    if (m_view == View::Cards)
        m_cards->readDays();
}

int AgentsPane::scrolled() const
{
    return shown()->verticalScrollBar()->value();
}

void AgentsPane::setScrolled(int to)
{
    shown()->verticalScrollBar()->setValue(to);
}

} // namespace Floorwalk

#include "moc_agentspane.cpp"
