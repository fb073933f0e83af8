// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentstable.h"

#include "widgets/floor/agentsdelegate.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
/** What goes first when the window is narrow: the call's length stands in the state's time, mostly. */
constexpr std::array dispensable{FloorModel::CallLength, FloorModel::Occupancy, FloorModel::Aht, FloorModel::Seat};
} // namespace

AgentsTable::AgentsTable(AgentsProxy &agents, QWidget *parent)
    : QTableView(parent)
    , m_agents(agents)
    , m_delegate(new AgentsDelegate(agents, this))
{
    horizontalHeader()->setMinimumSectionSize(24); // the style's own least width is more than a short title needs
    setObjectName(u"agents"_s);
    setAccessibleName(tr("Agents"));
    setModel(&agents);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setAutoScroll(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    applyLook();
}

quint32 AgentsTable::currentAgent() const
{
    return currentIndex().data(FloorModel::IdRole).toUInt();
}

void AgentsTable::chooseAgent(quint32 id)
{
    for (int row = 0; row < m_agents.rowCount(); ++row) {
        const QModelIndex index = m_agents.index(row, 0);
        if (index.data(FloorModel::IdRole).toUInt() == id) {
            setCurrentIndex(index);
            scrollTo(index);
            return;
        }
    }
}

void AgentsTable::setStale(bool stale)
{
    if (m_delegate->isStale() == stale)
        return;
    m_delegate->setStale(stale);
    viewport()->update();
}

void AgentsTable::tick(Moment now)
{
    m_agents.setNow(now);
    if (!m_held && !QApplication::activePopupWidget()) {
        const int scrolled = verticalScrollBar()->value();
        m_agents.refresh();
        verticalScrollBar()->setValue(scrolled);
    }
    viewport()->update();
}

void AgentsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit agentChosen(current.data(FloorModel::IdRole).toUInt());
}

void AgentsTable::mousePressEvent(QMouseEvent *event)
{
    m_held = true;
    QTableView::mousePressEvent(event);
}

void AgentsTable::mouseReleaseEvent(QMouseEvent *event)
{
    m_held = false;
    QTableView::mouseReleaseEvent(event);
}

void AgentsTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentAgent() != 0)
            emit agentActivated(currentAgent());
        return;
    case Qt::Key_J:
    case Qt::Key_K: {
        const int row = currentIndex().row() + (event->key() == Qt::Key_J ? 1 : -1);
        if (row >= 0 && row < m_agents.rowCount())
            setCurrentIndex(m_agents.index(row, 0));
        return;
    }
    default:
        // Letters are the page's keys; the page has a search of its own.
        if (!event->text().isEmpty() && event->key() != Qt::Key_Space
            && (event->text().at(0).isPrint() || event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
            event->ignore();
        else
            QTableView::keyPressEvent(event);
    }
}

void AgentsTable::focusInEvent(QFocusEvent *event)
{
    // Without a current row one would not see where the keys go.
    if (!currentIndex().isValid() && m_agents.rowCount() > 0)
        setCurrentIndex(m_agents.index(0, 0));
    QTableView::focusInEvent(event);
}

void AgentsTable::fitColumns()
{
    const auto wanted = [this](int column) { return m_delegate->columnWidth(column, this); };
    const auto total = [this, &wanted] {
        int sum = 0;
        for (int column = 0; column < FloorModel::ColumnCount; ++column) {
            if (!isColumnHidden(column))
                sum += wanted(column);
        }
        return sum;
    };
    for (const auto column : dispensable)
        setColumnHidden(column, false);
    const int width = viewport()->width();
    for (const auto column : dispensable) {
        if (total() > width)
            setColumnHidden(column, true);
    }
    const int rest = width - total();
    for (int column = 0; column < FloorModel::ColumnCount; ++column) {
        // What is left over goes to the bar, and a part of it to the words.
        int own = wanted(column) + (column == FloorModel::TimeInState ? rest - 2 * (rest / 5) : 0);
        if (column == FloorModel::Name || column == FloorModel::State)
            own += rest / 5;
        if (!isColumnHidden(column))
            setColumnWidth(column, std::max(own, 24));
    }
}

void AgentsTable::applyLook()
{
    const Theme &theme = themeOf(this);
    verticalHeader()->setMinimumSectionSize(theme.extent(Extent::RowDense));
    verticalHeader()->setDefaultSectionSize(theme.extent(Extent::RowDense));
    horizontalHeader()->setFixedHeight(theme.px(28));
    fitColumns();
}

void AgentsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void AgentsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace Floorwalk
