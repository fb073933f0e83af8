// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/register/storeregisterbook.h"

#include "models/service/coachingdesk.h"
#include "models/service/draftdesk.h"
#include "models/service/dutyleader.h"
#include "models/service/escalations.h"
#include "models/service/keyedpeople.h"
#include "models/service/qaerrors.h"
#include "models/service/storeworker.h"

namespace Floorwalk {

StoreRegisterBook::StoreRegisterBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock,
                                     const DutyLeader *duty)
    : m_writer(writer)
    , m_reader(reader)
    , m_clock(clock)
    , m_duty(duty)
{}

Actor StoreRegisterBook::actor() const
{
    return m_duty ? m_duty->actor() : Actor();
}

QString StoreRegisterBook::leader() const
{
    return actor().name;
}

QStringList StoreRegisterBook::leaders() const
{
    return m_duty ? m_duty->known() : QStringList();
}

RegisterBook::Answer<std::vector<Person>> StoreRegisterBook::people()
{
    return m_reader.run([actor = actor()](StoreSession &session) { return CoachingDesk(session).people(actor); });
}

RegisterBook::Answer<std::optional<PersonId>> StoreRegisterBook::personOfAgent(const QString &agentKey)
{
    return m_reader.run([agentKey](StoreSession &session) { return KeyedPeople::personOf(session, agentKey); });
}

RegisterBook::Answer<RegisterItem> StoreRegisterBook::entry(qint64 number)
{
    return m_reader.run(
        [actor = actor(), number](StoreSession &session) { return RegisterDesk(session).entry(actor, number); });
}

RegisterBook::Answer<RegisterItems> StoreRegisterBook::open()
{
    return m_reader.run([actor = actor()](StoreSession &session) { return RegisterDesk(session).open(actor); });
}

RegisterBook::Answer<RegisterItems> StoreRegisterBook::ofDay(QDate date)
{
    return m_reader.run(
        [actor = actor(), date](StoreSession &session) { return RegisterDesk(session).ofDay(actor, date); });
}

RegisterBook::Answer<RegisterItems> StoreRegisterBook::search(const QString &text)
{
    return m_reader.run(
        [actor = actor(), text](StoreSession &session) { return RegisterDesk(session).search(actor, text); });
}

RegisterBook::Answer<std::optional<EntryActivity>> StoreRegisterBook::activityOf(const RegisterItem &item)
{
    return m_reader.run([item](StoreSession &session) { return Escalations::activityOf(session, item); });
}

RegisterBook::Answer<QStringList> StoreRegisterBook::qaItems()
{
    return m_reader.run([](StoreSession &session) { return QaErrors(session).items(); });
}

RegisterBook::Answer<RegisterItem> StoreRegisterBook::add(const NewEntry &entry)
{
    return m_writer.run(
        [actor = actor(), entry](StoreSession &session) { return RegisterDesk(session).add(actor, entry); });
}

RegisterBook::Answer<RegisterItem> StoreRegisterBook::step(const RegisterItem &seen, const RegisterStep &step)
{
    return m_writer.run([actor = actor(), number = seen.entry.number, last = seen.standing.lastStep, step](
                            StoreSession &session) { return RegisterDesk(session).step(actor, number, last, step); });
}

RegisterBook::Answer<RegisterItem> StoreRegisterBook::correct(const RegisterEntry &seen, const EntryWords &words,
                                                              const QString &reason)
{
    return m_writer.run([actor = actor(), seen, words, reason](StoreSession &session) {
        return RegisterDesk(session).correct(actor, seen, words, reason);
    });
}

RegisterBook::Answer<std::optional<Draft>> StoreRegisterBook::draft(const QString &kind)
{
    return m_reader.run(
        [actor = actor(), kind](StoreSession &session) { return DraftDesk(session).find(actor, kind); });
}

RegisterBook::Answer<std::vector<Draft>> StoreRegisterBook::drafts(const QString &beginning)
{
    return m_reader.run(
        [actor = actor(), beginning](StoreSession &session) { return DraftDesk(session).begun(actor, beginning); });
}

RegisterBook::Answer<void> StoreRegisterBook::keepDraft(const QString &owner, const QString &kind,
                                                        const QString &content)
{
    return m_writer.run([actor = actor(), owner, kind, content](StoreSession &session) {
        return DraftDesk(session).keepFor(actor, owner, kind, content);
    });
}

} // namespace Floorwalk
