// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/listeningrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/rowhash.h"
#include "models/store/statement.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int listeningSalt = 16;

ListeningEntry readEntry(const Statement &s)
{
    ListeningEntry entry{.id = s.number(0),
                         .number = s.number(1),
                         .corrects = s.maybeNumber(2),
                         .person = PersonId(s.number(3)),
                         .team = s.text(4),
                         .kind = listeningKindFromName(s.text(5)).value_or(ListeningKind::Monitored),
                         .by = s.text(6),
                         .began = s.moment(7),
                         .length = {},
                         .agentKey = s.text(9),
                         .call = s.text(10),
                         .advice = s.text(11),
                         .status = listeningStatusFromName(s.text(12)).value_or(ListeningEntry::Status::Kept),
                         .reason = s.text(13),
                         .recordedAt = s.moment(14),
                         .recordedBy = s.text(15),
                         .erased = s.flag(16)};
    if (const std::optional<qint64> seconds = s.maybeNumber(8))
        entry.length = std::chrono::seconds(*seconds);
    return entry;
}

QString selectEntries(const QString &condition)
{
    return u"SELECT id, number, corrects, person_id, team, kind, by_whom, began, seconds, agent_key, call, advice, "
           "status, reason, recorded_at, recorded_by, erased FROM listening AS e WHERE "_s
           + condition;
}

constexpr QLatin1StringView isLastEntry("NOT EXISTS (SELECT 1 FROM listening AS later WHERE later.corrects = e.id)");

} // namespace

Result<std::vector<ListeningEntry>> ListeningRepository::between(TimeRange range) const
{
    Statement select(m_records, selectEntries(u"began >= ? AND began < ? AND status <> 'withdrawn' AND "_s + isLastEntry
                                              + u" ORDER BY began DESC, id DESC"_s));
    return select.bind(range.from).bind(range.to).rows(readEntry);
}

Result<std::vector<ListeningEntry>> ListeningRepository::ofPerson(PersonId person, int most) const
{
    Statement select(m_records, selectEntries(u"person_id = ? AND status <> 'withdrawn' AND "_s + isLastEntry
                                              + u" ORDER BY began DESC, id DESC LIMIT ?"_s));
    return select.bind(person).bind(most).rows(readEntry);
}

Result<std::optional<ListeningEntry>> ListeningRepository::proposed(const QString &by, const QString &agentKey) const
{
    Statement select(m_records, selectEntries(u"by_whom = ? AND agent_key = ? AND status = 'proposed' AND "_s
                                              + isLastEntry + u" ORDER BY id DESC"_s));
    return select.bind(by).bind(agentKey).first(readEntry);
}

Result<std::optional<ListeningEntry>> ListeningRepository::last(qint64 number) const
{
    Statement select(m_records, selectEntries(u"number = ? AND "_s + isLastEntry));
    return select.bind(number).first(readEntry);
}

Result<std::map<PersonId, Moment>> ListeningRepository::lastHeard(Moment moment) const
{
    Statement select(m_records, u"SELECT person_id, max(began) FROM listening AS e WHERE status = 'kept' AND began < ? "
                                "AND "_s
                                    + isLastEntry + u" GROUP BY person_id"_s);
    const auto rows =
        select.bind(moment).rows([](const Statement &s) { return std::pair(PersonId(s.number(0)), s.moment(1)); });
    if (!rows)
        return rows.error();
    return std::map<PersonId, Moment>(rows->begin(), rows->end());
}

Result<ListeningEntry> ListeningRepository::add(Transaction &transaction, const Grant &grant, ListeningEntry entry)
{
    if (Result<void> may = needGrant(grant, {Action::ListenIn}); !may)
        return may.error();
    const Database &records = transaction.database();
    const auto conflict = [&entry](const QString &who) {
        return QCoreApplication::translate(
                   "Store", "%1 changed entry #%2 of the register meanwhile. Look at it, then say it again.")
            .arg(who)
            .arg(entry.number);
    };
    if (Result<void> last = needLastWord(records, "listening"_L1, entry.corrects, conflict); !last)
        return last.error();
    entry.recordedAt = transaction.now();
    entry.recordedBy = grant.actor().name;
    const bool isNew = entry.number == 0;
    Statement insert(records,
                     u"INSERT INTO listening (number, corrects, person_id, team, kind, by_whom, began, seconds, "
                     "agent_key, call, advice, status, reason, recorded_at, recorded_by, salt) VALUES (coalesce(?, "
                     "(SELECT coalesce(max(number), 0) + 1 FROM listening)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                     "?) RETURNING id, number"_s);
    insert.bind(isNew ? std::nullopt : std::optional(entry.number)).bind(entry.corrects).bind(entry.person);
    insert.bind(entry.team).bind(listeningKindName(entry.kind)).bind(entry.by).bind(entry.began);
    insert.bind(entry.length ? std::optional(qint64(entry.length->count())) : std::nullopt).bind(entry.agentKey);
    insert.bind(entry.call).bind(entry.advice).bind(listeningStatusName(entry.status)).bind(entry.reason);
    insert.bind(entry.recordedAt).bind(entry.recordedBy).bind(randomBytes(listeningSalt));
    const auto added = insert.first([](const Statement &s) { return std::pair(s.number(0), s.number(1)); });
    if (!added)
        return added.error();
    entry.id = (*added)->first;
    entry.number = (*added)->second;
    transaction.touched("listening", *entry.id);
    return entry;
}

Result<bool> ListeningRepository::holdsTextsBefore(Moment begin) const
{
    Statement select(m_records, u"SELECT EXISTS (SELECT 1 FROM listening WHERE erased = 0 AND recorded_at < ?)"_s);
    const auto held = select.bind(begin).first([](const Statement &s) { return s.flag(0); });
    return held ? Result<bool>(held->value_or(false)) : Result<bool>(held.error());
}

Result<qint64> ListeningRepository::eraseTexts(Transaction &transaction, const Grant &grant, Moment begin, int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    const Database &records = transaction.database();
    Statement select(records,
                     u"SELECT id FROM listening WHERE erased = 0 AND recorded_at < ? ORDER BY recorded_at LIMIT ?"_s);
    const auto ids = select.bind(begin).bind(most).rows([](const Statement &s) { return s.number(0); });
    if (!ids)
        return ids.error();
    for (const qint64 id : *ids) {
        Statement erase(records, u"UPDATE listening SET erased = 1, advice = '', call = '', agent_key = '', reason = "
                                 "'', salt = x'' WHERE id = ?"_s);
        if (Result<void> ran = erase.bind(id).run(); !ran)
            return ran.error();
        transaction.touched("listening", id);
    }
    return qint64(ids->size());
}

} // namespace Floorwalk
