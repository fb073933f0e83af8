// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/reportpeople.h"

#include "models/domain/incident.h"
#include "models/policy/alertrule.h"
#include "models/service/teamleaders.h"
#include "models/store/peoplerepository.h"
#include "models/store/teamhistory.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<ReportPeople> ReportPeople::of(StoreSession &session, const QStringList &teams, QDate date,
                                      const TimeRange &window)
{
    ReportPeople people;
    people.m_teams = teams;
    // All are known by their keys, not the own ones alone: else another's key could pass for an own one's name.
    const Result<std::vector<Person>> all = PeopleRepository(session.records()).all(true);
    if (!all)
        return all.error();
    const Result<TeamHistory> history = TeamHistory::load(session.records());
    if (!history)
        return history.error();
    const Result<TeamLeaders> leaders = TeamLeaders::load(session, *all, date, date);
    if (!leaders)
        return leaders.error();
    for (Person person : *all) {
        person.team = history->teamOn(person, date);
        if (leaders->staysOut(person, date))
            people.m_leaders.insert(*person.id);
        if (!teams.contains(person.team))
            continue;
        people.m_own.insert(*person.id);
        people.m_ownNames << person.name;
    }
    if (teams.isEmpty() && people.m_leaders.empty())
        return people;
    Result<KeyedPeople> keyed = KeyedPeople::during(session, *all, window);
    if (!keyed)
        return keyed.error();
    people.m_all = std::move(*keyed);
    return people;
}

bool ReportPeople::counts(const QString &agentKey, Moment moment) const
{
    if (m_teams.isEmpty() && m_leaders.empty())
        return true;
    const std::optional<PersonId> person = m_all.find(agentKey, moment);
    if (person && m_leaders.contains(*person))
        return false;
    return m_teams.isEmpty() || (person && m_own.contains(*person));
}

std::optional<bool> ReportPeople::isOfTeams(const QString &agentKey, Moment moment) const
{
    if (m_teams.isEmpty())
        return true;
    const std::optional<PersonId> person = m_all.find(agentKey, moment);
    return person ? std::optional(m_own.contains(*person)) : std::nullopt;
}

bool ReportPeople::counts(const AlertRecord &alert) const
{
    if (namesAgent(alert.kind)) {
        if (m_teams.isEmpty())
            return true;
        if (const std::optional<PersonId> person = m_all.find(alert.subject, alert.raisedAt))
            return m_own.contains(*person);
        // Who is missed before any phone was theirs is named by the roster.
        return m_ownNames.contains(alert.subject);
    }
    if (alert.kind != incidentKind || m_teams.isEmpty())
        return true;
    const QString team = alert.facts[u"team"_s].toString();
    return team.isEmpty() || m_teams.contains(team);
}

} // namespace Floorwalk
