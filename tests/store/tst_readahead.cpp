// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/historyfile.h"
#include "models/store/readahead.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

namespace {

constexpr Moment start = momentFromEpochMs(1'795'392'000'000);
constexpr TimeRange day{start, start + 24h};
constexpr Moment last = day.to - 1ms;

StateSpan span(const QString &agent, Moment from, Moment to)
{
    StateSpan one;
    one.agentKey = agent;
    one.state = AgentState::Paused;
    one.certainty = Certainty::Inferred;
    one.reason = u"小休"_s;
    one.range = {from, to};
    return one;
}

CallRecord callOf(int number, const QString &agent, Moment joined, Moment ended)
{
    CallRecord call;
    call.call = u"%1.5"_s.arg(number);
    call.queue = u"queue %1"_s.arg(number % 3);
    call.caller = u"138"_s;
    call.agentKey = agent;
    call.outcome = agent.isEmpty() ? CallRecord::Outcome::Abandoned : CallRecord::Outcome::Answered;
    call.joined = joined;
    if (!agent.isEmpty()) {
        call.answered = joined + 1s;
        call.waitSeconds = 1;
        call.talkSeconds = 0;
        call.endedBy = u"caller"_s;
    }
    call.ended = ended;
    return call;
}

/** What came, in the order that does not matter of calls. */
struct Read
{
    std::vector<StateSpan> spans;
    std::vector<CallRecord> calls;

    bool operator==(const Read &) const = default;
};

Read sorted(Read read)
{
    std::ranges::sort(read.calls, {}, &CallRecord::call);
    return read;
}

} // namespace

/** A day that several connections read comes as one that a single connection reads. */
class TestReadAhead : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{start + 48h};
    std::unique_ptr<Database> m_history;

    QString path() const { return m_folder.filePath(u"h.db"_s); }
    Read byOne() const
    {
        const HistoryFile history(*m_history);
        Read read;
        const auto takeSpan = [&read](const StateSpan &one) { read.spans.push_back(one); };
        const auto takeCall = [&read](CallRecord call) {
            call.caller.clear();
            read.calls.push_back(call);
        };
        if (!history.eachSpan(day, takeSpan) || !history.eachCall({day.from, last + longestCall}, last, takeCall))
            qWarning("not read");
        return sorted(read);
    }
    Read bySeveral(int besides = ReadAhead::connections) const
    {
        ReadAhead ahead(*m_history, day, last, besides);
        Read read;
        if (!ahead.eachSpan([&read](const StateSpan &one) { read.spans.push_back(one); })
            || !ahead.eachCall([&read](const CallRecord &call) { read.calls.push_back(call); }))
            qWarning("not read");
        return sorted(read);
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    /** More agents and calls than one piece holds, some of them at a border: of the day, of a piece, of the joining. */
    void init()
    {
        auto opened = Database::open(path(), Database::File::History, Database::Mode::Write, m_clock);
        QVERIFY(opened.ok());
        m_history = std::move(*opened);
        HistoryFile::Batch batch;
        for (int i = 0; i < 130; ++i) {
            const QString agent = u"Agent %1"_s.arg(i);
            batch.spans.push_back(span(agent, start - 2h, start - 1h));
            batch.spans.push_back(span(agent, start - 1h, start + Millis(i % 2))); // ends with the day before, or not
            batch.spans.push_back(span(agent, start + 1h, start + 2h));
            batch.spans.push_back(span(agent, last, day.to + 1h));
            batch.spans.push_back(span(agent, day.to + 1h, day.to + 2h));
            const Moment joined = start + i * 10min;
            batch.calls.push_back(callOf(i, i % 4 == 0 ? QString() : agent, joined, joined + 10min));
        }
        batch.calls.push_back(callOf(500, {}, start - 1h, start - 1ms)); // over before
        batch.calls.push_back(callOf(501, {}, start - 1h, start));
        batch.calls.push_back(callOf(502, u"Agent 1"_s, start + 1h, start + 2h));
        batch.calls.push_back(callOf(503, u"Agent 1"_s, start + 1h, start + 2h - 1ms));
        batch.calls.push_back(callOf(504, u"Agent 2"_s, last, last + longestCall - 1ms));
        batch.calls.push_back(callOf(505, {}, day.to, day.to + 1s)); // of the next day
        QVERIFY(HistoryFile(*m_history).write(batch).ok());
    }
    void cleanup()
    {
        m_history.reset();
        for (const QString &name : {u"h.db"_s, u"h.db-wal"_s, u"h.db-shm"_s, u"moved.db"_s})
            QFile::remove(m_folder.filePath(name));
    }

    void theSameComesInTheSameOrder()
    {
        const Read one = byOne();
        QCOMPARE(one.spans.size(), size_t(65 * 2 + 65 * 3));
        QCOMPARE(one.calls.size(), size_t(130 + 4));
        QVERIFY(bySeveral() == one);
    }

    /** Whoever finds that the rows are not wanted, or were enough, need not take them. */
    void rowsThatNobodyTakesHoldNothingUp()
    {
        {
            const ReadAhead ahead(*m_history, day, last);
        }
        ReadAhead ahead(*m_history, day, last);
        int spans = 0;
        QVERIFY(ahead.eachSpan([&spans](const StateSpan &) { ++spans; }).ok());
        QCOMPARE(spans, 65 * 2 + 65 * 3);
    }

    /** Where no other connection can be had the one at hand reads it all. */
    void whatCannotBeReadAheadIsReadAllTheSame()
    {
        const Read one = byOne();
        QVERIFY(QFile::rename(path(), m_folder.filePath(u"moved.db"_s)));
        QVERIFY(bySeveral() == one);
        QVERIFY(QFile::rename(m_folder.filePath(u"moved.db"_s), path()));
    }

    /** Threads that cannot be had are not waited for: what nobody has begun is read by whoever wants it. */
    void whereNobodyReadsAheadItIsReadAllTheSame()
    {
        const Read one = byOne();
        QVERIFY(bySeveral(0) == one);
        QVERIFY(bySeveral(1) == one); // and one of two by either
    }

    /** Spans come before calls: asked otherwise it says so, and does not pass for a day without any. */
    void askedOutOfTurnItSaysSo()
    {
        const auto dropSpan = [](const StateSpan &) {};
        int calls = 0;
        const auto countCall = [&calls](const CallRecord &) { ++calls; };
        ReadAhead ahead(*m_history, day, last);
        const Result<void> early = ahead.eachCall(countCall);
        QVERIFY(!early.ok());
        QVERIFY(early.error().kind == Error::Kind::Internal);
        QVERIFY2(early.error().text.contains(path()), qPrintable(early.error().text));
        QVERIFY(ahead.eachSpan(dropSpan).ok());
        QVERIFY(!ahead.eachSpan(dropSpan).ok()); // they are told once
        QVERIFY(ahead.eachCall(countCall).ok());
        QCOMPARE(calls, 130 + 4);
        QVERIFY(!ahead.eachCall(countCall).ok());
        QCOMPARE(calls, 130 + 4);
    }

    void anEmptyHistoryHasNone()
    {
        auto empty =
            Database::open(m_folder.filePath(u"empty.db"_s), Database::File::History, Database::Mode::Write, m_clock);
        QVERIFY(empty.ok());
        std::swap(m_history, *empty);
        QVERIFY(bySeveral() == Read());
        std::swap(m_history, *empty);
    }
};

QTEST_GUILESS_MAIN(TestReadAhead)
#include "tst_readahead.moc"
