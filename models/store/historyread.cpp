// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/grantcheck.h"
#include "models/store/historyfile.h"
#include "models/store/historyselects.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

StateSpan readSpan(const Statement &s)
{
    StateSpan span;
    span.agentKey = s.text(0);
    span.range = {s.moment(1), s.moment(2)};
    span.state = AgentState(s.integer(3));
    span.certainty = Certainty(s.integer(4));
    if (!s.isNull(5))
        span.callKind = CallKind(s.integer(5));
    span.reason = s.text(6);
    span.queue = s.text(7);
    span.call = s.text(8);
    span.fromQueueLog = s.flag(9);
    return span;
}

QString selectSpans(const QString &condition)
{
    return u"SELECT n.text, s.since, s.until, s.state, s.certainty, s.call_kind, r.text, q.text, s.call, "
           "s.from_log FROM agent a "
           "JOIN name n ON n.id = a.id JOIN span s ON s.agent = a.id LEFT JOIN name r ON r.id = s.reason "
           "LEFT JOIN name q ON q.id = s.queue WHERE "_s
           + condition;
}

CallRecord readCall(const Statement &s)
{
    CallRecord call;
    call.call = s.text(0);
    call.queue = s.text(1);
    call.caller = s.text(2);
    call.agentKey = s.text(3);
    call.outcome = CallRecord::Outcome(s.integer(4));
    call.joined = s.moment(5);
    call.answered = s.maybeMoment(6);
    call.ended = s.moment(7);
    call.waitSeconds = s.maybeInteger(8);
    call.talkSeconds = s.maybeInteger(9);
    call.endedBy = s.text(10);
    call.certainty = Certainty(s.integer(11));
    call.fromQueueLog = s.flag(12);
    return call;
}

QString selectCalls(const QString &condition)
{
    return u"SELECT c.call, q.text, c.caller, a.text, c.outcome, c.joined, c.answered, c.ended, c.wait_s, c.talk_s, "
           u"e.text, c.certainty, c.from_log "
           "FROM call c JOIN name q ON q.id = c.queue LEFT JOIN name a ON a.id = c.agent "
           "LEFT JOIN name e ON e.id = c.ended_by WHERE "_s
           + condition + u" AND c.ended >= ? AND c.ended < ? ORDER BY c.ended, c.call"_s;
}

} // namespace

Result<std::vector<StateSpan>> HistoryFile::spans(const QString &agentKey, TimeRange range) const
{
    Statement select(m_history,
                     selectSpans(u"n.text = ? AND "_s + HistorySelect::fromRunningSpan + u" ORDER BY s.since"_s));
    select.bind(agentKey).bind(range.from).bind(range.from).bind(range.to).bind(range.from);
    return select.rows(readSpan);
}

Result<std::vector<StateSpan>> HistoryFile::spans(TimeRange range) const
{
    Statement select(m_history, selectSpans(HistorySelect::fromRunningSpan + u" ORDER BY n.text, s.since"_s));
    select.bind(range.from).bind(range.from).bind(range.to).bind(range.from);
    return select.rows(readSpan);
}

Result<std::vector<StateSpan>> HistoryFile::at(Moment moment) const
{
    Statement select(m_history,
                     selectSpans(u"s.since = (SELECT max(since) FROM span WHERE agent = a.id AND since <= ?) "
                                 "AND s.until > ? ORDER BY n.text"_s));
    return select.bind(moment).bind(moment).rows(readSpan);
}

Result<std::vector<CallRecord>> HistoryFile::calls(const QString &queue, TimeRange range) const
{
    if (queue.isEmpty()) {
        Statement select(m_history, selectCalls(u"c.queue IN (SELECT id FROM queue)"_s));
        return select.bind(range.from).bind(range.to).rows(readCall);
    }
    Statement select(m_history, selectCalls(u"c.queue = (SELECT id FROM name WHERE text = ?)"_s));
    return select.bind(queue).bind(range.from).bind(range.to).rows(readCall);
}

Result<std::vector<CallRecord>> HistoryFile::callsOfAgent(const QString &agentKey, TimeRange range) const
{
    Statement select(m_history, selectCalls(u"c.agent = (SELECT id FROM name WHERE text = ?)"_s));
    return select.bind(agentKey).bind(range.from).bind(range.to).rows(readCall);
}

Result<bool> HistoryFile::holdsBefore(Moment before) const
{
    // Agent by agent and queue by queue, so that each look is a seek.
    Statement old(m_history,
                  u"WITH b (moment) AS (SELECT ?) SELECT EXISTS (SELECT 1 FROM b CROSS JOIN agent a CROSS JOIN span s "
                  "ON s.agent = a.id AND s.since < b.moment WHERE s.until <= b.moment) OR EXISTS (SELECT 1 FROM b "
                  "CROSS JOIN queue q CROSS JOIN call c ON c.queue = q.id AND c.ended < b.moment)"_s);
    if (Result<void> ran = old.bind(before).run(); !ran)
        return ran.error();
    return old.next() && old.flag(0);
}

Result<bool> HistoryFile::holdsIn(TimeRange range) const
{
    // Agent by agent and queue by queue, so that each look is a seek.
    Statement any(
        m_history,
        u"WITH b (first, past) AS (SELECT ?, ?) SELECT EXISTS (SELECT 1 FROM b CROSS JOIN agent a CROSS JOIN "
        "span s ON s.agent = a.id AND s.since >= b.first AND s.since < b.past) OR EXISTS (SELECT 1 FROM b "
        "CROSS JOIN queue q CROSS JOIN call c ON c.queue = q.id AND c.ended >= b.first AND c.ended < b.past)"_s);
    if (Result<void> ran = any.bind(range.from).bind(range.to).run(); !ran)
        return ran.error();
    return any.next() && any.flag(0);
}

Result<qint64> HistoryFile::prune(const Grant &grant, Moment before, int most)
{
    // Agent by agent and queue by queue, so that each delete is a walk along an index.
    return deleteStep(
        grant, most,
        {{u"DELETE FROM span WHERE (agent, since) IN (SELECT s.agent, s.since FROM (SELECT ? AS moment) b CROSS JOIN "
          "agent a CROSS JOIN span s ON s.agent = a.id AND s.since < b.moment WHERE s.until <= b.moment LIMIT ?)"_s,
          before},
         {u"UPDATE call_reason AS r SET queue = coalesce(queue, (SELECT c.queue FROM call AS c WHERE c.call = r.call "
          "ORDER BY c.joined DESC LIMIT 1)), agent = coalesce(agent, (SELECT c.agent FROM call AS c WHERE c.call = "
          "r.call AND c.agent IS NOT NULL ORDER BY c.joined DESC LIMIT 1)) WHERE (queue IS NULL OR agent IS NULL) AND "
          "call IN (SELECT c.call FROM queue q JOIN call c ON c.queue = q.id WHERE c.ended < ? LIMIT ?)"_s,
          before, true},
         {u"DELETE FROM call WHERE (call, queue, joined) IN (SELECT c.call, c.queue, c.joined FROM queue q "
          "JOIN call c ON c.queue = q.id WHERE c.ended < ? LIMIT ?)"_s,
          before},
         {u"DELETE FROM missed_ring WHERE (at, agent, queue) IN (SELECT at, agent, queue FROM missed_ring WHERE at < ? "
          "LIMIT ?)"_s,
          before}},
        Rewrite::Silent);
}

/** Runs @p deletes, each of which takes its moment and how many rows may still go, in one transaction. */
Result<qint64> HistoryFile::deleteStep(const Grant &grant, int most, const std::vector<Deletion> &deletes,
                                       Rewrite rewrite)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    Result<Transaction> transaction = Transaction::begin(m_history);
    if (!transaction)
        return transaction.error();
    qint64 gone = 0;
    for (const Deletion &each : deletes) {
        Statement remove(m_history, each.sql);
        if (Result<void> ran = remove.bind(each.before).bind(most - gone).run(); !ran)
            return ran.error();
        gone += each.keeps ? 0 : remove.rowsChanged();
    }
    if (gone > 0 && rewrite == Rewrite::Counts) {
        if (Result<void> counted = countRewrite(); !counted)
            return counted.error();
    }
    if (Result<void> done = transaction->commitHistory(); !done)
        return done.error();
    return gone;
}

Result<qint64> HistoryFile::rewrites() const
{
    Statement select(m_history, u"SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'rewrites'"_s);
    const auto count = select.first([](const Statement &s) { return s.number(0); });
    return count ? Result<qint64>(count->value_or(0)) : Result<qint64>(count.error());
}

Result<void> HistoryFile::countRewrite()
{
    return Statement(m_history, u"INSERT INTO meta (key, value) VALUES ('rewrites', '1') ON CONFLICT (key) DO UPDATE "
                                "SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)"_s)
        .run();
}

} // namespace Floorwalk
