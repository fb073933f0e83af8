// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/rollfilter.h"

#include "widgets/attendance/rollmodel.h"

namespace Floorwalk {

RollFilter::RollFilter(RollModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    setSourceModel(model);
    sort(0);
}

void RollFilter::setKind(std::optional<RollKind> kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    invalidateFilter();
}

void RollFilter::settleOrder()
{
    m_ranks.clear();
    const QAbstractItemModel *model = sourceModel();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const auto status = RollStatus(index.data(RollModel::StatusRole).toInt());
        const int first = RollWords::needsLeader(status) ? 0 : status == RollStatus::Normal ? 20'000 : 10'000;
        m_ranks.insert(index.data(RollModel::PersonRole).toLongLong(), first + row);
    }
    invalidate();
}

bool RollFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!m_kind)
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    return RollKinds::fromInt(RollKinds::Int(index.data(RollModel::KindsRole).toInt())).testFlag(*m_kind);
}

int RollFilter::rank(const QModelIndex &index) const
{
    return m_ranks.value(index.data(RollModel::PersonRole).toLongLong(), 30'000 + index.row());
}

bool RollFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return rank(left) < rank(right);
}

} // namespace Floorwalk

#include "moc_rollfilter.cpp"
