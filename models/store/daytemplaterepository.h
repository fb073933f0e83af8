// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/daytemplaterecord.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** Day templates of the teams' own, version by version. */
class DayTemplateRepository
{
public:
    explicit DayTemplateRepository(const Database &records)
        : m_records(records)
    {}
    /** All of a team, newest first. */
    Result<std::vector<DayTemplateRecord>> versions(const QString &team) const;
    /** Which rules @p date; absent when the team has none by then. */
    Result<std::optional<DayTemplateRecord>> inForce(const QString &team, QDate date) const;
    /** Adds the next version of the record's team and returns its number. ChangeSettings. */
    Result<int> add(Transaction &transaction, const Grant &grant, const DayTemplateRecord &record);

private:
    const Database &m_records;
};

} // namespace Floorwalk
