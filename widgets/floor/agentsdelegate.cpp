// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentsdelegate.h"

#include "widgets/common/thresholdbar.h"
#include "widgets/common/words.h"
#include "widgets/floor/agentsproxy.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTableView>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const FloorModel &modelOf(const AgentsProxy &proxy)
{
    return static_cast<const FloorModel &>(*proxy.sourceModel());
}

} // namespace

struct AgentsDelegate::Cell
{
    QPainter *painter;
    QRect rect;
    const AgentRow &agent;
    const Theme &theme;
    IconStore &icons;
    bool selected;

    /** On the selection what is greyed stays readable. */
    QColor ink(Ink ink) const { return theme.rowInk(selected && ink == Ink::Disabled ? Ink::Muted : ink, selected); }
};

namespace {

QString callDetail(const AgentRow &agent)
{
    if (agent.callKind == CallKind::Outbound)
        return QCoreApplication::translate("Floor", "outbound");
    return agent.queue.isEmpty() ? QCoreApplication::translate("Floor", "direct call") : agent.queue;
}

} // namespace

QString stateDetail(const AgentRow &agent)
{
    switch (agent.state) {
    case AgentState::Ringing:
    case AgentState::Talking:
    case AgentState::OnHold:
        return agent.pausePending ? QCoreApplication::translate("Floor", "%1, pause pending").arg(callDetail(agent))
                                  : callDetail(agent);
    case AgentState::WrapUp:
        if (agent.certainty == Certainty::Configured)
            //: beside the state wrap-up: its length is a fixed setting
            return QCoreApplication::translate("Floor", "configured");
        if (agent.certainty == Certainty::Inferred)
            //: beside the state wrap-up: guessed from the end of the call
            return QCoreApplication::translate("Floor", "inferred");
        if (agent.certainty == Certainty::Measured)
            return QCoreApplication::translate("Floor", "measured");
        return {}; // of a silent feed: it is the last that was known
    case AgentState::Paused:
        if (agent.partialPause)
            return QCoreApplication::translate("Floor", "%1, in some queues").arg(agent.reason);
        // A reason that only repeats the state's word says nothing.
        return agent.reason == stateLook(agent.state, pauseKindOf(agent.reason)).word ? QString() : agent.reason;
    case AgentState::Ready:
        return agent.partialPause ? QCoreApplication::translate("Floor", "paused in some queues") : QString();
    case AgentState::LoggedOut:
    case AgentState::Unreachable:
    case AgentState::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

AgentsDelegate::AgentsDelegate(const AgentsProxy &agents, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_agents(agents)
{}

QSize AgentsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {columnWidth(index.column(), option.widget), themeOf(option.widget).extent(Extent::RowDense)};
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
        return std::max(title, theme.px(88));
    case FloorModel::State:
        return std::max(title, theme.px(168));
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
    const Cell cell{painter,
                    option.rect.adjusted(theme.space(Space::S), 0, -theme.space(Space::S), 0),
                    modelOf(m_agents).row(row),
                    theme,
                    iconsOf(option.widget),
                    option.state.testFlag(QStyle::State_Selected)};
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
        Paint::text(painter, cell.rect, seatText(cell.agent.interface), theme.font(TextStyle::Body), cell.ink(live));
        break;
    case FloorModel::Name:
        Paint::text(painter, cell.rect, cell.agent.name, theme.font(TextStyle::BodyStrong), cell.ink(Ink::Text),
                    Qt::AlignLeft, Paint::Cut::Allowed);
        break;
    case FloorModel::State:
        paintState(cell);
        break;
    case FloorModel::TimeInState:
        paintTime(cell);
        break;
    case FloorModel::CallLength:
    case FloorModel::CallsToday:
    case FloorModel::Aht:
    case FloorModel::Occupancy:
        Paint::text(painter, cell.rect, figure(cell.agent, index.column()), theme.font(TextStyle::Body), cell.ink(live),
                    Qt::AlignRight);
        break;
    case FloorModel::ColumnCount:
        break;
    }
    painter->restore();
}

void AgentsDelegate::paintState(const Cell &cell) const
{
    const Theme &theme = cell.theme;
    const bool unknown = m_stale || cell.agent.certainty == Certainty::Stale;
    const StateLook look = stateLook(cell.agent.state, pauseKindOf(cell.agent.reason));
    const int tile = theme.extent(Extent::Tile);
    const QRect tileRect(cell.rect.left(), cell.rect.top() + (cell.rect.height() - tile) / 2, tile, tile);
    if (unknown)
        cell.painter->setOpacity(0.55);
    Paint::stateTile(cell.painter, tileRect, look.key, theme, cell.icons, cell.selected && theme.isHighContrast());
    cell.painter->setOpacity(1);
    QRect rest = cell.rect.adjusted(tile + theme.space(Space::S), 0, 0, 0);
    const QFont font = theme.font(TextStyle::Body);
    Paint::text(cell.painter, rest, look.word, font, cell.ink(unknown ? Ink::Disabled : Ink::Text));
    rest.setLeft(rest.left() + Paint::textWidth(look.word, font) + theme.space(Space::S));
    if (rest.width() > theme.px(16)) {
        const std::optional<AgentsProxy::Due> due = m_agents.dueOf(cell.agent);
        const QString detail =
            due ? QCoreApplication::translate("Breaks", "back %1").arg(due->clock) : stateDetail(cell.agent);
        Paint::text(cell.painter, rest, detail, theme.font(TextStyle::Small),
                    cell.ink(unknown ? Ink::Disabled : Ink::Muted), Qt::AlignLeft, Paint::Cut::Allowed);
    }
}

void AgentsDelegate::paintTime(const Cell &cell) const
{
    static constexpr std::array<Ink, 3> inks{Ink::Text, Ink::Warning, Ink::Critical};
    static constexpr std::array<Tone, 3> tones{Tone::Neutral, Tone::Warning, Tone::Critical};
    const Theme &theme = cell.theme;
    const Millis age = m_agents.now() - cell.agent.since;
    const auto severity = size_t(m_stale ? 0 : m_agents.severityOf(cell.agent));
    const QFont font = theme.font(TextStyle::Body, severity > 0);
    const int digits = Paint::textWidth(u"00:00:00"_s, theme.font(TextStyle::Body));
    const QRect time(cell.rect.left(), cell.rect.top(), digits, cell.rect.height());
    Paint::text(cell.painter, time, lengthText(age), font, cell.ink(m_stale ? Ink::Disabled : inks[severity]),
                Qt::AlignRight);
    const std::optional<StateLimit> limit = m_agents.limitOf(cell.agent);
    if (!limit)
        return;
    const int icon = theme.px(14);
    const int bar = theme.extent(Extent::Bar);
    const QRect barRect(time.right() + theme.space(Space::S), cell.rect.y() + (cell.rect.height() - bar + 1) / 2,
                        cell.rect.right() - time.right() - 2 * theme.space(Space::S) - icon, bar);
    if (barRect.width() < theme.px(24))
        return;
    BarFacts facts = BarFacts::ofLimit(double(age.count()) / double(limit->alarm.count()));
    facts.tone = m_stale ? Tone::Neutral : tones[severity];
    Paint::bar(cell.painter, barRect, facts, theme, cell.selected);
    if (severity > 0) {
        const QRect iconRect(cell.rect.right() - icon + 1, cell.rect.y() + (cell.rect.height() - icon + 1) / 2, icon,
                             icon);
        cell.icons.paint(cell.painter, iconRect, toneIcon(tones[severity]), cell.ink(inks[severity]));
    }
}

QString AgentsDelegate::figure(const AgentRow &agent, int column) const
{
    const QString none = u"–"_s;
    switch (FloorModel::Column(column)) {
    case FloorModel::CallLength:
        return agent.callSince ? lengthText(m_agents.now() - *agent.callSince) : none;
    case FloorModel::CallsToday:
        return QString::number(agent.callsToday);
    case FloorModel::Aht:
        return agent.ahtSeconds ? lengthText(std::chrono::seconds(qRound64(*agent.ahtSeconds))) : none;
    case FloorModel::Occupancy:
        return agent.occupancy ? u"%1 %"_s.arg(qRound(*agent.occupancy * 100)) : none;
    case FloorModel::Seat:
    case FloorModel::Name:
    case FloorModel::State:
    case FloorModel::TimeInState:
    case FloorModel::ColumnCount:
        break;
    }
    return none;
}

} // namespace Floorwalk
