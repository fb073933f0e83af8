// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/exec/execfeed.h"
#include "models/feed/jsonl/jsonlclient.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <map>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

class Counter : public EventSink
{
public:
    void onEvent(const Event &event) override
    {
        ++count[event.type];
        if (event.type == EventType::Disconnected)
            reason = QString::fromUtf8(event.reason.data(), qsizetype(event.reason.size()));
    }
    std::map<EventType, int> count;
    QString reason;
};

const QByteArray queued = R"({"t":"2026-11-23T09:00:00Z","type":"call.queued","call":"a","queue":"sales"})"
                          "\n";

JsonlPatience impatient()
{
    JsonlPatience patience;
    patience.connecting = Millis(1000);
    patience.tick = Millis(5);
    patience.firstRetry = Millis(8);
    patience.longestRetry = Millis(32);
    patience.random = [] { return 0.5; };
    return patience;
}

/** A script in a folder of its own. */
class Script
{
public:
    explicit Script(const QByteArray &text)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + text);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString path() const { return m_dir.filePath(u"my adapter"_s); }
    QString file(const QString &name) const { return m_dir.filePath(name); }
    FeedAddress address(const QString &arguments = {}) const
    {
        return FeedAddress::parse(u"exec:\"%1\" %2"_s.arg(path(), arguments)).value();
    }

private:
    QTemporaryDir m_dir;
};

/** @p lines written by a child as fast as it can, for ever. */
const QByteArray flood = "exec yes '" + queued.chopped(1) + "'\n";

bool isAlive(qint64 pid)
{
    return pid > 0 && ::kill(pid_t(pid), 0) == 0;
}

} // namespace

/** Live JSON lines from sockets and programs that die, flood, lie and fall silent. */
class TestJsonlFeeds : public QObject
{
    Q_OBJECT

private slots:
    void aSocketIsListenedToAndComeBackTo()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Counter sink;
        FixedClock clock(momentFromEpochMs(1'795'424'400'000)); // 09:00 UTC
        JsonlClient feed(FeedAddress::parse(u"jsonl://127.0.0.1:%1"_s.arg(server.serverPort())).value(), sink, clock,
                         impatient());
        feed.start();
        QTRY_VERIFY(server.hasPendingConnections());
        QTcpSocket *adapter = server.nextPendingConnection();
        QTRY_COMPARE(feed.state().health, FeedHealth::Synchronising);
        adapter->write(queued.left(20));
        adapter->flush();
        adapter->write(queued.mid(20));
        QTRY_COMPARE(feed.state().health, FeedHealth::Live);
        QCOMPARE(sink.count[EventType::CallerJoined], 1);
        adapter->write(queued.chopped(1)); // the last line may lack its end
        adapter->disconnectFromHost();
        QTRY_COMPARE(sink.reason, u"connection lost"_s);
        QCOMPARE(sink.count[EventType::CallerJoined], 2);
        QTRY_VERIFY(server.hasPendingConnections());
        QTRY_COMPARE(feed.state().statistics.connections, 2U);
        feed.stop();
        QCOMPARE(feed.state().health, FeedHealth::Stopped);
        QCOMPARE(sink.count[EventType::Connected], 1);
    }

    void silenceIsTakenForDeath()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Counter sink;
        FixedClock clock(momentFromEpochMs(1'795'424'400'000));
        JsonlClient feed(FeedAddress::parse(u"jsonl://127.0.0.1:%1?silence=30"_s.arg(server.serverPort())).value(),
                         sink, clock, impatient());
        feed.start();
        QTRY_VERIFY(server.hasPendingConnections());
        server.nextPendingConnection()->write(queued);
        QTRY_COMPARE(feed.state().health, FeedHealth::Live);
        clock.advance(std::chrono::seconds(31));
        QTRY_COMPARE(sink.reason, u"silent"_s);
        QTRY_COMPARE(feed.state().statistics.connections, 2U);
    }

    void refusalsAreTriedAgainWithGrowingDelays()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        Counter sink;
        FixedClock clock(momentFromEpochMs(0));
        JsonlClient feed(FeedAddress::parse(u"jsonl://127.0.0.1:%1"_s.arg(port)).value(), sink, clock, impatient());
        QList<qint64> delays;
        connect(&feed, &Feed::stateChanged, &feed, [&delays](const FeedState &state) {
            if (state.health == FeedHealth::Waiting)
                delays << epochMs(*state.retryAt);
        });
        feed.start();
        QTRY_VERIFY(delays.size() >= 4);
        QCOMPARE(delays.mid(0, 4), (QList<qint64>{6, 12, 24, 24}));
        QVERIFY(sink.count.empty());
    }

    void aProgramIsFollowedWithItsArguments()
    {
        const Script script("printf '%s\\n' \"$1\" \"$2\" >\"$3\"; echo hush >&2; printf '%s\\n' '" + queued.chopped(1)
                            + "'; exec sleep 100\n");
        Counter sink;
        FixedClock clock(momentFromEpochMs(1'795'424'400'000));
        ExecFeed feed(script.address(u"\"two words\" ;$HOME \"%1\""_s.arg(script.file(u"args"_s))), sink, clock,
                      impatient());
        feed.start();
        QTRY_COMPARE(feed.state().health, FeedHealth::Live);
        QCOMPARE(sink.count[EventType::CallerJoined], 1);
        QFile arguments(script.file(u"args"_s));
        QVERIFY(arguments.open(QIODevice::ReadOnly));
        QCOMPARE(arguments.readAll(), QByteArray("two words\n;$HOME\n")); // no shell looked at them
        const qint64 pid = feed.processId();
        QVERIFY(isAlive(pid));
        feed.stop();
        QVERIFY(!isAlive(pid));
        QCOMPARE(sink.reason, u"stopped"_s);
    }

    void aProgramDiesWithTheConsole()
    {
        // It ignores the polite signal and has a child of its own.
        const Script script("trap '' TERM; sleep 100 & echo $! >\"$1\"; printf '%s\\n' '" + queued.chopped(1)
                            + "'; while :; do sleep 1; done\n");
        Counter sink;
        FixedClock clock(momentFromEpochMs(1'795'424'400'000));
        qint64 pid = 0;
        {
            ExecFeed feed(script.address(u"\"%1\""_s.arg(script.file(u"child"_s))), sink, clock, impatient());
            feed.start();
            QTRY_COMPARE(feed.state().health, FeedHealth::Live);
            pid = feed.processId();
        }
        QVERIFY(!isAlive(pid));
        QFile child(script.file(u"child"_s));
        QVERIFY(child.open(QIODevice::ReadOnly));
        const qint64 childPid = child.readAll().trimmed().toLongLong();
        QTRY_VERIFY(childPid > 0 && !isAlive(childPid));
    }

    void aProgramThatFailsIsStartedAgain()
    {
        const Script script("printf '%s\\n' '" + queued.chopped(1) + "'; echo 'no licence' >&2; exit 3\n");
        Counter sink;
        FixedClock clock(momentFromEpochMs(1'795'424'400'000));
        ExecFeed feed(script.address(), sink, clock, impatient());
        QString text;
        connect(&feed, &Feed::stateChanged, &feed, [&text](const FeedState &state) {
            if (state.health == FeedHealth::Waiting)
                text = state.text;
        });
        feed.start();
        QTRY_VERIFY(feed.state().statistics.connections >= 3);
        QVERIFY(sink.count[EventType::CallerJoined] >= 2);
        QCOMPARE(sink.reason, u"adapter ended"_s);
        QVERIFY2(text.contains(u"code 3"_s) && text.contains(u"no licence"_s), qPrintable(text));
    }

    void aProgramThatHasToldAllIsNotStartedAgain()
    {
        const Script script("printf '%s\\n' '" + queued.chopped(1) + "'\n");
        Counter sink;
        FixedClock clock(momentFromEpochMs(1'795'424'400'000));
        ExecFeed feed(script.address(), sink, clock, impatient());
        feed.start();
        QTRY_COMPARE(feed.state().health, FeedHealth::Finished);
        QCOMPARE(sink.count[EventType::CallerJoined], 1);
        QCOMPARE(sink.reason, u"ended"_s);
    }

    void aProgramThatIsNotThereIsNamed()
    {
        Counter sink;
        FixedClock clock(momentFromEpochMs(0));
        ExecFeed feed(FeedAddress::parse(u"exec:/nowhere/adapter"_s).value(), sink, clock, impatient());
        feed.start();
        QTRY_COMPARE(feed.state().health, FeedHealth::Waiting);
        QVERIFY(feed.state().text.contains(u"/nowhere/adapter"_s));
        QTRY_VERIFY(feed.state().retryAt.has_value());
    }

    void aFloodLeavesOthersTheirTurn()
    {
        const Script script(flood);
        Counter sink;
        FixedClock clock(momentFromEpochMs(1'795'424'400'000));
        JsonlPatience patience = impatient();
        patience.floodLines = 1000;
        ExecFeed feed(script.address(), sink, clock, patience);
        int turns = 0;
        QTimer other;
        connect(&other, &QTimer::timeout, &other, [&turns] { ++turns; });
        other.start(1);
        feed.start();
        QTRY_VERIFY_WITH_TIMEOUT(sink.count[EventType::CallerJoined] > 100'000, 30'000);
        QVERIFY2(turns >= 3, qPrintable(QString::number(turns)));
        clock.advance(Millis(1000));
        QTRY_VERIFY2(feed.state().text.contains(u"floods"_s), qPrintable(feed.state().text));
        QCOMPARE(feed.state().health, FeedHealth::Live);
        const qint64 pid = feed.processId();
        feed.stop();
        QVERIFY(!isAlive(pid));
    }

    void liesAreShown()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Line [0-9]+ was skipped"_s));
        const Script script("printf '%s\\n' '" + queued.chopped(1)
                            + "' '{\"t\":\"2031-01-01T00:00:00Z\",\"type\":\"hello\"}' nonsense; exec sleep 100\n");
        Counter sink;
        FixedClock clock(momentFromEpochMs(1'795'424'400'000));
        ExecFeed feed(script.address(), sink, clock, impatient());
        feed.start();
        QTRY_VERIFY(feed.state().text.contains(u"1 line(s) could not be used"_s));
        QVERIFY(feed.state().text.contains(u"1 line(s) bear times"_s));
        QCOMPARE(feed.state().health, FeedHealth::Live);
    }
};

QTEST_GUILESS_MAIN(TestJsonlFeeds)
#include "tst_jsonlfeeds.moc"
