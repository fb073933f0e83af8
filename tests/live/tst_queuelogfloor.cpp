// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/replay.h"
#include "models/live/livefloor.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include "tests/support/recordedsessions.h"

using namespace Qt::StringLiterals;
using namespace Floorwalk;

namespace {

constexpr Moment farAway = momentFromEpochMs(4'000'000'000'000);

FeedAddress logAddress(const RecordedSession &session)
{
    return FeedAddress::parse(u"queuelog:"_s + session.file(u"queue_log"_s)).value();
}

class Calls : public HistorySink
{
public:
    void spanClosed(const StateSpan &) override {}
    void callClosed(const CallRecord &call) override { calls.push_back(call); }
    void gapClosed(const FeedGap &) override {}
    std::vector<CallRecord> calls;
};

struct Told
{
    FloorFigures figures;
    ReplaySummary summary;
    std::vector<CallRecord> calls;
};

/** The figures at @p to, or at the feed's end. */
Told tell(const FeedAddress &address, std::optional<Moment> to = std::nullopt)
{
    Calls history;
    LiveFloor floor(LiveSettings(), &history);
    const Result<ReplaySummary> summary = replay(address, floor);
    if (!summary)
        qFatal("%s", qPrintable(summary.error().text));
    const Moment end = to.value_or(std::max(summary->to, floor.now()));
    floor.advanceTo(end);
    return {floor.figures(end), *summary, history.calls};
}

QJsonObject oracle(const RecordedSession &session)
{
    QFile file(session.file(u"oracle.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonValue value(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QString figuresText(const QueueCounts &counts)
{
    return u"offered %1 answered %2 within %3 abandoned %4 within %5 short %6 exited %7 waiting %8 wait %9"_s
               .arg(counts.offered)
               .arg(counts.answered)
               .arg(counts.answeredWithin)
               .arg(counts.abandoned)
               .arg(counts.abandonedWithin)
               .arg(counts.abandonedShort)
               .arg(counts.exited)
               .arg(counts.waiting)
               .arg(counts.waitSum)
           + u" longest %1 talks %2 of %3 longest %4 by caller %5 agent %6 transferred %7 talking %8 unanswered %9"_s
                 .arg(counts.longestWait.value_or(-1))
                 .arg(counts.talkCalls)
                 .arg(counts.talkSum)
                 .arg(counts.longestTalk.value_or(-1))
                 .arg(counts.endedByCaller)
                 .arg(counts.endedByAgent)
                 .arg(counts.transferred)
                 .arg(counts.stillTalking)
                 .arg(counts.ringNoAnswer);
}

QString callText(const CallRecord &call)
{
    return u"%1 in %2: outcome %3, wait %4, talk %5, %6, by “%7”"_s.arg(call.call, call.queue)
        .arg(int(call.outcome))
        .arg(call.waitSeconds.value_or(-1))
        .arg(call.talkSeconds.value_or(-1))
        .arg(call.agentKey, call.endedBy);
}

/** Calls that lie wholly outside of the gaps, a second and more away from their edges. */
QSet<QString> outside(const std::vector<CallRecord> &calls, const std::vector<FeedGap> &gaps, Moment from, Moment to)
{
    const Millis margin{1500};
    QSet<QString> texts;
    for (const CallRecord &call : calls) {
        const bool touches = std::ranges::any_of(gaps, [&call, margin](const FeedGap &gap) {
            return call.joined <= gap.range.to + margin && call.ended + margin >= gap.range.from;
        });
        if (!touches && call.outcome != CallRecord::Outcome::Lost && call.joined > from + margin
            && call.ended + margin < to)
            texts.insert(callText(call));
    }
    return texts;
}

} // namespace

/** What a queue_log alone comes to, beside the AMI stream of the same session and the oracle made from the log. */
class TestQueueLogFloor : public QObject
{
    Q_OBJECT

private slots:
    void callFiguresEqualThoseOfAmi_data() { sessions({u"ordinary"_s, u"plain"_s, u"scenes"_s}); }
    void callFiguresEqualThoseOfAmi()
    {
        QFETCH(RecordedSession, session);
        const Told ami = tell(session.address());
        const Told log = tell(logAddress(session), ami.figures.to);
        QCOMPARE(log.summary.statistics.malformed, 0U);
        QCOMPARE(log.summary.statistics.unknown, 0U);
        QCOMPARE(log.summary.statistics.misdated, 0U);
        QCOMPARE(log.figures.queues.keys(), ami.figures.queues.keys());
        for (auto it = ami.figures.queues.begin(); it != ami.figures.queues.end(); ++it)
            QCOMPARE(figuresText(log.figures.queues.value(it.key())), figuresText(*it));
        for (const AgentFigures &agent : ami.figures.agents) {
            const AgentFigures mine = log.figures.agents.value(agent.key);
            QCOMPARE(mine.answered, agent.answered);
            QCOMPARE(mine.answeredByQueue, agent.answeredByQueue);
            QCOMPARE(mine.talkCalls, agent.talkCalls);
            QCOMPARE(mine.talkSum, agent.talkSum);
            QCOMPARE(mine.longestTalk, agent.longestTalk);
            QCOMPARE(mine.ringNoAnswer, agent.ringNoAnswer);
            QVERIFY2(std::abs(mine.pausedSeconds - agent.pausedSeconds) <= 1, qPrintable(agent.key));
            for (auto it = agent.pauses.begin(); it != agent.pauses.end(); ++it)
                QCOMPARE(mine.pauses.value(it.key()).count, it->count);
            QCOMPARE(mine.paused, agent.paused);
        }
        QCOMPARE(outside(log.calls, {}, Moment{}, log.figures.to), outside(ami.calls, {}, Moment{}, ami.figures.to));
    }

    void everyFigureEqualsTheOracle_data() { sessions({u"ordinary"_s, u"plain"_s, u"restart"_s, u"scenes"_s}); }
    void everyFigureEqualsTheOracle()
    {
        QFETCH(RecordedSession, session);
        const QJsonObject truth = oracle(session);
        const Told log = tell(logAddress(session), momentFromEpochMs(qint64(truth[u"end_epoch"_s].toDouble()) * 1000));
        QVERIFY(log.figures.gaps.empty());
        QCOMPARE(log.figures.queues.keys(), truth[u"queues"_s].toObject().keys());
        for (auto it = log.figures.queues.begin(); it != log.figures.queues.end(); ++it) {
            const QJsonObject queue = truth[u"queues"_s][it.key()].toObject();
            const auto number = [&queue](const QString &key) { return queue[key].toInt(); };
            QCOMPARE(it->offered, number(u"offered"_s));
            QCOMPARE(it->answered, number(u"answered"_s));
            QCOMPARE(it->answeredWithin, number(u"within"_s));
            QCOMPARE(it->abandoned, number(u"abandoned"_s));
            QCOMPARE(it->exited, number(u"timed_out"_s) + number(u"left_by_key"_s) + number(u"left_empty"_s));
            QCOMPARE(it->lost, number(u"lost"_s));
            QCOMPARE(it->waiting, number(u"waiting"_s));
            QCOMPARE(value(it->longestWait), queue[u"longest_wait"_s]);
            QCOMPARE(it->talkCalls, number(u"talk_calls"_s));
            QCOMPARE(it->talkSum, number(u"talk_seconds"_s));
            QCOMPARE(it->stillTalking, number(u"still_talking"_s));
            QCOMPARE(it->transferred, number(u"transferred"_s));
            QCOMPARE(it->ringNoAnswer, number(u"ring_no_answer"_s));
        }
        for (const AgentFigures &agent : log.figures.agents) {
            const QJsonObject one = truth[u"agents"_s][agent.key].toObject();
            QVERIFY2(!one.isEmpty(), qPrintable(agent.key));
            QCOMPARE(agent.answered, one[u"answered"_s].toInt());
            QCOMPARE(agent.talkSum, one[u"talk_seconds"_s].toInt());
            QCOMPARE(agent.pausedSeconds, one[u"paused_seconds_any"_s].toInt());
            const QJsonObject final = one[u"final"_s].toObject();
            QCOMPARE(agent.queues, QStringList(final.keys()));
        }
    }

    void outsideTheGapsCallsEqualThoseOfAmi_data() { sessions({u"restart"_s, u"scenescut"_s}); }
    /** What neither the gaps of the AMI stream nor their edges touch is call by call the same. */
    void outsideTheGapsCallsEqualThoseOfAmi()
    {
        QFETCH(RecordedSession, session);
        const Told ami = tell(session.address());
        const Told log = tell(logAddress(session), ami.figures.to);
        QCOMPARE(qsizetype(ami.figures.gaps.size()), session.streams.size() - 1);
        const QSet<QString> theirs = outside(ami.calls, ami.figures.gaps, ami.figures.from, ami.figures.to);
        const QSet<QString> mine = outside(log.calls, ami.figures.gaps, ami.figures.from, ami.figures.to);
        QVERIFY(mine.size() > (session.name == "restart"_L1 ? 100 : 15));
        // At an edge the whole seconds of the log may lie on the other side: there the call is only looked for.
        const QSet<QString> allMine = outside(log.calls, {}, Moment{}, farAway);
        const QSet<QString> allTheirs = outside(ami.calls, {}, Moment{}, farAway);
        QVERIFY2((theirs - allMine).isEmpty(), qPrintable(QStringList((theirs - allMine).values()).join(u'\n')));
        QVERIFY2((mine - allTheirs).isEmpty(), qPrintable(QStringList((mine - allTheirs).values()).join(u'\n')));
        // And what the console missed while nobody listened stands in the log alone.
        QVERIFY(allMine.size() > allTheirs.size());
    }

private:
    void sessions(const QStringList &names)
    {
        QTest::addColumn<RecordedSession>("session");
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << m_recordings.session(name);
    }

    RecordedSessions m_recordings;
};

QTEST_GUILESS_MAIN(TestQueueLogFloor)
#include "tst_queuelogfloor.moc"
