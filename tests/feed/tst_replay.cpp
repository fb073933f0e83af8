// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/replay.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

QString trace(const QString &name)
{
    return QStringLiteral(FLOORWALK_TEST_DATA) + u"/traces/"_s + name;
}

class Counter : public EventSink
{
public:
    void onEvent(const Event &event) override
    {
        ++count[event.type];
        order.push_back(event.type);
        if (event.received < last)
            ++backwards;
        last = event.received;
        if (event.type == EventType::Disconnected)
            disconnected.push_back(event.received);
        if (event.at)
            worstDelay = std::max<qint64>(worstDelay, std::abs((event.received - *event.at).count()));
    }
    std::map<EventType, int> count;
    std::vector<EventType> order;
    std::vector<Moment> disconnected;
    Moment last{};
    int backwards = 0;
    qint64 worstDelay = 0;
};

FeedAddress address(const QString &text)
{
    Result<FeedAddress> result = FeedAddress::parse(text);
    if (!result)
        qWarning() << result.error().text;
    return std::move(result).value();
}

QString write(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void severalConnectionsAreToldInOrder()
    {
        Counter sink;
        QStringList files;
        for (int i = 1; i <= 4; ++i)
            files << trace(u"restart.console.%1.ami"_s.arg(i));
        const Result<ReplaySummary> summary = replay(address(u"ami-file:"_s + files.join(u',')), sink);
        QVERIFY(summary.ok());
        QCOMPARE(summary->statistics.connections, 4U);
        QCOMPARE(summary->statistics.events, 10231U);
        QCOMPARE(summary->statistics.unknown, 0U);
        QCOMPARE(summary->statistics.malformed, 0U);
        QCOMPARE(summary->version, u"Asterisk 16.28.0~dfsg-0+deb11u4, AMI 5.0.4"_s);
        QCOMPARE(sink.count[EventType::Connected], 4);
        QCOMPARE(sink.count[EventType::Disconnected], 3);
        QCOMPARE(sink.count[EventType::SnapshotBegin], 8);
        QCOMPARE(sink.count[EventType::SnapshotEnd], 8);
        QCOMPARE(sink.count[EventType::PbxShutdown], 1);
        QCOMPARE(sink.count[EventType::AgentConnected], 160);
        QVERIFY(sink.order.front() == EventType::Connected);
        QCOMPARE(sink.backwards, 0);
        // The last bytes came 32 ms before; connections.json says that the quiet end was heard too.
        QCOMPARE(sink.disconnected.front(), momentFromEpochMs(1795413218983));
        QVERIFY(sink.worstDelay < 2000);
    }

    void untilStopsTheRecording()
    {
        Counter all;
        Counter some;
        const FeedAddress file = address(u"ami-file:"_s + trace(u"plain.console.1.ami"_s));
        QVERIFY(replay(file, all).ok());
        const Moment until = momentFromEpochMs(1795413600000);
        const Result<ReplaySummary> summary = replay(file, some, until);
        QVERIFY(summary.ok());
        QVERIFY(summary->to <= until);
        QVERIFY(some.order.size() > 100 && some.order.size() < all.order.size());
    }

    void withoutArrivalsTheEventsTellTheTime()
    {
        QTemporaryDir dir;
        const QString path = write(dir, u"x.ami"_s, read(trace(u"plain.console.1.ami"_s)));
        Counter sink;
        const Result<ReplaySummary> summary = replay(address(u"ami-file:"_s + path), sink);
        QVERIFY(summary.ok());
        QCOMPARE(summary->statistics.events, 1976U);
        QCOMPARE(sink.backwards, 0);
        QVERIFY(epochMs(summary->from) > 1795413440000 && epochMs(summary->from) < 1795413460000);
    }

    void wrongFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("times");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing in it") << QByteArray() << QByteArray() << u"is empty"_s;
        QTest::newRow("a letter") << QByteArray("Dear Sir,\n\nhello\n") << QByteArray() << u"is not a recording"_s;
        QTest::newRow("zeros") << QByteArray(300000, '\0') << QByteArray() << u"is not a recording"_s;
        QTest::newRow("a broken sidecar") << QByteArray("Event: A\n\n") << QByteArray("0 5\nx y\n") << u"Line 2 of"_s;
        QTest::newRow("falling offsets") << QByteArray("Event: A\n\n") << QByteArray("5 5\n4 6\n") << u"Line 2 of"_s;
    }
    void wrongFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, times);
        QFETCH(QString, says);
        QTemporaryDir dir;
        const QString path = write(dir, u"x.ami"_s, content);
        if (!times.isEmpty())
            write(dir, u"x.times"_s, times);
        Counter sink;
        const Result<ReplaySummary> summary = replay(address(u"ami-file:"_s + path), sink);
        QVERIFY(!summary.ok());
        QVERIFY2(summary.error().text.contains(says), qPrintable(summary.error().text));
        QVERIFY(sink.order.empty());
    }

    void aMissingFileIsNamed()
    {
        Counter sink;
        const Result<ReplaySummary> summary = replay(address(u"ami-file:/nowhere/x.ami"_s), sink);
        QVERIFY(!summary.ok());
        QCOMPARE(summary.error().kind, Error::Kind::NotFound);
        QVERIFY(summary.error().text.contains(u"/nowhere/x.ami"_s));
    }

    void cutRecordingsAreToldAsFarAsTheyGo()
    {
        const QByteArray whole = read(trace(u"plain.console.1.ami"_s)).left(6000);
        QTemporaryDir dir;
        std::size_t before = 0;
        for (qsizetype size = 30; size < whole.size(); size += 97) {
            const QString path = write(dir, u"x.ami"_s, whole.left(size));
            Counter sink;
            const Result<ReplaySummary> summary = replay(address(u"ami-file:"_s + path), sink);
            QVERIFY(summary.ok());
            QVERIFY(sink.order.size() >= before);
            before = sink.order.size();
        }
        QVERIFY(before > 10);
    }

    void theFeedTellsTheSameAsTheFunction_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("full speed") << QString();
        QTest::newRow("paced") << u"?speed=100000"_s;
    }
    void theFeedTellsTheSameAsTheFunction()
    {
        QFETCH(QString, options);
        const FeedAddress file = address(u"ami-file:"_s + trace(u"plain.console.1.ami"_s) + options);
        Counter direct;
        const Result<ReplaySummary> summary = replay(file, direct);
        QVERIFY(summary.ok());
        Counter sink;
        const SystemClock clock;
        ReplayFeed feed(file, sink, clock);
        QSignalSpy spy(&feed, &Feed::stateChanged);
        feed.start();
        QTRY_COMPARE(feed.state().health, FeedHealth::Finished);
        QVERIFY(sink.order.back() == EventType::Disconnected);
        sink.order.pop_back();
        QVERIFY(sink.order == direct.order);
        QCOMPARE(feed.state().statistics.events, 1976U);
        QCOMPARE(feed.now(), summary->to);
        QVERIFY(spy.size() >= 2);
    }

    void aFeedThatIsHeldTellsNothing()
    {
        const FeedAddress file = address(u"ami-file:"_s + trace(u"plain.console.1.ami"_s));
        Counter sink;
        const SystemClock clock;
        ReplayFeed feed(file, sink, clock);
        feed.setHeld(true);
        feed.start();
        for (int i = 0; i < 100; ++i)
            QCoreApplication::processEvents();
        QVERIFY(sink.order.empty());
        feed.setHeld(false);
        QTRY_COMPARE(feed.state().health, FeedHealth::Finished);
        QVERIFY(!sink.order.empty());
    }

    void aPacedFeedWaitsForItsClock()
    {
        const FeedAddress file = address(u"ami-file:"_s + trace(u"plain.console.1.ami"_s) + u"?speed=1"_s);
        Counter sink;
        FixedClock clock(momentFromEpochMs(1000));
        ReplayFeed feed(file, sink, clock);
        feed.start();
        QTRY_VERIFY(feed.state().statistics.bytes > 0);
        QCOMPARE(feed.state().statistics.bytes, 29U); // the banner came 502 ms before the rest
        clock.advance(Millis(60'000));
        QTRY_VERIFY(sink.count[EventType::SnapshotEnd] == 1);
        QCOMPARE(feed.now(), momentFromEpochMs(1795413440992 + 60'000));
        feed.stop();
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
