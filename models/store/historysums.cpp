// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/grantcheck.h"
#include "models/store/historynames.h"
#include "models/store/transaction.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const QString thinnedKey = u"thinned_to"_s;
const QString thinningKey = u"thinning"_s;
/** In the order of CallSum::Counts. */
const QString callColumns =
    u"offered, carried, answered, answered_within, abandoned, abandoned_within, abandoned_short, exited, lost, "
    "lost_pending, waiting, waiting_pending, wait_s, longest_wait_s, talk_calls, talk_s, longest_talk_s, "
    "ended_by_caller, ended_by_agent, transferred, still_talking"_s;

} // namespace

Result<std::optional<QString>> HistoryFile::meta(const QString &key) const
{
    return Statement(m_history, u"SELECT value FROM meta WHERE key = ?"_s).bind(key).first([](const Statement &s) {
        return s.text(0);
    });
}

Result<void> HistoryFile::setMeta(const QString &key, const QString &value)
{
    return Statement(m_history, u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s)
        .bind(key)
        .bind(value)
        .run();
}

Result<std::optional<Moment>> HistoryFile::thinnedTo() const
{
    const auto value = meta(thinnedKey);
    if (!value)
        return value.error();
    return *value ? std::optional(momentFromEpochMs((*value)->toLongLong())) : std::nullopt;
}

Result<std::optional<HistoryFile::Thinning>> HistoryFile::thinning() const
{
    const auto value = meta(thinningKey);
    if (!value)
        return value.error();
    const QStringList parts = value->value_or(QString()).split(u' ');
    if (parts.size() != 3)
        return std::optional<Thinning>();
    return std::optional(Thinning{momentFromEpochMs(parts[0].toLongLong()), parts[1] == "1"_L1, parts[2].toLongLong()});
}

Result<std::vector<std::pair<qint64, QString>>> HistoryFile::namesAfter(qint64 last, bool queues, int most) const
{
    const QString sql =
        u"SELECT t.id, n.text FROM %1 t JOIN name n ON n.id = t.id WHERE t.id > ? ORDER BY t.id LIMIT ?"_s;
    return Statement(m_history, sql.arg(queues ? u"queue"_s : u"agent"_s))
        .bind(last)
        .bind(most)
        .rows([](const Statement &s) { return std::pair(s.number(0), s.text(1)); });
}

Result<IntervalSums> HistoryFile::sums(TimeRange range) const
{
    Statement states(m_history, u"SELECT s.since, a.text, s.state, r.text, s.ms FROM state_sum s JOIN name a ON a.id = "
                                "s.agent LEFT JOIN name r ON r.id = s.reason WHERE s.since >= ? AND s.since < ?"_s);
    auto ofStates = states.bind(range.from).bind(range.to).rows([](const Statement &s) {
        return StateSum{s.moment(0), s.text(1), AgentState(s.integer(2)), s.text(3), Millis(s.number(4))};
    });
    if (!ofStates)
        return ofStates.error();
    Statement handling(m_history,
                       u"SELECT h.since, a.text, q.text, h.kind, h.ms, h.calls, h.answered FROM handling_sum "
                       "h JOIN name a ON a.id = h.agent LEFT JOIN name q ON q.id = h.queue WHERE h.since >= "
                       "? AND h.since < ?"_s);
    auto ofHandling = handling.bind(range.from).bind(range.to).rows([](const Statement &s) {
        return HandlingSum{s.moment(0),         s.text(1),    s.text(2),   CallKind(s.integer(3)),
                           Millis(s.number(4)), s.integer(5), s.integer(6)};
    });
    if (!ofHandling)
        return ofHandling.error();
    Statement calls(m_history, u"SELECT c.since, q.text, "_s + callColumns
                                   + u" FROM call_sum c JOIN name q ON q.id = c.queue WHERE c.since >= ? AND c.since < "
                                     "? ORDER BY c.since"_s);
    auto ofCalls = calls.bind(range.from).bind(range.to).rows([](const Statement &s) {
        CallSum sum{s.moment(0), s.text(1), {}};
        for (size_t i = 0; i < sum.counts.size(); ++i)
            sum.counts[i] = s.number(int(i) + 2);
        return sum;
    });
    if (!ofCalls)
        return ofCalls.error();
    return IntervalSums{std::move(*ofStates), std::move(*ofHandling), std::move(*ofCalls)};
}

Result<void> HistoryFile::writeStateSums(const std::vector<StateSum> &sums)
{
    for (const StateSum &sum : sums) {
        const Result<qint64> agent = m_names->id(sum.agent, Names::Kind::Agent);
        const Result<qint64> reason =
            sum.reason.isEmpty() ? Result<qint64>(0) : m_names->id(sum.reason, Names::Kind::Word);
        if (!agent || !reason)
            return agent ? reason.error() : agent.error();
        Statement insert(m_history, u"INSERT OR REPLACE INTO state_sum (since, agent, state, reason, ms) VALUES (?, ?, "
                                    "?, ?, ?)"_s);
        insert.bind(sum.since).bind(*agent).bind(int(sum.state)).bind(*reason).bind(qint64(sum.time.count()));
        if (Result<void> ran = insert.run(); !ran)
            return ran;
    }
    return {};
}

Result<void> HistoryFile::writeHandlingSums(const std::vector<HandlingSum> &sums)
{
    for (const HandlingSum &sum : sums) {
        const Result<qint64> agent = m_names->id(sum.agent, Names::Kind::Agent);
        const Result<qint64> queue =
            sum.queue.isEmpty() ? Result<qint64>(0) : m_names->id(sum.queue, Names::Kind::Queue);
        if (!agent || !queue)
            return agent ? queue.error() : agent.error();
        Statement insert(m_history, u"INSERT OR REPLACE INTO handling_sum (since, agent, queue, kind, ms, calls, "
                                    "answered) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        insert.bind(sum.since).bind(*agent).bind(*queue).bind(int(sum.kind)).bind(qint64(sum.time.count()));
        if (Result<void> ran = insert.bind(sum.calls).bind(sum.answered).run(); !ran)
            return ran;
    }
    return {};
}

Result<void> HistoryFile::writeCallSums(const std::vector<CallSum> &sums)
{
    for (const CallSum &sum : sums) {
        const Result<qint64> queue = m_names->id(sum.queue, Names::Kind::Queue);
        if (!queue)
            return queue.error();
        Statement insert(m_history, u"INSERT OR REPLACE INTO call_sum (since, queue, "_s + callColumns
                                        + u") VALUES (?, ?"_s + u", ?"_s.repeated(qsizetype(sum.counts.size())) + u')');
        insert.bind(sum.since).bind(*queue);
        for (const qint64 count : sum.counts)
            insert.bind(count);
        if (Result<void> ran = insert.run(); !ran)
            return ran;
    }
    return {};
}

Result<void> HistoryFile::writeSums(const Grant &grant, const IntervalSums &sums, const Thinning &done)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may;
    return together([this, &sums, &done] {
        Result<void> written = writeStateSums(sums.states);
        if (written)
            written = writeHandlingSums(sums.handling);
        if (written)
            written = writeCallSums(sums.calls);
        if (written)
            written = setMeta(thinningKey, u"%1 %2 %3"_s.arg(epochMs(done.day)).arg(int(done.calls)).arg(done.last));
        return written;
    });
}

Result<void> HistoryFile::setThinnedTo(const Grant &grant, Moment to)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may;
    return together([this, to] {
        for (const auto &[key, value] :
             {std::pair(thinnedKey, QString::number(epochMs(to))), std::pair(thinningKey, u""_s)}) {
            if (Result<void> set = setMeta(key, value); !set)
                return set;
        }
        return countRewrite();
    });
}

Result<bool> HistoryFile::holdsSumsBefore(Moment before) const
{
    Statement old(m_history, u"WITH b (moment) AS (SELECT ?) SELECT EXISTS (SELECT 1 FROM state_sum, b WHERE since < "
                             "moment) OR EXISTS (SELECT 1 FROM handling_sum, b WHERE since < moment) OR EXISTS "
                             "(SELECT 1 FROM call_sum, b WHERE since < moment)"_s);
    if (Result<void> ran = old.bind(before).run(); !ran)
        return ran.error();
    return old.next() && old.flag(0);
}

Result<qint64> HistoryFile::pruneSums(const Grant &grant, Moment before, int most)
{
    // A gap is kept as long as anything is counted from spans and calls near it.
    const Result<std::optional<Moment>> thinned = thinnedTo();
    if (!thinned)
        return thinned.error();
    const Moment gapsBefore = std::min(before, thinned->value_or(Moment{}) - std::chrono::hours(24));
    const Result<QString> words = oldestReasons(before, most);
    if (!words)
        return words.error();
    const Result<qint64> gone = deleteStep(
        grant, most,
        {{u"DELETE FROM state_sum WHERE (since, agent, state, reason) IN (SELECT since, agent, state, reason FROM "
          "state_sum WHERE since < ? LIMIT ?)"_s,
          before},
         {u"DELETE FROM handling_sum WHERE (since, agent, queue, kind) IN (SELECT since, agent, queue, kind FROM "
          "handling_sum WHERE since < ? LIMIT ?)"_s,
          before},
         {u"DELETE FROM call_sum WHERE (since, queue) IN (SELECT since, queue FROM call_sum WHERE since < ? LIMIT ?)"_s,
          before},
         {u"DELETE FROM call_reason WHERE (call, reason) IN (SELECT call, reason FROM call_reason WHERE at < ? LIMIT "
          "?)"_s,
          before},
         {u"DELETE FROM gap WHERE (since, feed) IN (SELECT since, feed FROM gap WHERE until < ? LIMIT ?)"_s,
          gapsBefore},
         {u"DELETE FROM gap_fill WHERE (since, feed) IN (SELECT since, feed FROM gap_fill WHERE until < ? LIMIT ?)"_s,
          gapsBefore}},
        Rewrite::Counts);
    if (!gone)
        return gone;
    const Result<void> dropped = dropWords(*words);
    return dropped ? gone : Result<qint64>(dropped.error());
}

} // namespace Floorwalk
