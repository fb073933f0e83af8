// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/historynames.h"
#include "models/store/sqlitenative.h"
#include "models/store/transaction.h"

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<qint64> HistoryFile::Names::id(const QString &text, Kind kind)
{
    QHash<QString, qint64> &known = ids[size_t(kind)];
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    // Most names were met before: looking one up costs a fifth of writing it again.
    static constexpr std::array sources{
        QStringView(u"SELECT n.id FROM name n JOIN agent a ON a.id = n.id WHERE n.text = ?"),
        QStringView(u"SELECT n.id FROM name n JOIN queue q ON q.id = n.id WHERE n.text = ?"),
        QStringView(u"SELECT id FROM name WHERE text = ?")};
    const auto met = Statement(history, sources[size_t(kind)].toString()).bind(text).first([](const Statement &s) {
        return s.number(0);
    });
    if (!met)
        return met.error();
    if (*met)
        return *known.insert(text, **met);
    Statement upsert(history, u"INSERT INTO name (text) VALUES (?) ON CONFLICT (text) DO UPDATE SET text = text "
                              "RETURNING id"_s);
    const auto made = upsert.bind(text).first([](const Statement &s) { return s.number(0); });
    if (!made)
        return made.error();
    if (kind != Kind::Word) {
        const QString table = kind == Kind::Agent ? u"agent"_s : u"queue"_s;
        Statement list(history, u"INSERT INTO %1 (id) VALUES (?) ON CONFLICT (id) DO NOTHING"_s.arg(table));
        if (Result<void> ran = list.bind(**made).run(); !ran)
            return ran.error();
    }
    known.insert(text, **made);
    return **made;
}

namespace {

Cell maybe(const std::optional<Moment> &moment)
{
    return moment ? Cell(epochMs(*moment)) : Cell();
}

Cell maybe(const std::optional<int> &number)
{
    return number ? Cell(qint64(*number)) : Cell();
}

} // namespace

HistoryFile::HistoryFile(Database &history, bool direct)
    : m_history(history)
    , m_direct(direct)
    , m_names(std::make_unique<Names>(history))
{}

HistoryFile::~HistoryFile() = default;

Result<void> HistoryFile::prepare()
{
    if (m_spans)
        return {};
    auto spans =
        RowWriter::make(m_history,
                        u"INSERT OR REPLACE INTO span (agent, since, until, state, certainty, call_kind, reason, "
                        "queue, call) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                        m_direct);
    if (!spans)
        return spans.error();
    auto calls = RowWriter::make(m_history,
                                 u"INSERT OR REPLACE INTO call (call, queue, agent, outcome, joined, answered, ended, "
                                 "wait_s, talk_s, ended_by, caller, certainty) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                 m_direct);
    if (!calls)
        return calls.error();
    m_spans = std::move(*spans);
    m_calls = std::move(*calls);
    return {};
}

Result<void> HistoryFile::together(const std::function<Result<void>()> &work)
{
    Result<Transaction> transaction = Transaction::begin(m_history);
    if (!transaction)
        return transaction.error();
    Result<void> written = work();
    if (written)
        written = transaction->commitHistory();
    if (!written)
        m_names->forget(); // names made in a transaction that is undone have no number any more
    return written;
}

Result<void> HistoryFile::write(const Batch &batch)
{
    if (batch.empty())
        return {};
    if (Result<void> prepared = prepare(); !prepared)
        return prepared;
    const Result<void> written = together([this, &batch] {
        const Result<void> said = sayWhoWrites();
        return said ? writeRows(batch) : said;
    });
    if (written)
        m_saidLease = m_history.leaseToken();
    return written;
}

/** Once for each lease: whoever reads beside the writer knows by it that what is missing is still to come. */
Result<void> HistoryFile::sayWhoWrites()
{
    const QString lease = m_history.leaseToken();
    return lease == m_saidLease ? Result<void>() : setMeta(u"written_under"_s, lease);
}

Result<QString> HistoryFile::writtenUnder() const
{
    const auto lease = meta(u"written_under"_s);
    return lease ? Result<QString>(lease->value_or(QString())) : Result<QString>(lease.error());
}

Result<void> HistoryFile::writeRows(const Batch &batch)
{
    for (const StateSpan &span : batch.spans) {
        if (Result<void> written = writeSpan(span); !written)
            return written;
    }
    for (const CallRecord &call : batch.calls) {
        if (Result<void> written = writeCall(call); !written)
            return written;
    }
    for (const MissedRing &ring : batch.rings) {
        if (Result<void> written = writeRing(ring); !written)
            return written;
    }
    for (const CallReason &reason : batch.reasons) {
        if (Result<void> written = writeReason(reason); !written)
            return written;
    }
    for (const FeedGap &gap : batch.gaps) {
        Statement insert(m_history, u"INSERT OR REPLACE INTO gap (since, feed, until, why) VALUES (?, ?, ?, ?)"_s);
        insert.bind(gap.range.from).bind(gap.feed.isNull() ? u""_s : gap.feed).bind(gap.range.to).bind(gap.why);
        if (Result<void> ran = insert.run(); !ran)
            return ran;
    }
    return {};
}

Result<void> HistoryFile::writeSpan(const StateSpan &span)
{
    const Result<qint64> agent = m_names->id(span.agentKey, Names::Kind::Agent);
    if (!agent)
        return agent.error();
    Cell reason;
    if (!span.reason.isEmpty()) {
        const Result<qint64> id = m_names->id(span.reason, Names::Kind::Word);
        if (!id)
            return id.error();
        reason = *id;
    }
    Cell queue;
    if (!span.queue.isEmpty()) {
        const Result<qint64> id = m_names->id(span.queue, Names::Kind::Queue);
        if (!id)
            return id.error();
        queue = *id;
    }
    const QByteArray call = span.call.toUtf8();
    const std::array row{Cell(*agent),
                         Cell(epochMs(span.range.from)),
                         Cell(epochMs(span.range.to)),
                         Cell(qint64(span.state)),
                         Cell(qint64(span.certainty)),
                         span.callKind ? Cell(qint64(*span.callKind)) : Cell(),
                         reason,
                         queue,
                         call.isEmpty() ? Cell() : Cell(QByteArrayView(call))};
    return m_spans->write(row);
}

Result<void> HistoryFile::writeCall(const CallRecord &call)
{
    const Result<qint64> queue = m_names->id(call.queue, Names::Kind::Queue);
    if (!queue)
        return queue.error();
    Cell agent;
    if (!call.agentKey.isEmpty()) {
        const Result<qint64> id = m_names->id(call.agentKey, Names::Kind::Agent);
        if (!id)
            return id.error();
        agent = *id;
    }
    Cell endedBy;
    if (!call.endedBy.isEmpty()) {
        const Result<qint64> id = m_names->id(call.endedBy, Names::Kind::Word);
        if (!id)
            return id.error();
        endedBy = *id;
    }
    const QByteArray key = call.call.toUtf8();
    const QByteArray caller = call.caller.toUtf8();
    const std::array row{Cell(QByteArrayView(key)),
                         Cell(*queue),
                         agent,
                         Cell(qint64(call.outcome)),
                         Cell(epochMs(call.joined)),
                         maybe(call.answered),
                         Cell(epochMs(call.ended)),
                         maybe(call.waitSeconds),
                         maybe(call.talkSeconds),
                         endedBy,
                         Cell(QByteArrayView(caller)),
                         Cell(qint64(call.certainty))};
    return m_calls->write(row);
}

} // namespace Floorwalk
