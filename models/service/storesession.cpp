// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/storesession.h"

#include "models/policy/access.h"
#include "models/service/feedpeople.h"
#include "models/service/ownteam.h"
#include "models/service/rulepacks.h"
#include "models/store/peoplerepository.h"
#include "models/store/settingsrepository.h"
#include "models/store/store.h"
#include "models/store/teamrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

namespace {

/** Nobody makes himself the operations manager of a centre that has said who they are: Forbidden. */
Result<void> mayActInRole(const CentreSettings &settings, const Actor &actor)
{
    if (actor.role != Role::OperationsManager)
        return {};
    const QStringList named = settings.text(QStringLiteral("operations_managers")).split(u';', Qt::SkipEmptyParts);
    const bool isNamed =
        std::ranges::any_of(named, [&actor](const QString &name) { return name.trimmed() == actor.name.trimmed(); });
    if (named.isEmpty() || isNamed)
        return {};
    return Error{Error::Kind::Forbidden,
                 QCoreApplication::translate("StoreSession", "%1 is no operations manager of this centre. The setting "
                                                             "operations_managers names who they are.")
                     .arg(actor.name),
                 {}};
}

} // namespace

StoreSession::StoreSession(const Clock &clock)
    : m_clock(clock)
{}

StoreSession::~StoreSession() = default;

Result<std::unique_ptr<StoreSession>> StoreSession::open(const QString &path, Access access, const QString &holder,
                                                         const Clock &clock)
{
    Result<std::unique_ptr<Store>> store =
        access == Access::Command
            ? Store::openForCommand(path, holder, clock)
            : Store::open(path, access == Access::Write ? Store::Access::Write : Store::Access::Read, holder, clock);
    if (!store)
        return store.error();
    std::unique_ptr<StoreSession> session(new StoreSession(clock));
    session->m_store = std::move(*store);
    if (const Result<void> loaded = session->reload(); !loaded)
        return loaded.error();
    return session;
}

Database &StoreSession::records()
{
    return m_store->records();
}

Database &StoreSession::history()
{
    return m_store->history();
}

FeedPeople &StoreSession::feedPeople()
{
    if (!m_feedPeople)
        m_feedPeople = std::make_unique<FeedPeople>(m_store->records());
    return *m_feedPeople;
}

bool StoreSession::writable() const
{
    return m_store->writable();
}

std::optional<Error> StoreSession::readOnlyBecause() const
{
    return m_store->readOnlyBecause();
}

Result<void> StoreSession::reload()
{
    const Result<CentreSettings> settings = SettingsRepository(m_store->records()).all();
    if (!settings)
        return settings.error();
    Result<std::vector<RulePack>> packs = knownRulePacks(m_store->records());
    if (!packs)
        return packs.error();
    m_settings = *settings;
    m_packs = std::move(*packs);
    return {};
}

Result<void> StoreSession::releaseMemory()
{
    if (Result<void> released = m_store->records().releaseMemory(); !released)
        return released;
    return m_store->history().releaseMemory();
}

Result<const RulePack *> StoreSession::packOn(QDate date) const
{
    const QString wanted = m_settings.text(QStringLiteral("attendance_pack"));
    const RulePack *found = nullptr;
    for (const RulePack &pack : m_packs) {
        if (pack.id == wanted && pack.validOn(date) && (!found || pack.version > found->version))
            found = &pack;
    }
    if (found)
        return found;
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("StoreSession",
                                             "The attendance rules “%1” are not valid on %2. Choose a rule pack that "
                                             "is, with floorwalk settings set attendance_pack.")
                     .arg(wanted, date.toString(Qt::ISODate)),
                 {}};
}

Result<Grant> StoreSession::grant(const Actor &actor, Action action, const QString &team)
{
    if (const Result<void> may = mayActInRole(m_settings, actor); !may)
        return may.error();
    if (team.isEmpty())
        return AccessPolicy::grant(actor, action);
    const Result<std::optional<Team>> found = TeamRepository(m_store->records()).find(team);
    if (!found)
        return found.error();
    if (!found->has_value()) {
        return Error{
            Error::Kind::NotFound, QCoreApplication::translate("StoreSession", "There is no team “%1”.").arg(team), {}};
    }
    const Result<QStringList> own = ownTeamsOf(*this, actor);
    if (!own)
        return own.error();
    return AccessPolicy::grant(actor, action, {(*found)->name, *own});
}

Result<Actor> StoreSession::actorNamed(const QString &name, Role role)
{
    Actor actor{name.trimmed(), role, std::nullopt};
    const Result<std::vector<Person>> people = PeopleRepository(m_store->records()).called(actor.name);
    if (!people)
        return people.error();
    if (people->size() > 1) {
        return Error{
            Error::Kind::Conflict,
            QCoreApplication::translate("StoreSession", "Several people are called “%1”. Give the employee number.")
                .arg(name),
            {}};
    }
    if (!people->empty())
        actor.person = people->front().id;
    return actor;
}

} // namespace Floorwalk
