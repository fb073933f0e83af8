// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coaching/storecoachingbook.h"

#include "models/service/draftdesk.h"
#include "models/service/hrexport.h"
#include "models/service/keyedpeople.h"
#include "models/service/storeworker.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const std::vector kindsOnRecord{EntryKind::QaError, EntryKind::Recording, EntryKind::Praise};
constexpr int mostOnRecord = 100;

QString draftKind(CoachingBook::Unfinished what)
{
    return what == CoachingBook::Unfinished::Note ? u"coachingNote"_s : u"listeningEntry"_s;
}

} // namespace

StoreCoachingBook::StoreCoachingBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock,
                                     std::function<Actor()> onDuty)
    : m_writer(writer)
    , m_reader(reader)
    , m_clock(clock)
    , m_onDuty(std::move(onDuty))
{}

CoachingBook::Answer<std::vector<Person>> StoreCoachingBook::people()
{
    return m_reader.run([actor = m_onDuty()](StoreSession &session) { return CoachingDesk(session).people(actor); });
}

CoachingBook::Answer<std::optional<PersonId>> StoreCoachingBook::personOfAgent(const QString &agentKey)
{
    return m_reader.run([agentKey](StoreSession &session) { return KeyedPeople::personOf(session, agentKey); });
}

CoachingBook::Answer<CoachingWeek> StoreCoachingBook::week()
{
    return m_reader.run(
        [actor = m_onDuty(), at = now()](StoreSession &session) { return ListeningDesk(session).week(actor, at); });
}

CoachingBook::Answer<CoachingBook::AgentFile> StoreCoachingBook::agentFile(PersonId person)
{
    // A look at another team's person is written down, and whose team that is only the store knows: by the people in
    // it, or by its settings.
    return m_writer.run([actor = m_onDuty(), person](StoreSession &session) -> Result<AgentFile> {
        AgentFile file;
        Result<std::vector<CoachingNote>> notes = CoachingDesk(session).ofPerson(actor, person);
        if (!notes)
            return notes.error();
        Result<std::vector<ListeningEntry>> entries = ListeningDesk(session).ofPerson(actor, person);
        if (!entries)
            return entries.error();
        file.notes = std::move(*notes);
        file.entries = std::move(*entries);
        Result<RegisterItems> onRecord = RegisterDesk(session).about(actor, person, kindsOnRecord, mostOnRecord);
        if (!onRecord && onRecord.error().kind != Error::Kind::Forbidden)
            return onRecord.error();
        if (onRecord)
            file.onRecord = std::move(*onRecord);
        return file;
    });
}

CoachingBook::Answer<std::vector<FoundNote>> StoreCoachingBook::search(const QString &text)
{
    return m_reader.run(
        [actor = m_onDuty(), text](StoreSession &session) { return CoachingDesk(session).search(actor, text); });
}

CoachingBook::Answer<CoachingNote> StoreCoachingBook::add(const NewNote &note)
{
    return m_writer.run(
        [actor = m_onDuty(), note](StoreSession &session) { return CoachingDesk(session).add(actor, note); });
}

CoachingBook::Answer<CoachingNote> StoreCoachingBook::correct(const CoachingNote &seen, const NoteWords &words,
                                                              const std::vector<AgreedAction> &more)
{
    return m_writer.run([actor = m_onDuty(), seen, words, more](StoreSession &session) {
        return CoachingDesk(session).correct(actor, seen, words, more);
    });
}

CoachingBook::Answer<CoachingNote> StoreCoachingBook::withdraw(const CoachingNote &seen, const QString &reason)
{
    return m_writer.run([actor = m_onDuty(), seen, reason](StoreSession &session) {
        return CoachingDesk(session).withdraw(actor, seen, reason);
    });
}

CoachingBook::Answer<void> StoreCoachingBook::finish(qint64 action)
{
    return m_writer.run([actor = m_onDuty(), action](StoreSession &session) {
        return CoachingDesk(session).finish(actor, action, {});
    });
}

CoachingBook::Answer<void> StoreCoachingBook::reopen(qint64 action)
{
    return m_writer.run(
        [actor = m_onDuty(), action](StoreSession &session) { return CoachingDesk(session).reopen(actor, action); });
}

CoachingBook::Answer<void> StoreCoachingBook::postpone(qint64 action, QDate due)
{
    return m_writer.run([actor = m_onDuty(), action, due](StoreSession &session) {
        return CoachingDesk(session).postpone(actor, action, due);
    });
}

CoachingBook::Answer<ListeningEntry> StoreCoachingBook::addEntry(const ListeningEntry &entry)
{
    return m_writer.run(
        [actor = m_onDuty(), entry](StoreSession &session) { return ListeningDesk(session).add(actor, entry); });
}

CoachingBook::Answer<ListeningEntry> StoreCoachingBook::completeEntry(const ListeningEntry &seen,
                                                                      const ListeningEntry &next)
{
    return m_writer.run([actor = m_onDuty(), seen, next](StoreSession &session) {
        return ListeningDesk(session).complete(actor, seen, next);
    });
}

CoachingBook::Answer<ListeningEntry> StoreCoachingBook::withdrawEntry(const ListeningEntry &seen, const QString &reason)
{
    return m_writer.run([actor = m_onDuty(), seen, reason](StoreSession &session) {
        return ListeningDesk(session).withdraw(actor, seen, reason);
    });
}

CoachingBook::Answer<int> StoreCoachingBook::writeHrFile(const HrFile &file)
{
    return m_writer.run([actor = m_onDuty(), file](StoreSession &session) {
        HrExportOptions options;
        options.month = file.month;
        options.file = file.path;
        options.chineseHeader = file.chineseHeader;
        return HrExport(session).coaching(actor, options);
    });
}

CoachingBook::Answer<std::optional<Draft>> StoreCoachingBook::draft(Unfinished what)
{
    return m_reader.run([actor = m_onDuty(), kind = draftKind(what)](StoreSession &session) {
        return DraftDesk(session).find(actor, kind);
    });
}

CoachingBook::Answer<void> StoreCoachingBook::keepDraft(const QString &owner, Unfinished what, const QString &content)
{
    return m_writer.run(
        [actor = m_onDuty(), owner, kind = draftKind(what), content](StoreSession &session) -> Result<void> {
            const Result<Actor> author = owner == actor.name ? actor : session.actorNamed(owner, actor.role);
            return author ? DraftDesk(session).keep(*author, kind, content) : Result<void>(author.error());
        });
}

} // namespace Floorwalk
