// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/flooractiondesk.h"

#include "models/policy/flooractions.h"
#include "models/service/audited.h"
#include "models/service/keyedpeople.h"
#include "models/service/listeningdesk.h"
#include "models/store/peoplerepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Stable verbs of the audit trail. */
QString verb(FloorActionKind kind)
{
    switch (kind) {
    case FloorActionKind::Pause:
        return u"floor.pause"_s;
    case FloorActionKind::Resume:
        return u"floor.resume"_s;
    case FloorActionKind::AddToQueue:
        return u"floor.addToQueue"_s;
    case FloorActionKind::RemoveFromQueue:
        return u"floor.removeFromQueue"_s;
    case FloorActionKind::Listen:
        return u"floor.listen"_s;
    case FloorActionKind::Whisper:
        return u"floor.whisper"_s;
    case FloorActionKind::Barge:
        return u"floor.barge"_s;
    }
    Q_UNREACHABLE();
}

/** Who sits at the phone @p interface, by the seat plan of now; without a plan whose phone or name it is. */
Result<std::optional<Person>> personAt(StoreSession &session, const QString &agent, const QString &interface)
{
    const Result<std::vector<Person>> people = PeopleRepository(session.records()).all();
    if (!people)
        return people.error();
    const Result<KeyedPeople> keyed = KeyedPeople::at(session, *people, session.now());
    if (!keyed)
        return keyed.error();
    std::optional<PersonId> who = keyed->find(interface);
    if (!who)
        who = keyed->find(agent);
    const auto found = std::ranges::find_if(*people, [&who](const Person &one) { return who && one.id == who; });
    return found == people->end() ? std::optional<Person>() : std::optional(*found);
}

/** In which ways @p person may be heard: silently once the notice is signed; nobody on record has signed it. */
FloorActionKinds waysToHear(const std::optional<Person> &person)
{
    if (!person)
        return FloorActionKind::Barge;
    return person->listenNoticeOn ? listenKinds : listenKinds & ~FloorActionKinds(FloorActionKind::Listen);
}

Error notHeardSo(const std::optional<Person> &person, const FloorAction &action)
{
    if (!person) {
        return {Error::Kind::Forbidden,
                QCoreApplication::translate(
                    "FloorActionDesk",
                    "It is not known who sits at %1, so nobody there has signed the notice about silent listening. Say "
                    "who sits there (seat plan), or import the agent; a call that everybody hears you in can be "
                    "joined.")
                    .arg(action.interface.isEmpty() ? action.name : action.interface),
                {}};
    }
    return {Error::Kind::Forbidden,
            QCoreApplication::translate("FloorActionDesk",
                                        "%1 has not signed the notice about silent listening. Whisper or join the call "
                                        "instead, or import the date (listen_notice_on) once it is signed.")
                .arg(person->name),
            {}};
}

} // namespace

Result<void> FloorActionDesk::write(const Grant &grant, const QString &what, const FloorAction &action,
                                    const QJsonObject &more, const Work &work)
{
    QJsonObject about = more;
    about.insert(u"interface"_s, action.interface);
    for (const auto &[key, value] : {std::pair(u"queue"_s, action.queue), std::pair(u"reason"_s, action.reason),
                                     std::pair(u"phone"_s, action.phone)}) {
        if (!value.isEmpty())
            about.insert(key, value);
    }
    return audited<void>(m_session, grant, {what, u"agent:"_s + action.agent, {}, about}, work);
}

Result<FloorActionDesk::Rights> FloorActionDesk::rights(const Actor &by, const QString &agent, const QString &interface)
{
    const Result<std::optional<Person>> person = personAt(m_session, agent, interface);
    if (!person)
        return person.error();
    const QString team = *person ? (*person)->team : QString();
    Rights rights;
    for (const FloorActionKind kind : {FloorActionKind::Listen, FloorActionKind::Pause}) { // one for each right
        const Result<Grant> grant = m_session.grant(by, FloorActionRules::rightFor(kind), team);
        if (grant)
            rights.kinds |= listenKinds.testFlag(kind) ? listenKinds : anyFloorAction & ~listenKinds;
        else if (grant.error().kind != Error::Kind::Forbidden)
            return grant.error();
    }
    rights.breaks = m_session.grant(by, Action::RunBreaks, team).ok();
    const FloorActionKinds ways = waysToHear(*person);
    if (rights.kinds.testFlag(FloorActionKind::Listen) && !ways.testFlag(FloorActionKind::Listen)) {
        rights.kinds &= ways | ~listenKinds;
        rights.isNobody = !*person;
        rights.unsignedBy = *person ? (*person)->name : QString();
    }
    return rights;
}

Result<void> FloorActionDesk::ask(const Actor &by, const FloorAction &action)
{
    const Result<std::optional<Person>> person = personAt(m_session, action.agent, action.interface);
    if (!person)
        return person.error();
    const QString team = *person ? (*person)->team : QString();
    const Result<Grant> grant = m_session.grant(by, FloorActionRules::rightFor(action.kind), team);
    if (!grant)
        return grant.error();
    if (listenKinds.testFlag(action.kind) && !waysToHear(*person).testFlag(action.kind))
        return notHeardSo(*person, action);
    return write(*grant, verb(action.kind), action, {}, [this, &person, &action, &grant](Transaction &transaction) {
        if (!listenKinds.testFlag(action.kind) || !*person)
            return Result<void>();
        return ListeningDesk::propose(transaction, m_session.records(), *grant, **person, action.agent);
    });
}

Result<void> FloorActionDesk::failed(const Actor &by, const FloorAction &action, const Error &why)
{
    const Result<Grant> grant = m_session.grant(by, FloorActionRules::rightFor(action.kind));
    if (!grant)
        return grant.error();
    const bool nobodyWasHeard = listenKinds.testFlag(action.kind) && why.kind != Error::Kind::Network;
    return write(*grant, verb(action.kind) + u".failed"_s, action, {{u"why"_s, why.text}},
                 [this, &action, &why, &grant, nobodyWasHeard](Transaction &transaction) {
                     if (!nobodyWasHeard)
                         return Result<void>();
                     return ListeningDesk::takeBack(transaction, m_session.records(), *grant, action.agent, why.text);
                 });
}

Result<void> FloorActionDesk::ended(const Actor &by, const FloorAction &action,
                                    std::optional<std::chrono::seconds> length)
{
    const Result<Grant> grant = m_session.grant(by, FloorActionRules::rightFor(action.kind));
    if (!grant)
        return grant.error();
    QJsonObject about;
    if (length)
        about.insert(u"seconds"_s, qint64(length->count()));
    return write(*grant, verb(action.kind) + u".ended"_s, action, about,
                 [this, &action, &length, &grant](Transaction &transaction) {
                     if (!length)
                         return Result<void>();
                     return ListeningDesk::noteLength(transaction, m_session.records(), *grant, action.agent, *length);
                 });
}

} // namespace Floorwalk
