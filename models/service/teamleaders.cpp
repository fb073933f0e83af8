// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/teamleaders.h"

#include "models/service/knownleaders.h"
#include "models/service/ownteam.h"

#include <QHash>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Whom a leader's name means: one person alone, by name or number; who has left is meant where nobody else is. */
class NamedPeople
{
public:
    explicit NamedPeople(const std::vector<Person> &people)
    {
        for (const Person &person : people) {
            take(person.name, person);
            if (person.no.text() != person.name)
                take(person.no.text(), person);
        }
    }

    std::optional<PersonId> find(const QString &name) const
    {
        const auto meant = m_meant.constFind(name.trimmed());
        return meant != m_meant.constEnd() && meant->people == 1 ? std::optional(meant->id) : std::nullopt;
    }

private:
    struct Meant
    {
        PersonId id;
        int people = 0;
        bool retired = false;
    };

    void take(const QString &word, const Person &person)
    {
        const auto meant = m_meant.find(word);
        if (meant == m_meant.end() || (meant->retired && !person.retired))
            m_meant.insert(word, {*person.id, 1, person.retired});
        else if (meant->retired == person.retired)
            ++meant->people;
    }

    QHash<QString, Meant> m_meant;
};

} // namespace

Result<TeamLeaders> TeamLeaders::load(StoreSession &session, const std::vector<Person> &people, QDate from, QDate to)
{
    const NamedPeople named(people);
    TeamLeaders leaders;
    leaders.m_settings = session.settings();
    leaders.m_areCounted = session.settings().flag(u"count_leaders"_s);
    leaders.m_today = session.zone().localDate(session.now());
    const auto take = [&leaders, &named](const QString &name) {
        const std::optional<PersonId> person = named.find(name);
        if (person)
            leaders.m_names.emplace(*person, name);
        return person;
    };
    for (const QString &name : KnownLeaders::bySetting(leaders.m_settings)) {
        if (const std::optional<PersonId> person = take(name))
            leaders.m_always.insert(*person);
    }
    leaders.m_onDuty = take(KnownLeaders::onDuty(leaders.m_settings));
    const auto ran = KnownLeaders::ran(session, from, to);
    if (!ran)
        return ran.error();
    for (const auto &[date, name] : *ran) {
        if (const std::optional<PersonId> person = take(name))
            leaders.m_ran.emplace(date, *person);
    }
    return leaders;
}

bool TeamLeaders::isLeader(const Person &person, QDate date) const
{
    if (!person.id)
        return false;
    const auto name = m_names.find(*person.id);
    if (name == m_names.end())
        return false;
    const bool leads = m_always.contains(*person.id) || (m_onDuty == person.id && date >= m_today)
                       || m_ran.contains({date, *person.id});
    return leads && isOwnTeam(ownTeams(m_settings, name->second, person.team), person.team);
}

} // namespace Floorwalk
