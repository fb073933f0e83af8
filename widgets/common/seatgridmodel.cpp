// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/seatgridmodel.h"

#include <algorithm>
#include <utility>

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
    const bool isAnother = shape != m_shape; // another floor
    if (isAnother) {
        beginResetModel();
        m_shape = shape;
    }
    std::vector<std::optional<SeatSpot>> cells(cellOf(rowCount(), 0));
    for (const SeatSpot &spot : spots)
        cells[cellOf(spot.place.row - m_shape.from.row, spot.place.column - m_shape.from.column)] = spot;
    const auto before = std::exchange(m_cells, std::move(cells));
    if (isAnother) {
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (m_cells[cellOf(row, column)] != before[cellOf(row, column)])
                emit dataChanged(index(row, column), index(row, column));
        }
    }
}

const SeatSpot *SeatGridModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this)
        return nullptr;
    const std::optional<SeatSpot> &spot = m_cells[cellOf(index.row(), index.column())];
    return spot ? &*spot : nullptr;
}

QModelIndex SeatGridModel::indexAt(const SeatPlace &place) const
{
    return index(place.row - m_shape.from.row, place.column - m_shape.from.column);
}

QModelIndex SeatGridModel::indexOf(const QString &key) const
{
    const auto cell =
        std::ranges::find_if(m_cells, [&key](const std::optional<SeatSpot> &spot) { return spot && spot->key == key; });
    return cell == m_cells.end() ? QModelIndex() : indexAt((**cell).place);
}

QModelIndex SeatGridModel::first() const
{
    const SeatSpot *first = nullptr;
    for (const std::optional<SeatSpot> &spot : m_cells) {
        if (spot && (!first || isWalkedBefore(spot->place, first->place)))
            first = &*spot;
    }
    return first ? indexAt(first->place) : QModelIndex();
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
                          //: a seat: an alert is open about who sits there, or the call is long
                          spot->urgency ? tr("needs you") : QString(), spot->seen ? tr("seen") : QString()};
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

#include "moc_seatgridmodel.cpp"
