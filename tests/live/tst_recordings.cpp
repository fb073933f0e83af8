// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/replay.h"
#include "models/live/livefloor.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "tests/support/queuelogfigures.h"

using namespace Qt::StringLiterals;
using namespace Floorwalk;

namespace {

QString trace(const QString &name)
{
    return QStringLiteral(FLOORWALK_TEST_DATA) + u"/traces/"_s + name;
}

FeedAddress recording(const QString &session)
{
    const QDir folder(trace({}));
    QStringList files;
    for (const QString &name : folder.entryList({session + u".console.*.ami"_s}, QDir::Files, QDir::Name))
        files << folder.filePath(name);
    return FeedAddress::parse(u"ami-file:"_s + files.join(u',')).value();
}

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

/** Passes events on to a floor and holds each snapshot inside an unbroken stream against what the floor had derived. */
class SnapshotCheck : public EventSink
{
public:
    explicit SnapshotCheck(LiveFloor &floor)
        : m_floor(floor)
    {}

    void onEvent(const Event &event) override
    {
        switch (event.type) {
        case EventType::Connected:
            m_fresh = true;
            break;
        case EventType::SnapshotBegin:
            m_members.clear();
            m_callers.clear();
            m_derived = m_floor.members();
            m_waiting = m_floor.waiting();
            break;
        case EventType::MemberSeen:
            m_members.push_back({{},
                                 text(event.member),
                                 text(event.interface),
                                 text(event.queue),
                                 event.dynamicMember.value_or(false),
                                 event.paused.value_or(false),
                                 event.paused.value_or(false) ? text(event.reason) : QString(),
                                 int(event.status.value_or(DeviceStatus::Unknown))});
            break;
        case EventType::CallerSeen:
            m_callers.insert(text(event.call) + u'@' + text(event.queue));
            break;
        case EventType::SnapshotEnd:
            compare();
            break;
        default:
            break;
        }
        m_floor.onEvent(event);
    }

    int compared = 0;
    QStringList differences;

private:
    void compare()
    {
        if (std::exchange(m_fresh, false))
            return; // the first after a login tells what could not be known
        ++compared;
        for (MemberFact &fact : m_derived)
            fact.agentKey.clear();
        std::ranges::sort(m_members, {},
                          [](const MemberFact &fact) { return std::tie(fact.queue, fact.interface, fact.name); });
        for (const MemberFact &seen : m_members) {
            if (std::ranges::find(m_derived, seen) == m_derived.end())
                differences << u"%1 in %2: not derived as status %3, paused %4 “%5”"_s.arg(seen.name, seen.queue)
                                   .arg(seen.status)
                                   .arg(seen.paused)
                                   .arg(seen.reason);
        }
        if (m_members.size() != m_derived.size())
            differences << u"%1 members, %2 derived"_s.arg(m_members.size()).arg(m_derived.size());
        QSet<QString> waiting;
        for (const WaitingCaller &caller : m_waiting)
            waiting.insert(caller.call + u'@' + caller.queue);
        if (waiting != m_callers)
            differences << u"waiting: %1 seen, %2 derived"_s.arg(m_callers.size()).arg(waiting.size());
    }

    LiveFloor &m_floor;
    bool m_fresh = true;
    std::vector<MemberFact> m_members;
    std::vector<MemberFact> m_derived;
    std::vector<WaitingCaller> m_waiting;
    QSet<QString> m_callers;
};

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

Told tell(const QString &session, EventSink &sink, LiveFloor &floor)
{
    const Result<ReplaySummary> summary = replay(recording(session), sink);
    if (!summary)
        qFatal("%s", qPrintable(summary.error().text));
    const Moment to = std::max(summary->to, floor.now());
    floor.advanceTo(to);
    return {floor.figures(to), *summary};
}

QJsonObject oracle(const QString &session)
{
    QFile file(trace(session + u".oracle.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

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
    void everyQueueFigureEqualsTheOracle_data() { unbroken(); }
    void everyQueueFigureEqualsTheOracle()
    {
        QFETCH(QString, session);
        LiveFloor floor{LiveSettings()};
        const Told told = tell(session, floor, floor);
        QVERIFY(told.figures.gaps.empty());
        const QJsonObject queues = oracle(session)[u"queues"_s].toObject();
        QCOMPARE(told.figures.queues.keys(), queues.keys());
        for (auto it = told.figures.queues.begin(); it != told.figures.queues.end(); ++it) {
            const QJsonObject truth = queues[it.key()].toObject();
            const auto number = [&truth](const QString &key) { return truth[key].toInt(); };
            const QueueCounts &counts = *it;
            QCOMPARE(counts.offered, number(u"offered"_s));
            QCOMPARE(counts.answered, number(u"answered"_s));
            QCOMPARE(counts.answeredWithin, number(u"within"_s));
            QCOMPARE(counts.abandoned, number(u"abandoned"_s));
            QCOMPARE(counts.exited, number(u"timed_out"_s) + number(u"left_by_key"_s) + number(u"left_empty"_s));
            QCOMPARE(counts.lost, number(u"lost"_s));
            QCOMPARE(counts.waiting, number(u"waiting"_s));
            QCOMPARE(value(counts.longestWait), truth[u"longest_wait"_s]);
            QVERIFY(std::abs(*averageSpeedOfAnswer(counts) - truth[u"asa"_s].toDouble()) < 0.001);
            QCOMPARE(counts.talkCalls, number(u"talk_calls"_s));
            QCOMPARE(counts.talkSum, number(u"talk_seconds"_s));
            QCOMPARE(value(counts.longestTalk), truth[u"longest_talk"_s]);
            QCOMPARE(counts.endedByCaller, number(u"ended_by_caller"_s));
            QCOMPARE(counts.endedByAgent, number(u"ended_by_agent"_s));
            QCOMPARE(counts.transferred, number(u"transferred"_s));
            QCOMPARE(counts.stillTalking, number(u"still_talking"_s));
            QCOMPARE(counts.ringNoAnswer, number(u"ring_no_answer"_s));
            QVERIFY(std::abs(*ServiceLevel::of(counts).answeredOnly
                             - truth[u"service_level"_s][u"of_answered"_s].toDouble())
                    < 0.0001);
        }
    }

    void everyAgentFigureEqualsTheOracle_data() { unbroken(); }
    void everyAgentFigureEqualsTheOracle()
    {
        QFETCH(QString, session);
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

    void pausesAreCountedOncePerPerson_data() { unbroken(); }
    void pausesAreCountedOncePerPerson()
    {
        QFETCH(QString, session);
        LiveFloor floor{LiveSettings()};
        const Told told = tell(session, floor, floor);
        const QueueLogFigures truth = QueueLogFigures::read(trace(session + u".queue_log"_s), told.figures);
        for (const AgentFigures &agent : told.figures.agents) {
            const AgentFigures mine = truth.agents.value(agent.key);
            for (auto it = agent.pauses.begin(); it != agent.pauses.end(); ++it)
                QCOMPARE(it->count, mine.pauses.value(it.key()).count);
        }
    }

    void derivedStateEqualsEveryLaterSnapshot_data()
    {
        QTest::addColumn<QString>("session");
        QTest::addColumn<int>("snapshots");
        QTest::newRow("ordinary") << u"ordinary"_s << 3;
        QTest::newRow("plain") << u"plain"_s << 2;
        QTest::newRow("restart") << u"restart"_s << 4;
    }
    void derivedStateEqualsEveryLaterSnapshot()
    {
        QFETCH(QString, session);
        QFETCH(int, snapshots);
        LiveFloor floor{LiveSettings()};
        SnapshotCheck check(floor);
        tell(session, check, floor);
        QVERIFY2(check.differences.isEmpty(), qPrintable(check.differences.join(u'\n')));
        QCOMPARE(check.compared, snapshots);
    }

    /** restart: whatever queue_log says outside the gaps is in the figures, and nothing of what it says inside them. */
    void outsideTheGapsAllAgreesWithQueueLog()
    {
        LiveFloor floor{LiveSettings()};
        const Told told = tell(u"restart"_s, floor, floor);
        QCOMPARE(told.figures.gaps.size(), size_t(3));
        const QueueLogFigures truth = QueueLogFigures::read(trace(u"restart.queue_log"_s), told.figures);
        for (auto it = told.figures.queues.begin(); it != told.figures.queues.end(); ++it) {
            const QueueCounts &low = truth.queues[it.key()];
            const QueueCounts &edge = truth.edges[it.key()];
            const auto within = [](int mine, int least, int more) { return least <= mine && mine <= least + more; };
            QVERIFY2(within(it->offered, low.offered, edge.offered), qPrintable(it.key()));
            QCOMPARE(it->answered, low.answered);
            QCOMPARE(it->answeredWithin, low.answeredWithin);
            QCOMPARE(it->waitSum, low.waitSum);
            QCOMPARE(it->abandoned, low.abandoned);
            QCOMPARE(it->exited, low.exited);
            QCOMPARE(it->talkCalls, low.talkCalls);
            QCOMPARE(it->talkSum, low.talkSum);
            QCOMPARE(it->transferred, low.transferred);
            QCOMPARE(it->ringNoAnswer, low.ringNoAnswer);
            QCOMPARE(it->stillTalking, oracle(u"restart"_s)[u"queues"_s][it.key()][u"still_talking"_s].toInt());
            QCOMPARE(it->waiting, oracle(u"restart"_s)[u"queues"_s][it.key()][u"waiting"_s].toInt());
        }
        for (const AgentFigures &agent : told.figures.agents) {
            const AgentFigures mine = truth.agents.value(agent.key);
            QCOMPARE(agent.answered, mine.answered);
            QCOMPARE(agent.talkCalls, mine.talkCalls);
            QCOMPARE(agent.talkSum, mine.talkSum);
            QCOMPARE(agent.ringNoAnswer, mine.ringNoAnswer);
            QVERIFY2(
                std::abs(agent.pausedSeconds - mine.pausedSeconds) <= 1,
                qPrintable(
                    u"%1: %2 s, queue_log %3 s"_s.arg(agent.key).arg(agent.pausedSeconds).arg(mine.pausedSeconds)));
            for (auto it = mine.pauses.begin(); it != mine.pauses.end(); ++it)
                QCOMPARE(agent.pauses.value(it.key()).count, it->count);
        }
    }

    /** Asterisk cuts a member's name at its comma when it restarts (point 31): shown as it is, nobody crashes. */
    void aNameCutByARestartIsShown()
    {
        LiveFloor floor{LiveSettings()};
        const Told told = tell(u"restart"_s, floor, floor);
        QCOMPARE(told.figures.agents.value(u"O'Brien, Pat"_s).state, AgentState::LoggedOut);
        QVERIFY(told.figures.agents.contains(u"O'Brien"_s));
        QCOMPARE(told.figures.agents.value(u"0"_s).state, AgentState::Unreachable);
        QCOMPARE(told.figures.agents.value(u"0"_s).interface, u" Pat"_s);
    }

    /** Restarts and gaps make nobody come or go: only what was added or removed live is a login or logout. */
    void onlyLiveAddsAndRemovalsAreComingAndGoing()
    {
        Signs signs;
        LiveFloor floor{LiveSettings(), nullptr, &signs};
        const Told told = tell(u"restart"_s, floor, floor);
        const QueueLogFigures truth = QueueLogFigures::read(trace(u"restart.queue_log"_s), told.figures);
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
        QVERIFY(logins >= 14);
    }

private:
    void unbroken()
    {
        QTest::addColumn<QString>("session");
        QTest::newRow("ordinary") << u"ordinary"_s;
        QTest::newRow("plain") << u"plain"_s;
    }
};

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
