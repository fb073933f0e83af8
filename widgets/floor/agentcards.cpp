// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentcards.h"

#include "widgets/floor/carddays.h"
#include "widgets/floor/carddelegate.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

AgentCards::AgentCards(AgentsProxy &agents, CardDays &days, QWidget *parent)
    : AgentsView(agents, parent)
    , m_days(days)
    , m_delegate(new CardDelegate(agents, days, this))
{
    setObjectName(u"agentCards"_s);
    setAccessibleName(tr("Agents as cards"));
    setColumn(FloorModel::Name); // whose tip and accessible text is the name
    setModel(&agents);
    setModelColumn(FloorModel::Name);
    setItemDelegate(m_delegate);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAutoScroll(false);
    connect(&m_days, &CardDays::came, viewport(), qOverload<>(&QWidget::update));
    // Whoever came into sight meanwhile is read at once.
    connect(&m_days, &CardDays::came, this, &AgentCards::readDays);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &AgentCards::readDays);
    fitCards();
}

void AgentCards::setStale(bool stale)
{
    if (m_delegate->isStale() == stale)
        return;
    m_delegate->setStale(stale);
    viewport()->update();
}

void AgentCards::readDays()
{
    if (!isVisibleTo(window()) || m_card.isEmpty())
        return;
    const int columns = std::max(1, viewport()->width() / m_card.width());
    const int first = verticalScrollBar()->value() / m_card.height() * columns;
    const int last = std::min(m_agents.rowCount(), first + columns * (viewport()->height() / m_card.height() + 2));
    QStringList keys;
    for (int row = first; row < last; ++row)
        keys << m_agents.index(row, 0).data(FloorModel::KeyRole).toString();
    m_days.want(keys, m_agents.now());
}

void AgentCards::fitCards()
{
    const Theme &theme = themeOf(this);
    // As if there were a scroll bar, so that its coming and going moves no card; Qt keeps room for one more.
    const int room = width() - 2 * style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) - 1;
    const QSize least = m_delegate->leastSize(theme);
    const int columns = std::max(1, room / least.width());
    const QSize card(std::max(room / columns, least.width()), least.height());
    if (card == m_card)
        return;
    m_card = card;
    verticalScrollBar()->setSingleStep(card.height());
    scheduleDelayedItemsLayout();
}

void AgentCards::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit agentChosen(current.data(FloorModel::IdRole).toUInt());
}

void AgentCards::resizeEvent(QResizeEvent *event)
{
    fitCards();
    QListView::resizeEvent(event);
    readDays();
}

void AgentCards::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitCards();
}

} // namespace Floorwalk

#include "moc_agentcards.cpp"
