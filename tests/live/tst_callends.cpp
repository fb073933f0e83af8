// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the telephone system does by itself. A conversation that it is told to hang up (AMI's Hangup) brings no
// AgentComplete, or one that comes late; a phone that it is told to call (AMI's Originate) has dialled nothing. The
// events are those of Asterisk 16 and 22.

#include "tests/live/liveteller.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Event downOf(Moment at, std::string_view call, std::string_view channel)
{
    Event down = makeEvent(EventType::ChannelHangup, at, {}, call);
    down.channel = channel;
    return down;
}

Event newChannel(Moment at, std::string_view call, std::string_view exten, int state)
{
    Event leg = makeEvent(EventType::ChannelNew, at, {}, call);
    leg.channel = "PJSIP/1001-00000001";
    leg.exten = exten;
    leg.channelState = state;
    return leg;
}

/** Anna in a call of "support" since the 4th second. */
class InCall : public Teller
{
public:
    InCall()
    {
        add(start, "Anna", "support");
        answer(start + 1s, "Anna", "support", "c1", 3);
    }

    void callerDown(Moment at) { tell(downOf(at, "c1", "PJSIP/trunk-1")); }
    void phoneDown(Moment at) { tell(downOf(at, "peer", "PJSIP/1001-1")); }
};

} // namespace

class TestCallEnds : public QObject
{
    Q_OBJECT

private slots:
    void aHangUpEndsTheCallAtOnce_data()
    {
        QTest::addColumn<bool>("caller");
        QTest::newRow("the caller's channel first") << true;
        QTest::newRow("the agent's channel first") << false;
    }
    void aHangUpEndsTheCallAtOnce()
    {
        QFETCH(bool, caller);
        InCall t;
        caller ? t.callerDown(start + 20s) : t.phoneDown(start + 20s);
        QVERIFY(t.row(u"Anna"_s).state == AgentState::WrapUp); // although the phone's state is told a moment later
        caller ? t.phoneDown(start + 20s) : t.callerDown(start + 20s);
        t.status(start + 20s, "Anna", "support", DeviceStatus::NotInUse);
        QVERIFY(t.of(u"Anna"_s, start + 21s).state == AgentState::WrapUp);
        const QueueCounts counts = t.queue(u"support"_s, start + 21s);
        QCOMPARE(counts.stillTalking, 0);
        QCOMPARE(counts.talkCalls, 1);
        QCOMPARE(counts.talkSum, 16);
        QCOMPARE(counts.longestTalk, std::optional(16));
        QCOMPARE(counts.endedByCaller + counts.endedByAgent + counts.transferred, 0);
        QCOMPARE(t.of(u"Anna"_s, start + 21s).talkCalls, 1);
        // The same calls are behind the figure, before it is written down and after.
        const OpenRecords open = t.floor.open();
        QCOMPARE(open.calls.size(), size_t(1));
        QCOMPARE(open.calls.front().ended, start + 20s);
        QCOMPARE(open.calls.front().talkSeconds, std::optional(16));
        t.floor.advanceTo(start + 90s);
        QVERIFY(t.floor.open().calls.empty());
        QCOMPARE(t.record.calls.size(), size_t(1));
        QCOMPARE(t.record.calls.front().ended, start + 20s);
        QCOMPARE(t.record.calls.front().talkSeconds, std::optional(16));
        QVERIFY(t.record.calls.front().endedBy.isEmpty());
        QCOMPARE(t.queue(u"support"_s, start + 90s).talkCalls, 1);
        const AgentFigures anna = t.of(u"Anna"_s, start + 90s);
        QCOMPARE(anna.handled, 1);
        QVERIFY(anna.handling == Millis(16s + 15s));
        QCOMPARE(anna.sums.direct, Millis(0));
    }

    void aLateAgentCompleteTellsHowAndCountsNothingTwice_data()
    {
        QTest::addColumn<Millis>("late");
        QTest::addColumn<QByteArray>("call"); // AgentComplete may lack it
        QTest::addColumn<bool>("tells");
        QTest::newRow("at once") << Millis(3ms) << "c1"_ba << true;
        QTest::newRow("at once, without the call") << Millis(3ms) << ""_ba << true;
        QTest::newRow("half a minute later") << Millis(30s) << "c1"_ba << true;
        QTest::newRow("after it was written down") << Millis(5min) << "c1"_ba << false;
    }
    void aLateAgentCompleteTellsHowAndCountsNothingTwice()
    {
        QFETCH(Millis, late);
        QFETCH(QByteArray, call);
        QFETCH(bool, tells);
        InCall t;
        t.callerDown(start + 20s);
        t.status(start + 20s, "Anna", "support", DeviceStatus::NotInUse);
        t.complete(start + 20s + late, "Anna", "support", {call.constData(), size_t(call.size())}, 17, "caller");
        t.floor.advanceTo(start + 10min);
        const QueueCounts counts = t.queue(u"support"_s, start + 10min);
        QCOMPARE(counts.talkCalls, 1);
        QCOMPARE(counts.talkSum, tells ? 17 : 16); // as queue_log has it
        QCOMPARE(counts.longestTalk, std::optional(tells ? 17 : 16));
        QCOMPARE(counts.endedByCaller, tells ? 1 : 0);
        QCOMPARE(t.of(u"Anna"_s, start + 10min).talkSum, tells ? 17 : 16);
        QCOMPARE(t.of(u"Anna"_s, start + 10min).handled, 1);
        QCOMPARE(t.record.calls.size(), size_t(1));
        QCOMPARE(t.record.calls.front().endedBy, tells ? u"caller"_s : QString());
    }

    /** Other calls count between a hang-up and what is told late of it: the longest of all stays the longest. */
    void aLateAgentCompleteHidesNoLongerCall()
    {
        InCall t;
        t.add(start, "Bob", "support");
        t.answer(start + 5s, "Bob", "support", "c2", 3);
        t.callerDown(start + 24s); // after 20 s
        t.complete(start + 26s, "Bob", "support", "c2", 18, "caller");
        t.answer(start + 27s, "Anna", "support", "c3", 1);
        t.complete(start + 45s, "Anna", "support", "c3", 17, "caller");
        QCOMPARE(t.queue(u"support"_s, start + 46s).longestTalk, std::optional(20));
        QCOMPARE(t.of(u"Anna"_s, start + 46s).longestTalk, std::optional(20));
        t.complete(start + 50s, "Anna", "support", "c1", 10, "caller");
        QCOMPARE(t.queue(u"support"_s, start + 51s).longestTalk, std::optional(18));
        QCOMPARE(t.of(u"Anna"_s, start + 51s).longestTalk, std::optional(17));
        QCOMPARE(t.of(u"Bob"_s, start + 51s).longestTalk, std::optional(18));
        QCOMPARE(t.queue(u"support"_s, start + 51s).talkSum, 45);
        t.floor.advanceTo(start + 10min); // of all, everything is told by now
        QCOMPARE(t.queue(u"support"_s, start + 10min).longestTalk, std::optional(18));
    }

    /** Of one hung-up call nothing more is told: as it counted it stays, whatever is told of another. */
    void aHangUpOfWhichNothingIsToldStaysTheLongest()
    {
        InCall t;
        t.add(start, "Bob", "support");
        t.answer(start + 5s, "Bob", "support", "c2", 3);
        t.callerDown(start + 24s); // after 20 s
        t.tell(downOf(start + 30s, "c2", "PJSIP/trunk-2")); // after 22 s
        t.complete(start + 50s, "Bob", "support", "c2", 9, "agent");
        QCOMPARE(t.queue(u"support"_s, start + 51s).longestTalk, std::optional(20));
        t.floor.advanceTo(start + 10min);
        QCOMPARE(t.queue(u"support"_s, start + 10min).longestTalk, std::optional(20));
        QCOMPARE(t.of(u"Bob"_s, start + 10min).longestTalk, std::optional(9));
    }

    /** Only the agent's phone was hung up, and the dialplan goes on with the caller: into the same queue again. */
    void aCallerWhoComesBackIsAnotherCall()
    {
        InCall t;
        t.phoneDown(start + 20s);
        t.status(start + 20s, "Anna", "support", DeviceStatus::NotInUse);
        t.answer(start + 25s, "Anna", "support", "c1", 5);
        QVERIFY(t.of(u"Anna"_s, start + 31s).state == AgentState::Talking);
        t.complete(start + 40s, "Anna", "support", "c1", 10, "agent");
        const QueueCounts counts = t.queue(u"support"_s, start + 5min);
        QCOMPARE(counts.talkCalls, 2);
        QCOMPARE(counts.talkSum, 26);
        QCOMPARE(counts.endedByAgent, 1);
        QCOMPARE(t.record.calls.size(), size_t(2));
    }

    /** The Local channels of a call may be optimised away, and it goes on without them. */
    void aLocalChannelThatGoesEndsNothing()
    {
        InCall t;
        t.tell(downOf(start + 10s, "peer", "Local/1001@agents-1;1"));
        QVERIFY(t.of(u"Anna"_s, start + 11s).state == AgentState::Talking);
        t.tell(downOf(start + 12s, "c1", "Local/queue@in-2;2"));
        QVERIFY(t.of(u"Anna"_s, start + 2min).state == AgentState::Talking);
        QCOMPARE(t.queue(u"support"_s, start + 2min).talkCalls, 0);
        t.status(start + 130s, "Anna", "support", DeviceStatus::NotInUse);
        QCOMPARE(t.queue(u"support"_s, start + 131s).talkCalls, 1);
        QCOMPARE(t.queue(u"support"_s, start + 131s).talkSum, 126);
        QCOMPARE(t.queue(u"support"_s, start + 131s).stillTalking, 0);
    }

    /** What ended before midnight is in the figures of that day alone, whenever AgentComplete comes. */
    void aHangUpAtTheDaysEndStaysInItsDay()
    {
        Teller t(daily());
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        t.tell(downOf(start + 29s, "c1", "PJSIP/trunk-1"));
        t.status(start + 29s, "Anna", "support", DeviceStatus::NotInUse);
        QCOMPARE(t.queue(u"support"_s, start + 29s).talkCalls, 1);
        t.complete(start + 31s, "Anna", "support", "c1", 25, "caller");
        QCOMPARE(t.queue(u"support"_s, start + 32s).talkCalls, 0);
        QCOMPARE(t.of(u"Anna"_s, start + 32s).talkSum, 0);
        QCOMPARE(t.record.calls.size(), size_t(1));
    }

    /** The cable is pulled just after the hang-up: the call is whole, and nothing of it is lost. */
    void aHangUpBeforeAGapIsWrittenDown()
    {
        InCall t;
        t.callerDown(start + 20s);
        t.tell(EventType::Disconnected, start + 22s);
        t.floor.end();
        QCOMPARE(t.record.calls.size(), size_t(1));
        QCOMPARE(t.record.calls.front().talkSeconds, std::optional(16));
    }

    /** As in a conference that she is dialled into: the phone rings, and the call is no call of hers. */
    void aPhoneThatIsCalledHasNotDialled_data()
    {
        QTest::addColumn<bool>("told"); // whether DialBegin is, which Asterisk 11 has not
        QTest::newRow("DialBegin") << true;
        QTest::newRow("the new channel alone") << false;
    }
    void aPhoneThatIsCalledHasNotDialled()
    {
        QFETCH(bool, told);
        Teller t;
        t.add(start, "Anna", "support");
        t.tell(newChannel(start + 1s, "leg", "s", 0));
        if (told) {
            Event begins = makeEvent(EventType::DialBegin, start + 1s);
            begins.peer = "leg";
            t.tell(begins);
        }
        t.status(start + 1s, "Anna", "support", DeviceStatus::Ringing);
        QVERIFY(t.row(u"Anna"_s).state == AgentState::Ringing);
        QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Direct);
        Event up = makeEvent(EventType::ChannelState, start + 3s, {}, "leg");
        up.channel = "PJSIP/1001-00000001";
        up.channelState = 6;
        t.tell(up);
        t.status(start + 3s, "Anna", "support", DeviceStatus::InUse);
        QVERIFY(t.row(u"Anna"_s).state == AgentState::Talking);
        QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Direct);
        t.tell(downOf(start + 23s, "leg", "PJSIP/1001-00000001"));
        t.status(start + 23s, "Anna", "support", DeviceStatus::NotInUse);
        const AgentFigures anna = t.of(u"Anna"_s, start + 30s);
        QCOMPARE(anna.sums.direct, Millis(20s));
        QCOMPARE(anna.sums.outbound, Millis(0));
    }

    /** A click on a number calls the agent's phone first, and that then dials the customer. */
    void whatDialsOnIsTheAgentsOwnCall()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.tell(newChannel(start + 1s, "leg", "s", 0));
        t.status(start + 1s, "Anna", "support", DeviceStatus::Ringing);
        QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Direct);
        Event up = makeEvent(EventType::ChannelState, start + 3s, {}, "leg");
        up.channel = "PJSIP/1001-00000001";
        up.channelState = 6;
        t.tell(up);
        t.status(start + 3s, "Anna", "support", DeviceStatus::InUse);
        Event begins = makeEvent(EventType::DialBegin, start + 3s, {}, "leg");
        begins.peer = "customer";
        t.tell(begins);
        QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Outbound);
    }

    /** After a reconnect the list of channels says only where the call went, as of one that was dialled there. */
    void aPlacedCallStaysOneOverAGap()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.tell(newChannel(start + 1s, "leg", "s", 0));
        Event begins = makeEvent(EventType::DialBegin, start + 1s);
        begins.peer = "leg";
        t.tell(begins);
        t.status(start + 3s, "Anna", "support", DeviceStatus::InUse);
        t.tell(EventType::Disconnected, start + 10s);
        t.tell(EventType::Connected, start + 20s);
        t.tell(EventType::SnapshotBegin, start + 20s);
        t.tell(memberEvent(EventType::MemberSeen, start + 20s, "Anna", "support", DeviceStatus::InUse));
        t.tell(EventType::SnapshotEnd, start + 20s);
        t.tell(EventType::ChannelsBegin, start + 20s);
        Event seen = newChannel(start + 20s, "leg", "8000", 6);
        seen.type = EventType::ChannelSeen;
        t.tell(seen);
        t.tell(EventType::ChannelsEnd, start + 20s);
        QVERIFY(t.row(u"Anna"_s).state == AgentState::Talking);
        QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Direct);
    }

    /** A list that cannot know the call, or does not hold all there are, says nothing about it. */
    void aListWithoutThePlacedCallMayBeNoWordOnIt_data()
    {
        QTest::addColumn<Millis>("after"); // the call's begin
        QTest::addColumn<int>("others");
        QTest::addColumn<bool>("isAfterGap"); // the first list since the feed is heard, or a later one
        QTest::addColumn<bool>("stays");
        QTest::newRow("asked for before the call") << Millis(1s) << 0 << false << true;
        QTest::newRow("the same, the first after a gap") << Millis(1s) << 0 << true << true;
        QTest::newRow("longer than is kept") << Millis(5s) << 100'001 << false << true;
        QTest::newRow("the same, the first after a gap") << Millis(5s) << 100'001 << true << true;
        QTest::newRow("the call is over") << Millis(15s) << 0 << false << false;
        QTest::newRow("the same, the first after a gap") << Millis(15s) << 0 << true << false;
    }
    void aListWithoutThePlacedCallMayBeNoWordOnIt()
    {
        QFETCH(Millis, after);
        QFETCH(int, others);
        QFETCH(bool, isAfterGap);
        QFETCH(bool, stays);
        Teller t;
        const auto list = [&t](Moment at, const std::vector<Event> &channels) {
            t.tell(EventType::ChannelsBegin, at);
            for (const Event &one : channels)
                t.tell(one);
            t.tell(EventType::ChannelsEnd, at);
        };
        const auto connect = [&t](Moment at, bool begins) {
            t.tell(EventType::Disconnected, at - 1s);
            t.tell(EventType::Connected, at);
            t.tell(EventType::SnapshotBegin, at);
            t.tell(memberEvent(EventType::MemberSeen, at, "Anna", "support",
                               begins ? DeviceStatus::NotInUse : DeviceStatus::InUse));
            t.tell(EventType::SnapshotEnd, at);
        };
        const Moment begun = start + 10s;
        t.add(start, "Anna", "support");
        if (!isAfterGap) {
            connect(start + 5s, true);
            list(start + 5s, {});
        }
        t.tell(newChannel(begun, "leg", "s", 0));
        Event begins = makeEvent(EventType::DialBegin, begun);
        begins.peer = "leg";
        t.tell(begins);
        if (isAfterGap)
            connect(begun + after, false);
        std::vector<std::string> names;
        for (int i = 0; i < others; ++i)
            names.push_back("x" + std::to_string(i));
        std::vector<Event> seen;
        for (const std::string &name : names) {
            seen.push_back(makeEvent(EventType::ChannelSeen, begun + after, {}, name));
            seen.back().channel = "PJSIP/trunk-1";
        }
        list(begun + after, seen);
        // After another gap the list says only where the call went, as of one that was dialled there.
        connect(begun + 40s, false);
        Event leg = newChannel(begun + 40s, "leg", "8000", 6);
        leg.type = EventType::ChannelSeen;
        list(begun + 40s, {leg});
        QVERIFY(t.row(u"Anna"_s).state == AgentState::Talking);
        QVERIFY(t.row(u"Anna"_s).callKind == (stays ? CallKind::Direct : CallKind::Outbound));
    }
};

QTEST_GUILESS_MAIN(TestCallEnds)
#include "tst_callends.moc"
