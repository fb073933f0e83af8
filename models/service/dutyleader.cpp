// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dutyleader.h"

#include "models/service/audited.h"
#include "models/service/knownleaders.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"
#include "models/store/settingsrepository.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const QString leaderKey = u"duty_leader"_s;
const QString managerKey = u"duty_manager"_s;

struct LastOnDuty
{
    Actor actor;
    QStringList leaders; ///< of the store
};

Result<LastOnDuty> lastOnDuty(StoreSession &session)
{
    // The store may have been filled since it was opened: the demo's is, at each start.
    if (const Result<void> reloaded = session.reload(); !reloaded)
        return reloaded.error();
    const QString manager = session.settings().text(managerKey);
    const QString name = manager.isEmpty() ? session.settings().text(leaderKey) : manager;
    const Result<Actor> actor = name.isEmpty()      ? Result<Actor>(Actor())
                                : manager.isEmpty() ? session.actorNamed(name)
                                                    : session.actorNamed(name, Role::OperationsManager);
    if (!actor)
        return actor.error();
    const Result<QStringList> leaders = KnownLeaders::names(session);
    return LastOnDuty{*actor, leaders ? *leaders : QStringList()};
}

/** Which leader has the shift stays known while a manager sits there. */
Result<Actor> keepSeated(StoreSession &session, const Actor &wanted)
{
    const Result<Actor> actor = session.actorNamed(wanted.name, wanted.role);
    if (!actor)
        return actor.error();
    const Result<Grant> grant = session.grant(*actor, Action::ChangeSettings);
    if (!grant)
        return grant.error();
    const bool isManager = wanted.role == Role::OperationsManager;
    const QString &key = isManager ? managerKey : leaderKey;
    const AuditEntry entry{
        u"duty.take"_s, u"setting:"_s + key, {{u"name"_s, session.settings().text(key)}}, {{u"name"_s, wanted.name}}};
    const auto keep = [&session, &grant, &wanted, &key, isManager](Transaction &transaction) -> Result<void> {
        SettingsRepository settings(session.records());
        if (!isManager && !session.settings().text(managerKey).isEmpty()) {
            if (Result<void> left = settings.set(transaction, *grant, managerKey, QString(), QString()); !left)
                return left;
        }
        return settings.set(transaction, *grant, key, wanted.name, QString());
    };
    if (const Result<void> kept = audited<void>(session, *grant, entry, keep); !kept)
        return kept.error();
    if (const Result<void> reloaded = session.reload(); !reloaded)
        return reloaded.error();
    return actor;
}

} // namespace

QString leaderName(const Actor &actor)
{
    return actor.role == Role::DutyLeader ? actor.name : QString();
}

Actor shiftLeader(const StoreSession &session, Actor actor)
{
    const bool isAsked = actor.role != Role::OperationsManager && actor.name.isEmpty();
    actor.name = actor.role == Role::OperationsManager ? QString() : actor.name;
    if (isAsked && session.settings().text(managerKey).isEmpty())
        actor.name = session.settings().text(leaderKey);
    return actor;
}

DutyLeader::DutyLeader(StoreWorker *writer, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
{}

void DutyLeader::load(StoreWorker &reader)
{
    whenDone(reader.run(lastOnDuty), this, [this](const Result<LastOnDuty> &last) {
        if (last)
            learn(last->actor, last->leaders);
        else
            askWriter();
    });
}

/** The store is made or upgraded by the writer's opening it. */
void DutyLeader::askWriter()
{
    if (!m_writer)
        return;
    whenDone(m_writer->run(lastOnDuty), this, [this](const Result<LastOnDuty> &last) {
        if (last)
            learn(last->actor, last->leaders);
    });
}

void DutyLeader::learn(const Actor &last, const QStringList &leaders)
{
    for (const QString &name : leaders) {
        if (!m_known.contains(name))
            m_known << name;
    }
    if (!last.name.isEmpty() && !isNamed())
        take(last);
}

void DutyLeader::take(const Actor &actor)
{
    QStringList &known = actor.role == Role::OperationsManager ? m_managers : m_known;
    known.removeAll(actor.name);
    known.prepend(actor.name);
    m_actor = actor;
    emit changed(m_actor);
}

void DutyLeader::setName(const QString &name)
{
    seat({name.trimmed(), Role::DutyLeader, {}});
}

void DutyLeader::seatManager(const QString &name)
{
    seat({name.trimmed(), Role::OperationsManager, {}});
}

void DutyLeader::seat(const Actor &wanted)
{
    if (wanted.name.isEmpty() || (wanted.name == m_actor.name && wanted.role == m_actor.role))
        return;
    const Actor before = m_actor;
    take(wanted);
    if (!m_writer)
        return;
    whenDone(m_writer->run([wanted](StoreSession &session) { return keepSeated(session, wanted); }), this,
             [this, wanted, before](const Result<Actor> &kept) {
                 const bool isSeated = m_actor.name == wanted.name && m_actor.role == wanted.role;
                 if (!kept && kept.error().kind == Error::Kind::Forbidden && isSeated)
                     goBackTo(before);
                 if (!kept)
                     emit failed(kept.error());
                 else if (isSeated && *kept != m_actor)
                     take(*kept);
             });
}

/** Who may not sit there is not offered again. */
void DutyLeader::goBackTo(const Actor &before)
{
    (isManager() ? m_managers : m_known).removeAll(m_actor.name);
    m_actor = before;
    emit changed(m_actor);
}

} // namespace Floorwalk

#include "moc_dutyleader.cpp"
