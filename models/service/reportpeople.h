// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/service/keyedpeople.h"

#include <set>

namespace Floorwalk {

/**
 * Whose time, calls and alerts a day report counts: those of its teams, rostered or not. Of a leader who takes calls
 * the alerts alone, see TeamLeaders.
 */
class ReportPeople
{
public:
    /** Everybody's. */
    ReportPeople() = default;
    /** Those of @p teams on @p date (no teams are all), as the feed names them in @p window. */
    static Result<ReportPeople> of(StoreSession &session, const QStringList &teams, QDate date,
                                   const TimeRange &window);

    bool areAll() const { return m_teams.isEmpty(); }
    /** Whether @p agentKey meant one of them at @p moment. */
    bool counts(const QString &agentKey, Moment moment) const;
    /** Whether whom @p agentKey meant is in one of the teams, its leaders too; absent for nobody on record. */
    std::optional<bool> isOfTeams(const QString &agentKey, Moment moment) const;
    /** Whether @p alert is about one of them, about one of the teams, or about what all teams share. */
    bool counts(const AlertRecord &alert) const;

private:
    QStringList m_teams; ///< empty: all
    KeyedPeople m_all;
    std::set<PersonId> m_own;
    std::set<PersonId> m_leaders; ///< who stay out of the figures
    QStringList m_ownNames;
};

} // namespace Floorwalk
