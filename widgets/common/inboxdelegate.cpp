// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/inboxdelegate.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Floorwalk {

namespace {

constexpr int edgeWidth = 3;
constexpr int topPadding = 10;
constexpr int actionGap = 6;
constexpr int titleLines = 2;
constexpr int detailLines = 3;

/** What the running time at a row's right end is given at least: it must not break the title anew as it grows. */
constexpr QStringView widestAge = u"0:00:00";

/** Every row is measured as the current one, with its keys: a button must not move under the press that chooses its
 * row. */
int widthOf(const InboxRow::Action &action, const Theme &theme)
{
    if (!action.icon.isEmpty())
        return theme.extent(Extent::ButtonSmall);
    int width = 2 * theme.space(Space::S) + Paint::textWidth(action.text, theme.font(TextStyle::Small, action.primary));
    if (!action.key.isEmpty())
        width += theme.px(actionGap) + Paint::keyCapWidth(action.key, theme);
    return width;
}

bool isCurrent(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected;
}

} // namespace

struct InboxDelegate::Layout
{
    QRect icon;
    QRect title;
    QRect value;
    QRect detail;
    QList<QRect> actions;
    int height = 0;
};

InboxDelegate::InboxDelegate(Read read, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_read(std::move(read))
{}

InboxDelegate::Layout InboxDelegate::layout(const QStyleOptionViewItem &option, const InboxRow &row, int width) const
{
    const Theme &theme = themeOf(option.widget);
    Layout place;
    const int left = option.rect.x() + theme.px(edgeWidth + 13);
    const int right = option.rect.x() + width - theme.space(Space::M);
    int y = option.rect.y() + theme.px(topPadding);
    const int icon = theme.extent(Extent::Icon);
    const int line = theme.lineHeight(TextStyle::Body);
    place.icon = QRect(left, y + (line - icon) / 2, icon, icon);
    const int text = left + icon + theme.space(Space::S);
    const int value = Paint::textWidth(row.value, theme.font(TextStyle::BodyStrong));
    place.value = QRect(right - value, y, value, line);
    // Whom a row is about is never cut short as long as two lines hold it: the number to call stands at its end.
    const QFont strong = theme.font(TextStyle::BodyStrong);
    const int aside = row.value.isEmpty() ? 0 : std::max(value, Paint::textWidth(widestAge.toString(), strong));
    const int beside = right - aside - theme.px(actionGap) - text;
    const auto heightOf = [&theme](const QString &words, TextStyle style, int room, int most) {
        return theme.lineHeight(style) * std::min(most, Paint::lineCount(words, theme.font(style), room));
    };
    place.title = QRect(text, y, beside, heightOf(row.title, TextStyle::BodyStrong, beside, titleLines));
    y += place.title.height() + theme.px(2);
    place.detail = QRect(text, y, right - text, heightOf(row.detail, TextStyle::Small, right - text, detailLines));
    y += place.detail.height();
    if (!row.actions.isEmpty()) {
        y += theme.px(actionGap + 2);
        int x = text;
        const int height = theme.extent(Extent::ButtonSmall);
        for (const InboxRow::Action &action : row.actions) {
            const int size = widthOf(action, theme);
            // Long words (English, large texts) flow into a second line of buttons: none is cut.
            if (x + size > right && x > text) {
                x = text;
                y += height + theme.space(Space::Xs);
            }
            place.actions << QRect(x, y, size, height);
            x += size + theme.px(actionGap);
        }
        y += height;
    }
    place.height = y + theme.px(topPadding) + theme.hairline() - option.rect.y();
    return place;
}

void InboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const InboxRow row = m_read(index);
    const Layout place = layout(option, row, option.rect.width());
    painter->save();
    painter->fillRect(
        QRect(option.rect.x(), option.rect.bottom() + 1 - theme.hairline(), option.rect.width(), theme.hairline()),
        theme.color(ColorRole::GridLine));
    Paint::rowGround(painter, option.rect, isCurrent(option), option.state & QStyle::State_MouseOver, false, theme,
                     option.widget && option.widget->hasFocus());
    painter->fillRect(QRect(option.rect.x(), option.rect.y(), theme.px(edgeWidth), option.rect.height()),
                      row.tone == Tone::Neutral ? theme.color(ColorRole::Border) : theme.tone(row.tone).fill);
    paintTexts(painter, option, row, place);
    for (qsizetype i = 0; i < row.actions.size(); ++i) {
        const InboxRow::Action &action = row.actions[i];
        Paint::ButtonStates states;
        states.setFlag(Paint::ButtonState::Hover, m_hoveredIndex == index && m_hovered == action.id);
        states.setFlag(Paint::ButtonState::Down, m_pressedIndex == index && m_pressed == action.id);
        states.setFlag(Paint::ButtonState::OnSelection, isCurrent(option));
        paintAction(painter, option, place.actions[i], action, states);
    }
    painter->restore();
}

void InboxDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const InboxRow &row,
                               const Layout &place) const
{
    const Theme &theme = themeOf(option.widget);
    const bool current = isCurrent(option);
    iconsOf(option.widget).paint(painter, place.icon, row.icon, theme.rowInk(row.iconInk, current));
    const QFont strong = theme.font(TextStyle::BodyStrong);
    if (place.title.height() <= theme.lineHeight(TextStyle::BodyStrong))
        Paint::text(painter, place.title, row.title, strong, theme.rowInk(Ink::Text, current));
    else
        Paint::lines(painter, place.title, row.title, strong, theme.rowInk(Ink::Text, current));
    Paint::text(painter, place.value, row.value, strong, theme.rowInk(row.valueInk, current), Qt::AlignRight);
    const QFont small = theme.font(TextStyle::Small);
    if (place.detail.height() <= theme.lineHeight(TextStyle::Small))
        Paint::text(painter, place.detail, row.detail, small, theme.rowInk(Ink::Muted, current));
    else
        Paint::lines(painter, place.detail, row.detail, small, theme.rowInk(Ink::Muted, current));
}

void InboxDelegate::paintAction(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                                const InboxRow::Action &action, Paint::ButtonStates states) const
{
    const Theme &theme = themeOf(option.widget);
    const bool current = isCurrent(option);
    const bool filled = action.primary && current;
    const ButtonKind kind = !action.icon.isEmpty() ? ButtonKind::Link
                            : filled               ? ButtonKind::Primary
                                                   : ButtonKind::Normal;
    Paint::button(painter, rect, kind, states, theme);
    const QColor ink = Paint::buttonInk(kind, states, theme);
    if (!action.icon.isEmpty()) {
        const int size = theme.px(14);
        iconsOf(option.widget)
            .paint(painter,
                   QRect(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size),
                   action.icon, ink);
        return;
    }
    const QFont font = theme.font(TextStyle::Small, filled);
    const int words = Paint::textWidth(action.text, font);
    const bool shown = current && !action.key.isEmpty();
    if (!shown) {
        Paint::text(painter, rect, action.text, font, ink, Qt::AlignHCenter);
    } else {
        const int x = rect.x() + theme.space(Space::S);
        Paint::text(painter, QRect(x, rect.y(), words, rect.height()), action.text, font, ink);
        const int cap = theme.px(16);
        Paint::keyCap(painter,
                      QRect(x + words + theme.px(actionGap), rect.y() + (rect.height() - cap) / 2,
                            Paint::keyCapWidth(action.key, theme), cap),
                      action.key, theme, ink, filled ? ink : theme.color(ColorRole::Border), Qt::transparent);
    }
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    QStyleOptionViewItem placed = option;
    placed.rect = QRect(0, 0, width, 0);
    return {width, layout(placed, m_read(index), width).height};
}

QString InboxDelegate::actionAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const
{
    const InboxRow row = m_read(index);
    const Layout place = layout(option, row, option.rect.width());
    for (qsizetype i = 0; i < row.actions.size(); ++i) {
        if (place.actions[i].contains(at))
            return row.actions[i].id;
    }
    return {};
}

bool InboxDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const auto *const mouse = dynamic_cast<QMouseEvent *>(event);
    if (!mouse)
        return false;
    const QString action = actionAt(option, index, mouse->position().toPoint());
    switch (event->type()) {
    case QEvent::MouseMove:
        m_hovered = action;
        m_hoveredIndex = index;
        return false;
    case QEvent::MouseButtonPress:
        m_pressed = action;
        m_pressedIndex = index;
        return false;
    case QEvent::MouseButtonRelease: {
        const bool taken = !action.isEmpty() && m_pressed == action && m_pressedIndex == index;
        m_pressed.clear();
        m_pressedIndex = QPersistentModelIndex();
        if (taken)
            emit actionTriggered(index, action);
        return taken;
    }
    default:
        return false;
    }
}

bool InboxDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const QString id = index.isValid() ? actionAt(option, index, event->pos()) : QString();
    const InboxRow row = index.isValid() ? m_read(index) : InboxRow();
    for (const InboxRow::Action &action : row.actions) {
        if (action.id == id && !action.icon.isEmpty()) {
            QToolTip::showText(event->globalPos(), action.text, view);
            return true;
        }
    }
    if (index.isValid()) {
        const QStringList lines{row.title, row.detail, row.remark};
        QToolTip::showText(event->globalPos(), lines.join(u'\n').trimmed(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace Floorwalk

#include "moc_inboxdelegate.cpp"
