// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/historyfile.h"
#include "models/store/historyselects.h"
#include "models/store/sqlitenative.h"
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

std::optional<int> unlessNegative(const RowReader &row, int column)
{
    const qint64 number = row.number(column, -1);
    return number < 0 ? std::nullopt : std::optional(int(number));
}

} // namespace

Result<void> HistoryFile::eachSpan(TimeRange range, const std::function<void(const StateSpan &)> &take) const
{
    const auto names = namesOf(m_history);
    if (!names)
        return names.error();
    const qint64 from = epochMs(range.from);
    const auto made = RowReader::make(
        m_history, HistorySelect::overlappingSpans(HistorySelect::spanColumns) + u" ORDER BY a.id, s.since"_s,
        {from, from, epochMs(range.to), from}, m_direct);
    if (!made)
        return made.error();
    RowReader &row = **made;
    StateSpan span;
    qint64 agent = -1;
    while (row.next()) {
        if (const qint64 id = row.number(0); id != agent)
            span.agentKey = names->value(agent = id);
        span.range = {row.moment(1), row.moment(2)};
        span.state = AgentState(row.integer(3));
        span.certainty = Certainty(row.integer(4));
        const std::optional<int> kind = unlessNegative(row, 5);
        span.callKind = kind ? std::optional(CallKind(*kind)) : std::nullopt;
        const qint64 reason = row.number(6, -1);
        span.reason = reason < 0 ? QString() : names->value(reason);
        const qint64 queue = row.number(7, -1);
        span.queue = queue < 0 ? QString() : names->value(queue);
        span.fromQueueLog = row.number(8) != 0;
        take(span);
    }
    if (std::optional<Error> error = row.failure())
        return *error;
    return {};
}

Result<void> HistoryFile::eachStretch(TimeRange range, const std::function<void(const TimeRange &)> &take) const
{
    const qint64 from = epochMs(range.from);
    const auto made = RowReader::make(m_history, HistorySelect::overlappingSpans("s.since, s.until"_L1),
                                      {from, from, epochMs(range.to), from}, m_direct);
    if (!made)
        return made.error();
    RowReader &row = **made;
    while (row.next())
        take({row.moment(0), row.moment(1)});
    if (std::optional<Error> error = row.failure())
        return *error;
    return {};
}

Result<void> HistoryFile::eachCall(TimeRange ended, Moment joined,
                                   const std::function<void(const CallRecord &)> &take) const
{
    const auto names = namesOf(m_history);
    if (!names)
        return names.error();
    const auto made = RowReader::make(
        m_history,
        HistorySelect::endedCalls("c.queue, c.agent, c.outcome, c.joined, c.answered, c.ended, c.wait_s, c.talk_s, "
                                  "c.ended_by, c.call, c.caller, c.certainty, c.from_log"_L1),
        {epochMs(ended.from), epochMs(ended.to), epochMs(joined)}, m_direct);
    if (!made)
        return made.error();
    RowReader &row = **made;
    CallRecord call;
    while (row.next()) {
        call.queue = names->value(row.number(0));
        const qint64 agent = row.number(1, -1);
        call.agentKey = agent < 0 ? QString() : names->value(agent);
        call.outcome = CallRecord::Outcome(row.integer(2));
        call.joined = row.moment(3);
        const qint64 answered = row.number(4, -1);
        call.answered = answered < 0 ? std::nullopt : std::optional(momentFromEpochMs(answered));
        call.ended = row.moment(5);
        call.waitSeconds = unlessNegative(row, 6);
        call.talkSeconds = unlessNegative(row, 7);
        const qint64 endedBy = row.number(8, -1);
        call.endedBy = endedBy < 0 ? QString() : names->value(endedBy);
        call.call = row.text(9);
        call.caller = row.text(10);
        call.certainty = Certainty(row.integer(11));
        call.fromQueueLog = row.number(12) != 0;
        take(call);
    }
    if (std::optional<Error> error = row.failure())
        return *error;
    return {};
}

Result<std::optional<Moment>> HistoryFile::firstMoment() const
{
    Statement select(m_history,
                     u"SELECT since FROM (SELECT (SELECT min(since) FROM span WHERE agent = a.id) AS since "
                     "FROM agent a UNION ALL SELECT min(since) FROM state_sum UNION ALL SELECT (SELECT min(ended) "
                     "FROM call WHERE queue = q.id) FROM queue q) WHERE since IS NOT NULL "
                     "ORDER BY since LIMIT 1"_s);
    return select.first([](const Statement &s) { return s.moment(0); });
}

} // namespace Floorwalk
