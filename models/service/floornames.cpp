// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/floornames.h"

#include "models/live/agentnames.h"
#include "models/service/teamleaders.h"
#include "models/store/peoplerepository.h"
#include "models/store/teamhistory.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<FloorNames> FloorNames::during(StoreSession &session, const TimeRange &range, Whom whom)
{
    const Result<std::vector<Person>> people = PeopleRepository(session.records()).all(whom == Whom::Everybody);
    if (!people)
        return people.error();
    Result<KeyedPeople> keyed = KeyedPeople::during(session, *people, range);
    if (!keyed)
        return keyed.error();
    FloorNames names(std::move(*keyed));
    const QDate date = session.zone().localDate(range.from + range.length() / 2);
    const Result<TeamLeaders> leaders = TeamLeaders::load(session, *people, date, date);
    const Result<TeamHistory> history = TeamHistory::load(session.records());
    if (!leaders || !history)
        return leaders ? history.error() : leaders.error();
    for (Person person : *people) {
        person.team = history->teamOn(person, date);
        names.m_people.emplace(*person.id, AgentIdentity{person.name, person.no.text(), person.team});
        if (leaders->staysOut(person, date))
            names.m_leaders.insert(person.no.text());
    }
    return names;
}

AgentIdentity FloorNames::of(const QString &agentKey, const QString &phone, Moment moment) const
{
    if (const std::optional<PersonId> person = m_keyed.find(agentKey, phone, moment)) {
        const auto known = m_people.find(*person);
        return known == m_people.end() ? AgentIdentity() : known->second;
    }
    const QString interface = phone.isEmpty() ? AgentNames::interfaceIn(agentKey) : phone;
    const QString at = interface.isEmpty() ? agentKey : interface;
    const QString seat = m_keyed.plan().seatOf(at);
    if (seat.isEmpty() || !isCalledBySeat(AgentNames::nameIn(agentKey), at, seat))
        return {};
    return {unassignedSeat(seat), {}, {}};
}

QString FloorNames::teamOf(const AlertRecord &alert) const
{
    return of(alert.subject, alert.facts.value(u"seat"_s).toString(), alert.since).team;
}

QString FloorNames::teamOfPerson(const QString &name) const
{
    const auto isIt = [&name](const auto &one) { return one.second.name == name; };
    const auto found = std::ranges::find_if(m_people, isIt);
    const bool isOne =
        found != m_people.end() && std::find_if(std::next(found), m_people.end(), isIt) == m_people.end();
    return isOne ? found->second.team : QString();
}

void FloorNames::name(AgentRow &row, Moment moment) const
{
    AgentIdentity who = of(row.key, row.interface, moment);
    row.shown = std::move(who.name);
    row.employeeNo = std::move(who.employeeNo);
    row.team = std::move(who.team);
    row.seat = seatOf(row.interface);
}

} // namespace Floorwalk
