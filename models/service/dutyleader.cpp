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
    const QString name = session.settings().text(u"duty_leader"_s);
    const Result<Actor> actor = name.isEmpty() ? Result<Actor>(Actor()) : session.actorNamed(name);
    if (!actor)
        return actor.error();
    const Result<QStringList> leaders = KnownLeaders::names(session);
    return LastOnDuty{*actor, leaders ? *leaders : QStringList()};
}

Result<Actor> keepName(StoreSession &session, const QString &name)
{
    const Result<Actor> actor = session.actorNamed(name);
    if (!actor)
        return actor.error();
    const Result<Grant> grant = session.grant(*actor, Action::ChangeSettings);
    if (!grant)
        return grant.error();
    const AuditEntry entry{u"duty.take"_s,
                           u"setting:duty_leader"_s,
                           {{u"name"_s, session.settings().text(u"duty_leader"_s)}},
                           {{u"name"_s, name}}};
    const Result<bool> kept =
        audited<bool>(session, *grant, entry, [&session, &grant, &name](Transaction &transaction) {
            const Result<void> set =
                SettingsRepository(session.records()).set(transaction, *grant, u"duty_leader"_s, name, QString());
            return set ? Result<bool>(true) : Result<bool>(set.error());
        });
    if (!kept)
        return kept.error();
    if (const Result<void> reloaded = session.reload(); !reloaded)
        return reloaded.error();
    return actor;
}

} // namespace

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
    m_known.removeAll(actor.name);
    m_known.prepend(actor.name);
    m_actor = actor;
    emit changed(m_actor);
}

void DutyLeader::setName(const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty() || wanted == m_actor.name)
        return;
    take({wanted, Role::DutyLeader, {}});
    if (!m_writer)
        return;
    whenDone(m_writer->run([wanted](StoreSession &session) { return keepName(session, wanted); }), this,
             [this, wanted](const Result<Actor> &kept) {
                 if (!kept)
                     emit failed(kept.error());
                 else if (m_actor.name == wanted && *kept != m_actor)
                     take(*kept);
             });
}

} // namespace Floorwalk
