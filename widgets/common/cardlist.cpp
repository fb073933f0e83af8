// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/cardlist.h"

#include "widgets/common/listkeys.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardIcon = 14;
constexpr int cardEdge = 6; ///< above and below the words

int heightOf(const QString &paragraph, const QFont &font, int width)
{
    return Paint::lineCount(paragraph, font, width) * QFontMetrics(font).height();
}

QFont bodyFont(const Theme &theme)
{
    return theme.font(TextStyle::Small);
}

} // namespace

WordedCardDelegate::WordedCardDelegate(const CardModel &model, QObject *parent)
    : RowDelegate(parent)
    , m_model(model)
{}

QSize WordedCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const Card *const card = m_model.at(index.row());
    const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * theme.space(Space::S);
    int height = theme.lineHeight(TextStyle::Body) + 2 * theme.px(cardEdge);
    for (const QString &paragraph : card ? card->body : QStringList())
        height += heightOf(paragraph, bodyFont(theme), std::max(width, 1));
    return {0, height + theme.hairline()};
}

void WordedCardDelegate::paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const Card *const card = m_model.at(index.row());
    if (!card)
        return;
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    QRect line(rect.x(), rect.y() + theme.px(cardEdge), rect.width(), theme.lineHeight(TextStyle::Body));
    int y = line.bottom() + 1;
    if (!card->value.isEmpty()) {
        const QFont font = theme.font(TextStyle::Small, card->strong);
        Paint::text(painter, line, card->value, font, theme.rowInk(card->valueInk, selected), Qt::AlignRight);
        line.setRight(line.right() - Paint::textWidth(card->value, font) - theme.space(Space::S));
    }
    const QColor ink = theme.rowInk(card->ink, selected);
    if (!card->icon.isEmpty()) {
        const int size = theme.px(cardIcon);
        iconsOf(option.widget)
            .paint(painter, QRect(line.x(), line.y() + (line.height() - size) / 2, size, size), card->icon, ink);
        line.setLeft(line.x() + size + theme.px(6));
    }
    const QFont title = theme.font(TextStyle::Body, card->strong);
    Paint::text(painter, line, card->title, title, ink, Qt::AlignLeft, Paint::Cut::Allowed);
    line.setLeft(line.x() + Paint::textWidth(card->title, title) + theme.space(Space::S));
    if (!card->detail.isEmpty() && line.width() > theme.space(Space::L)) {
        Paint::text(painter, line, card->detail, theme.font(TextStyle::Small), theme.rowInk(Ink::Muted, selected),
                    Qt::AlignLeft, Paint::Cut::Allowed);
    }
    const QFont body = bodyFont(theme);
    for (const QString &paragraph : card->body) {
        const int height = heightOf(paragraph, body, rect.width());
        Paint::lines(painter, QRect(rect.x(), y, rect.width(), height), paragraph, body,
                     theme.rowInk(Ink::Text, selected));
        y += height;
    }
}

CardList::CardList(const QString &name, const QString &meaning, QWidget *parent)
    : QListView(parent)
    , m_model(this)
{
    setObjectName(name);
    setAccessibleName(meaning);
    setModel(&m_model);
    setItemDelegate(new WordedCardDelegate(m_model, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_showing)
            emit currentCardChanged();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &CardList::taken);
}

void CardList::showCards(const std::vector<Card> &cards)
{
    const qint64 before = current() ? current()->id : 0;
    m_showing = true; // row by row, many others are current in between
    m_model.show(cards);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
    m_showing = false;
    if (before != (current() ? current()->id : 0))
        emit currentCardChanged();
}

bool CardList::choose(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_model.index(row));
    scrollTo(currentIndex());
    return true;
}

/** Cards are as tall as their words are in this width. */
void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    if (ListKeys::takes(*event) && current())
        emit taken();
    else if (ListKeys::isLetter(*event))
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

} // namespace Floorwalk

#include "moc_cardlist.cpp"
