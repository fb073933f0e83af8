// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentstable.h"

#include "widgets/floor/agentsdelegate.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QEvent>
#include <QHeaderView>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
/** What goes first when the window is narrow: the call's length stands in the state's time, mostly. */
constexpr std::array dispensable{FloorModel::CallLength, FloorModel::Occupancy, FloorModel::Aht, FloorModel::Seat};
} // namespace

AgentsTable::AgentsTable(AgentsProxy &agents, QWidget *parent)
    : AgentsView(agents, parent)
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

void AgentsTable::setStale(bool stale)
{
    if (m_delegate->isStale() == stale)
        return;
    m_delegate->setStale(stale);
    viewport()->update();
}

void AgentsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit agentChosen(current.data(FloorModel::IdRole).toUInt());
}

/** Whole rows are chosen: Home and End go to the first agent and the last, not along the row. */
QModelIndex AgentsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && (action == MoveHome || action == MoveEnd))
        return current.siblingAtRow(action == MoveHome ? 0 : model()->rowCount() - 1);
    return QTableView::moveCursor(action, modifiers);
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
        int own = wanted(column) + (column == FloorModel::TimeInState ? rest - 2 * (rest / 8) : 0);
        if (column == FloorModel::Name || column == FloorModel::State)
            own += rest / 8;
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

#include "moc_agentstable.cpp"
