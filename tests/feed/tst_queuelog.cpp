// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/linecutter.h"
#include "models/feed/queuelog/queuelogfeed.h"
#include "models/feed/queuelog/queuelogfiles.h"
#include "models/feed/replay.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Zone shanghai = Zone::parse(u"Asia/Shanghai"_s).value();
// 2026-11-23 12:00:00 in Shanghai.
constexpr qint64 noon = 1'795'406'400;

QString view(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/** Writes down what is told, one short line an event. */
class Ear : public EventSink
{
public:
    void onEvent(const Event &event) override
    {
        static const std::map<EventType, QString> words{
            {EventType::Connected, u"connected"_s},      {EventType::Disconnected, u"disconnected"_s},
            {EventType::SnapshotBegin, u"snapshot"_s},   {EventType::SnapshotEnd, u"end"_s},
            {EventType::PbxRestarted, u"restarted"_s},   {EventType::MemberSeen, u"seen"_s},
            {EventType::MemberAdded, u"added"_s},        {EventType::MemberRemoved, u"removed"_s},
            {EventType::MemberStatus, u"proved"_s},      {EventType::MemberPaused, u"pause"_s},
            {EventType::CallerJoined, u"joined"_s},      {EventType::CallerAbandoned, u"abandoned"_s},
            {EventType::CallerExited, u"exited"_s},      {EventType::AgentConnected, u"answered"_s},
            {EventType::AgentCompleted, u"completed"_s}, {EventType::AgentRingNoAnswer, u"unanswered"_s},
            {EventType::AgentDumped, u"dumped"_s},       {EventType::HangupRequest, u"hangs up"_s},
        };
        QString line = words.contains(event.type) ? words.at(event.type) : u"?%1"_s.arg(int(event.type));
        for (const std::string_view part : {event.queue, event.member, event.call, event.callerNumber})
            line += part.empty() ? QString() : u' ' + view(part);
        if (event.paused.value_or(false))
            line += u" paused"_s;
        if (!event.reason.empty())
            line += u" ("_s + view(event.reason) + u')';
        if (event.waitSeconds)
            line += u" wait %1"_s.arg(*event.waitSeconds);
        if (event.talkSeconds)
            line += u" talk %1"_s.arg(*event.talkSeconds);
        if (event.ringMs)
            line += u" ring %1"_s.arg(*event.ringMs);
        lines << line;
        if (event.at)
            moments.push_back(*event.at);
    }
    QStringList lines;
    std::vector<Moment> moments;
};

bool write(const QString &path, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::Append)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | mode) && file.write(bytes) == bytes.size();
}

QByteArray at(int second, const QByteArray &rest)
{
    return QByteArray::number(noon + second) + '|' + rest + '\n';
}

FeedAddress address(const QString &path)
{
    return FeedAddress::parse(u"queuelog:"_s + path).value();
}

QStringList told(const QByteArray &log)
{
    Ear ear;
    QueueLogTeller teller(ear);
    LineCutter cutter;
    cutter.append({log.constData(), std::size_t(log.size())});
    for (auto line = cutter.next(); line; line = cutter.next())
        teller.take(*line, std::nullopt);
    teller.finish();
    return ear.lines.mid(3); // without connected, snapshot, end
}

} // namespace

class TestQueueLog : public QObject
{
    Q_OBJECT

private slots:
    void linesAreToldAsEvents_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QStringList>("events");
        QTest::newRow("join") << at(0, "1.1|sales|NONE|ENTERQUEUE||0301234|1")
                              << QStringList{u"joined sales 1.1 0301234"_s};
        QTest::newRow("connect, of who was never added")
            << at(0, "1.1|sales|Anna|CONNECT|7|1.2|6")
            << QStringList{u"proved sales Anna"_s, u"answered sales Anna 1.1 wait 7 ring 6000"_s};
        QTest::newRow("ended by the agent") << at(0, "1.1|sales|Anna|COMPLETEAGENT|7|15|1")
                                            << QStringList{u"completed sales Anna 1.1 (agent) wait 7 talk 15"_s};
        QTest::newRow("ended by the caller") << at(0, "1.1|sales|Anna|COMPLETECALLER|7|15|1")
                                             << QStringList{u"completed sales Anna 1.1 (caller) wait 7 talk 15"_s};
        QTest::newRow("blind transfer") << at(0, "1.1|sales|Anna|BLINDTRANSFER|6003|agents|3|21|1")
                                        << QStringList{u"completed sales Anna 1.1 (transfer) wait 3 talk 21"_s};
        QTest::newRow("attended transfer") << at(0, "1.1|sales|Anna|ATTENDEDTRANSFER|BRIDGE|3f-1|4|22|2|")
                                           << QStringList{u"completed sales Anna 1.1 (transfer) wait 4 talk 22"_s};
        QTest::newRow("a transfer of old, without times")
            << at(0, "1.1|sales|Anna|TRANSFER|6003|agents") << QStringList{u"completed sales Anna 1.1 (transfer)"_s};
        QTest::newRow("abandon") << at(0, "1.1|sales|NONE|ABANDON|2|3|33")
                                 << QStringList{u"hangs up sales 1.1"_s, u"abandoned sales 1.1 wait 33"_s};
        QTest::newRow("time-out") << at(0, "1.1|sales|NONE|EXITWITHTIMEOUT|1|1|60")
                                  << QStringList{u"exited sales 1.1 wait 60"_s};
        QTest::newRow("empty") << at(0, "1.1|sales|NONE|EXITEMPTY|1|1|5") << QStringList{u"exited sales 1.1 wait 5"_s};
        QTest::newRow("key") << at(0, "1.1|sales|NONE|EXITWITHKEY|2|1|1|8")
                             << QStringList{u"exited sales 1.1 wait 8"_s};
        QTest::newRow("withdrawn") << at(0, "1.1|sales|NONE|WITHDRAW|1|1|9|why")
                                   << QStringList{u"exited sales 1.1 wait 9"_s};
        QTest::newRow("no answer") << at(0, "1.1|sales|Anna|RINGNOANSWER|15000")
                                   << QStringList{u"proved sales Anna"_s, u"unanswered sales Anna 1.1 ring 15000"_s};
        QTest::newRow("dump") << at(0, "1.1|sales|Anna|AGENTDUMP|") << QStringList{u"dumped sales Anna 1.1"_s};
        QTest::newRow("added and removed, REALTIME")
            << at(0, "REALTIME|sales|Anna|ADDMEMBER|") + at(1, "MANAGER|sales|Anna|REMOVEMEMBER|")
            << QStringList{u"added sales Anna"_s, u"removed sales Anna"_s};
        QTest::newRow("added paused") << at(0, "MANAGER|sales|Anna|ADDMEMBER|PAUSED")
                                      << QStringList{u"added sales Anna paused"_s};
        QTest::newRow("PAUSEALL is not counted twice")
            << at(0, "NONE|NONE|Anna|PAUSEALL|break") + at(0, "NONE|sales|Anna|PAUSE|break")
                   + at(9, "NONE|NONE|Anna|UNPAUSEALL|") + at(9, "NONE|sales|Anna|UNPAUSE|")
            << QStringList{u"proved sales Anna"_s, u"pause sales Anna paused (break)"_s, u"pause sales Anna"_s};
        QTest::newRow("another reason is one more pause")
            << at(0, "NONE|sales|Anna|PAUSE|break") + at(5, "NONE|sales|Anna|PAUSE|meal")
            << QStringList{u"proved sales Anna"_s, u"pause sales Anna paused (break)"_s,
                           u"pause sales Anna paused (meal)"_s};
        QTest::newRow("start") << at(0, "NONE|NONE|NONE|QUEUESTART|") << QStringList{u"restarted"_s};
        QTest::newRow("of no use") << at(0, "1.1|sales|Anna|RINGCANCELED|2801") + at(1, "NONE|sales|PJSIP/1|PENALTY|5")
                                   << QStringList();
        QTest::newRow("carriage returns") << QByteArray(at(0, "1.1|sales|NONE|ABANDON|2|3|33")).replace("\n", "\r\n")
                                          << QStringList{u"hangs up sales 1.1"_s, u"abandoned sales 1.1 wait 33"_s};
    }
    void linesAreToldAsEvents()
    {
        QFETCH(QByteArray, log);
        QFETCH(QStringList, events);
        QCOMPARE(told(log), events);
    }

    void damagedLinesAreCounted_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("malformed");
        QTest::addColumn<int>("unknown");
        QTest::newRow("no bars") << QByteArray("hello") << 1 << 0;
        QTest::newRow("too few") << QByteArray("1795406401|1.1|sales|NONE") << 1 << 0;
        QTest::newRow("no time") << QByteArray("x|1.1|sales|NONE|ENTERQUEUE||1|1") << 1 << 0;
        QTest::newRow("a time of old") << QByteArray("17954|1.1|sales|NONE|ENTERQUEUE||1|1") << 1 << 0;
        QTest::newRow("a negative time") << QByteArray("-1795406401|1.1|s|NONE|ENTERQUEUE||1|1") << 1 << 0;
        QTest::newRow("a join without a queue") << QByteArray("1795406401|1.1|NONE|NONE|ENTERQUEUE||1|1") << 1 << 0;
        QTest::newRow("an unknown word") << QByteArray("1795406401|1.1|sales|NONE|ENTERQUEUF||1|1") << 0 << 1;
        QTest::newRow("empty") << QByteArray() << 0 << 0;
    }
    void damagedLinesAreCounted()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, malformed);
        QFETCH(int, unknown);
        Ear ear;
        QueueLogTeller teller(ear);
        teller.take(at(0, "1.1|sales|NONE|ENTERQUEUE||1|1").chopped(1).toStdString(), std::nullopt);
        teller.take({line.constData(), std::size_t(line.size())}, std::nullopt);
        teller.take(at(2, "1.2|sales|NONE|ENTERQUEUE||2|2").chopped(1).toStdString(), std::nullopt);
        FeedStatistics statistics;
        teller.count(statistics);
        QCOMPARE(int(statistics.malformed), malformed);
        QCOMPARE(int(statistics.unknown), unknown);
        QCOMPARE(ear.lines.filter(u"joined"_s).size(), 2);
    }

    void oneWrongDigitOfATimeMovesNothing()
    {
        Ear ear;
        QueueLogTeller teller(ear);
        for (const char *line :
             {"1795406400|1.1|sales|NONE|ENTERQUEUE||1|1", "1895406401|1.2|sales|NONE|ENTERQUEUE||1|1",
              "1795406402|1.3|sales|NONE|ENTERQUEUE||1|1", "1695406403|1.4|sales|NONE|ENTERQUEUE||1|1",
              "1795406404|1.5|sales|NONE|ENTERQUEUE||1|1"})
            teller.take(line, std::nullopt);
        teller.finish();
        QCOMPARE(ear.lines.filter(u"joined"_s).size(), 4); // 1.2 was not believed, 1.4 is told at the time of 1.3
        for (const Moment moment : ear.moments)
            QVERIFY(moment <= momentFromEpochMs((noon + 4) * 1000));
        FeedStatistics statistics;
        teller.count(statistics);
        QCOMPARE(statistics.misdated, 2U);
    }

    void aQuietWeekendIsBelieved()
    {
        const QByteArray monday = QByteArray::number(noon + 3 * 86'400) + "|1.2|sales|NONE|ENTERQUEUE||2|1\n";
        QCOMPARE(told(at(0, "1.1|sales|NONE|ENTERQUEUE||1|1") + monday).filter(u"joined"_s).size(), 2);
    }

    void anyBytesAreSurvived()
    {
        const QByteArray good = at(0, "NONE|sales|Anna|PAUSE|break") + at(1, "1.1|sales|NONE|ENTERQUEUE||1|1")
                                + at(5, "1.1|sales|Anna|CONNECT|4|1.2|3") + at(9, "1.1|sales|Anna|COMPLETEAGENT|4|4|1");
        std::mt19937 random(5);
        for (int round = 0; round < 2000; ++round) {
            QByteArray log = good;
            for (int i = 0; i < 1 + round % 8; ++i)
                log[qsizetype(random() % unsigned(log.size()))] = char(random());
            told(log);
        }
        QByteArray endless(300'000, '|');
        endless.prepend("1795406400");
        QCOMPARE(told(endless + '\n'), QStringList());
    }

    void phonesInPlaceOfPeopleAreNoticed()
    {
        Ear ear;
        QueueLogTeller teller(ear);
        teller.take("1795406400|MANAGER|sales|PJSIP/1001|ADDMEMBER|", std::nullopt);
        teller.take("1795406401|1.1|sales|PJSIP/1001|CONNECT|4|1.2|3", std::nullopt);
        QVERIFY(!teller.namesPhones()); // one who has no other name
        teller.take("1795406402|MANAGER|sales|PJSIP/1002|ADDMEMBER|", std::nullopt);
        teller.take("1795406403|1.3|sales|Anna|CONNECT|4|1.4|3", std::nullopt);
        QVERIFY(teller.namesPhones());
    }

    void splitsOfTheStreamDoNotMatter()
    {
        const QByteArray log = at(0, "1.1|sales|NONE|ENTERQUEUE||1|1") + at(1, "1.1|sales|NONE|ABANDON|1|1|1");
        for (qsizetype split = 0; split <= log.size(); ++split) {
            LineCutter cutter;
            int lines = 0;
            for (const QByteArray &piece : {log.left(split), log.mid(split)}) {
                cutter.append({piece.constData(), std::size_t(piece.size())});
                while (cutter.next())
                    ++lines;
            }
            QCOMPARE(lines, 2);
        }
    }

    void aLineTooLongIsDroppedAndNoMemoryFilled()
    {
        LineCutter cutter(100);
        const std::string piece(1000, 'x');
        for (int i = 0; i < 100; ++i) {
            cutter.append(piece);
            QVERIFY(!cutter.next());
            QVERIFY(cutter.pendingBytes() <= 100);
        }
        cutter.append("\nshort\n");
        QCOMPARE(cutter.next().value_or(""), std::string_view("short"));
        QCOMPARE(cutter.oversized(), 1U);
    }

    void aFolderIsReadOldestFirst()
    {
        QTemporaryDir dir;
        QVERIFY(write(dir.filePath(u"queue_log"_s), at(20, "1.3|sales|NONE|ENTERQUEUE||3|1")));
        QVERIFY(write(dir.filePath(u"queue_log.1"_s), at(10, "1.2|sales|NONE|ENTERQUEUE||2|1")));
        QVERIFY(write(dir.filePath(u"queue_log.10"_s), at(0, "1.1|sales|NONE|ENTERQUEUE||1|1")));
        QVERIFY(write(dir.filePath(u"queue_log.txt"_s), at(5, "9.9|sales|NONE|ENTERQUEUE||9|1")));
        Ear ear;
        const Result<ReplaySummary> summary = replay(address(dir.path()), ear);
        QVERIFY(summary.ok());
        QCOMPARE(ear.lines.mid(3),
                 (QStringList{u"joined sales 1.1 1"_s, u"joined sales 1.2 2"_s, u"joined sales 1.3 3"_s}));
        QCOMPARE(summary->from, momentFromEpochMs(noon * 1000));
        QCOMPARE(summary->to, momentFromEpochMs((noon + 20) * 1000));
        Ear half;
        QVERIFY(replay(address(dir.path()), half, momentFromEpochMs((noon + 10) * 1000)).ok());
        QCOMPARE(half.lines.size(), 3 + 2);
    }

    void whatIsNoQueueLogIsNamed()
    {
        QTemporaryDir dir;
        Ear ear;
        const Result<ReplaySummary> missing = replay(address(dir.filePath(u"x"_s)), ear);
        QVERIFY(!missing.ok() && missing.error().text.contains(u"does not exist"_s));
        const Result<ReplaySummary> empty = replay(address(dir.path()), ear);
        QVERIFY(!empty.ok() && empty.error().text.contains(u"no queue_log in the folder"_s));
        QVERIFY(write(dir.filePath(u"queue_log"_s), "Dear Sir,\n"));
        const Result<ReplaySummary> letter = replay(address(dir.path()), ear);
        QVERIFY(!letter.ok() && letter.error().text.contains(u"no line of a queue_log"_s));
        QVERIFY(ear.lines.isEmpty());
    }

    void yesterdayIsReadForItsMembersAndTodayIsTold()
    {
        Following log;
        QVERIFY(write(log.path,
                      at(-86'400, "MANAGER|sales|Anna|ADDMEMBER|") + at(-80'000, "1.0|sales|NONE|ENTERQUEUE||0|1")
                          + at(-70'000, "NONE|sales|Anna|PAUSE|break") + at(0, "1.1|sales|NONE|ENTERQUEUE||1|1")));
        log.clock.set(momentFromEpochMs((noon + 60) * 1000));
        log.feed.start();
        QTRY_COMPARE(log.feed.state().health, FeedHealth::Live);
        QCOMPARE(log.ear.lines, (QStringList{u"connected"_s, u"snapshot"_s, u"seen sales Anna paused (break)"_s,
                                             u"end"_s, u"joined sales 1.1 1"_s}));
    }

    void newLinesAreToldAsTheyCome()
    {
        Following log;
        QVERIFY(write(log.path, at(0, "1.1|sales|NONE|ENTERQUEUE||1|1")));
        log.live();
        QVERIFY(write(log.path, "179540646"));
        QVERIFY(write(log.path, "1|1.1|sales|NONE|ABANDON|1|1|61\n"));
        QTRY_COMPARE(log.ear.lines.back(), u"abandoned sales 1.1 wait 61"_s);
        QVERIFY(log.feed.now() <= log.clock.now());
        QVERIFY(write(log.path, "9795406461|1.1|sales|NONE|ENTERQUEUE||1|1\nrubbish\n"));
        QTRY_VERIFY(log.feed.state().text.contains(u"1 line(s) could not be read"_s));
        QVERIFY(log.feed.state().text.contains(u"times that cannot be"_s));
        QCOMPARE(log.feed.state().health, FeedHealth::Live);
        log.feed.stop();
        QCOMPARE(log.ear.lines.back(), u"disconnected (stopped)"_s);
    }

    void aRotatedLogIsFollowed()
    {
        Following log;
        QVERIFY(write(log.path, at(0, "1.1|sales|NONE|ENTERQUEUE||1|1")));
        log.live();
        QVERIFY(QFile::rename(log.path, log.path + u".1"_s));
        QVERIFY(write(log.path + u".1"_s, at(61, "1.1|sales|NONE|ABANDON|1|1|61")));
        QTRY_COMPARE(log.ear.lines.back(), u"abandoned sales 1.1 wait 61"_s);
        QVERIFY(write(log.path + u".1"_s, at(62, "1.2|sales|NONE|ENTERQUEUE||2|1")));
        QVERIFY(write(log.path, at(63, "1.2|sales|NONE|ABANDON|1|1|1")));
        QTRY_COMPARE(log.ear.lines.back(), u"abandoned sales 1.2 wait 1"_s);
        QCOMPARE(log.ear.lines.filter(u"joined"_s).size(), 2);
        QCOMPARE(log.ear.lines.filter(u"connected"_s).size(), 1);
    }

    void aTruncatedLogIsFollowed()
    {
        Following log;
        QVERIFY(write(log.path, at(0, "1.1|sales|NONE|ENTERQUEUE||1|1") + at(1, "1.2|sales|NONE|ENTERQUEUE||1|2")));
        log.live();
        QVERIFY(write(log.path, at(62, "1.2|sales|NONE|ABANDON|1|1|61"), QIODevice::Truncate));
        QTRY_COMPARE(log.ear.lines.back(), u"abandoned sales 1.2 wait 61"_s);
        QCOMPARE(log.ear.lines.filter(u"joined"_s).size(), 2);
    }

    /** Read anew after it was away, but not told anew: the floor would count the day twice. */
    void aLogThatWasAwayIsToldFromWhereItStopped()
    {
        Following log;
        QVERIFY(write(log.path, at(0, "1.1|sales|NONE|ENTERQUEUE||1|1")));
        log.live();
        QVERIFY(QFile::remove(log.path));
        QVERIFY(QDir().mkdir(log.path)); // something that cannot be read as a file
        QTRY_COMPARE(log.feed.state().health, FeedHealth::Waiting);
        QCOMPARE(log.ear.lines.back(), u"disconnected (queue_log unreadable)"_s);
        QVERIFY(QDir().rmdir(log.path));
        QVERIFY(write(log.path, at(0, "1.1|sales|NONE|ENTERQUEUE||1|1") + at(90, "1.1|sales|NONE|ABANDON|1|1|90")));
        QTRY_COMPARE(log.feed.state().health, FeedHealth::Live);
        QCOMPARE(log.ear.lines.back(), u"abandoned sales 1.1 wait 90"_s);
        QCOMPARE(log.ear.lines.filter(u"joined"_s).size(), 1);
    }

    void aLogThatIsNotThereIsWaitedFor()
    {
        Following log;
        log.clock.set(momentFromEpochMs((noon + 60) * 1000));
        log.feed.start();
        QCOMPARE(log.feed.state().health, FeedHealth::Waiting);
        QVERIFY(log.feed.state().retryAt.has_value());
        QVERIFY(log.feed.state().text.contains(u"does not exist"_s));
        QVERIFY(write(log.path, at(0, "1.1|sales|NONE|ENTERQUEUE||1|1")));
        QTRY_COMPARE(log.feed.state().health, FeedHealth::Live);
        QCOMPARE(log.ear.lines.back(), u"joined sales 1.1 1"_s);
    }

private:
    struct Following
    {
        QTemporaryDir dir;
        QString path = dir.filePath(u"queue_log"_s);
        Ear ear;
        FixedClock clock{momentFromEpochMs((noon + 60) * 1000)};
        QueueLogFeed feed{address(path), shanghai, ear, clock, {Millis(5), Millis(10), Millis(50), [] { return 0.5; }}};

        void live()
        {
            feed.start();
            QTRY_COMPARE(feed.state().health, FeedHealth::Live);
            clock.set(momentFromEpochMs((noon + 120) * 1000));
        }
    };
};

QTEST_GUILESS_MAIN(TestQueueLog)
#include "tst_queuelog.moc"
