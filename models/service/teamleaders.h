// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/service/storesession.h"

#include <map>
#include <set>

namespace Floorwalk {

/**
 * Who of a team's list leads it, by what KnownLeaders knows of each day. A leader who also takes calls stays out of the
 * team's figures (domain.md 1), unless the setting "count_leaders" says otherwise. The one place that says so.
 */
class TeamLeaders
{
public:
    /** Of @p people on the days of [from, to]. */
    static Result<TeamLeaders> load(StoreSession &session, const std::vector<Person> &people, QDate from, QDate to);
    /** Nobody: all count. */
    TeamLeaders() = default;

    /** Whether @p person, in the team of @p date, leads that team on it. */
    bool isLeader(const Person &person, QDate date) const;
    /** Whether anybody may be in no figure of the own team. */
    bool isAnybodyOut() const { return !m_areCounted && !m_names.empty(); }
    /** Whether @p person is in no figure of the team on @p date. */
    bool staysOut(const Person &person, QDate date) const { return !m_areCounted && isLeader(person, date); }

private:
    CentreSettings m_settings;
    bool m_areCounted = false;
    QDate m_today;
    std::map<PersonId, QString> m_names; ///< as they are on duty, of those who ever are
    std::set<PersonId> m_always; ///< by setting
    std::optional<PersonId> m_onDuty; ///< now
    std::set<std::pair<QDate, PersonId>> m_ran; ///< the day, as its plan was theirs
};

} // namespace Floorwalk
