// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/replay.h"
#include "tests/live/liveteller.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 begin = 1795413454; ///< the trace's first second

/** An event of the trace, @p after seconds after its begin. */
QByteArray told(const char *type, double after, const QByteArray &fields)
{
    return QByteArray("Event: ") + type + "\r\nPrivilege: call,all\r\nTimestamp: "
           + QByteArray::number(begin + after, 'f', 6) + "\r\n" + fields + "\r\n";
}

QByteArray channel(const char *type, double after, const char *name, const char *unique, const char *linked,
                   const char *exten = "")
{
    return told(type, after,
                QByteArray("Channel: ") + name + "\r\nChannelState: 0\r\nContext: internal\r\nExten: " + exten
                    + "\r\nPriority: 1\r\nUniqueid: " + unique + "\r\nLinkedid: " + linked + "\r\n");
}

QByteArray queued(double after, const char *type, const char *unique)
{
    return told(type, after,
                QByteArray("Channel: PJSIP/trunk-00000009\r\nUniqueid: ") + unique + "\r\nLinkedid: " + unique
                    + "\r\nQueue: support\r\nPosition: 1\r\nCount: 1\r\n");
}

/** A telephone system with one agent on PJSIP/1001; 8001 is the leader's and in no queue. */
QByteArray opening()
{
    return "Asterisk Call Manager/5.0.4\r\n"
           "Response: Success\r\nMessage: Authentication accepted\r\n\r\n"
           "Event: FullyBooted\r\nPrivilege: system,all\r\nStatus: Fully Booted\r\n\r\n"
           "Response: Success\r\nEventList: start\r\nMessage: Queue status will follow\r\n\r\n"
           "Event: QueueParams\r\nQueue: support\r\nMax: 0\r\nCalls: 0\r\n\r\n"
           "Event: QueueMember\r\nQueue: support\r\nName: 李娜\r\nLocation: PJSIP/1001\r\n"
           "StateInterface: PJSIP/1001\r\nMembership: dynamic\r\nPenalty: 0\r\nStatus: 1\r\nPaused: 0\r\n\r\n"
           "Event: QueueStatusComplete\r\nEventList: Complete\r\nListItems: 2\r\n\r\n";
}

QString said(const FloorDelta &delta)
{
    QStringList calls;
    for (const LineCall &call : delta.lineCalls)
        calls << call.line + u" +"_s + QString::number(epochMs(call.since) / 1000 - begin);
    return calls.join(u", "_s);
}

} // namespace

/** Calls on phones that are in no queue, such as the leader's own. */
class TestWatchedLines : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    /** What a floor that watches @p lines has after @p events of the trace. */
    QString after(const QStringList &lines, const QByteArray &events)
    {
        QFile file(m_dir.filePath(u"trace.ami"_s));
        if (!file.open(QIODevice::WriteOnly))
            return u"not written"_s;
        file.write(opening() + events);
        file.close();
        LiveSettings settings;
        settings.lines = lines;
        LiveFloor floor(settings);
        const Result<FeedAddress> address = FeedAddress::parse(u"ami-file:"_s + file.fileName());
        const auto replayed = address ? replay(*address, floor) : Result<ReplaySummary>(address.error());
        return replayed ? said(floor.takeDelta(true)) : replayed.error().text;
    }

private slots:
    void callsOnTheLeadersPhoneAreTold_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QString>("calls");
        const QByteArray agentCalls = channel("Newchannel", 10, "PJSIP/1001-00000001", "a.1", "a.1", "8001")
                                      + channel("Newchannel", 11, "PJSIP/8001-00000002", "a.2", "a.1");
        const QByteArray hungUp = channel("Hangup", 40, "PJSIP/8001-00000002", "a.2", "a.1");
        const QByteArray leaderDials = channel("Newchannel", 10, "PJSIP/8001-00000001", "b.1", "b.1", "10086")
                                       + channel("Newchannel", 11, "PJSIP/trunk-00000002", "b.2", "b.1");
        const QByteArray outside = channel("Newchannel", 10, "PJSIP/trunk-00000001", "c.1", "c.1", "8001")
                                   + channel("Newchannel", 12, "PJSIP/8001-00000002", "c.2", "c.1");
        const QByteArray ofQueue = channel("Newchannel", 10, "PJSIP/trunk-00000009", "d.1", "d.1", "6001")
                                   + queued(10, "QueueCallerJoin", "d.1")
                                   + channel("Newchannel", 12, "PJSIP/8001-00000002", "d.2", "d.1");
        QTest::newRow("an agent rings the leader") << QStringList{u"PJSIP/8001"_s} << agentCalls << u"PJSIP/8001 +11"_s;
        QTest::newRow("named by the extension") << QStringList{u"8001"_s} << agentCalls << u"8001 +11"_s;
        QTest::newRow("until somebody hangs up") << QStringList{u"8001"_s} << agentCalls + hungUp << QString();
        QTest::newRow("another phone") << QStringList{u"8002"_s} << agentCalls << QString();
        QTest::newRow("an extension that ends alike") << QStringList{u"001"_s} << agentCalls << QString();
        QTest::newRow("nobody asks") << QStringList() << agentCalls << QString();
        QTest::newRow("what the leader dials") << QStringList{u"8001"_s} << leaderDials << QString();
        QTest::newRow("from outside") << QStringList{u"8001"_s} << outside << u"8001 +12"_s;
        QTest::newRow("a caller who waits in a queue is that queue's")
            << QStringList{u"8001"_s} << ofQueue << QString();
        QTest::newRow("two phones") << QStringList{u"8001"_s, u"PJSIP/1001"_s}
                                    << outside + channel("Newchannel", 20, "PJSIP/1001-00000003", "e.2", "e.1")
                                    << u"8001 +12, PJSIP/1001 +20"_s;
    }
    void callsOnTheLeadersPhoneAreTold()
    {
        QFETCH(QStringList, lines);
        QFETCH(QByteArray, events);
        QFETCH(QString, calls);
        QCOMPARE(after(lines, events), calls);
    }

    /** What is watched changes with the settings, while the floor is followed. */
    void anotherPhoneIsWatchedFromNowOn()
    {
        Teller teller;
        const auto rings = [&teller](Moment at, std::string_view name, std::string_view call) {
            Event event = makeEvent(EventType::ChannelNew, at, {}, call);
            event.channel = name;
            event.linked = "other";
            teller.tell(event);
        };
        rings(start, "PJSIP/8001-1", "1");
        QVERIFY(teller.floor.takeDelta().lineCalls.empty());
        LiveSettings settings = ownSettings();
        settings.lines = {u"8001"_s};
        teller.floor.setLimits(settings);
        rings(start + Millis(1000), "PJSIP/8001-2", "2");
        rings(start + Millis(2000), "PJSIP/8001-2", "2"); // told again
        QCOMPARE(teller.floor.takeDelta().lineCalls.size(), 1U);
        settings.lines = {u"8002"_s};
        teller.floor.setLimits(settings);
        QVERIFY(teller.floor.takeDelta().lineCalls.empty());
    }

    /** A call whose end was missed goes with the list of channels; one that is in it stays. */
    void theListOfChannelsRules()
    {
        LiveSettings settings = ownSettings();
        settings.lines = {u"8001"_s};
        Teller teller(settings);
        const auto tell = [&teller](EventType type, Moment at, std::string_view name, std::string_view call) {
            Event event = makeEvent(type, at, {}, call);
            event.channel = name;
            event.linked = "other";
            teller.tell(event);
        };
        tell(EventType::ChannelNew, start, "PJSIP/8001-1", "1");
        tell(EventType::ChannelNew, start, "PJSIP/8001-2", "2");
        teller.tell(EventType::ChannelsBegin, start + Millis(5000));
        tell(EventType::ChannelSeen, start + Millis(5000), "PJSIP/8001-2", "2");
        teller.tell(EventType::ChannelsEnd, start + Millis(5000));
        const FloorDelta delta = teller.floor.takeDelta();
        QCOMPARE(delta.lineCalls.size(), 1U);
        QCOMPARE(delta.lineCalls.front().since, start);
    }

    /** The telephone system's clock is set an hour on: by it, what goes on began an hour later. */
    void theClockMovesThemAsAllElse()
    {
        LiveSettings settings = ownSettings();
        settings.lines = {u"8001"_s};
        Teller teller(settings);
        Event rings = makeEvent(EventType::ChannelNew, start + 5s, {}, "1");
        rings.channel = "PJSIP/8001-1";
        rings.linked = "other";
        teller.tell(rings);
        teller.arrive(start + 10s, start + 10s);
        QCOMPARE(teller.floor.takeDelta().lineCalls.front().since, start + 5s);
        teller.arrive(start + 15s, start + 1h + 15s);
        teller.arrive(start + 16s, start + 1h + 16s);
        QCOMPARE(teller.floor.takeDelta().lineCalls.front().since, start + 1h + 5s);
    }
};

QTEST_GUILESS_MAIN(TestWatchedLines)
#include "tst_watchedlines.moc"
