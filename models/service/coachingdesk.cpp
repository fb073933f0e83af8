// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/coachingdesk.h"

#include "models/service/audited.h"
#include "models/service/ownteam.h"
#include "models/service/teamleaders.h"
#include "models/store/coachingrepository.h"
#include "models/store/grantcheck.h"
#include "models/store/peoplerepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2000;
constexpr size_t mostActions = 10;

/** Where this file's texts stand in the catalogue. */
struct CoachingText
{
    Q_DECLARE_TR_FUNCTIONS(CoachingDesk)
};

constexpr QLatin1StringView viewOfNotes("coaching.view");

Error badNote(const QString &text)
{
    return Error{Error::Kind::BadInput, text, {}};
}

NoteWords trimmed(NoteWords words)
{
    for (QString *text : {&words.fact, &words.feeling, &words.need, &words.request, &words.ownWords})
        *text = text->trimmed();
    return words;
}

Result<void> checkNoteWords(const NoteWords &words)
{
    if (words.fact.isEmpty())
        return badNote(CoachingText::tr("Say first what was seen: the fact is what the rest stands on."));
    for (const QString &text : {words.fact, words.feeling, words.need, words.request, words.ownWords}) {
        if (text.size() > longestText)
            return badNote(CoachingText::tr("A step holds %1 characters at most. Make it shorter.").arg(longestText));
    }
    // Mood never enters the files of HR (domain.md 6).
    if (words.kind == NoteKind::Care && words.hrVisible)
        return badNote(CoachingText::tr("A note of care stays with the leaders. Take away “HR may see it”."));
    return {};
}

Result<void> checkActions(const std::vector<AgreedAction> &actions, QDate today)
{
    if (actions.size() > mostActions)
        return badNote(CoachingText::tr("Agree on %1 things at most in one note.").arg(mostActions));
    for (const AgreedAction &action : actions) {
        if (action.text.trimmed().isEmpty())
            return badNote(CoachingText::tr("Say what was agreed, or leave it away."));
        if (!action.due.isValid() || action.due < today)
            return badNote(CoachingText::tr("“%1” needs a date that is not gone by.").arg(action.text));
    }
    return {};
}

bool mayReadAll(const Actor &actor)
{
    return actor.role == Role::DutyLeader;
}

void keepReadable(std::vector<CoachingNote> &notes, const Actor &actor)
{
    if (!mayReadAll(actor))
        std::erase_if(notes, [](const CoachingNote &note) { return !note.words.hrVisible || note.withdrawn; });
}

QString noteSubject(qint64 number)
{
    return u"coaching note #%1"_s.arg(number);
}

} // namespace

Result<Person> CoachingDesk::person(PersonId id)
{
    const Result<std::optional<Person>> found = PeopleRepository(m_session.records()).find(id);
    if (!found)
        return found.error();
    return *found ? Result<Person>(**found) : notFound(CoachingText::tr("The agent"));
}

/** Whether it is told in the trail that @p actor looks: at another team's person, or at what another role wrote. */
Result<bool> CoachingDesk::leavesEntry(const Actor &actor, const Person &person)
{
    const Result<QStringList> own = ownTeamsOf(m_session, actor);
    if (!own)
        return own.error();
    return !mayReadAll(actor) || !isOwnTeam(*own, person.team);
}

Result<void> CoachingDesk::noteView(const Actor &actor, const Grant &grant, const Person &person,
                                    QLatin1StringView what)
{
    const Result<bool> told = leavesEntry(actor, person);
    if (!told)
        return told.error();
    if (!*told)
        return {};
    const AuditEntry entry{QString(what), employeeSubject(person), {}, {{u"team"_s, person.team}}};
    return audited<void>(m_session, grant, entry, [](Transaction &) { return Result<void>(); });
}

Result<std::vector<Person>> CoachingDesk::people(const Actor &actor)
{
    const Result<Grant> grant = m_session.grant(actor, Action::ReadCoaching);
    if (!grant)
        return grant.error();
    const Result<QStringList> own = ownTeamsOf(m_session, actor);
    if (!own)
        return own.error();
    const PeopleRepository people(m_session.records());
    if (!mayReadAll(actor) || own->contains(QString()))
        return people.all();
    std::vector<Person> led;
    for (const QString &team : *own) {
        Result<std::vector<Person>> members = people.ofTeam(team);
        if (!members)
            return members;
        std::ranges::move(*members, std::back_inserter(led));
    }
    return led;
}

Result<std::vector<Person>> CoachingDesk::membersOn(const Actor &actor, QDate date)
{
    Result<std::vector<Person>> led = people(actor);
    const Result<std::vector<Person>> everybody = PeopleRepository(m_session.records()).all(true);
    if (!led || !everybody)
        return led ? everybody.error() : led.error();
    const Result<TeamLeaders> leaders = TeamLeaders::load(m_session, *everybody, date, date);
    if (!leaders)
        return leaders.error();
    std::erase_if(*led, [&leaders, date](const Person &one) { return leaders->staysOut(one, date); });
    return led;
}

/** Whether @p actor may read of @p id, and that it is done. */
Result<void> CoachingDesk::look(const Actor &actor, PersonId id, QLatin1StringView what)
{
    const Result<Person> about = person(id);
    if (!about)
        return about.error();
    const Result<Grant> grant = m_session.grant(actor, Action::ReadCoaching, about->team);
    if (!grant)
        return grant.error();
    return noteView(actor, *grant, *about, what);
}

Result<std::vector<CoachingNote>> CoachingDesk::ofPerson(const Actor &actor, PersonId id)
{
    if (const Result<void> looked = look(actor, id, viewOfNotes); !looked)
        return looked.error();
    Result<std::vector<CoachingNote>> notes = CoachingRepository(m_session.records()).ofPerson(id);
    if (notes)
        keepReadable(*notes, actor);
    return notes;
}

Result<std::vector<CoachingNote>> CoachingDesk::history(const Actor &actor, qint64 number)
{
    Result<std::vector<CoachingNote>> notes = CoachingRepository(m_session.records()).history(number);
    if (!notes || notes->empty())
        return notes;
    if (const Result<void> looked = look(actor, notes->front().person, viewOfNotes); !looked)
        return looked.error();
    // What the last word took back is not to be read in an earlier one.
    std::vector<CoachingNote> last{notes->back()};
    keepReadable(last, actor);
    if (last.empty())
        return std::vector<CoachingNote>();
    keepReadable(*notes, actor);
    return notes;
}

Result<std::vector<FoundNote>> CoachingDesk::search(const Actor &actor, const QString &text, int most)
{
    const Result<Grant> grant = m_session.grant(actor, Action::ReadCoaching);
    if (!grant)
        return grant.error();
    const Result<QStringList> own = ownTeamsOf(m_session, actor);
    if (!own)
        return own.error();
    if (!mayReadAll(actor)) {
        const AuditEntry entry{u"coaching.search"_s, u"coaching notes"_s, {}, {{u"text"_s, text}}};
        if (const Result<void> noted =
                audited<void>(m_session, *grant, entry, [](Transaction &) { return Result<void>(); });
            !noted)
            return noted.error();
    }
    const bool all = mayReadAll(actor);
    Result<std::vector<CoachingNote>> notes =
        CoachingRepository(m_session.records()).search(text, all ? namedTeams(*own) : QStringList(), !all, most);
    if (!notes)
        return notes.error();
    const PeopleRepository people(m_session.records());
    std::vector<FoundNote> found;
    for (CoachingNote &note : *notes) {
        const Result<std::optional<Person>> about = people.find(note.person);
        if (!about)
            return about.error();
        found.push_back({std::move(note), *about ? (*about)->name : QString()});
    }
    return found;
}

Result<std::vector<FollowUp>> CoachingDesk::due(const Actor &actor)
{
    const Result<Grant> grant = m_session.grant(actor, Action::WriteCoaching);
    if (!grant)
        return grant.error();
    const Result<QStringList> own = ownTeamsOf(m_session, actor);
    if (!own)
        return own.error();
    const Moment now = m_session.now();
    Result<std::vector<FollowUp>> open =
        CoachingRepository(m_session.records()).openActions(m_session.zone().localDate(now));
    if (open) {
        std::erase_if(*open, [&own, now](const FollowUp &one) {
            return !isOwnTeam(*own, one.team) || one.action.snoozedUntil.value_or(now) > now;
        });
    }
    return open;
}

Result<CoachingNote> CoachingDesk::add(const Actor &actor, const NewNote &fresh)
{
    CoachingNote note{.person = fresh.person,
                      .at = fresh.at.value_or(m_session.now()),
                      .author = actor.name,
                      .words = trimmed(fresh.words),
                      .source = fresh.source,
                      .actions = fresh.actions};
    if (const Result<void> fits = checkNoteWords(note.words); !fits)
        return fits.error();
    if (const Result<void> fit = checkActions(note.actions, m_session.zone().localDate(m_session.now())); !fit)
        return fit.error();
    if (note.at > m_session.now())
        return badNote(CoachingText::tr("A note cannot speak of the future. Check date and time."));
    const Result<Person> about = person(note.person);
    if (!about)
        return about.error();
    note.team = about->team;
    const Result<Grant> grant = m_session.grant(actor, Action::WriteCoaching, about->team);
    if (!grant)
        return grant.error();
    const AuditEntry entry{u"coaching.note"_s, employeeSubject(*about), {}, {}};
    return audited<CoachingNote>(m_session, *grant, entry, [this, &note, &grant](Transaction &transaction) {
        return CoachingRepository(m_session.records()).add(transaction, *grant, note);
    });
}

/** Adds what @p apply, a `Result<void> (CoachingNote &)`, makes of the last word; Conflict when it is not @p seen. */
template <class Change>
Result<CoachingNote> CoachingDesk::change(const Actor &actor, const CoachingNote &seen, const QString &what,
                                          Change apply)
{
    const Result<Person> about = person(seen.person);
    if (!about)
        return about.error();
    const Result<Grant> grant = m_session.grant(actor, Action::WriteCoaching, about->team);
    if (!grant)
        return grant.error();
    const auto work = [this, &seen, &apply, &grant](Transaction &transaction) -> Result<CoachingNote> {
        CoachingRepository notes(m_session.records());
        const Result<CoachingNote> last = notes.numbered(seen.number);
        if (!last)
            return last;
        CoachingNote next = *last;
        next.corrects = seen.id; // the repository refuses when that is not the last word any more
        if (next.erased || next.withdrawn)
            return Error{Error::Kind::Conflict,
                         CoachingText::tr("Note #%1 does not stand any more. Write another one.").arg(seen.number),
                         {}};
        if (const Result<void> done = apply(next); !done)
            return done.error();
        return notes.add(transaction, *grant, next);
    };
    return audited<CoachingNote>(m_session, *grant, {what, noteSubject(seen.number), {}, {}}, work);
}

Result<CoachingNote> CoachingDesk::correct(const Actor &actor, const CoachingNote &seen, const NoteWords &words,
                                           const std::vector<AgreedAction> &more)
{
    const NoteWords said = trimmed(words);
    if (const Result<void> fits = checkNoteWords(said); !fits)
        return fits.error();
    if (const Result<void> fit = checkActions(more, m_session.zone().localDate(m_session.now())); !fit)
        return fit.error();
    return change(actor, seen, u"coaching.correct"_s, [&said, &more](CoachingNote &next) -> Result<void> {
        next.words = said;
        std::ranges::copy(more, std::back_inserter(next.actions));
        return {};
    });
}

Result<CoachingNote> CoachingDesk::withdraw(const Actor &actor, const CoachingNote &seen, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return badNote(CoachingText::tr("Say why the note is withdrawn: the reason is read later."));
    return change(actor, seen, u"coaching.withdraw"_s, [&reason](CoachingNote &next) -> Result<void> {
        next.withdrawn = true;
        next.reason = reason.trimmed();
        return {};
    });
}

template <class Change>
Result<void> CoachingDesk::changeAction(const Actor &actor, qint64 id, const QString &what, Change apply)
{
    CoachingRepository notes(m_session.records());
    const Result<qint64> number = notes.noteOf(id);
    if (!number)
        return number.error();
    const Result<CoachingNote> note = notes.numbered(*number);
    if (!note)
        return note.error();
    const Result<Person> about = person(note->person);
    if (!about)
        return about.error();
    const Result<Grant> grant = m_session.grant(actor, Action::WriteCoaching, about->team);
    if (!grant)
        return grant.error();
    const auto work = [&notes, id, &apply, &grant](Transaction &transaction) -> Result<void> {
        const Result<std::optional<AgreedAction>> found = notes.action(id);
        if (!found)
            return found.error();
        AgreedAction action = **found;
        if (const Result<void> done = apply(action); !done)
            return done;
        return notes.saveAction(transaction, *grant, action);
    };
    return audited<void>(m_session, *grant, {what, noteSubject(*number), {}, {}}, work);
}

Result<void> CoachingDesk::finish(const Actor &actor, qint64 action, const QString &outcome)
{
    const Moment now = m_session.now();
    return changeAction(actor, action, u"coaching.done"_s, [&actor, &outcome, now](AgreedAction &one) -> Result<void> {
        if (!one.isOpen())
            return Error{
                Error::Kind::Conflict, CoachingText::tr("%1 ended “%2” already.").arg(one.doneBy, one.text), {}};
        one.doneAt = now;
        one.doneBy = actor.name;
        one.outcome = outcome.trimmed();
        return {};
    });
}

Result<void> CoachingDesk::reopen(const Actor &actor, qint64 action)
{
    return changeAction(actor, action, u"coaching.reopen"_s, [](AgreedAction &one) -> Result<void> {
        one.doneAt.reset();
        one.doneBy.clear();
        one.outcome.clear();
        return {};
    });
}

Result<void> CoachingDesk::postpone(const Actor &actor, qint64 action, QDate due)
{
    if (!due.isValid() || due < m_session.zone().localDate(m_session.now()))
        return badNote(CoachingText::tr("Choose a date that is not gone by."));
    return changeAction(actor, action, u"coaching.postpone"_s, [due](AgreedAction &one) -> Result<void> {
        one.due = due;
        one.snoozedUntil.reset();
        return {};
    });
}

Result<void> CoachingDesk::snooze(const Actor &actor, qint64 action, Moment until)
{
    return changeAction(actor, action, u"coaching.snooze"_s, [until](AgreedAction &one) -> Result<void> {
        one.snoozedUntil = until;
        return {};
    });
}

} // namespace Floorwalk
