// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/coachingrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/rowhash.h"
#include "models/store/searchwords.h"
#include "models/store/statement.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int saltLength = 16;
constexpr QLatin1StringView noteColumns("n.id, n.number, n.corrects, n.person_id, n.team, n.at, n.author, n.kind, "
                                        "n.fact, n.feeling, n.need, n.request, n.own_words, n.hr_visible, n.source, "
                                        "n.withdrawn, n.reason, n.recorded_at, n.recorded_by, n.erased");
constexpr QLatin1StringView isLastNote("NOT EXISTS (SELECT 1 FROM coaching_note AS later WHERE later.corrects = n.id)");

CoachingNote readNote(const Statement &s)
{
    CoachingNote note{.id = s.number(0),
                      .number = s.number(1),
                      .corrects = s.maybeNumber(2),
                      .person = PersonId(s.number(3)),
                      .team = s.text(4),
                      .at = s.moment(5),
                      .author = s.text(6),
                      .words = {},
                      .source = s.text(14),
                      .withdrawn = s.flag(15),
                      .reason = s.text(16),
                      .recordedAt = s.moment(17),
                      .recordedBy = s.text(18),
                      .erased = s.flag(19),
                      .actions = {}};
    note.words = {noteKindFromName(s.text(7)).value_or(NoteKind::Advice),
                  s.text(8),
                  s.text(9),
                  s.text(10),
                  s.text(11),
                  s.text(12),
                  s.flag(13)};
    return note;
}

QString selectNotes(const QString &condition)
{
    return u"SELECT "_s + noteColumns + u" FROM coaching_note AS n WHERE "_s + condition;
}

AgreedAction readAction(const Statement &s)
{
    return {s.number(0), s.text(1), s.date(2), s.maybeMoment(3), s.text(4), s.text(5), s.maybeMoment(6)};
}

constexpr QLatin1StringView actionColumns("a.id, a.text, a.due, a.done_at, a.done_by, a.outcome, a.snoozed_until");

Result<void> insertAction(Transaction &transaction, qint64 note, AgreedAction &action)
{
    Statement insert(transaction.database(),
                     u"INSERT INTO coaching_action (note, text, due, done_at, done_by, outcome, snoozed_until) VALUES "
                     "(?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    insert.bind(note).bind(action.text).bind(action.due).bind(action.doneAt).bind(action.doneBy).bind(action.outcome);
    const auto id = insert.bind(action.snoozedUntil).first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    action.id = **id;
    transaction.touched("coaching_action", *action.id);
    return {};
}

QString wordsOf(const CoachingNote &note)
{
    QStringList texts{note.words.fact, note.words.feeling, note.words.need, note.words.request, note.words.ownWords};
    for (const AgreedAction &action : note.actions)
        texts << action.text;
    return SearchWords::of(texts);
}

Result<void> indexWords(const Database &records, qint64 id, const QString &words)
{
    return Statement(records, u"INSERT INTO coaching_words (rowid, words) VALUES (?, ?)"_s).bind(id).bind(words).run();
}

Result<void> eraseNote(Transaction &transaction, const CoachingNote &note)
{
    const Database &records = transaction.database();
    Statement erase(records, u"UPDATE coaching_note SET erased = 1, fact = '', feeling = '', need = '', request = '', "
                             "own_words = '', source = '', reason = '', salt = x'' WHERE id = ?"_s);
    if (Result<void> ran = erase.bind(*note.id).run(); !ran)
        return ran;
    transaction.touched("coaching_note", *note.id);
    return Statement(records, u"DELETE FROM coaching_words WHERE rowid = ?"_s).bind(*note.id).run();
}

/** What was agreed belongs to all records of a note: it goes with the last of them. */
Result<void> eraseActions(Transaction &transaction, qint64 number)
{
    Statement empty(transaction.database(),
                    u"UPDATE coaching_action SET text = '', outcome = '' WHERE note = ? AND NOT EXISTS (SELECT 1 FROM "
                    "coaching_note WHERE number = ? AND erased = 0) RETURNING id"_s);
    const auto emptied = empty.bind(number).bind(number).rows([](const Statement &s) { return s.number(0); });
    if (!emptied)
        return emptied.error();
    for (const qint64 id : *emptied)
        transaction.touched("coaching_action", id);
    return {};
}

} // namespace

Result<std::vector<AgreedAction>> CoachingRepository::actionsOf(qint64 number) const
{
    Statement select(m_records, u"SELECT "_s + actionColumns
                                    + u" FROM coaching_action AS a WHERE a.note = ? ORDER BY a.due, a.id"_s);
    return select.bind(number).rows(readAction);
}

Result<std::vector<CoachingNote>> CoachingRepository::withActions(std::vector<CoachingNote> notes) const
{
    for (CoachingNote &note : notes) {
        Result<std::vector<AgreedAction>> actions = actionsOf(note.number);
        if (!actions)
            return actions.error();
        note.actions = std::move(*actions);
    }
    return notes;
}

Result<std::vector<CoachingNote>> CoachingRepository::ofPerson(PersonId person) const
{
    Statement select(m_records,
                     selectNotes(u"n.person_id = ? AND "_s + isLastNote + u" ORDER BY n.at DESC, n.id DESC"_s));
    const auto notes = select.bind(person).rows(readNote);
    return notes ? withActions(*notes) : notes;
}

Result<std::vector<CoachingNote>> CoachingRepository::between(TimeRange range) const
{
    Statement select(m_records, selectNotes(u"n.at >= ? AND n.at < ? AND "_s + isLastNote + u" ORDER BY n.at, n.id"_s));
    const auto notes = select.bind(range.from).bind(range.to).rows(readNote);
    return notes ? withActions(*notes) : notes;
}

Result<CoachingNote> CoachingRepository::numbered(qint64 number) const
{
    Statement select(m_records, selectNotes(u"n.number = ? AND "_s + isLastNote));
    const auto found = select.bind(number).first(readNote);
    if (!found)
        return found.error();
    if (!*found)
        return notFound(QCoreApplication::translate("Store", "Note #%1").arg(number));
    CoachingNote note = **found;
    Result<std::vector<AgreedAction>> actions = actionsOf(number);
    if (!actions)
        return actions.error();
    note.actions = std::move(*actions);
    return note;
}

Result<std::vector<CoachingNote>> CoachingRepository::history(qint64 number) const
{
    Statement select(m_records, selectNotes(u"n.number = ? ORDER BY n.id"_s));
    return select.bind(number).rows(readNote);
}

Result<std::vector<CoachingNote>> CoachingRepository::search(const QString &text, const QStringList &teams, bool hrOnly,
                                                             int most) const
{
    const QString question = SearchWords::question(text);
    if (question.isEmpty())
        return std::vector<CoachingNote>();
    const QString ofTeams =
        teams.isEmpty() ? QString() : u"AND t.name IN (%1) "_s.arg(QStringList(teams.size(), u"?"_s).join(u", "_s));
    // By rowid, backwards: the index is walked from its end and left once there are enough.
    Statement select(m_records,
                     u"SELECT "_s + noteColumns
                         + u" FROM coaching_words AS w JOIN coaching_note AS n ON n.id = w.rowid JOIN person AS p ON "
                           "p.id = n.person_id LEFT JOIN team AS t ON t.id = p.team_id WHERE coaching_words MATCH ? "
                           "AND n.withdrawn = 0 "_s
                         + ofTeams + u"AND (? = 0 OR n.hr_visible = 1) AND "_s + isLastNote
                         + u" ORDER BY w.rowid DESC LIMIT ?"_s);
    select.bind(question);
    for (const QString &team : teams)
        select.bind(team);
    const auto notes = select.bind(hrOnly).bind(most).rows(readNote);
    return notes ? withActions(*notes) : notes;
}

Result<std::vector<FollowUp>> CoachingRepository::openActions(QDate day) const
{
    Statement select(
        m_records,
        u"SELECT "_s + actionColumns
            + u", p.id, p.name, coalesce(t.name, ''), n.number FROM coaching_action AS a JOIN coaching_note AS n ON "
              "n.number = a.note JOIN person AS p ON p.id = n.person_id LEFT JOIN team AS t ON t.id = "
              "p.team_id WHERE a.done_at IS NULL AND a.due <= ? AND n.withdrawn = 0 AND n.erased = 0 AND "_s
            + isLastNote + u" ORDER BY a.due, a.id"_s);
    return select.bind(day).rows([](const Statement &s) {
        return FollowUp{readAction(s), PersonId(s.number(7)), s.text(8), s.text(9), s.number(10)};
    });
}

Result<std::optional<Moment>> CoachingRepository::lastOfKind(PersonId person, NoteKind kind, Moment until) const
{
    Statement select(m_records, u"SELECT n.at FROM coaching_note AS n WHERE n.person_id = ? AND n.at <= ? AND n.kind = "
                                "? AND n.withdrawn = 0 AND "_s
                                    + isLastNote + u" ORDER BY n.at DESC LIMIT 1"_s);
    return select.bind(person).bind(until).bind(noteKindName(kind)).first([](const Statement &s) {
        return s.moment(0);
    });
}

Result<std::optional<AgreedAction>> CoachingRepository::action(qint64 id) const
{
    Statement select(m_records, u"SELECT "_s + actionColumns + u" FROM coaching_action AS a WHERE a.id = ?"_s);
    return select.bind(id).first(readAction);
}

Result<qint64> CoachingRepository::noteOf(qint64 id) const
{
    Statement select(m_records, u"SELECT note FROM coaching_action WHERE id = ?"_s);
    const auto note = select.bind(id).first([](const Statement &s) { return s.number(0); });
    if (!note)
        return note.error();
    return *note ? Result<qint64>(**note) : notFound(QCoreApplication::translate("Store", "The agreed action"));
}

Result<CoachingNote> CoachingRepository::add(Transaction &transaction, const Grant &grant, CoachingNote note)
{
    if (Result<void> may = needGrant(grant, {Action::WriteCoaching}); !may)
        return may.error();
    const Database &records = transaction.database();
    const auto conflict = [&note](const QString &who) {
        return QCoreApplication::translate("Store", "%1 corrected note #%2 meanwhile. Look at it, then say it again.")
            .arg(who)
            .arg(note.number);
    };
    if (Result<void> last = needLastWord(records, "coaching_note"_L1, note.corrects, conflict); !last)
        return last.error();
    note.recordedAt = transaction.now();
    note.recordedBy = grant.actor().name;
    const bool isNew = note.number == 0;
    Statement insert(records,
                     u"INSERT INTO coaching_note (number, corrects, person_id, team, at, author, kind, fact, feeling, "
                     "need, request, own_words, hr_visible, source, withdrawn, reason, recorded_at, recorded_by, salt) "
                     "VALUES (coalesce(?, (SELECT coalesce(max(number), 0) + 1 FROM coaching_note)), ?, ?, ?, ?, ?, ?, "
                     "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id, number"_s);
    insert.bind(isNew ? std::nullopt : std::optional(note.number)).bind(note.corrects).bind(note.person);
    insert.bind(note.team).bind(note.at).bind(note.author).bind(noteKindName(note.words.kind)).bind(note.words.fact);
    insert.bind(note.words.feeling).bind(note.words.need).bind(note.words.request).bind(note.words.ownWords);
    insert.bind(note.words.hrVisible).bind(note.source).bind(note.withdrawn).bind(note.reason);
    insert.bind(note.recordedAt).bind(note.recordedBy).bind(randomBytes(saltLength));
    const auto added = insert.first([](const Statement &s) { return std::pair(s.number(0), s.number(1)); });
    if (!added)
        return added.error();
    note.id = (*added)->first;
    note.number = (*added)->second;
    transaction.touched("coaching_note", *note.id);
    for (AgreedAction &action : note.actions) {
        if (action.id)
            continue;
        if (Result<void> inserted = insertAction(transaction, note.number, action); !inserted)
            return inserted.error();
    }
    if (Result<void> indexed = indexWords(records, *note.id, wordsOf(note)); !indexed)
        return indexed.error();
    return note;
}

Result<void> CoachingRepository::saveAction(Transaction &transaction, const Grant &grant, const AgreedAction &action)
{
    if (Result<void> may = needGrant(grant, {Action::WriteCoaching}); !may)
        return may;
    Statement update(transaction.database(),
                     u"UPDATE coaching_action SET due = ?, done_at = ?, done_by = ?, outcome = ?, snoozed_until = ? "
                     "WHERE id = ?"_s);
    update.bind(action.due).bind(action.doneAt).bind(action.doneBy).bind(action.outcome).bind(action.snoozedUntil);
    if (Result<void> ran = update.bind(action.id.value_or(0))
                               .runOne(QCoreApplication::translate(
                                   "Store", "The agreed action is not in the store any more. Load the page again."));
        !ran)
        return ran;
    transaction.touched("coaching_action", *action.id);
    return {};
}

Result<bool> CoachingRepository::holdsTextsBefore(Moment begin) const
{
    Statement select(m_records, u"SELECT EXISTS (SELECT 1 FROM coaching_note WHERE erased = 0 AND recorded_at < ?)"_s);
    const auto held = select.bind(begin).first([](const Statement &s) { return s.flag(0); });
    return held ? Result<bool>(held->value_or(false)) : Result<bool>(held.error());
}

Result<qint64> CoachingRepository::eraseTexts(Transaction &transaction, const Grant &grant, Moment begin, int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    const Database &records = transaction.database();
    Statement select(records, selectNotes(u"n.erased = 0 AND n.recorded_at < ? ORDER BY n.recorded_at LIMIT ?"_s));
    const auto notes = select.bind(begin).bind(most).rows(readNote);
    if (!notes)
        return notes.error();
    for (const CoachingNote &note : *notes) {
        if (Result<void> erased = eraseNote(transaction, note); !erased)
            return erased.error();
        if (Result<void> erased = eraseActions(transaction, note.number); !erased)
            return erased.error();
    }
    const Result<bool> more = holdsTextsBefore(begin);
    if (!more)
        return more.error();
    if (!notes->empty() && !*more) {
        if (Result<void> merged = SearchWords::forgetErased(records, "coaching_words"_L1); !merged)
            return merged.error();
    }
    return qint64(notes->size());
}

} // namespace Floorwalk
