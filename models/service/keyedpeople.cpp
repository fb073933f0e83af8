// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/keyedpeople.h"

#include "models/live/agentnames.h"
#include "models/service/feednames.h"
#include "models/store/peoplerepository.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<KeyedPeople> KeyedPeople::at(StoreSession &session, const std::vector<Person> &people, Moment moment)
{
    const Result<FeedNames> names = FeedNames::at(session, moment);
    if (!names)
        return names.error();
    KeyedPeople keyed;
    for (const Person &person : people) {
        for (const QString &name : names->of(person))
            keyed.m_people.insert(name, *person.id);
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

std::optional<PersonId> KeyedPeople::find(const QString &agentKey) const
{
    QStringList names{agentKey};
    if (AgentNames::nameEnd(agentKey) > 0)
        names << AgentNames::interfaceIn(agentKey) << AgentNames::nameIn(agentKey);
    for (const QString &name : names) {
        if (const auto found = m_people.constFind(name); found != m_people.cend())
            return *found;
    }
    return std::nullopt;
}

} // namespace Floorwalk
