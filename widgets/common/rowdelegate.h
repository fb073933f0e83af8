// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/statelook.h"
#include "widgets/theme/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace Floorwalk {

/** Paints the rows of all tables: ground, selection with its edge, grid line, and one line of text a cell. */
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** How one cell is worded; alignment comes from the model, digits to the right. */
    struct Cell
    {
        QString text;
        Ink ink = Ink::Text;
        bool strong = false;
        QString detail; ///< small and muted behind the text; may be elided
        QString icon; ///< before the text, in its ink
    };
    using Read = std::function<Cell(const QModelIndex &)>;

    /** Without @p read a cell is the model's DisplayRole. */
    explicit RowDelegate(QObject *parent = nullptr, Read read = {});
    void setRowHeight(Extent height) { m_height = height; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /** Paints ground and lines; returns the rectangle of the contents. */
    QRect paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    virtual void paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const;
    /** Width of what must not be elided. */
    virtual int contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    Cell cell(const QModelIndex &index) const;
    Read m_read;
    Extent m_height = Extent::RowDense;
};

/** A state in a table: tile, word, and the reason small behind it. The word is never elided. */
class StateCellDelegate : public RowDelegate
{
    Q_OBJECT

public:
    struct State
    {
        StateLook look;
        QString reason;
    };
    using ReadState = std::function<State(const QModelIndex &)>;
    explicit StateCellDelegate(ReadState read, QObject *parent = nullptr);

protected:
    void paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;
    int contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ReadState m_read;
};

/** A time in state against its limit: digits, bar, and the icon of its gravity. */
class TimeBarDelegate : public RowDelegate
{
    Q_OBJECT

public:
    struct Time
    {
        QString text; ///< "12:40"
        std::optional<double> part; ///< of the limit; absent when the state has none: then no bar
        bool stale = false;
    };
    using ReadTime = std::function<Time(const QModelIndex &)>;
    explicit TimeBarDelegate(ReadTime read, QObject *parent = nullptr);

protected:
    void paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;
    int contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ReadTime m_read;
};

} // namespace Floorwalk
