// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/domain/zone.h"

#include <QAbstractTableModel>

namespace Floorwalk {

/** The alerts that were raised on a walk, oldest first: what became of each and how soon. */
class WalkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Raised, What, Whom, Owner, Reaction, Ended };
    static constexpr int columns = 6;
    enum Role { AlarmRole = Qt::UserRole + 1, OpenRole };

    explicit WalkModel(Zone zone, QObject *parent = nullptr);

    /** Another walk's alerts. */
    void show(std::vector<AlertRecord> alerts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const AlertRecord &alert, Column column) const;

    Zone m_zone;
    std::vector<AlertRecord> m_alerts;
};

} // namespace Floorwalk
