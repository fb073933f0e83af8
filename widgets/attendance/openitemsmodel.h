// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/attendanceday.h"

#include <QAbstractListModel>

namespace Floorwalk {

/** What still stands in the way of closing a day, one row an item, changed row by row. */
class OpenItemsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PersonRole = Qt::UserRole + 1, ///< qint64
        NameRole,
        KindRole, ///< DayOpenItem::Kind as int
        TextRole,
        DueRole, ///< QDate, invalid when none is set
        IconRole
    };

    explicit OpenItemsModel(QObject *parent = nullptr);
    void setItems(const std::vector<DayOpenItem> &items);
    std::optional<DayOpenItem> at(int row) const;
    static QString kindWord(DayOpenItem::Kind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<DayOpenItem> m_items;
};

} // namespace Floorwalk
