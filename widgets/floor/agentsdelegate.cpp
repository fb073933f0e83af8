// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentsdelegate.h"

#include "widgets/floor/agentpaint.h"
#include "widgets/floor/agentsproxy.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

AgentsDelegate::AgentsDelegate(const AgentsProxy &agents, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_agents(agents)
{}

QSize AgentsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {columnWidth(index.column(), option.widget), themeOf(option.widget).extent(Extent::RowDense)};
}

/** Of the longest of the usual states beside a short detail, such as the clock time somebody is due back. */
int AgentsDelegate::stateWidth(const Theme &theme)
{
    static constexpr std::array usual{StateKey::Talking, StateKey::Hold,  StateKey::Ringing, StateKey::Acw,
                                      StateKey::Busy,    StateKey::Break, StateKey::Meal,    StateKey::Training};
    int word = 0;
    for (const StateKey key : usual)
        word = std::max(word, Paint::textWidth(stateLook(key).word, theme.font(TextStyle::Body)));
    return 2 * theme.space(Space::S) + theme.extent(Extent::Tile) + 2 * theme.space(Space::S) + word + theme.px(66);
}

int AgentsDelegate::columnWidth(int column, const QWidget *widget) const
{
    const Theme &theme = themeOf(widget);
    const auto width = [&theme](const QString &text, bool bold = false) {
        return Paint::textWidth(text, theme.font(TextStyle::Body, bold)) + theme.px(20);
    };
    const int title = width(m_agents.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    switch (FloorModel::Column(column)) {
    case FloorModel::Seat:
        return std::max(title, width(u"00000"_s));
    case FloorModel::Name:
        return std::max(title, theme.px(80));
    case FloorModel::State:
        return std::max(title, stateWidth(theme));
    case FloorModel::TimeInState:
        return std::max(title, theme.px(148));
    case FloorModel::CallLength:
        return std::max(title, width(u"0:00:00"_s));
    case FloorModel::CallsToday:
        return std::max(title, width(u"000"_s));
    case FloorModel::Aht:
        return std::max(title, width(u"00:00"_s));
    case FloorModel::Occupancy:
        return std::max(title, width(u"100 %"_s, true));
    case FloorModel::ColumnCount:
        break;
    }
    return title;
}

void AgentsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const int row = m_agents.mapToSource(index).row();
    const AgentCell cell{painter,
                         option.rect.adjusted(theme.space(Space::S), 0, -theme.space(Space::S), 0),
                         m_agents.agents().row(row),
                         m_agents,
                         theme,
                         iconsOf(option.widget),
                         option.state.testFlag(QStyle::State_Selected),
                         m_stale};
    painter->save();
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), theme.hairline()),
                      theme.color(ColorRole::GridLine));
    // The seat goes first where the window is narrow: the edge then stands before the name.
    const auto *const table = qobject_cast<const QTableView *>(option.widget);
    const bool first = index.column() == (table && table->isColumnHidden(0) ? 1 : 0);
    Paint::rowGround(painter, option.rect, cell.selected, option.state.testFlag(QStyle::State_MouseOver), first, theme,
                     table && table->hasFocus());
    const Ink live = m_stale ? Ink::Disabled : Ink::Text;
    switch (FloorModel::Column(index.column())) {
    case FloorModel::Seat:
        Paint::text(painter, cell.rect, m_agents.placeText(cell.agent), theme.font(TextStyle::Body), cell.ink(live),
                    Qt::AlignLeft, Paint::Cut::Allowed);
        break;
    case FloorModel::Name:
        AgentPaint::name(cell);
        break;
    case FloorModel::State:
        AgentPaint::state(cell);
        break;
    case FloorModel::TimeInState:
        AgentPaint::time(cell);
        break;
    case FloorModel::CallLength:
    case FloorModel::CallsToday:
    case FloorModel::Aht:
    case FloorModel::Occupancy:
        Paint::text(painter, cell.rect, m_agents.figureText(cell.agent, index.column()), theme.font(TextStyle::Body),
                    cell.ink(live), Qt::AlignRight);
        break;
    case FloorModel::ColumnCount:
        break;
    }
    painter->restore();
}

} // namespace Floorwalk

#include "moc_agentsdelegate.cpp"
