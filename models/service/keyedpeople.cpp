// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/keyedpeople.h"

#include "models/live/agentnames.h"
#include "models/store/peoplerepository.h"
#include "models/store/seatrepository.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<KeyedPeople> KeyedPeople::at(StoreSession &session, const std::vector<Person> &people, Moment moment)
{
    return during(session, people, {moment, moment});
}

Result<KeyedPeople> KeyedPeople::during(StoreSession &session, const std::vector<Person> &people,
                                        const TimeRange &range)
{
    Result<SeatPlan> plan = SeatRepository(session.records()).plan(range.from, range.to);
    if (!plan)
        return plan.error();
    KeyedPeople keyed;
    keyed.m_plan = std::move(*plan);
    keyed.m_moment = range.from;
    for (const Person &person : people) {
        keyed.m_people.insert(*person.id);
        keyed.m_members.insert(keyOf(person.no), *person.id);
        for (const QString &member : person.feedMembers) {
            // A name that somebody retired left behind may be another's by now.
            if (!person.retired || !keyed.m_members.contains(member))
                keyed.m_members.insert(member, *person.id);
        }
    }
    return keyed;
}

Result<std::optional<PersonId>> KeyedPeople::personOf(StoreSession &session, const QString &agentKey)
{
    const Result<std::vector<Person>> people = PeopleRepository(session.records()).all();
    if (!people)
        return people.error();
    const Result<KeyedPeople> keyed = at(session, *people, session.now());
    if (!keyed)
        return keyed.error();
    return keyed->find(agentKey);
}

QString KeyedPeople::keyOf(const EmployeeNo &no)
{
    return u"no:"_s + no.text();
}

/** A seat's phone means who sits there, and only where nobody does the one whose own it is. */
std::optional<PersonId> KeyedPeople::named(const QString &name, Moment moment) const
{
    if (const std::optional<PersonId> sits = m_plan.personAt(name, moment))
        return m_people.contains(*sits) ? sits : std::nullopt;
    const auto own = m_members.constFind(name);
    return own != m_members.cend() ? std::optional(*own) : std::nullopt;
}

std::optional<PersonId> KeyedPeople::find(const QString &agentKey, Moment moment) const
{
    if (const std::optional<PersonId> whole = named(agentKey, moment); whole || AgentNames::nameEnd(agentKey) < 0)
        return whole;
    const std::optional<PersonId> phone = named(AgentNames::interfaceIn(agentKey), moment);
    return phone ? phone : named(AgentNames::nameIn(agentKey), moment);
}

std::optional<PersonId> KeyedPeople::find(const QString &agentKey, const QString &phone, Moment moment) const
{
    const std::optional<PersonId> keyed = find(agentKey, moment);
    return keyed ? keyed : named(phone, moment);
}

} // namespace Floorwalk
