// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/attendance/rollwords.h"

#include <QHash>
#include <QSortFilterProxyModel>

namespace Floorwalk {

class RollModel;

/**
 * Shows one kind of the roll, what needs the leader first. The order is settled once for a day and kept while rows
 * change, so that nothing moves under the leader's hand.
 */
class RollFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RollFilter(RollModel *model, QObject *parent = nullptr);

    /** Nothing = everybody. */
    void setKind(std::optional<RollKind> kind);
    std::optional<RollKind> kind() const { return m_kind; }
    /** Puts what needs the leader now first; called when another day is shown. */
    void settleOrder();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int rank(const QModelIndex &index) const;

    std::optional<RollKind> m_kind;
    QHash<qint64, int> m_ranks;
};

} // namespace Floorwalk
