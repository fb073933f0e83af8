// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/ownteam.h"

#include "models/policy/access.h"
#include "models/store/peoplerepository.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Those of the setting "leads.NAME"; empty where there is none. */
QStringList ledBySetting(const CentreSettings &settings, const QString &leader)
{
    QStringList teams;
    for (const QString &team : settings.text(u"leads."_s + leader).split(u';', Qt::SkipEmptyParts))
        teams << team.trimmed();
    teams.removeAll(QString());
    return teams;
}

} // namespace

QStringList ownTeams(const CentreSettings &settings, const QString &leader, const QString &onRecord)
{
    const QStringList led = ledBySetting(settings, leader);
    return led.isEmpty() ? QStringList{onRecord} : led;
}

Result<QStringList> ownTeamsOf(StoreSession &session, const Actor &actor)
{
    if (const QStringList led = ledBySetting(session.settings(), actor.name); !led.isEmpty())
        return led; // who that is need not be looked up
    std::optional<PersonId> person = actor.person;
    if (!person) {
        const Result<Actor> known = session.actorNamed(actor.name, actor.role);
        person = known ? known->person : std::nullopt; // a name that several have is nobody's
    }
    if (!person)
        return ownTeams(session.settings(), actor.name, {});
    const Result<std::optional<Person>> self = PeopleRepository(session.records()).find(*person);
    if (!self)
        return self.error();
    return ownTeams(session.settings(), actor.name, *self ? (*self)->team : QString());
}

Result<QString> ownTeamOf(StoreSession &session, const Actor &actor)
{
    const Result<QStringList> own = ownTeamsOf(session, actor);
    return own ? Result<QString>(own->front()) : Result<QString>(own.error());
}

bool isOwnTeam(const QStringList &own, const QString &team)
{
    return AccessPolicy::leads(own, team);
}

Result<TeamRight> TeamRight::of(StoreSession &session, const Actor &actor, Action action)
{
    Result<QStringList> own = ownTeamsOf(session, actor);
    if (!own)
        return own.error();
    return TeamRight(actor, action, std::move(*own));
}

QString TeamRight::refusal(const QString &team) const
{
    const Result<Grant> grant = AccessPolicy::grant(m_actor, m_action, {team, m_own});
    return grant ? QString() : grant.error().text;
}

QStringList namedTeams(const QStringList &own)
{
    return own.contains(QString()) ? QStringList() : own;
}

} // namespace Floorwalk
