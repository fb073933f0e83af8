// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/paint.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <functional>

namespace Floorwalk {

/** What one thing that needs the leader looks like in the inbox. */
struct InboxRow
{
    struct Action
    {
        QString id; ///< handed back when the action is taken
        QString text; ///< or, with an icon, its tool tip and accessible words
        QString key; ///< shown in the button of the current row
        QString icon; ///< instead of the text
        bool primary = false; ///< filled while the row is current
    };

    Tone tone = Tone::Neutral; ///< the edge
    QString icon;
    Ink iconInk = Ink::Muted;
    QString title;
    QString value; ///< age, time or date at the right end; never elided
    Ink valueInk = Ink::Text;
    QString detail; ///< up to two lines
    QList<Action> actions;
    QString remark{}; ///< a further line of the tool tip
};

/** Paints inbox rows with their buttons and hands on which was pressed, without a widget a row. */
class InboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Read = std::function<InboxRow(const QModelIndex &)>;
    explicit InboxDelegate(Read read, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

signals:
    void actionTriggered(const QModelIndex &index, const QString &action);

private:
    struct Layout;
    Layout layout(const QStyleOptionViewItem &option, const InboxRow &row, int width) const;
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const InboxRow &row,
                    const Layout &place) const;
    void paintAction(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                     const InboxRow::Action &action, Paint::ButtonStates states) const;
    QString actionAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const;

    Read m_read;
    QPersistentModelIndex m_pressedIndex;
    QString m_pressed;
    QPersistentModelIndex m_hoveredIndex;
    QString m_hovered;
};

} // namespace Floorwalk
