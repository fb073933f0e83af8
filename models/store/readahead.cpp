// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/readahead.h"

#include "models/store/historyselects.h"
#include "models/store/sqlitenative.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QHash>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <future>
#include <variant>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace ReadRows {

/** Names by number: they are looked up when the rows are taken, once each for all pieces. */
struct SpanRow
{
    qint64 since;
    qint64 until;
    qint32 agent;
    qint32 reason; ///< -1: none, as in what follows
    qint32 queue;
    quint8 state;
    quint8 certainty;
    qint8 callKind;
    bool fromLog;
};

struct CallRow
{
    QString call;
    qint64 joined;
    qint64 answered;
    qint64 ended;
    qint32 queue;
    qint32 agent;
    qint32 wait;
    qint32 talk;
    qint32 endedBy;
    quint8 outcome;
    quint8 certainty;
    bool fromLog;
};

/** What the bounds of a piece are: numbers of agents, or when calls ended; both included. */
struct Bounds
{
    bool ofCalls = false;
    qint64 first = 0;
    qint64 last = 0;
};

using Spans = std::vector<SpanRow>;
using Calls = std::vector<CallRow>;
using Rows = std::variant<Spans, Calls>;

/** What the numbers of the rows mean. Rows written meanwhile may speak of new names: these are read when they turn up.
 */
class RowNames
{
public:
    explicit RowNames(const Database &history)
        : m_history(history)
    {}

    QString text(qint64 number)
    {
        if (number < 0)
            return {};
        if (const auto known = m_names.constFind(number); known != m_names.constEnd())
            return *known;
        read();
        return m_names[number]; // empty when it is gone meanwhile, with all that spoke of it
    }
    const std::optional<Error> &failure() const { return m_failure; }

private:
    void read()
    {
        Statement select(m_history, u"SELECT id, text FROM name"_s);
        if (const Result<void> ran = select.run(); !ran) {
            m_failure = ran.error();
            return;
        }
        while (select.next())
            m_names.insert(select.number(0), select.text(1));
        if (const std::optional<Error> error = select.failure())
            m_failure = error;
    }

    const Database &m_history;
    QHash<qint64, QString> m_names;
    std::optional<Error> m_failure;
};

} // namespace ReadRows

using namespace ReadRows;

namespace {

/** How many pieces may have been read that nobody took. */
constexpr int mostAhead = 12;
constexpr size_t agentsInPiece = 50;
constexpr std::chrono::hours callsInPiece{2};

Result<Spans> readSpans(const Database &history, const TimeRange &range, const Bounds &piece)
{
    const qint64 from = epochMs(range.from);
    const auto made = RowReader::make(history,
                                      HistorySelect::overlappingSpans(HistorySelect::spanColumns)
                                          + u" AND a.id BETWEEN ? AND ? ORDER BY a.id, s.since"_s,
                                      {from, from, epochMs(range.to), from, piece.first, piece.last});
    if (!made)
        return made.error();
    RowReader &row = **made;
    Spans spans;
    while (row.next()) {
        spans.push_back({row.number(1), row.number(2), qint32(row.number(0)), qint32(row.number(6, -1)),
                         qint32(row.number(7, -1)), quint8(row.number(3)), quint8(row.number(4)),
                         qint8(row.number(5, -1)), row.number(8) != 0});
    }
    if (std::optional<Error> error = row.failure())
        return *error;
    return spans;
}

Result<Calls> readCalls(const Database &history, Moment joined, const Bounds &piece)
{
    const auto made = RowReader::make(
        history,
        HistorySelect::endedCalls("c.queue, c.agent, c.outcome, c.joined, c.answered, c.ended, c.wait_s, c.talk_s, "
                                  "c.ended_by, c.call, c.certainty, c.from_log"_L1),
        {piece.first, piece.last + 1, epochMs(joined)});
    if (!made)
        return made.error();
    RowReader &row = **made;
    Calls calls;
    while (row.next()) {
        calls.push_back({row.text(9), row.number(3), row.number(4, -1), row.number(5), qint32(row.number(0)),
                         qint32(row.number(1, -1)), qint32(row.number(6, -1)), qint32(row.number(7, -1)),
                         qint32(row.number(8, -1)), quint8(row.number(2)), quint8(row.number(10)),
                         row.number(11) != 0});
    }
    if (std::optional<Error> error = row.failure())
        return *error;
    return calls;
}

template <class T> std::optional<T> unlessNone(qint64 number)
{
    return number < 0 ? std::nullopt : std::optional(T(number));
}

} // namespace

/**
 * The pieces in their order: readers begin the next that nobody has begun. Whoever wants the rows waits for a piece
 * that is begun and begins any other itself: where no thread can be had it is never waited for one.
 */
class ReadAhead::Pieces
{
public:
    Pieces(const Database &history, const TimeRange &range, Moment joined)
        : m_history(history)
        , m_range(range)
        , m_joined(joined)
        , m_names(history)
    {}
    ~Pieces() { stop(); }
    Q_DISABLE_COPY_MOVE(Pieces)

    void add(const Bounds &piece) { m_bounds.push_back(piece); }
    void start(int readers);
    /** Whether it is the turn of calls, or else of spans, and all of what comes before is taken. */
    Result<void> turn(bool ofCalls);
    /** The rows of the next piece, which is of calls or not as @p ofCalls says; absent after the last of its kind. */
    std::optional<Result<Rows>> next(bool ofCalls);
    RowNames &names() { return m_names; }
    /** Nothing can be read: the pieces could not be laid out. */
    void fail(const Error &error) { m_failure = error; }
    /** Whether all that was wanted was read and could be named. */
    Result<void> done() const;

private:
    Result<Rows> rowsOf(const Database &history, const Bounds &piece) const;
    void readOn(const QString &path, const Clock &clock);
    void stop();

    const Database &m_history;
    TimeRange m_range;
    Moment m_joined;
    RowNames m_names;
    std::optional<Error> m_failure;
    std::vector<Bounds> m_bounds;
    std::vector<std::promise<Result<Rows>>> m_read; ///< a place each, for what a reader has begun
    std::atomic<size_t> m_begun = 0;
    size_t m_taken = 0;
    int m_turns = 0;
    QSemaphore m_room{mostAhead};
    std::atomic_bool m_stopped = false;
    // No pool: that waits for ever for a thread that could not be started.
    std::vector<std::unique_ptr<QThread>> m_readers;
};

Result<Rows> ReadAhead::Pieces::rowsOf(const Database &history, const Bounds &piece) const
{
    if (piece.ofCalls) {
        Result<Calls> calls = readCalls(history, m_joined, piece);
        return calls ? Result<Rows>(std::move(*calls)) : Result<Rows>(calls.error());
    }
    Result<Spans> spans = readSpans(history, m_range, piece);
    return spans ? Result<Rows>(std::move(*spans)) : Result<Rows>(spans.error());
}

void ReadAhead::Pieces::start(int readers)
{
    m_read.resize(m_bounds.size());
    const QString path = m_history.path();
    const Clock &clock = m_history.clock();
    for (int i = 0; i < readers; ++i) {
        m_readers.emplace_back(QThread::create([this, path, &clock] { readOn(path, clock); }));
        m_readers.back()->start();
    }
}

Result<void> ReadAhead::Pieces::turn(bool ofCalls)
{
    const bool spansLeft = m_taken < m_bounds.size() && !m_bounds[m_taken].ofCalls;
    if (m_turns == (ofCalls ? 1 : 0) && !(ofCalls && spansLeft)) {
        ++m_turns;
        return {};
    }
    const QString why = u"all spans are taken once, then all calls"_s;
    return Error{Error::Kind::Internal,
                 QCoreApplication::translate("Store", "%1 cannot be read: %2.").arg(m_history.path(), why), why};
}

void ReadAhead::Pieces::readOn(const QString &path, const Clock &clock)
{
    const auto history = Database::open(path, Database::File::History, Database::Mode::Read, clock);
    while (true) {
        m_room.acquire();
        const size_t place = m_begun++;
        if (m_stopped || place >= m_bounds.size()) {
            m_room.release(); // for the others, that they end as well
            return;
        }
        m_read[place].set_value(history ? rowsOf(**history, m_bounds[place]) : Result<Rows>(history.error()));
    }
}

std::optional<Result<Rows>> ReadAhead::Pieces::next(bool ofCalls)
{
    if (m_taken == m_bounds.size() || m_bounds[m_taken].ofCalls != ofCalls)
        return std::nullopt;
    const size_t place = m_taken++;
    size_t unbegun = place;
    if (m_begun.compare_exchange_strong(unbegun, place + 1))
        return rowsOf(m_history, m_bounds[place]);
    Result<Rows> rows = m_read[place].get_future().get();
    m_room.release();
    if (!rows) // once more, where it has to be read
        rows = rowsOf(m_history, m_bounds[place]);
    return rows;
}

Result<void> ReadAhead::Pieces::done() const
{
    const std::optional<Error> &error = m_failure ? m_failure : m_names.failure();
    return error ? Result<void>(*error) : Result<void>();
}

void ReadAhead::Pieces::stop()
{
    m_stopped = true;
    m_room.release(int(m_readers.size()));
    for (const auto &reader : m_readers)
        reader->wait(); // returns at once when it could not be started
}

ReadAhead::ReadAhead(const Database &history, const TimeRange &range, Moment joined, int besides)
    : m_pieces(std::make_unique<Pieces>(history, range, joined))
{
    Statement select(history, u"SELECT id FROM agent ORDER BY id"_s);
    const auto agents = select.rows([](const Statement &s) { return s.number(0); });
    if (!agents) {
        m_pieces->fail(agents.error());
        return;
    }
    for (size_t i = 0; i < agents->size(); i += agentsInPiece) {
        const size_t last = std::min(i + agentsInPiece, agents->size()) - 1;
        m_pieces->add({false, (*agents)[i], (*agents)[last]});
    }
    // Calls are told by their end, which may lie long after they joined.
    const Moment end = joined + longestCall;
    for (Moment from = range.from; from < end; from += callsInPiece)
        m_pieces->add({true, epochMs(from), epochMs(std::min(end, from + callsInPiece)) - 1});
    m_pieces->start(besides);
}

ReadAhead::~ReadAhead() = default;

Result<void> ReadAhead::eachSpan(const std::function<void(const StateSpan &)> &take)
{
    if (const Result<void> turn = m_pieces->turn(false); !turn)
        return turn;
    RowNames &names = m_pieces->names();
    StateSpan span;
    qint64 agent = -1;
    while (const std::optional<Result<Rows>> rows = m_pieces->next(false)) {
        if (!*rows)
            return rows->error();
        for (const SpanRow &row : std::get<Spans>(**rows)) {
            if (row.agent != agent)
                span.agentKey = names.text(agent = row.agent);
            span.range = {momentFromEpochMs(row.since), momentFromEpochMs(row.until)};
            span.state = AgentState(row.state);
            span.certainty = Certainty(row.certainty);
            span.callKind = unlessNone<CallKind>(row.callKind);
            span.reason = names.text(row.reason);
            span.queue = names.text(row.queue);
            span.fromQueueLog = row.fromLog;
            take(span);
        }
    }
    return m_pieces->done();
}

Result<void> ReadAhead::eachCall(const std::function<void(const CallRecord &)> &take)
{
    if (const Result<void> turn = m_pieces->turn(true); !turn)
        return turn;
    RowNames &names = m_pieces->names();
    CallRecord call;
    while (const std::optional<Result<Rows>> rows = m_pieces->next(true)) {
        if (!*rows)
            return rows->error();
        for (const CallRow &row : std::get<Calls>(**rows)) {
            call.call = row.call;
            call.queue = names.text(row.queue);
            call.agentKey = names.text(row.agent);
            call.outcome = CallRecord::Outcome(row.outcome);
            call.joined = momentFromEpochMs(row.joined);
            call.answered = row.answered < 0 ? std::nullopt : std::optional(momentFromEpochMs(row.answered));
            call.ended = momentFromEpochMs(row.ended);
            call.waitSeconds = unlessNone<int>(row.wait);
            call.talkSeconds = unlessNone<int>(row.talk);
            call.endedBy = names.text(row.endedBy);
            call.certainty = Certainty(row.certainty);
            call.fromQueueLog = row.fromLog;
            take(call);
        }
    }
    return m_pieces->done();
}

} // namespace Floorwalk
