// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incident.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** Incidents with all that was ever said of them. */
class IncidentRepository
{
public:
    explicit IncidentRepository(const Database &records)
        : m_records(records)
    {}
    /** The last word on each incident that overlaps [from, to), withdrawn ones included, by begin. */
    Result<std::vector<IncidentRecord>> between(Moment from, Moment to) const;
    /** The last word on the incident of an alert. */
    Result<std::optional<IncidentRecord>> ofAlert(const QString &team, const QString &instance) const;
    /** The last word on @p number; NotFound when there is no such incident. */
    Result<IncidentRecord> numbered(qint64 number) const;
    /** All records of @p number, oldest first. */
    Result<std::vector<IncidentRecord>> history(qint64 number) const;
    /**
     * Adds @p record; without a number it is a new incident and gets one. `recordedAt` and `recordedBy` are filled in
     * from @p grant. Conflict when somebody else corrected the same record meanwhile. RecordIncident, or HandleAlert
     * for what the floor sees.
     */
    Result<IncidentRecord> add(Transaction &transaction, const Grant &grant, IncidentRecord record);
    /** Whether records before @p begin still say who was gone or what was written about it. */
    Result<bool> holdsNamesBefore(Moment begin) const;
    /** Takes names and texts off at most @p most records before @p begin; when they went and came back stays.
     * EraseExpired. */
    Result<qint64> eraseNames(Transaction &transaction, const Grant &grant, Moment begin, int most);

private:
    const Database &m_records;
};

} // namespace Floorwalk
