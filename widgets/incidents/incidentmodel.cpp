// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/incidents/incidentmodel.h"

#include "widgets/incidents/incidentwords.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

IncidentModel::IncidentModel(Zone zone, QObject *parent)
    : RowMerging(parent)
    , m_zone(std::move(zone))
{}

void IncidentModel::show(std::vector<IncidentRecord> incidents)
{
    std::ranges::reverse(incidents);
    // Nothing is ever deleted: rows go only as the window of time moves on, and new ones come.
    mergeRows(m_incidents, incidents, &IncidentRecord::number, {Qt::DisplayRole, DetailRole, LastsRole, WithdrawnRole});
}

const IncidentRecord *IncidentModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_incidents[size_t(row)] : nullptr;
}

int IncidentModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::find(m_incidents, number, &IncidentRecord::number);
    return found == m_incidents.end() ? -1 : int(found - m_incidents.begin());
}

int IncidentModel::rowOfTeam(const QString &team) const
{
    const auto found = std::ranges::find(m_incidents, team, &IncidentRecord::team);
    return found == m_incidents.end() ? -1 : int(found - m_incidents.begin());
}

int IncidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_incidents.size());
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const IncidentRecord &incident = m_incidents[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return u"#%1 %2"_s.arg(incident.number).arg(incident.team);
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return IncidentWording::span(incident, m_zone) + u" · "_s + IncidentWording::howMany(incident);
    case NumberRole:
        return incident.number;
    case LastsRole:
        return incident.lasts() && !incident.withdrawn;
    case WithdrawnRole:
        return incident.withdrawn;
    default:
        return {};
    }
}

} // namespace Floorwalk

#include "moc_incidentmodel.cpp"
