// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/carddelegate.h"

#include "models/domain/seatplan.h"
#include "widgets/floor/agentcards.h"
#include "widgets/floor/agentpaint.h"
#include "widgets/floor/carddays.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QPainter>

namespace Floorwalk {

namespace {
/** Wide enough for a state and “back 14:22” beside it in English. */
constexpr int leastCardWidth = 156;
constexpr int betweenCards = 6;
constexpr int cardLine = 20;
constexpr int cardBar = 12;
constexpr int cardStrip = 6;
constexpr int cardMargin = 7;
/** Where a day is not read yet there is a line as thin as that. */
constexpr int stripAwaited = 2;
constexpr int cardEdge = 3;
} // namespace

CardDelegate::CardDelegate(const AgentsProxy &agents, const CardDays &days, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_agents(agents)
    , m_days(days)
{}

QSize CardDelegate::leastSize(const Theme &theme) const
{
    const int height = 2 * theme.px(cardLine + cardMargin) + theme.px(cardBar + cardStrip) + theme.space(Space::Xs);
    return {theme.px(leastCardWidth + betweenCards), height + theme.px(betweenCards)};
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *const cards = qobject_cast<const AgentCards *>(option.widget);
    return cards ? cards->cardSize() : leastSize(themeOf(option.widget));
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const int gap = theme.px(betweenCards) / 2;
    const QRect card = option.rect.adjusted(gap, gap, -gap, -gap);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.widget && option.widget->hasFocus();
    const AgentRow &agent = m_agents.agents().row(m_agents.mapToSource(index).row());

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ground = theme.color(selected ? ColorRole::Selection : ColorRole::Base);
    const QColor edge = theme.color(focused                                                      ? ColorRole::Focus
                                    : selected || option.state.testFlag(QStyle::State_MouseOver) ? ColorRole::Accent
                                                                                                 : ColorRole::Border);
    Paint::frame(painter, card, ground, edge, theme.radius(Radius::Medium),
                 focused ? theme.focusWidth() : theme.borderWidth());
    painter->setRenderHint(QPainter::Antialiasing, false);
    const int space = theme.space(Space::S);
    AgentCell cell{painter,  card.adjusted(space, theme.px(cardMargin), -space, 0),
                   agent,    m_agents,
                   theme,    iconsOf(option.widget),
                   selected, m_stale};
    if (const Tone tone = AgentPaint::tone(cell); tone != Tone::Neutral && !selected) {
        painter->fillRect(QRect(card.left(), card.top() + space, theme.px(cardEdge), card.height() - 2 * space),
                          theme.tone(tone).fill);
    }
    cell.rect.setHeight(theme.px(cardLine));
    const QRect first = cell.rect;
    const QRect second = first.translated(0, first.height());
    cell.rect.setRight(first.right() - AgentPaint::timeAtEnd(cell) - space);
    // Beside the name or the state, wherever nothing is cut for it; else it is told by the tip.
    const QString seat = seatWords(agent.seat, agent.interface);
    const QFont small = theme.font(TextStyle::Small);
    const int seatWidth = Paint::textWidth(seat, small) + space;
    const QString named = agent.shownName() + m_agents.agents().apart(agent);
    const int nameWidth = Paint::textWidth(named, theme.font(TextStyle::BodyStrong)) + theme.space(Space::Xs);
    const bool isBesideName = nameWidth + seatWidth <= cell.rect.width();
    if (isBesideName) {
        const QRect place = cell.rect.adjusted(nameWidth + theme.space(Space::Xs), 0, 0, 0);
        Paint::text(painter, place, seat, small, cell.ink(Ink::Muted));
        cell.rect.setRight(place.left() - 1);
    }
    AgentPaint::name(cell);
    cell.rect = second;
    if (!isBesideName && AgentPaint::stateWidth(cell) + seatWidth <= second.width()) {
        Paint::text(painter, second, seat, small, cell.ink(Ink::Muted), Qt::AlignRight);
        cell.rect.setRight(second.right() - seatWidth);
    }
    AgentPaint::state(cell);
    cell.rect = QRect(second.left(), second.bottom() + 1, second.width(), theme.px(cardBar));
    AgentPaint::bar(cell);
    cell.rect =
        QRect(second.left(), cell.rect.bottom() + 1 + theme.space(Space::Xs), second.width(), theme.px(cardStrip));
    paintStrip(cell);
    painter->restore();
}

/** The same hours on every card, so that they can be read against each other. */
void CardDelegate::paintStrip(const AgentCell &cell) const
{
    const Theme &theme = cell.theme;
    if (!m_days.isRead(cell.agent.key)) {
        const int line = theme.px(stripAwaited);
        const int above = (cell.rect.height() - line) / 2;
        cell.painter->fillRect(QRect(cell.rect.left(), cell.rect.top() + above, cell.rect.width(), line),
                               theme.color(ColorRole::Track));
        return;
    }
    cell.painter->fillRect(cell.rect, theme.color(ColorRole::Track));
    if (cell.stale)
        cell.painter->setOpacity(AgentPaint::staleOpacity);
    const TimeRange range = m_days.range(m_agents.now());
    for (const StripPiece &piece : layoutStrip(m_days.spans(cell.agent, m_agents.now()), range, cell.rect.width())) {
        const QRect rect(cell.rect.left() + piece.x, cell.rect.top(), piece.width, cell.rect.height());
        cell.painter->fillRect(rect, theme.state(piece.key).fill);
    }
}

} // namespace Floorwalk

#include "moc_carddelegate.cpp"
