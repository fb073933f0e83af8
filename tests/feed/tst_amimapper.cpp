// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amimapper.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

/** Maps every message and hands the events on. */
class Mapping : public AmiHandler
{
public:
    explicit Mapping(std::function<void(const Event &)> hear)
        : m_hear(std::move(hear))
    {}
    void onMessage(const AmiMessage &message) override
    {
        Event event;
        if (mapper.map(message, momentFromEpochMs(1), event))
            m_hear(event);
    }
    AmiMapper mapper;

private:
    std::function<void(const Event &)> m_hear;
};

/** The one event in @p stream, with its views pointing into it. */
struct One
{
    explicit One(std::string_view stream)
    {
        Mapping mapping([this](const Event &heard) {
            event = heard;
            ++count;
            check(heard);
        });
        parser.feed(stream, mapping);
        unknown = mapping.mapper.unknownEvents();
    }
    virtual ~One() = default;
    virtual void check(const Event &) {}
    AmiParser parser;
    Event event;
    int count = 0;
    std::uint64_t unknown = 0;
};

} // namespace

class TestAmiMapper : public QObject
{
    Q_OBJECT

private slots:
    void timeStampsAreReadOrRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms"); // since 1970; -1: is none
        QTest::newRow("with microseconds") << "1795412990.719387"_ba << qint64(1795412990719);
        QTest::newRow("whole seconds") << "1795412990"_ba << qint64(1795412990000);
        QTest::newRow("one decimal") << "1795412990.7"_ba << qint64(1795412990700);
        QTest::newRow("a point and no more") << "1795412990."_ba << qint64(1795412990000);
        QTest::newRow("leading zeros") << "0000000000001795412990"_ba << qint64(1795412990000);
        QTest::newRow("the end of year 9999") << "253402300799.999"_ba << qint64(253402300799999);
        QTest::newRow("later") << "253402300800"_ba << qint64(-1);
        QTest::newRow("more than a number holds") << "99999999999999999999999"_ba << qint64(-1);
        QTest::newRow("before 1970") << "-1"_ba << qint64(-1);
        QTest::newRow("empty") << ""_ba << qint64(-1);
        QTest::newRow("no seconds") << ".5"_ba << qint64(-1);
        QTest::newRow("a letter among the seconds") << "17954x"_ba << qint64(-1);
        QTest::newRow("a letter behind the point") << "1795412990.7x"_ba << qint64(-1);
        QTest::newRow("a blank before") << " 1795412990"_ba << qint64(-1);
    }
    void timeStampsAreReadOrRefusedWhole()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ms);
        const std::optional<Moment> read = parseAmiTimestamp({text.constData(), std::size_t(text.size())});
        QCOMPARE(read ? epochMs(*read) : -1, ms);
    }

    void aUserEventSaysWhatACallWasAbout()
    {
        const One told("Event: UserEvent\r\nPrivilege: user,all\r\nChannel: PJSIP/trunk-1\r\nUniqueid: 1.1\r\n"
                       "Linkedid: 1.0\r\nUserEvent: callreason\r\nReason: 退费\r\nQueue: support\r\n"
                       "Interface: PJSIP/1001\r\n\r\n");
        QCOMPARE(told.event.type, EventType::CallReason);
        QVERIFY(told.event.linked == "1.0" && told.event.call == "1.1" && told.event.reason == "退费");
        QVERIFY(told.event.queue == "support" && told.event.interface == "PJSIP/1001");
        QCOMPARE(told.unknown, std::uint64_t(0));
        // Whatever else dialplans and programs tell by user events is of no use to the floor.
        const One other("Event: UserEvent\r\nUserEvent: CallReasons\r\nReason: x\r\nUniqueid: 1.1\r\n\r\n");
        QCOMPARE(other.event.type, EventType::Other);
    }

    void aMemberHasTwoSetsOfNames()
    {
        const One seen(
            "Event: QueueMember\r\nQueue: sales\r\nName: 王芳\r\nLocation: PJSIP/1001\r\nStateInterface: hint:1\r\n"
            "Membership: static\r\nPenalty: 2\r\nLastCall: 0\r\nLastPause: 1795412987\r\nInCall: 1\r\nStatus: 7\r\n"
            "Paused: 1\r\nPausedReason: 会议\r\nWrapuptime: 15\r\nActionID: 1\r\n\r\n");
        QCOMPARE(seen.event.type, EventType::MemberSeen);
        QVERIFY(seen.event.queue == "sales" && seen.event.member == "王芳" && seen.event.interface == "PJSIP/1001");
        QVERIFY(seen.event.stateInterface == "hint:1" && seen.event.reason == "会议");
        QCOMPARE(seen.event.status, DeviceStatus::RingingInUse);
        QCOMPARE(seen.event.paused, true);
        QCOMPARE(seen.event.inCall, true);
        QCOMPARE(seen.event.dynamicMember, false);
        QCOMPARE(seen.event.penalty, 2);
        QCOMPARE(seen.event.wrapUpSeconds, 15);
        QVERIFY(!seen.event.lastCall && !seen.event.at);
        QCOMPARE(seen.event.lastPause, momentFromEpochMs(1795412987000));

        const One live(
            "Event: QueueMemberStatus\r\nTimestamp: 1795412990.719387\r\nQueue: sales\r\nMemberName: 王芳\r\n"
            "Interface: PJSIP/1001\r\nStatus: 6\r\nPaused: 0\r\n\r\n");
        QCOMPARE(live.event.type, EventType::MemberStatus);
        QVERIFY(live.event.member == "王芳" && live.event.interface == "PJSIP/1001");
        QCOMPARE(live.event.at, momentFromEpochMs(1795412990719));
        QCOMPARE(live.event.status, DeviceStatus::Ringing);
    }

    void oldNamesAreUnderstood()
    {
        const One paused(
            "Event: QueueMemberPaused\r\nQueue: sales\r\nLocation: SIP/7\r\nMemberName: Ann\r\nPaused: 1\r\n"
            "Reason: lunch\r\n\r\n");
        QCOMPARE(paused.event.type, EventType::MemberPaused);
        QVERIFY(paused.event.interface == "SIP/7" && paused.event.reason == "lunch");
        const One joined(
            "Event: Join\r\nChannel: SIP/x\r\nCallerIDNum: 5\r\nQueue: sales\r\nPosition: 1\r\nCount: 1\r\n"
            "Uniqueid: 1.2\r\n\r\n");
        QCOMPARE(joined.event.type, EventType::CallerJoined);
        QVERIFY(joined.event.call == "1.2");
        const One connected("Event: AgentConnect\r\nQueue: q\r\nUniqueid: 1.2\r\nMember: SIP/7\r\nMemberName: Ann\r\n"
                            "Holdtime: 9\r\nRingtime: 3\r\n\r\n");
        QVERIFY(connected.event.interface == "SIP/7");
        QCOMPARE(connected.event.waitSeconds, 9);
        QCOMPARE(connected.event.ringMs, 3000);
    }

    /** app_queue and channels of Asterisk 1.8 to 11: other names, no Dest block, one event for hold and its end. */
    void eventsOfBeforeTwelveAreUnderstood()
    {
        const One called(
            "Event: AgentCalled\r\nPrivilege: agent,all\r\nQueue: sales\r\nAgentCalled: SIP/7\r\nAgentName: Ann\r\n"
            "ChannelCalling: SIP/trunk-00000001\r\nDestinationChannel: SIP/7-00000002\r\nCallerIDNum: unknown\r\n"
            "CallerIDName: unknown\r\nContext: in\r\nExtension: 100\r\nPriority: 2\r\nUniqueid: 1.1\r\n\r\n");
        QCOMPARE(called.event.type, EventType::AgentCalled);
        QVERIFY(called.event.interface == "SIP/7" && called.event.member == "Ann" && called.event.call == "1.1");
        QVERIFY(called.event.channel == "SIP/trunk-00000001" && called.event.peerChannel == "SIP/7-00000002");
        QVERIFY(called.event.callerNumber.empty() && called.event.callerName.empty());
        const One connected(
            "Event: AgentConnect\r\nQueue: sales\r\nUniqueid: 1.1\r\nChannel: SIP/7-00000002\r\nMember: SIP/7\r\n"
            "MemberName: Ann\r\nHoldtime: 4\r\nBridgedChannel: 1.2\r\nRingtime: 3\r\n\r\n");
        QVERIFY(connected.event.call == "1.1" && connected.event.peer == "1.2");
        const One hold("Event: Hold\r\nStatus: On\r\nChannel: SIP/7-00000002\r\nUniqueid: 1.2\r\n\r\n");
        QCOMPARE(hold.event.type, EventType::ChannelHold);
        const One back("Event: Hold\r\nStatus: Off\r\nChannel: SIP/7-00000002\r\nUniqueid: 1.2\r\n\r\n");
        QCOMPARE(back.event.type, EventType::ChannelUnhold);
        const One penalty("Event: QueueMemberPenalty\r\nQueue: sales\r\nLocation: SIP/7\r\nPenalty: 5\r\n\r\n");
        QCOMPARE(penalty.event.type, EventType::MemberStatus);
        QVERIFY(penalty.event.interface == "SIP/7" && penalty.event.penalty == 5 && !penalty.event.status);
        const One entry("Event: QueueEntry\r\nQueue: sales\r\nPosition: 1\r\nChannel: SIP/trunk-00000001\r\n"
                        "Uniqueid: 1.1\r\nCallerID: 555\r\nCallerIDName: unknown\r\nWait: 9\r\n\r\n");
        QVERIFY(entry.event.type == EventType::CallerSeen && entry.event.callerNumber == "555");
        const One queue("Event: QueueCallerJoin\r\nQueue: unknown\r\nCallerIDNum: <unknown>\r\nUniqueid: 1.1\r\n\r\n");
        QVERIFY(queue.event.queue == "unknown" && queue.event.callerNumber.empty());
        QCOMPARE(One("Event: Dial\r\nSubEvent: End\r\nUniqueID: 1.1\r\nDialStatus: NOANSWER\r\n\r\n").unknown, 0U);
    }

    void ringTimeIsInMillisecondsHere()
    {
        QCOMPARE(One("Event: AgentConnect\r\nRingTime: 6\r\n\r\n").event.ringMs, 6000);
        QCOMPARE(One("Event: AgentRingNoAnswer\r\nRingTime: 14000\r\n\r\n").event.ringMs, 14000);
        QCOMPARE(One("Event: AgentRingNoAnswer\r\nRingTime: 0\r\n\r\n").event.ringMs, 0);
    }

    void thePauseReasonIsPausedReason_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("both") << "PausedReason: break\r\nReason: break\r\n"_ba
                              << "break"_ba;
        QTest::newRow("the other order") << "Reason: x\r\nPausedReason: break\r\n"_ba
                                         << "break"_ba;
        QTest::newRow("only the new one, empty") << "PausedReason: \r\n"_ba
                                                 << ""_ba;
        QTest::newRow("only the old one") << "Reason: break\r\n"_ba
                                          << "break"_ba;
    }
    void thePauseReasonIsPausedReason()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, reason);
        const One one("Event: QueueMemberPause\r\nPaused: 1\r\n" + headers.toStdString() + "\r\n");
        QCOMPARE(QByteArray(one.event.reason.data(), qsizetype(one.event.reason.size())), reason);
    }

    void anOriginateResponseIsAnEvent()
    {
        const One one(
            "Event: OriginateResponse\r\nActionID: drv-20\r\nResponse: Success\r\nMessage: Queue status will follow\r\n"
            "Reason: 4\r\n\r\n");
        QCOMPARE(one.event.type, EventType::Other);
        QCOMPARE(one.unknown, 0U);
    }

    void snapshotsAreBracketed()
    {
        std::vector<EventType> types;
        Mapping mapping([&types](const Event &event) { types.push_back(event.type); });
        AmiParser().feed(
            "Response: Success\r\nActionID: 4\r\nEventList: start\r\nMessage: Queue status will follow\r\n\r\n"
            "Event: QueueParams\r\nQueue: q\r\n\r\nEvent: QueueEntry\r\nQueue: q\r\nUniqueid: 1.1\r\nWait: 67\r\n\r\n"
            "Event: QueueStatusComplete\r\nEventList: Complete\r\nListItems: 1\r\n\r\n"
            "Response: Success\r\nMessage: Channels will follow\r\n\r\n"
            "Event: CoreShowChannel\r\nUniqueid: 1.1\r\nDuration: 00:04:07\r\nBridgeId: b\r\n\r\n"
            "Event: CoreShowChannelsComplete\r\n\r\n"
            "Response: Error\r\nMessage: Channels will follow\r\n\r\n"
            "Response: Success\r\nPing: Pong\r\n\r\n",
            mapping);
        const std::vector<EventType> expected{
            EventType::SnapshotBegin, EventType::QueueSeen,   EventType::CallerSeen, EventType::SnapshotEnd,
            EventType::ChannelsBegin, EventType::ChannelSeen, EventType::ChannelsEnd};
        QVERIFY(types == expected);
        QCOMPARE(One("Event: CoreShowChannel\r\nDuration: 00:04:07\r\n\r\n").event.durationSeconds, 247);
        QCOMPARE(One("Event: QueueEntry\r\nWait: 67\r\n\r\n").event.waitSeconds, 67);
    }

    void nonsenseInNumbersIsAbsent_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"", " ", "x", "-1", "1e5", "99999999999999999999", "9x", "0x10", "--", "NaN"})
            QTest::addRow("“%s”", value) << QByteArray(value);
    }
    void nonsenseInNumbersIsAbsent()
    {
        QFETCH(QByteArray, value);
        const std::string v = value.toStdString() + "\r\n";
        const One one("Event: QueueMemberStatus\r\nTimestamp: " + v + "Status: " + v + "Paused: " + v + "InCall: " + v
                      + "LastCall: " + v + "Wrapuptime: " + v + "Position: " + v + "HoldTime: " + v + "RingTime: " + v
                      + "Duration: " + v + "\r\n");
        QCOMPARE(one.count, 1);
        QVERIFY(!one.event.at && !one.event.status && !one.event.paused && !one.event.inCall && !one.event.lastCall);
        QVERIFY(!one.event.wrapUpSeconds && !one.event.position && !one.event.waitSeconds && !one.event.ringMs);
        QVERIFY(!one.event.durationSeconds);
    }

    void unknownEventsAreCountedAndHarmless()
    {
        const One one("Event: SomethingNew\r\nQueue: q\r\n\r\n");
        QCOMPARE(one.event.type, EventType::Other);
        QCOMPARE(one.unknown, 1U);
        QCOMPARE(One("Event: VarSet\r\nQueue: q\r\n\r\n").unknown, 0U);
    }

    void recordingsHoldWhatIsKnownOfThem_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("joins");
        QTest::addColumn<int>("connects");
        QTest::addColumn<int>("completes");
        QTest::addColumn<int>("pauses");
        QTest::addColumn<int>("snapshots");
        QTest::newRow("ordinary") << u"ordinary.console.1.ami"_s << 206 << 168 << 162 << 230 << 4;
        QTest::newRow("plain") << u"plain.console.1.ami"_s << 37 << 33 << 27 << 39 << 3;
    }
    void recordingsHoldWhatIsKnownOfThem()
    {
        QFETCH(QString, file);
        QFETCH(int, joins);
        QFETCH(int, connects);
        QFETCH(int, completes);
        QFETCH(int, pauses);
        QFETCH(int, snapshots);
        QFile in(QStringLiteral(FLOORWALK_TEST_DATA) + u"/traces/"_s + file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const std::string bytes = in.readAll().toStdString();
        std::map<EventType, int> seen;
        int undated = 0;
        Mapping mapping([&seen, &undated](const Event &event) {
            ++seen[event.type];
            undated += event.type == EventType::AgentConnected && !event.at;
        });
        AmiParser parser;
        parser.feed(bytes, mapping);
        QCOMPARE(seen[EventType::CallerJoined], joins);
        QCOMPARE(seen[EventType::AgentConnected], connects);
        QCOMPARE(seen[EventType::AgentCompleted], completes);
        QCOMPARE(seen[EventType::MemberPaused], pauses);
        QCOMPARE(seen[EventType::SnapshotBegin], snapshots);
        QCOMPARE(seen[EventType::SnapshotEnd], snapshots);
        QCOMPARE(seen[EventType::ChannelsBegin], snapshots);
        QCOMPARE(seen[EventType::ChannelsEnd], snapshots);
        QCOMPARE(undated, 0);
        QCOMPARE(mapping.mapper.unknownEvents(), 0U);
        QCOMPARE(parser.counts().malformed, 0U);
    }
};

QTEST_GUILESS_MAIN(TestAmiMapper)
#include "tst_amimapper.moc"
