// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/registerrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/registerrow.h"
#include "models/store/searchwords.h"
#include "models/store/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

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

/** So many entries' steps, or agents' names, are read at once. */
constexpr qsizetype rowsAtOnce = 64;

QString placesFor(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

/** The next up to rowsAtOnce of @p ids from @p from; the last one fills the places that are over. */
void bindSome(Statement &statement, const std::vector<qint64> &ids, size_t from)
{
    for (size_t i = from; i < from + size_t(rowsAtOnce); ++i)
        statement.bind(ids[std::min(i, ids.size() - 1)]);
}

Result<std::vector<RegisterStep>> stepsOf(const Database &records, qint64 number)
{
    Statement select(records, stepSelect(u"t.number = ? ORDER BY t.id"_s));
    return select.bind(number).rows(readStepRow);
}

QString wordsOfEntry(const RegisterEntry &entry)
{
    const EntryWords &words = entry.words;
    QStringList texts{words.topic, words.text, words.contact, words.seat, words.addressee, words.call};
    for (const RegisterStep &step : entry.steps)
        texts << step.text << step.whom;
    return SearchWords::of(texts);
}

/** What follows from the records and steps of @p entry: its standing and what it is found by. */
Result<void> settle(Transaction &transaction, const RegisterEntry &entry)
{
    const Database &records = transaction.database();
    if (Result<void> written = writeStanding(records, entry, transaction.now()); !written)
        return written;
    transaction.touched("register_standing", entry.number);
    if (Result<void> gone = forgetEntryWords(records, entry.number); !gone)
        return gone;
    return Statement(records, u"INSERT INTO register_words (rowid, words) VALUES (?, ?)"_s)
        .bind(entry.number)
        .bind(wordsOfEntry(entry))
        .run();
}

} // namespace

Result<std::vector<RegisterEntry>> RegisterRepository::withSteps(std::vector<RegisterEntry> entries) const
{
    std::vector<qint64> numbers;
    std::map<qint64, RegisterEntry *> byNumber;
    for (RegisterEntry &entry : entries) {
        numbers.push_back(entry.number);
        byNumber.emplace(entry.number, &entry);
    }
    for (size_t from = 0; from < numbers.size(); from += size_t(rowsAtOnce)) {
        Statement select(m_records, stepSelect(u"t.number IN (%1) ORDER BY t.id"_s.arg(placesFor(rowsAtOnce))));
        bindSome(select, numbers, from);
        const auto steps = select.rows([](const Statement &s) { return std::pair(readStepRow(s), s.number(9)); });
        if (!steps)
            return steps.error();
        for (const auto &[step, number] : *steps)
            byNumber.at(number)->steps.push_back(step);
    }
    return entries;
}

Result<std::map<PersonId, QString>> RegisterRepository::agentNames(const std::vector<RegisterEntry> &entries) const
{
    std::set<qint64> agents;
    for (const RegisterEntry &entry : entries) {
        if (entry.words.agent)
            agents.insert(entry.words.agent->value());
    }
    const std::vector<qint64> ids(agents.begin(), agents.end());
    std::map<PersonId, QString> names;
    for (size_t from = 0; from < ids.size(); from += size_t(rowsAtOnce)) {
        Statement select(m_records, u"SELECT id, name FROM person WHERE id IN (%1)"_s.arg(placesFor(rowsAtOnce)));
        bindSome(select, ids, from);
        const auto found = select.rows([](const Statement &s) { return std::pair(PersonId(s.number(0)), s.text(1)); });
        if (!found)
            return found.error();
        names.insert(found->begin(), found->end());
    }
    return names;
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

Result<std::vector<RegisterEntry>> RegisterRepository::ofKind(EntryKind kind, QDate from, QDate to) const
{
    Statement select(m_records, registerSelect(u"s.date >= ? AND s.date <= ? AND s.kind = ? ORDER BY s.id"_s));
    const auto entries = select.bind(from).bind(to).bind(entryKindName(kind)).rows(readEntryRow);
    return entries ? withSteps(*entries) : entries;
}

Result<std::vector<RegisterEntry>> RegisterRepository::endedOf(QDate from, QDate to, Moment since) const
{
    Statement select(
        m_records, registerSelect(u"s.date >= ? AND s.date <= ? AND s.open = 0 AND s.touched_at >= ? ORDER BY s.id"_s));
    const auto entries = select.bind(from).bind(to).bind(since).rows(readEntryRow);
    return entries ? withSteps(*entries) : entries;
}

Result<std::vector<RegisterEntry>> RegisterRepository::about(PersonId agent, const std::vector<EntryKind> &kinds,
                                                             int most) const
{
    Statement select(m_records, registerSelect(u"e.agent_id = ? AND s.kind IN (%1) ORDER BY s.date DESC, s.id DESC "
                                               "LIMIT ?"_s.arg(placesFor(qsizetype(kinds.size())))));
    select.bind(agent);
    for (const EntryKind kind : kinds)
        select.bind(entryKindName(kind));
    const auto entries = select.bind(most).rows(readEntryRow);
    return entries ? withSteps(*entries) : entries;
}

Result<std::vector<RegisterEntry>> RegisterRepository::everSaid(PersonId agent, EntryKind kind) const
{
    Statement select(m_records, registerRecords(u"e.agent_id = ? AND e.kind = ? ORDER BY e.id"_s));
    return select.bind(agent).bind(entryKindName(kind)).rows(readEntryRow);
}

Result<std::vector<RegisterEntry>> RegisterRepository::open() const
{
    Statement select(m_records, registerSelect(u"s.open = 1 ORDER BY s.due IS NULL, s.due, s.id"_s));
    const auto entries = select.rows(readEntryRow);
    return entries ? withSteps(*entries) : entries;
}

Result<std::vector<RegisterEntry>> RegisterRepository::calling(Moment until, const QString &leader) const
{
    Statement select(m_records,
                     registerSelect(u"s.id IN (SELECT id FROM register_standing WHERE open = 1 AND due <= ? UNION "
                                    "SELECT id FROM register_standing WHERE open = 1 AND offered_to <> '' AND "
                                    "offered_to = ?) ORDER BY s.due IS NULL, s.due, s.id"_s));
    const auto entries = select.bind(until).bind(leader).rows(readEntryRow);
    return entries ? withSteps(*entries) : entries;
}

Result<std::vector<RegisterEntry>> RegisterRepository::search(const QString &text, const QStringList &teams,
                                                              const QString &leader, int most) const
{
    const QString question = SearchWords::question(text);
    if (question.isEmpty())
        return std::vector<RegisterEntry>();
    const QString ofTeams =
        teams.isEmpty()
            ? QString()
            : u"AND (x.team IN ('', %1) OR x.owner = ? OR x.offered_to = ?) "_s.arg(placesFor(teams.size()));
    Statement select(m_records, registerSelect(u"s.id IN (SELECT w.rowid FROM register_words AS w JOIN "
                                               "register_standing AS x ON x.id = w.rowid WHERE register_words MATCH ? "
                                               "%1ORDER BY w.rowid DESC LIMIT ?) ORDER BY s.id DESC"_s.arg(ofTeams)));
    select.bind(question);
    for (const QString &team : teams)
        select.bind(team);
    if (!teams.isEmpty())
        select.bind(leader).bind(leader);
    const auto entries = select.bind(most).rows(readEntryRow);
    return entries ? withSteps(*entries) : entries;
}

Result<std::vector<TopicCount>> RegisterRepository::topics(TimeRange range, const std::vector<EntryKind> &kinds,
                                                           const QStringList &teams, int most) const
{
    const QString ofTeams = teams.isEmpty() ? QString() : u"AND s.team IN ('', %1) "_s.arg(placesFor(teams.size()));
    Statement select(
        m_records,
        u"SELECT e.topic, count(*) AS often FROM register_standing AS s JOIN register_entry AS e ON e.id "
        "= s.record WHERE s.kind IN (%1) AND s.opened_at >= ? AND s.opened_at < ? AND e.topic <> '' "
        "%2GROUP BY e.topic ORDER BY often DESC, e.topic LIMIT ?"_s.arg(placesFor(qsizetype(kinds.size())), ofTeams));
    for (const EntryKind kind : kinds)
        select.bind(entryKindName(kind));
    select.bind(range.from).bind(range.to);
    for (const QString &team : teams)
        select.bind(team);
    select.bind(most);
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
    if (Result<void> may = needGrant(grant, {actionToWrite(entry.kind)}); !may)
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
    Result<RegisterEntry> entry = numbered(number);
    if (!entry)
        return entry;
    if (Result<void> may = needGrant(grant, {actionToWrite(entry->kind)}); !may)
        return may.error();
    if (Result<void> last = needLastStep(*entry, seen); !last)
        return last.error();
    entry->steps.push_back(step);
    entry->steps.back().id.reset();
    if (Result<void> stepped = addSteps(transaction, grant, *entry); !stepped)
        return stepped.error();
    return entry;
}

Result<std::map<qint64, qint64>> RegisterRepository::taught() const
{
    Statement select(m_records,
                     u"SELECT whom, number FROM register_step WHERE kind = 'shared' AND whom LIKE 'knowledge:%'"_s);
    const auto rows =
        select.rows([](const Statement &s) { return std::pair(pointOfAudience(s.text(0)), s.number(1)); });
    if (!rows)
        return rows.error();
    return std::map<qint64, qint64>(rows->begin(), rows->end());
}

} // namespace Floorwalk
