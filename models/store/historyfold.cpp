// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/historyfile.h"
#include "models/store/statement.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** All texts by number: a day's rows then carry numbers only, and no text is read twice. */
Result<QHash<qint64, QString>> namesOf(const Database &history)
{
    Statement select(history, u"SELECT id, text FROM name"_s);
    QHash<qint64, QString> names;
    if (Result<void> ran = select.run(); !ran)
        return ran.error();
    while (select.next())
        names.insert(select.number(0), select.text(1));
    if (std::optional<Error> error = select.failure())
        return *error;
    return names;
}

/** A number, or @p none for NULL; ids and moments are never negative. */
qint64 numberOr(const Statement &s, int column, qint64 none)
{
    const QVariant value = s.value(column);
    return value.isNull() ? none : value.toLongLong();
}

std::optional<int> unlessNegative(const Statement &s, int column)
{
    const qint64 number = numberOr(s, column, -1);
    return number < 0 ? std::nullopt : std::optional(int(number));
}

} // namespace

Result<void> HistoryFile::eachSpan(TimeRange range, const std::function<void(const StateSpan &)> &take) const
{
    const auto names = namesOf(m_history);
    if (!names)
        return names.error();
    Statement select(m_history,
                     u"SELECT s.agent, s.since, s.until, s.state, s.certainty, s.call_kind, s.reason, s.queue "
                     "FROM agent a CROSS JOIN span s ON s.agent = a.id WHERE "
                     "s.since >= coalesce((SELECT max(since) FROM span WHERE agent = a.id AND since <= ?), ?) "
                     "AND s.since < ? AND s.until > ? ORDER BY a.id, s.since"_s);
    select.bind(range.from).bind(range.from).bind(range.to).bind(range.from);
    if (Result<void> ran = select.run(); !ran)
        return ran.error();
    StateSpan span;
    while (select.next()) {
        span.agentKey = names->value(select.number(0));
        span.range = {select.moment(1), select.moment(2)};
        span.state = AgentState(select.integer(3));
        span.certainty = Certainty(select.integer(4));
        const std::optional<int> kind = unlessNegative(select, 5);
        span.callKind = kind ? std::optional(CallKind(*kind)) : std::nullopt;
        span.reason = names->value(numberOr(select, 6, -1));
        span.queue = names->value(numberOr(select, 7, -1));
        take(span);
    }
    if (std::optional<Error> error = select.failure())
        return *error;
    return {};
}

Result<void> HistoryFile::eachCall(TimeRange ended, Moment joined,
                                   const std::function<void(const CallRecord &)> &take) const
{
    const auto names = namesOf(m_history);
    if (!names)
        return names.error();
    Statement select(m_history,
                     u"SELECT c.queue, c.agent, c.outcome, c.joined, c.answered, c.ended, c.wait_s, "
                     "c.talk_s, c.ended_by, c.call, c.caller FROM queue q CROSS JOIN call c ON c.queue = q.id "
                     "WHERE c.ended >= ? AND c.ended < ? AND c.joined <= ?"_s);
    select.bind(ended.from).bind(ended.to).bind(joined);
    if (Result<void> ran = select.run(); !ran)
        return ran.error();
    CallRecord call;
    while (select.next()) {
        call.queue = names->value(select.number(0));
        call.agentKey = names->value(numberOr(select, 1, -1));
        call.outcome = CallRecord::Outcome(select.integer(2));
        call.joined = select.moment(3);
        const qint64 answered = numberOr(select, 4, -1);
        call.answered = answered < 0 ? std::nullopt : std::optional(momentFromEpochMs(answered));
        call.ended = select.moment(5);
        call.waitSeconds = unlessNegative(select, 6);
        call.talkSeconds = unlessNegative(select, 7);
        call.endedBy = names->value(numberOr(select, 8, -1));
        call.call = select.text(9);
        call.caller = select.text(10);
        take(call);
    }
    if (std::optional<Error> error = select.failure())
        return *error;
    return {};
}

Result<std::optional<Moment>> HistoryFile::firstMoment() const
{
    Statement select(m_history, u"SELECT since FROM (SELECT (SELECT min(since) FROM span WHERE agent = a.id) AS since "
                                "FROM agent a) WHERE since IS NOT NULL ORDER BY since LIMIT 1"_s);
    return select.first([](const Statement &s) { return s.moment(0); });
}

} // namespace Floorwalk
