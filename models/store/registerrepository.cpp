// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/registerrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/registerrow.h"
#include "models/store/searchwords.h"
#include "models/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString fasterThanYou(const QString &who, qint64 number)
{
    return QCoreApplication::translate("Store",
                                       "%1 changed entry #%2 of the register meanwhile. Look at it, then say it again.")
        .arg(who)
        .arg(number);
}

Result<std::vector<RegisterStep>> stepsOf(const Database &records, qint64 number)
{
    Statement select(records, stepSelect(u"t.number = ? ORDER BY t.id"_s));
    return select.bind(number).rows(readStepRow);
}

QString wordsOfEntry(const RegisterEntry &entry)
{
    const EntryWords &words = entry.words;
    QStringList texts{words.topic, words.text, words.contact, words.seat, words.addressee};
    for (const RegisterStep &step : entry.steps)
        texts << step.text << step.whom;
    return SearchWords::of(texts);
}

Result<void> forgetWords(const Database &records, qint64 number)
{
    return Statement(records, u"DELETE FROM register_words WHERE rowid = ?"_s).bind(number).run();
}

/** What follows from the records and steps of @p entry: its standing and what it is found by. */
Result<void> settle(Transaction &transaction, const RegisterEntry &entry)
{
    const Database &records = transaction.database();
    if (Result<void> written = writeStanding(records, entry, transaction.now()); !written)
        return written;
    transaction.touched("register_standing", entry.number);
    if (Result<void> gone = forgetWords(records, entry.number); !gone)
        return gone;
    return Statement(records, u"INSERT INTO register_words (rowid, words) VALUES (?, ?)"_s)
        .bind(entry.number)
        .bind(wordsOfEntry(entry))
        .run();
}

Result<void> eraseEntry(Transaction &transaction, qint64 number)
{
    const Database &records = transaction.database();
    Statement words(records, u"UPDATE register_entry SET erased = 1, topic = '', text = '', contact = '', seat = '', "
                             "addressee = '', alert = '', salt = x'' WHERE number = ? AND erased = 0 RETURNING id"_s);
    const auto emptied = words.bind(number).rows([](const Statement &s) { return s.number(0); });
    if (!emptied)
        return emptied.error();
    for (const qint64 id : *emptied)
        transaction.touched("register_entry", id);
    Statement steps(records, u"UPDATE register_step SET erased = 1, text = '', whom = '', salt = x'' WHERE number = ? "
                             "AND erased = 0 RETURNING id"_s);
    const auto done = steps.bind(number).rows([](const Statement &s) { return s.number(0); });
    if (!done)
        return done.error();
    for (const qint64 id : *done)
        transaction.touched("register_step", id);
    Statement standing(records, u"UPDATE register_standing SET erased = 1, open = 0, offered_to = '' WHERE id = ?"_s);
    if (Result<void> ran = standing.bind(number).run(); !ran)
        return ran;
    transaction.touched("register_standing", number);
    return forgetWords(records, number);
}

} // namespace

Result<std::vector<RegisterEntry>> RegisterRepository::withSteps(std::vector<RegisterEntry> entries) const
{
    for (RegisterEntry &entry : entries) {
        Result<std::vector<RegisterStep>> steps = stepsOf(m_records, entry.number);
        if (!steps)
            return steps.error();
        entry.steps = std::move(*steps);
    }
    return entries;
}

Result<RegisterEntry> RegisterRepository::numbered(qint64 number) const
{
    Statement select(m_records, registerSelect(u"s.id = ?"_s));
    const auto found = select.bind(number).first(readEntryRow);
    if (!found)
        return found.error();
    if (!*found)
        return notFound(QCoreApplication::translate("Store", "Entry #%1 of the register").arg(number));
    Result<std::vector<RegisterStep>> steps = stepsOf(m_records, number);
    if (!steps)
        return steps.error();
    RegisterEntry entry = **found;
    entry.steps = std::move(*steps);
    return entry;
}

Result<std::vector<RegisterEntry>> RegisterRepository::history(qint64 number) const
{
    Statement select(m_records, registerRecords(u"e.number = ? ORDER BY e.id"_s));
    return select.bind(number).rows(readEntryRow);
}

Result<std::vector<RegisterEntry>> RegisterRepository::between(QDate from, QDate to) const
{
    Statement select(m_records, registerSelect(u"s.date >= ? AND s.date <= ? ORDER BY s.id"_s));
    const auto entries = select.bind(from).bind(to).rows(readEntryRow);
    return entries ? withSteps(*entries) : entries;
}

Result<std::vector<RegisterEntry>> RegisterRepository::open() const
{
    Statement select(m_records, registerSelect(u"s.open = 1 ORDER BY s.due IS NULL, s.due, s.id"_s));
    const auto entries = select.rows(readEntryRow);
    return entries ? withSteps(*entries) : entries;
}

Result<std::vector<RegisterEntry>> RegisterRepository::search(const QString &text, const QString &team, int most) const
{
    const QString question = SearchWords::question(text);
    if (question.isEmpty())
        return std::vector<RegisterEntry>();
    Statement select(m_records, registerSelect(u"s.id IN (SELECT w.rowid FROM register_words AS w JOIN "
                                               "register_standing AS x ON x.id = w.rowid WHERE register_words MATCH ? "
                                               "AND (? = '' OR x.team IN ('', ?)) ORDER BY w.rowid DESC LIMIT ?) "
                                               "ORDER BY s.id DESC"_s));
    const auto entries = select.bind(question).bind(team).bind(team).bind(most).rows(readEntryRow);
    return entries ? withSteps(*entries) : entries;
}

Result<std::vector<TopicCount>> RegisterRepository::topics(TimeRange range, const std::vector<EntryKind> &kinds,
                                                           const QString &team, int most) const
{
    QStringList places(qsizetype(kinds.size()), u"?"_s);
    Statement select(m_records,
                     u"SELECT e.topic, count(*) AS often FROM register_standing AS s JOIN register_entry AS e ON e.id "
                     "= s.record WHERE s.kind IN (%1) AND s.opened_at >= ? AND s.opened_at < ? AND e.topic <> '' AND "
                     "(? = '' OR s.team IN ('', ?)) GROUP BY e.topic ORDER BY often DESC, e.topic LIMIT ?"_s.arg(
                         places.join(u", "_s)));
    for (const EntryKind kind : kinds)
        select.bind(entryKindName(kind));
    select.bind(range.from).bind(range.to).bind(team).bind(team).bind(most);
    return select.rows([](const Statement &s) { return TopicCount{s.text(0), s.integer(1)}; });
}

Result<std::optional<qint64>> RegisterRepository::ofAlert(const QString &alert) const
{
    Statement select(m_records, u"SELECT max(number) FROM register_entry WHERE alert = ? AND alert <> '' HAVING "
                                "max(number) IS NOT NULL"_s);
    return select.bind(alert).first([](const Statement &s) { return s.number(0); });
}

Result<void> RegisterRepository::addSteps(Transaction &transaction, const Grant &grant, RegisterEntry &entry)
{
    for (RegisterStep &step : entry.steps) {
        if (step.id)
            continue;
        step.at = transaction.now();
        step.by = grant.actor().name;
        const Result<qint64> id = insertStepRow(transaction.database(), entry.number, step);
        if (!id)
            return id.error();
        step.id = *id;
        transaction.touched("register_step", *id);
    }
    return settle(transaction, entry);
}

Result<RegisterEntry> RegisterRepository::add(Transaction &transaction, const Grant &grant, RegisterEntry entry)
{
    if (Result<void> may = needGrant(grant, {Action::WriteRegister}); !may)
        return may.error();
    const auto conflict = [&entry](const QString &who) { return fasterThanYou(who, entry.number); };
    if (Result<void> last = needLastWord(transaction.database(), "register_entry"_L1, entry.corrects, conflict); !last)
        return last.error();
    entry.recordedAt = transaction.now();
    entry.recordedBy = grant.actor().name;
    Result<RegisterEntry> added = insertEntryRow(transaction.database(), std::move(entry));
    if (!added)
        return added;
    transaction.touched("register_entry", *added->id);
    if (Result<void> stepped = addSteps(transaction, grant, *added); !stepped)
        return stepped.error();
    return added;
}

Result<void> RegisterRepository::needLastStep(const RegisterEntry &entry, qint64 seen)
{
    if ((entry.steps.empty() ? 0 : entry.steps.back().id.value_or(0)) == seen)
        return {};
    const QString who = entry.steps.empty() ? entry.recordedBy : entry.steps.back().by;
    return Error{Error::Kind::Conflict, fasterThanYou(who, entry.number), {}};
}

Result<RegisterEntry> RegisterRepository::addStep(Transaction &transaction, const Grant &grant, qint64 number,
                                                  qint64 seen, const RegisterStep &step)
{
    if (Result<void> may = needGrant(grant, {Action::WriteRegister}); !may)
        return may.error();
    Result<RegisterEntry> entry = numbered(number);
    if (!entry)
        return entry;
    if (Result<void> last = needLastStep(*entry, seen); !last)
        return last.error();
    entry->steps.push_back(step);
    entry->steps.back().id.reset();
    if (Result<void> stepped = addSteps(transaction, grant, *entry); !stepped)
        return stepped.error();
    return entry;
}

Result<bool> RegisterRepository::holdsTextsBefore(Moment begin) const
{
    Statement select(m_records,
                     u"SELECT EXISTS (SELECT 1 FROM register_standing WHERE erased = 0 AND touched_at < ?)"_s);
    const auto held = select.bind(begin).first([](const Statement &s) { return s.flag(0); });
    return held ? Result<bool>(held->value_or(false)) : Result<bool>(held.error());
}

Result<qint64> RegisterRepository::eraseTexts(Transaction &transaction, const Grant &grant, Moment begin, int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    const Database &records = transaction.database();
    Statement select(records, u"SELECT id FROM register_standing WHERE erased = 0 AND touched_at < ? ORDER BY "
                              "touched_at LIMIT ?"_s);
    const auto numbers = select.bind(begin).bind(most).rows([](const Statement &s) { return s.number(0); });
    if (!numbers)
        return numbers.error();
    for (const qint64 number : *numbers) {
        if (Result<void> erased = eraseEntry(transaction, number); !erased)
            return erased.error();
    }
    const Result<bool> more = holdsTextsBefore(begin);
    if (!more)
        return more.error();
    if (!numbers->empty() && !*more) {
        if (Result<void> merged = SearchWords::forgetErased(records, "register_words"_L1); !merged)
            return merged.error();
    }
    return qint64(numbers->size());
}

} // namespace Floorwalk
