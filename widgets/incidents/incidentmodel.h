// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incident.h"
#include "models/domain/rowmerging.h"
#include "models/domain/zone.h"

#include <QAbstractListModel>

namespace Floorwalk {

/** Incidents, the newest first, one row each, changed row by row. */
class IncidentModel : public RowMerging<QAbstractListModel>
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< qint64
        DetailRole, ///< QString, translated: when, and how many
        LastsRole, ///< bool
        WithdrawnRole ///< bool
    };

    explicit IncidentModel(Zone zone, QObject *parent = nullptr);

    /** Takes the incidents as they are now, the oldest first. */
    void show(std::vector<IncidentRecord> incidents);
    /** Null outside the list. */
    const IncidentRecord *at(int row) const;
    int rowOf(qint64 number) const;
    /** The newest incident of @p team; -1 when there is none. */
    int rowOfTeam(const QString &team) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Zone m_zone;
    std::vector<IncidentRecord> m_incidents; ///< the newest first
};

} // namespace Floorwalk
