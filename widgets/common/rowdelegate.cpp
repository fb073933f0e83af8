// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/rowdelegate.h"

#include "widgets/common/thresholdbar.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 14;
constexpr int barAtLeast = 48;

bool isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QHeaderView *header = nullptr;
    if (const auto *table = qobject_cast<const QTableView *>(option.widget))
        header = table->horizontalHeader();
    else if (const auto *tree = qobject_cast<const QTreeView *>(option.widget))
        header = tree->header();
    if (!header)
        return index.column() == 0;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return logical == index.column();
    }
    return false;
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected;
}

/** Digits stand as wide as the widest time that a shift can show. */
int timeWidth(const Theme &theme)
{
    return Paint::textWidth(u"0:00:00"_s, theme.font(TextStyle::BodyStrong));
}

} // namespace

RowDelegate::RowDelegate(QObject *parent, Read read)
    : QStyledItemDelegate(parent)
    , m_read(std::move(read))
{}

RowDelegate::Cell RowDelegate::cell(const QModelIndex &index) const
{
    if (m_read)
        return m_read(index);
    Cell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    return cell;
}

QRect RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    painter->fillRect(
        QRect(option.rect.x(), option.rect.bottom() + 1 - theme.hairline(), option.rect.width(), theme.hairline()),
        theme.color(ColorRole::GridLine));
    Paint::rowGround(painter, option.rect, isSelected(option), option.state & QStyle::State_MouseOver,
                     isFirstColumn(option, index), theme, option.widget && option.widget->hasFocus());
    const int side = theme.space(Space::S);
    return option.rect.adjusted(side, 0, -side, -theme.hairline());
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect contents = paintGround(painter, option, index);
    paintContents(painter, contents, option, index);
    painter->restore();
}

void RowDelegate::paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const Cell cell = this->cell(index);
    const QColor ink = theme.rowInk(cell.ink, isSelected(option));
    QRect left = rect;
    if (!cell.icon.isEmpty()) {
        const int size = theme.px(iconSize);
        iconsOf(option.widget)
            .paint(painter, QRect(left.x(), left.y() + (left.height() - size) / 2, size, size), cell.icon, ink);
        left.setLeft(left.x() + size + theme.px(6));
    }
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignLeft;
    const QFont font = theme.font(TextStyle::Body, cell.strong);
    Paint::text(painter, left, cell.text, font, ink, alignment & Qt::AlignHorizontal_Mask);
    if (cell.detail.isEmpty())
        return;
    left.setLeft(left.x() + Paint::textWidth(cell.text, font) + theme.space(Space::S));
    if (left.width() > theme.space(Space::L)) {
        Paint::text(painter, left, cell.detail, theme.font(TextStyle::Small),
                    theme.rowInk(Ink::Muted, isSelected(option)), Qt::AlignLeft, Paint::Cut::Allowed);
    }
}

int RowDelegate::contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const Cell cell = this->cell(index);
    const int icon = cell.icon.isEmpty() ? 0 : theme.px(iconSize + 6);
    return icon + Paint::textWidth(cell.text, theme.font(TextStyle::Body, cell.strong));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    return {contentsWidth(option, index) + 2 * theme.space(Space::S), theme.extent(m_height)};
}

StateCellDelegate::StateCellDelegate(ReadState read, QObject *parent)
    : RowDelegate(parent)
    , m_read(std::move(read))
{}

void StateCellDelegate::paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const State state = m_read(index);
    const bool selected = isSelected(option);
    const int tile = theme.extent(Extent::Tile);
    const QRect square(rect.x(), rect.y() + (rect.height() - tile) / 2, tile, tile);
    Paint::stateTile(painter, square, state.look.key, theme, iconsOf(option.widget), selected);
    QRect left = rect;
    left.setLeft(square.right() + 1 + theme.space(Space::S));
    const QFont font = theme.font(TextStyle::Body);
    Paint::text(painter, left, state.look.word, font, theme.rowInk(Ink::Text, selected));
    left.setLeft(left.x() + Paint::textWidth(state.look.word, font) + theme.space(Space::S));
    if (!state.reason.isEmpty() && left.width() > theme.space(Space::L))
        Paint::text(painter, left, state.reason, theme.font(TextStyle::Small), theme.rowInk(Ink::Muted, selected),
                    Qt::AlignLeft, Paint::Cut::Allowed);
}

int StateCellDelegate::contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    return theme.extent(Extent::Tile) + theme.space(Space::S)
           + Paint::textWidth(m_read(index).look.word, theme.font(TextStyle::Body));
}

TimeBarDelegate::TimeBarDelegate(ReadTime read, QObject *parent)
    : RowDelegate(parent)
    , m_read(std::move(read))
{}

void TimeBarDelegate::paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const Time time = m_read(index);
    const bool selected = isSelected(option);
    const Tone tone = time.part && !time.stale ? toneOfPart(*time.part) : Tone::Neutral;
    const bool grave = tone != Tone::Neutral;
    const int digits = timeWidth(theme);
    Paint::text(painter, QRect(rect.x(), rect.y(), digits, rect.height()), time.text,
                theme.font(TextStyle::Body, grave),
                theme.rowInk(grave        ? inkOf(tone)
                             : time.stale ? Ink::Disabled
                                          : Ink::Text,
                             selected),
                Qt::AlignRight);
    if (!time.part)
        return;
    const int icon = theme.px(iconSize);
    const int gap = theme.space(Space::S);
    QRect bar = rect.adjusted(digits + gap, 0, -(icon + gap), 0);
    BarFacts facts = BarFacts::ofLimit(*time.part);
    facts.tone = tone;
    if (bar.width() > 0)
        Paint::bar(painter, bar, facts, theme, selected);
    if (grave) {
        iconsOf(option.widget)
            .paint(painter, QRect(rect.right() + 1 - icon, rect.y() + (rect.height() - icon) / 2, icon, icon),
                   toneIcon(tone), theme.rowInk(inkOf(tone), selected));
    }
}

int TimeBarDelegate::contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = themeOf(option.widget);
    return timeWidth(theme) + theme.px(barAtLeast) + theme.px(iconSize) + 2 * theme.space(Space::S);
}

} // namespace Floorwalk

#include "moc_rowdelegate.cpp"
