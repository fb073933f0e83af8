// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/replay.h"
#include "models/live/livefloor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "tests/support/queuelogfigures.h"
#include "tests/support/recordedsessions.h"
#include "tests/support/snapshotcheck.h"

using namespace Qt::StringLiterals;
using namespace Floorwalk;

namespace {

class Signs : public PresenceSink
{
public:
    void onPresence(const PresenceSign &sign) override { signs.push_back(sign); }
    std::vector<PresenceSign> signs;
};

struct Told
{
    FloorFigures figures;
    ReplaySummary summary;
};

Told tell(const RecordedSession &session, EventSink &sink, LiveFloor &floor)
{
    const Result<ReplaySummary> summary = replay(session.address(), sink);
    if (!summary)
        qFatal("%s", qPrintable(summary.error().text));
    const Moment to = std::max(summary->to, floor.now());
    floor.advanceTo(to);
    return {floor.figures(to), *summary};
}

QJsonObject oracle(const RecordedSession &session)
{
    QFile file(session.file(u"oracle.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/** Figures held against the truth; names all that differ, not the first alone. */
struct Comparison
{
    /** True are @p least and up to @p more above it: what fell into the very second of a gap's end. */
    void same(const QString &whose, const char *figure, qint64 mine, qint64 least, qint64 more = 0)
    {
        if (mine < least || mine > least + more)
            differences << u"%1, %2: %3, not %4 to %5"_s.arg(whose, QLatin1StringView(figure))
                               .arg(mine)
                               .arg(least)
                               .arg(least + more);
    }
    QStringList differences;
};

QJsonValue value(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace

/** Holds the figures made from recorded AMI streams against Asterisk's own queue_log, which shares no code with them.
 */
class TestRecordings : public QObject
{
    Q_OBJECT

private slots:
    void everyQueueFigureEqualsTheOracle_data() { sessions(true); }
    void everyQueueFigureEqualsTheOracle()
    {
        QFETCH(RecordedSession, session);
        LiveFloor floor{LiveSettings()};
        const Told told = tell(session, floor, floor);
        QVERIFY(told.figures.gaps.empty());
        const QJsonObject queues = oracle(session)[u"queues"_s].toObject();
        QCOMPARE(told.figures.queues.keys(), queues.keys());
        Comparison comparison;
        for (auto it = told.figures.queues.begin(); it != told.figures.queues.end(); ++it) {
            const QJsonObject truth = queues[it.key()].toObject();
            const QueueCounts &counts = *it;
            const auto same = [&](const char *figure, int mine) {
                comparison.same(it.key(), figure, mine, truth[QLatin1StringView(figure)].toInt());
            };
            same("offered", counts.offered);
            same("answered", counts.answered);
            same("within", counts.answeredWithin);
            same("abandoned", counts.abandoned);
            comparison.same(it.key(), "exited", counts.exited,
                            truth[u"timed_out"_s].toInt() + truth[u"left_by_key"_s].toInt()
                                + truth[u"left_empty"_s].toInt());
            same("lost", counts.lost);
            same("waiting", counts.waiting);
            same("longest_wait", counts.longestWait.value_or(0));
            same("talk_calls", counts.talkCalls);
            same("talk_seconds", int(counts.talkSum));
            same("longest_talk", counts.longestTalk.value_or(0));
            same("ended_by_caller", counts.endedByCaller);
            same("ended_by_agent", counts.endedByAgent);
            same("transferred", counts.transferred);
            same("still_talking", counts.stillTalking);
            same("ring_no_answer", counts.ringNoAnswer);
            QVERIFY(std::abs(averageSpeedOfAnswer(counts).value_or(0) - truth[u"asa"_s].toDouble()) < 0.001);
            QVERIFY(std::abs(ServiceLevel::of(counts).answeredOnly.value_or(0)
                             - truth[u"service_level"_s][u"of_answered"_s].toDouble())
                    < 0.0001);
        }
        QVERIFY2(comparison.differences.isEmpty(), qPrintable(comparison.differences.join(u'\n')));
    }

    void everyAgentFigureEqualsTheOracle_data() { sessions(true); }
    void everyAgentFigureEqualsTheOracle()
    {
        QFETCH(RecordedSession, session);
        LiveFloor floor{LiveSettings()};
        const Told told = tell(session, floor, floor);
        const QJsonObject agents = oracle(session)[u"agents"_s].toObject();
        QCOMPARE(told.figures.agents.keys(), agents.keys());
        for (const AgentFigures &agent : told.figures.agents) {
            const QJsonObject truth = agents[agent.key].toObject();
            QCOMPARE(agent.answered, truth[u"answered"_s].toInt());
            QJsonObject byQueue;
            for (auto it = agent.answeredByQueue.begin(); it != agent.answeredByQueue.end(); ++it)
                byQueue.insert(it.key(), *it);
            QCOMPARE(byQueue, truth[u"answered_by_queue"_s].toObject());
            QCOMPARE(agent.talkCalls, truth[u"talk_calls"_s].toInt());
            QCOMPARE(agent.talkSum, truth[u"talk_seconds"_s].toInt());
            QCOMPARE(value(agent.longestTalk), truth[u"longest_talk"_s]);
            QCOMPARE(agent.ringNoAnswer, truth[u"ring_no_answer"_s].toInt());
            const qint64 paused = truth[u"paused_seconds_any"_s].toInt();
            QVERIFY2(std::abs(agent.pausedSeconds - paused) <= 1,
                     qPrintable(u"%1: %2 s paused, oracle %3 s"_s.arg(agent.key).arg(agent.pausedSeconds).arg(paused)));
            const QJsonObject final = truth[u"final"_s].toObject();
            QCOMPARE(agent.queues, QStringList(final.keys()));
            QSet<QString> reasons;
            for (const QJsonValue &queue : final) {
                if (queue[u"paused"_s].toBool())
                    reasons.insert(queue[u"reason"_s].toString());
            }
            QCOMPARE(agent.paused, !reasons.isEmpty());
            QVERIFY(agent.paused ? reasons.contains(agent.reason) : agent.reason.isEmpty());
        }
    }

    void pausesAreCountedOncePerPerson_data() { sessions(true); }
    void pausesAreCountedOncePerPerson()
    {
        QFETCH(RecordedSession, session);
        LiveFloor floor{LiveSettings()};
        const Told told = tell(session, floor, floor);
        const QueueLogFigures truth = QueueLogFigures::read(session.file(u"queue_log"_s), told.figures);
        for (const AgentFigures &agent : told.figures.agents) {
            const AgentFigures mine = truth.agents.value(agent.key);
            for (auto it = agent.pauses.begin(); it != agent.pauses.end(); ++it)
                QCOMPARE(it->count, mine.pauses.value(it.key()).count);
        }
    }

    void derivedStateEqualsEveryLaterSnapshot_data() { every(); }
    void derivedStateEqualsEveryLaterSnapshot()
    {
        QFETCH(RecordedSession, session);
        LiveFloor floor{LiveSettings()};
        SnapshotCheck check(floor);
        tell(session, check, floor);
        QVERIFY2(check.differences.isEmpty(), qPrintable(check.differences.join(u'\n')));
        QCOMPARE(check.compared, session.snapshots - session.streams.size());
        QVERIFY(check.compared > 0);
    }

    /** Whatever queue_log says outside the gaps is in the figures, and nothing of what it says inside them. */
    void outsideTheGapsAllAgreesWithQueueLog_data() { sessions(false); }
    void outsideTheGapsAllAgreesWithQueueLog()
    {
        QFETCH(RecordedSession, session);
        LiveFloor floor{LiveSettings()};
        const Told told = tell(session, floor, floor);
        QCOMPARE(qsizetype(told.figures.gaps.size()), session.streams.size() - 1);
        const QueueLogFigures truth = QueueLogFigures::read(session.file(u"queue_log"_s), told.figures);
        Comparison comparison;
        for (auto it = told.figures.queues.begin(); it != told.figures.queues.end(); ++it) {
            const QueueCounts &low = truth.queues[it.key()];
            const QueueCounts &edge = truth.edges[it.key()];
            const auto same = [&](const char *figure, auto QueueCounts::*member) {
                comparison.same(it.key(), figure, (*it).*member, low.*member, edge.*member);
            };
            same("offered", &QueueCounts::offered);
            same("answered", &QueueCounts::answered);
            same("answeredWithin", &QueueCounts::answeredWithin);
            same("waitSum", &QueueCounts::waitSum);
            same("abandoned", &QueueCounts::abandoned);
            same("exited", &QueueCounts::exited);
            same("talkCalls", &QueueCounts::talkCalls);
            same("talkSum", &QueueCounts::talkSum);
            same("transferred", &QueueCounts::transferred);
            same("ringNoAnswer", &QueueCounts::ringNoAnswer);
            const QJsonValue all = oracle(session)[u"queues"_s][it.key()];
            comparison.same(it.key(), "stillTalking", it->stillTalking, all[u"still_talking"_s].toInt());
            comparison.same(it.key(), "waiting", it->waiting, all[u"waiting"_s].toInt());
        }
        for (const AgentFigures &agent : told.figures.agents) {
            const AgentFigures mine = truth.agents.value(agent.key);
            comparison.same(agent.key, "answered", agent.answered, mine.answered);
            comparison.same(agent.key, "talkCalls", agent.talkCalls, mine.talkCalls);
            comparison.same(agent.key, "talkSum", agent.talkSum, mine.talkSum);
            comparison.same(agent.key, "ringNoAnswer", agent.ringNoAnswer, mine.ringNoAnswer);
            comparison.same(agent.key, "pausedSeconds", agent.pausedSeconds, mine.pausedSeconds - 1, 2);
            for (auto it = mine.pauses.begin(); it != mine.pauses.end(); ++it)
                comparison.same(agent.key, "pauses", agent.pauses.value(it.key()).count, it->count);
        }
        QVERIFY2(comparison.differences.isEmpty(), qPrintable(comparison.differences.join(u'\n')));
    }

    /** Asterisk cuts a member's name at its comma when it restarts (point 31): shown as it is, nobody crashes. */
    void aNameCutByARestartIsShown()
    {
        LiveFloor floor{LiveSettings()};
        const Told told = tell(m_recordings.session(u"restart"_s), floor, floor);
        QCOMPARE(told.figures.agents.value(u"O'Brien, Pat"_s).state, AgentState::LoggedOut);
        QVERIFY(told.figures.agents.contains(u"O'Brien"_s));
        QCOMPARE(told.figures.agents.value(u"0"_s).state, AgentState::Unreachable);
        QCOMPARE(told.figures.agents.value(u"0"_s).interface, u" Pat"_s);
    }

    /** Restarts and gaps make nobody come or go: only what was added or removed live is a login or logout. */
    void onlyLiveAddsAndRemovalsAreComingAndGoing_data() { sessions(false); }
    void onlyLiveAddsAndRemovalsAreComingAndGoing()
    {
        QFETCH(RecordedSession, session);
        Signs signs;
        LiveFloor floor{LiveSettings(), nullptr, &signs};
        const Told told = tell(session, floor, floor);
        const QueueLogFigures truth = QueueLogFigures::read(session.file(u"queue_log"_s), told.figures);
        int logins = 0;
        for (const PresenceSign &sign : signs.signs) {
            const qint64 second = wholeSecond(sign.at);
            const auto near = [second](qint64 other) { return std::abs(second - other) <= 1; };
            if (sign.kind == EvidenceKind::Login) {
                ++logins;
                QVERIFY2(std::ranges::any_of(truth.adds.value(sign.agentKey), near), qPrintable(sign.agentKey));
            } else if (sign.kind == EvidenceKind::Logout) {
                QVERIFY2(std::ranges::any_of(truth.removals.value(sign.agentKey), near), qPrintable(sign.agentKey));
            }
        }
        QVERIFY(logins > 0);
    }

    /**
     * What the session's script did outside the queues: whose phones it called (AMI's Originate; nobody dialled), and
     * whose were unplugged from when on.
     */
    void callsPastTheQueuesAndUnpluggedPhonesAreSeen()
    {
        class Spans final : public HistorySink
        {
        public:
            void spanClosed(const StateSpan &span) override { spans.push_back(span); }
            void callClosed(const CallRecord &) override {}
            void gapClosed(const FeedGap &) override {}
            std::vector<StateSpan> spans;
        } record;
        LiveFloor floor{LiveSettings(), &record};
        const Told told = tell(RecordedSessions().session(u"ordinary"_s), floor, floor);
        const TimeRange unplugged{momentFromEpochMs(1'795'413'327'024), momentFromEpochMs(1'795'413'420'000)};
        // Local/1007@agents/n, PJSIP/1010 …
        const auto phoneOf = [](const AgentFigures &agent) {
            return QRegularExpression(u"\\d{4}"_s).match(agent.interface).captured();
        };
        QSet<QString> answered;
        QSet<QString> rang;
        int unreachable = 0;
        int held = 0;
        for (const StateSpan &span : record.spans) {
            const QString phone = phoneOf(told.figures.agents.value(span.agentKey));
            if (span.state == AgentState::Talking && span.callKind == CallKind::Direct
                && span.range.length() > std::chrono::seconds(1))
                answered << phone;
            if (span.state == AgentState::Ringing && span.callKind == CallKind::Direct)
                rang << phone;
            if (span.state == AgentState::Unreachable) {
                ++unreachable;
                QVERIFY(unplugged.contains(span.range.from));
                QVERIFY(unplugged.contains(span.range.to));
            }
            held += span.state == AgentState::OnHold;
        }
        // 1006, 1014 and 1015 had a queue's caller on the line beside it, which counts first; 1007 was not logged in;
        // 1020 never picked up.
        QCOMPARE(answered, (QSet<QString>{u"1010"_s, u"1018"_s, u"1019"_s}));
        QVERIFY(rang.contains(u"1020"_s));
        QVERIFY(unreachable > 0);
        QVERIFY(held > 0);
        for (const AgentFigures &agent : told.figures.agents)
            QCOMPARE(agent.sums.outbound, Millis(0));
    }

private:
    void every()
    {
        QTest::addColumn<RecordedSession>("session");
        for (const RecordedSession &session : m_recordings.all())
            QTest::newRow(qPrintable(session.name)) << session;
    }

    void sessions(bool unbroken)
    {
        QTest::addColumn<RecordedSession>("session");
        for (const RecordedSession &session : m_recordings.all()) {
            if (session.unbroken() == unbroken)
                QTest::newRow(qPrintable(session.name)) << session;
        }
    }

    RecordedSessions m_recordings;
};

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
