// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QSet>

#include <algorithm>
#include <functional>
#include <vector>

namespace Floorwalk {

/**
 * A flat model whose rows are merged with those that are wanted: whoever looks at a row keeps it, wherever it goes, for
 * nothing is ever reset. @p Base is QAbstractListModel or QAbstractTableModel.
 */
template <class Base> class RowMerging : public Base
{
protected:
    using Base::Base;

    /**
     * Makes @p rows, which the model shows, to @p wanted. @p keyOf tells which row is which; no two have the same. What
     * stays and is another is told with @p roles, all of them when that is empty. Whether rows came, went or moved.
     */
    template <class Row, class Key>
    bool mergeRows(std::vector<Row> &rows, const std::vector<Row> &wanted, Key keyOf, const QList<int> &roles)
    {
        bool other = dropRows(rows, wanted, keyOf);
        for (size_t at = 0; at < wanted.size(); ++at)
            other = placeRow(rows, wanted[at], int(at), keyOf, roles) || other;
        return other;
    }

private:
    template <class Row, class Key> bool dropRows(std::vector<Row> &rows, const std::vector<Row> &wanted, Key keyOf)
    {
        QSet<std::decay_t<std::invoke_result_t<Key, const Row &>>> kept;
        for (const Row &row : wanted)
            kept.insert(std::invoke(keyOf, row));
        bool dropped = false;
        for (int at = int(rows.size()) - 1; at >= 0; --at) {
            if (kept.contains(std::invoke(keyOf, rows[size_t(at)])))
                continue;
            this->beginRemoveRows({}, at, at);
            rows.erase(rows.begin() + at);
            this->endRemoveRows();
            dropped = true;
        }
        return dropped;
    }

    /** Makes @p wanted the row @p at; all rows above it are in place already. */
    template <class Row, class Key>
    bool placeRow(std::vector<Row> &rows, const Row &wanted, int at, Key keyOf, const QList<int> &roles)
    {
        const auto key = std::invoke(keyOf, wanted);
        const auto held = std::find_if(rows.begin() + at, rows.end(),
                                       [&key, &keyOf](const Row &row) { return std::invoke(keyOf, row) == key; });
        if (held == rows.end()) {
            this->beginInsertRows({}, at, at);
            rows.insert(rows.begin() + at, wanted);
            this->endInsertRows();
            return true;
        }
        const int from = int(held - rows.begin());
        if (from != at) {
            this->beginMoveRows({}, from, from, {}, at);
            std::rotate(rows.begin() + at, held, held + 1);
            this->endMoveRows();
        }
        if (!(rows[size_t(at)] == wanted)) {
            rows[size_t(at)] = wanted;
            const QAbstractItemModel *const model = this; // a list hides its only column
            emit this->dataChanged(this->index(at, 0), this->index(at, model->columnCount() - 1), roles);
        }
        return from != at;
    }
};

} // namespace Floorwalk
