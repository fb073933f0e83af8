// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/breakdelegate.h"

#include "models/domain/seatplan.h"
#include "widgets/common/thresholdbar.h"
#include "widgets/common/words.h"
#include "widgets/floor/agentpaint.h"
#include "widgets/floor/agentsdelegate.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QCoreApplication>
#include <QPainter>

namespace Floorwalk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct BreakDelegate::Cell
{
    QPainter *painter;
    QRect rect; ///< without the margins
    const BreakRow &row;
    const Theme &theme;
    IconStore &icons;
    bool selected;

    QColor ink(Ink ink) const { return theme.rowInk(ink, selected); }
    QFont font(TextStyle style) const { return theme.font(style); }
};

BreakDelegate::BreakDelegate(const BreakModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize BreakDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const int line = theme.extent(Extent::RowDense);
    const BreakRow::Kind kind = m_model.row(index.row()).kind;
    return {line, kind == BreakRow::Kind::Away && !m_compact ? theme.px(50) : line};
}

double BreakDelegate::partOf(const BreakRecord &away) const
{
    const Moment from = away.since ? *away.since : *away.sentAt;
    const Millis whole = *away.due() - from;
    return whole.count() > 0 ? double((m_now - from).count()) / double(whole.count()) : 0;
}

QString BreakDelegate::timeText(const BreakRecord &away) const
{
    return lengthText(m_now - (away.since ? *away.since : *away.sentAt));
}

Ink BreakDelegate::timeInk(const BreakRecord &away) const
{
    if (m_stale)
        return Ink::Muted; // fainter than that it could not be read on the row that is chosen
    const Tone tone = toneOfPart(partOf(away));
    return tone == Tone::Neutral ? Ink::Text : inkOf(tone);
}

/** "14:12 → 14:22", "14:22 back", "over by 2:10", "not gone yet": what the bar cannot say. */
QString BreakDelegate::dueText(const BreakRecord &away, bool range) const
{
    const auto clock = [this](Moment moment) { return m_model.zone().localTime(moment).toString(u"HH:mm"_s); };
    const Moment due = *away.due();
    if (away.status == BreakStatus::Sent) {
        return m_now - *away.sentAt >= m_notGoneAfter ? tr("not gone yet")
                                                      //: sent on a break at that time
                                                      : tr("sent %1").arg(clock(*away.sentAt));
    }
    if (m_now >= due + 1s)
        return tr("over by %1").arg(lengthText(m_now - due));
    //: due back at that time
    return range ? u"%1 → %2"_s.arg(clock(*away.since), clock(due))
                 : QCoreApplication::translate("Breaks", "back %1").arg(clock(due));
}

void BreakDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int side = theme.space(Space::M);
    const Cell cell{
        painter, option.rect.adjusted(side, 0, -side, 0), m_model.row(index.row()), theme, iconsOf(option.widget),
        selected};
    painter->save();
    Paint::rowGround(painter, option.rect, selected, option.state.testFlag(QStyle::State_MouseOver), true, theme,
                     option.widget && option.widget->hasFocus());
    switch (cell.row.kind) {
    case BreakRow::Kind::Away:
        m_compact ? paintAwayLine(cell) : paintAway(cell);
        break;
    case BreakRow::Kind::Turn:
        paintTurn(cell);
        break;
    case BreakRow::Kind::Meal:
        paintMeal(cell);
        break;
    case BreakRow::Kind::Caption:
        painter->fillRect(QRect(option.rect.x(), option.rect.y(), option.rect.width(), theme.hairline()),
                          theme.color(ColorRole::Border));
        [[fallthrough]];
    case BreakRow::Kind::Hint:
        Paint::text(painter, cell.rect, index.data().toString(), cell.font(TextStyle::Caption), cell.ink(Ink::Muted));
        break;
    }
    painter->restore();
}

/** Paints the tile at the left of @p line and returns where the words begin. */
int BreakDelegate::paintTile(const Cell &cell, const QRect &line, PauseKind kind) const
{
    const int tile = cell.theme.extent(Extent::Tile);
    const QRect rect(line.left(), line.top() + (line.height() - tile) / 2, tile, tile);
    if (m_stale)
        cell.painter->setOpacity(AgentPaint::staleOpacity);
    Paint::stateTile(cell.painter, rect, stateKey(AgentState::Paused, kind), cell.theme, cell.icons,
                     cell.selected && cell.theme.isHighContrast());
    cell.painter->setOpacity(1);
    return rect.right() + 1 + cell.theme.space(Space::S);
}

void BreakDelegate::paintAway(const Cell &cell) const
{
    const Theme &theme = cell.theme;
    const BreakRecord &away = cell.row.record;
    QRect upper = cell.rect;
    upper.setHeight(theme.px(28));
    QRect lower = cell.rect;
    lower.setTop(upper.bottom() + 1);
    lower.setHeight(theme.px(18));
    const int left = paintTile(cell, upper, away.kind);
    const QFont strong = theme.font(TextStyle::BodyStrong);
    const QString time = timeText(away);
    const int timeWidth = Paint::textWidth(time, strong);
    Paint::text(cell.painter, upper, time, strong, cell.ink(timeInk(away)), Qt::AlignRight);
    QRect name(left, upper.top(), upper.right() - timeWidth - theme.space(Space::S) - left, upper.height());
    Paint::text(cell.painter, name, away.name, strong, cell.ink(Ink::Text), Qt::AlignLeft, Paint::Cut::Allowed);
    name.setLeft(name.left() + Paint::textWidth(away.name, strong) + theme.space(Space::S));
    const QString seat = seatWords(away.place, away.seat);
    if (!seat.isEmpty() && Paint::textWidth(seat, theme.font(TextStyle::Small)) <= name.width())
        Paint::text(cell.painter, name, seat, theme.font(TextStyle::Small), cell.ink(Ink::Muted));
    const QString due = dueText(away, true);
    const QFont small = theme.font(TextStyle::Caption);
    const bool calm = timeInk(away) == Ink::Text || m_stale;
    Paint::text(cell.painter, lower, due, small, cell.ink(calm && away.since ? Ink::Muted : timeInk(away)),
                Qt::AlignRight);
    lower.setRight(lower.right() - std::max(Paint::textWidth(due, small), theme.px(70)) - theme.space(Space::S));
    BarFacts facts = BarFacts::ofLimit(away.since ? partOf(away) : 0);
    facts.tone = m_stale ? Tone::Neutral : facts.tone;
    Paint::bar(cell.painter, lower, facts, theme, cell.selected);
}

void BreakDelegate::paintAwayLine(const Cell &cell) const
{
    const Theme &theme = cell.theme;
    const BreakRecord &away = cell.row.record;
    const QFont body = theme.font(TextStyle::Body);
    const QFont strong = theme.font(TextStyle::BodyStrong);
    const QFont small = theme.font(TextStyle::Small);
    int x = paintTile(cell, cell.rect, away.kind);
    const auto put = [&cell, &x](const QString &text, const QFont &font, Ink ink, int width, Qt::Alignment side,
                                 Paint::Cut cut = Paint::Cut::Never) {
        Paint::text(cell.painter, QRect(x, cell.rect.top(), width, cell.rect.height()), text, font, cell.ink(ink), side,
                    cut);
        x += width + cell.theme.space(Space::S);
    };
    put(away.name, body, Ink::Text, std::min(theme.px(96), std::max(theme.px(40), Paint::textWidth(away.name, body))),
        Qt::AlignLeft, Paint::Cut::Allowed);
    put(timeText(away), strong, timeInk(away), std::max(theme.px(38), Paint::textWidth(timeText(away), strong)),
        Qt::AlignRight);
    const QString due = dueText(away, false);
    Paint::text(cell.painter, cell.rect, due, small, cell.ink(Ink::Muted), Qt::AlignRight);
    const int end = cell.rect.right() - std::max(Paint::textWidth(due, small), theme.px(60)) - theme.space(Space::S);
    if (end - x < theme.px(24))
        return;
    BarFacts facts = BarFacts::ofLimit(away.since ? partOf(away) : 0);
    facts.tone = m_stale ? Tone::Neutral : facts.tone;
    Paint::bar(cell.painter, QRect(x, cell.rect.top(), end - x, cell.rect.height()), facts, theme, cell.selected);
}

void BreakDelegate::paintTurn(const Cell &cell) const
{
    const Theme &theme = cell.theme;
    const BreakRow &row = cell.row;
    const QFont strong = theme.font(TextStyle::BodyStrong);
    const QFont small = theme.font(TextStyle::Caption);
    const int number = Paint::textWidth(row.turn < 100 ? u"00"_s : u"000"_s, theme.font(TextStyle::Body));
    Paint::text(cell.painter, QRect(cell.rect.left(), cell.rect.top(), number, cell.rect.height()),
                QString::number(row.turn), theme.font(TextStyle::Body), cell.ink(Ink::Muted), Qt::AlignRight);
    const QString waited = minutesWords(m_now - row.restedAt); // in words: 3:47 would read as minutes here
    const QString since = row.lastBack ? tr("last %1 ago").arg(waited) : tr("none in %1").arg(waited);
    Paint::text(cell.painter, cell.rect, since, small, cell.ink(Ink::Muted), Qt::AlignRight);
    int left = cell.rect.left() + number + theme.space(Space::S);
    if (row.record.kind == PauseKind::Meal)
        left = paintTile(cell, cell.rect.adjusted(left - cell.rect.left(), 0, 0, 0), PauseKind::Meal);
    const int right = cell.rect.right() - Paint::textWidth(since, small) - theme.space(Space::S);
    Paint::text(cell.painter, QRect(left, cell.rect.top(), right - left, cell.rect.height()), row.record.name, strong,
                cell.ink(Ink::Text), Qt::AlignLeft, Paint::Cut::Allowed);
}

void BreakDelegate::paintMeal(const Cell &cell) const
{
    const Theme &theme = cell.theme;
    const MealLine &meal = cell.row.meal;
    const int left = paintTile(cell, cell.rect, PauseKind::Meal);
    QRect words = cell.rect;
    words.setLeft(left);
    QString stage;
    switch (meal.stage) {
    case MealLine::Stage::Planned:
        stage = tr("not gone");
        break;
    case MealLine::Stage::Out:
        stage = tr("%n out", nullptr, meal.away);
        break;
    case MealLine::Stage::Done:
        stage = tr("done");
        break;
    }
    const QFont small = theme.font(TextStyle::Caption);
    Paint::text(cell.painter, words, stage, small, cell.ink(Ink::Muted), Qt::AlignRight);
    words.setRight(words.right() - Paint::textWidth(stage, small) - theme.space(Space::S));
    const QString title = tr("Batch %1").arg(meal.batch.number);
    Paint::text(cell.painter, words, title, theme.font(TextStyle::Body), cell.ink(Ink::Text));
    words.setLeft(words.left() + Paint::textWidth(title, theme.font(TextStyle::Body)) + theme.space(Space::S));
    Paint::text(cell.painter, words, tr("%n people", nullptr, int(meal.batch.agents.size())), small,
                cell.ink(Ink::Muted));
}

} // namespace Floorwalk

#include "moc_breakdelegate.cpp"
