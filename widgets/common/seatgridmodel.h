// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/seatspot.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace Floorwalk {

/** Seats by row and place; where none stands the cell is empty and cannot be gone to. */
class SeatGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /** No two of @p spots stand on one place. Reset only where the floor has another shape. */
    void show(const std::vector<SeatSpot> &spots);
    /** Null where no seat stands. */
    const SeatSpot *at(const QModelIndex &index) const;
    /** Invalid where no seat has @p key. */
    QModelIndex indexOf(const QString &key) const;
    /** The seat that is walked to first; invalid in an empty grid. */
    QModelIndex first() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /** The rows and columns from the first to the last in which a seat stands. */
    struct Shape
    {
        SeatPlace from{1, 1};
        SeatPlace to{0, 0};

        bool operator==(const Shape &) const = default;
    };
    static Shape shapeOf(const std::vector<SeatSpot> &spots);
    QModelIndex indexAt(const SeatPlace &place) const;
    size_t cellOf(int row, int column) const { return size_t(row) * size_t(columnCount()) + size_t(column); }

    Shape m_shape;
    std::vector<std::optional<SeatSpot>> m_cells; ///< row by row; absent where no seat stands
};

} // namespace Floorwalk
