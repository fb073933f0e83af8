// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/historynames.h"
#include "models/store/transaction.h"

#include <tuple>

namespace Floorwalk {

using namespace Qt::StringLiterals;

/** What was told of it before stays, and what it did not tell is taken from this. */
Result<void> HistoryFile::writeReason(const CallReason &reason)
{
    const Result<qint64> word = m_names->id(reason.reason, Names::Kind::Word);
    if (!word)
        return word.error();
    std::optional<qint64> queue;
    std::optional<qint64> agent;
    for (const auto &[text, kind, id] : {std::tuple(&reason.queue, Names::Kind::Queue, &queue),
                                         std::tuple(&reason.agentKey, Names::Kind::Agent, &agent)}) {
        if (text->isEmpty())
            continue;
        const Result<qint64> known = m_names->id(*text, kind);
        if (!known)
            return known.error();
        *id = *known;
    }
    Statement insert(m_history, u"INSERT INTO call_reason (call, reason, at, queue, agent) VALUES (?, ?, ?, ?, ?) ON "
                                "CONFLICT (call, reason) DO UPDATE SET queue = coalesce(queue, excluded.queue), agent "
                                "= coalesce(agent, excluded.agent)"_s);
    return insert.bind(reason.call).bind(*word).bind(reason.at).bind(queue).bind(agent).run();
}

Result<void> HistoryFile::eachReason(TimeRange range, const std::function<void(const CallReason &)> &take) const
{
    Statement select(m_history,
                     u"SELECT r.call, w.text, r.at, (SELECT text FROM name WHERE id = coalesce(r.queue, (SELECT "
                     "c.queue FROM call AS c WHERE c.call = r.call ORDER BY c.joined DESC LIMIT 1))), (SELECT text "
                     "FROM name WHERE id = coalesce(r.agent, (SELECT c.agent FROM call AS c WHERE c.call = r.call AND "
                     "c.agent IS NOT NULL ORDER BY c.joined DESC LIMIT 1))) FROM call_reason AS r JOIN name AS w ON "
                     "w.id = r.reason WHERE r.at >= ? AND r.at < ? ORDER BY r.at, r.call"_s);
    if (Result<void> ran = select.bind(range.from).bind(range.to).run(); !ran)
        return ran;
    while (select.next())
        take({select.text(0), select.text(3), select.text(4), select.text(1), select.moment(2)});
    const std::optional<Error> failed = select.failure();
    return failed ? Result<void>(*failed) : Result<void>();
}

Result<bool> HistoryFile::holdsReason(const QString &call, const QString &reason) const
{
    Statement select(m_history, u"SELECT 1 FROM call_reason AS r JOIN name AS w ON w.id = r.reason WHERE r.call = ? "
                                "AND w.text = ?"_s);
    const auto found = select.bind(call).bind(reason).first([](const Statement &) { return true; });
    return found ? Result<bool>(found->has_value()) : Result<bool>(found.error());
}

/** The words, by number as a JSON list, of at least the first @p most reasons before @p before; "[]": there are none.
 */
Result<QString> HistoryFile::oldestReasons(Moment before, int most) const
{
    Statement select(m_history,
                     u"SELECT json_group_array(DISTINCT reason) FROM (SELECT reason FROM call_reason WHERE at "
                     "< ? ORDER BY at LIMIT ?)"_s);
    const auto ids = select.bind(before).bind(most).first([](const Statement &s) { return s.text(0); });
    return ids ? Result<QString>(ids->value_or(u"[]"_s)) : Result<QString>(ids.error());
}

/** What is a word of something else yet stays: of other calls, of a pause, of how a call ended, of a half hour. */
Result<void> HistoryFile::dropWords(const QString &ids)
{
    if (ids == "[]"_L1)
        return {};
    Result<Transaction> transaction = Transaction::begin(m_history);
    if (!transaction)
        return transaction.error();
    // Whoever still calls for a word mostly is found among the reasons: the long lists are read for the rest alone.
    Statement drop(m_history,
                   u"DELETE FROM name WHERE id IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT id "
                   "FROM agent) AND id NOT IN (SELECT id FROM queue) AND id NOT IN (SELECT reason FROM "
                   "call_reason) AND id NOT IN (SELECT reason FROM state_sum) AND id NOT IN (SELECT ended_by "
                   "FROM call WHERE ended_by IS NOT NULL) AND id NOT IN (SELECT reason FROM span WHERE "
                   "reason IS NOT NULL)"_s);
    if (Result<void> ran = drop.bind(ids).run(); !ran)
        return ran;
    m_names->forget(); // also of what was not dropped: it is met again soon
    return transaction->commitHistory();
}

} // namespace Floorwalk
