// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/seatgridmodel.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

SeatGridModel::Shape SeatGridModel::shapeOf(const std::vector<SeatSpot> &spots)
{
    if (spots.empty())
        return {};
    Shape shape{spots.front().place, spots.front().place};
    for (const SeatSpot &spot : spots) {
        shape.from.row = std::min(shape.from.row, spot.place.row);
        shape.from.column = std::min(shape.from.column, spot.place.column);
        shape.to.row = std::max(shape.to.row, spot.place.row);
        shape.to.column = std::max(shape.to.column, spot.place.column);
    }
    return shape;
}

void SeatGridModel::show(const std::vector<SeatSpot> &spots)
{
    const Shape shape = shapeOf(spots);
    if (shape != m_shape) {
        beginResetModel(); // what is shown is another floor
        m_shape = shape;
        m_spots = spots;
        endResetModel();
        return;
    }
    const std::vector<SeatSpot> before = std::exchange(m_spots, spots);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QModelIndex cell = index(row, column);
            const SeatPlace place{m_shape.from.row + row, m_shape.from.column + column};
            const auto old = std::ranges::find(before, place, &SeatSpot::place);
            const SeatSpot *const now = at(cell);
            const bool same = now && old != before.end() ? *now == *old : !now && old == before.end();
            if (!same)
                emit dataChanged(cell, cell);
        }
    }
}

const SeatSpot *SeatGridModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this)
        return nullptr;
    const SeatPlace place{m_shape.from.row + index.row(), m_shape.from.column + index.column()};
    const auto spot = std::ranges::find(m_spots, place, &SeatSpot::place);
    return spot == m_spots.end() ? nullptr : &*spot;
}

QModelIndex SeatGridModel::indexAt(const SeatPlace &place) const
{
    return index(place.row - m_shape.from.row, place.column - m_shape.from.column);
}

QModelIndex SeatGridModel::indexOf(const QString &key) const
{
    const auto spot = std::ranges::find(m_spots, key, &SeatSpot::key);
    return spot == m_spots.end() ? QModelIndex() : indexAt(spot->place);
}

QModelIndex SeatGridModel::first() const
{
    const auto spot = std::ranges::min_element(m_spots, isWalkedBefore, &SeatSpot::place);
    return spot == m_spots.end() ? QModelIndex() : indexAt(spot->place);
}

int SeatGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shape.to.row - m_shape.from.row + 1;
}

int SeatGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shape.to.column - m_shape.from.column + 1;
}

QVariant SeatGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SeatSpot *const spot = at(index);
    if (!spot)
        return {};
    const QString who = spot->name.isEmpty() ? tr("nobody") : spot->name;
    switch (role) {
    case Qt::DisplayRole:
        return QString(spot->seat + u' ' + who);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList words{spot->state ? spot->state->word : QString(), spot->value,
                          spot->seen ? tr("seen") : QString()};
        words.removeAll(QString());
        //: a seat, who sits there, and what they do
        return tr("Seat %1: %2").arg(spot->seat, (QStringList{who} + words).join(u" · "_s));
    }
    default:
        return {};
    }
}

Qt::ItemFlags SeatGridModel::flags(const QModelIndex &index) const
{
    return at(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace Floorwalk
