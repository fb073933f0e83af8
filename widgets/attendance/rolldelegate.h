// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/attendance/rollmodel.h"
#include "widgets/theme/paint.h"

#include <QStyledItemDelegate>

namespace Floorwalk {

class Theme;
class IconStore;

/** Paints the cells of the roll: times with what proves them, the result by colour, icon and word, the status. */
class RollDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RollDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** The width that the longest content of @p column needs in the language and theme of @p widget. */
    static int columnWidth(const QWidget *widget, RollModel::Column column, const QAbstractItemModel &model);

private:
    struct Cell
    {
        QPainter *painter;
        QRect rect; ///< inside the cell's margins
        bool selected;
        const Theme &theme;
        IconStore &icons;
        const PersonDay &day;
    };
    void paintNotice(const Cell &cell, const QString &text) const;
    void paintTime(const Cell &cell, const QString &text, bool coming) const;
    void paintResult(const Cell &cell, const QModelIndex &index) const;
    void paintStatus(const Cell &cell, const QModelIndex &index) const;
    void paintPlain(const Cell &cell, const QString &text, const QFont &font, bool muted,
                    Paint::Cut cut = Paint::Cut::Never) const;
};

} // namespace Floorwalk
