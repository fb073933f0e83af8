// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/liveteller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

/** A call from the first ring to the end of the work after it: ringing, talk, hold, wrap-up, own calls. The points are
 * those of the recordings (tests/data/traces/README.md). */
class TestLiveCalls : public QObject
{
    Q_OBJECT

private slots:
    void aCompleteWithoutChannelsClosesByQueueAndPhone() // point 4
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        QVERIFY(t.of(u"Anna"_s, start + 5s).state == AgentState::Talking);
        t.complete(start + 20s, "Anna", "support", {}, 16, "agent");
        const QueueCounts counts = t.queue(u"support"_s, start + 21s);
        QCOMPARE(counts.talkCalls, 1);
        QCOMPARE(counts.talkSum, 16);
        QCOMPARE(counts.endedByAgent, 1);
        QCOMPARE(counts.stillTalking, 0);
    }

    void aTransferEndsTheTalkAndNotTheCall() // points 5 and 3
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        t.complete(start + 20s, "Anna", "support", "c1", 16, "transfer");
        t.tell(EventType::CallerJoined, start + 20s, "sales", "c1");
        QCOMPARE(t.queue(u"support"_s, start + 21s).transferred, 1);
        QCOMPARE(t.queue(u"sales"_s, start + 21s).waiting, 1);
    }

    void aCompleteThatNeverComesIsNotWaitedForForEver()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        Event down = makeEvent(EventType::ChannelHangup, start + 20s, {}, "c1");
        down.channel = "PJSIP/trunk-1";
        t.tell(down);
        t.status(start + 20s, "Anna", "support", DeviceStatus::NotInUse);
        QVERIFY(t.of(u"Anna"_s, start + 21s).state == AgentState::WrapUp);
        QVERIFY(t.row(u"Anna"_s).certainty == Certainty::Inferred);
        QCOMPARE(t.queue(u"support"_s, start + 21s).talkCalls, 1);
        QCOMPARE(t.queue(u"support"_s, start + 90s).talkCalls, 1);
        QCOMPARE(t.queue(u"support"_s, start + 90s).talkSum, 16);
    }

    /** A caller moved elsewhere by somebody's hand: no AgentComplete comes, and the talk ended with the agent's phone.
     */
    void whoIsRedirectedAwayTalkedUntilThePhoneWasDown()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        Event down = makeEvent(EventType::ChannelHangup, start + 10s, {}, "peer");
        down.channel = "PJSIP/1001-1";
        t.tell(down);
        t.tell(EventType::CallerJoined, start + 10s, "sales", "c1");
        down = makeEvent(EventType::ChannelHangup, start + 40s, {}, "c1");
        down.channel = "PJSIP/trunk-1";
        t.tell(down);
        QCOMPARE(t.queue(u"support"_s, start + 11s).talkSum, 6);
        QCOMPARE(t.queue(u"support"_s, start + 110s).talkSum, 6);
    }

    void ringingMayEndWithDialEndAlone() // points 6 and 7
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.tell(EventType::CallerJoined, start + 1s, "support", "c1");
        t.agent(EventType::AgentCalled, start + 1s, "Anna", "support", "c1");
        QVERIFY(t.of(u"Anna"_s, start + 2s).state == AgentState::Ringing);
        Event end = makeEvent(EventType::DialEnd, start + 5s, {}, "c1");
        end.peer = "peer";
        end.reason = "NOANSWER";
        t.tell(end);
        end.reason = "CANCEL";
        t.tell(end);
        QVERIFY(t.of(u"Anna"_s, start + 6s).state == AgentState::Ready);
        QCOMPARE(t.of(u"Anna"_s, start + 6s).ringNoAnswer, 0);
    }

    void ringingEndsWhenTheCallerGivesUp() // point 6
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.tell(EventType::CallerJoined, start + 1s, "support", "c1");
        t.agent(EventType::AgentCalled, start + 1s, "Anna", "support", "c1");
        t.tell(EventType::HangupRequest, start + 3s, {}, "c1");
        t.tell(EventType::CallerAbandoned, start + 3s, "support", "c1");
        QVERIFY(t.of(u"Anna"_s, start + 4s).state == AgentState::Ready);
    }

    void aRefusedRingIsCounted() // point 8
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.agent(EventType::AgentCalled, start + 1s, "Anna", "support", "c1");
        t.agent(EventType::AgentRingNoAnswer, start + 1s, "Anna", "support", "c1");
        QVERIFY(t.of(u"Anna"_s, start + 2s).state == AgentState::Ready);
        QCOMPARE(t.of(u"Anna"_s, start + 2s).ringNoAnswer, 1);
        QCOMPARE(t.queue(u"support"_s, start + 2s).ringNoAnswer, 1);
    }

    void holdWithoutUnholdAndUnholdWithoutHold() // point 11
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        Event hold = makeEvent(EventType::ChannelUnhold, start + 6s, {}, "peer");
        hold.channel = "PJSIP/1001-0000002a";
        t.tell(hold);
        QVERIFY(t.of(u"Anna"_s, start + 6s).state == AgentState::Talking);
        hold.type = EventType::ChannelHold;
        t.tell(hold);
        QVERIFY(t.of(u"Anna"_s, start + 8s).state == AgentState::OnHold);
        t.complete(start + 20s, "Anna", "support", "c1", 16, "caller");
        QVERIFY(t.of(u"Anna"_s, start + 21s).state == AgentState::WrapUp);
    }

    void holdIsOfOneConversation()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 1);
        Event hold = makeEvent(EventType::ChannelHold, start + 10s, {}, "peer");
        hold.channel = "PJSIP/1001-00000001";
        t.tell(hold);
        QVERIFY(t.of(u"Anna"_s, start + 11s).state == AgentState::OnHold);
        // A second one on the same phone, while the first is held.
        Event second = memberEvent(EventType::AgentConnected, start + 12s, "Anna", "support");
        second.status.reset();
        second.call = second.linked = "c2";
        second.peer = "peer2";
        t.tell(second);
        QVERIFY(t.of(u"Anna"_s, start + 13s).state == AgentState::Talking);
        for (const EventType type : {EventType::ChannelHold, EventType::ChannelUnhold}) {
            Event other = makeEvent(type, start + 14s, {}, "peer2");
            other.channel = "PJSIP/1001-00000002";
            t.tell(other);
        }
        t.agent(EventType::AgentCompleted, start + 20s, "Anna", "support", "c2", 0, 8, "caller");
        QVERIFY(t.of(u"Anna"_s, start + 21s).state == AgentState::OnHold);
        QCOMPARE(t.row(u"Anna"_s).callSince, std::optional(start + 2s));
    }

    /** A consultation: the agent holds the caller, goes to a bridge of its own, and then joins all three. */
    void whoComesBackToTheCallerIsNotOnHold()
    {
        Teller t;
        t.add(start, "Anna", "support");
        const auto channel = [&t](EventType type, Moment at, std::string_view bridge = {}) {
            Event event = makeEvent(type, at, {}, "peer");
            event.channel = "PJSIP/1001-00000001";
            event.bridge = bridge;
            t.tell(event);
        };
        channel(EventType::ChannelNew, start + 1s);
        t.answer(start + 1s, "Anna", "support", "c1", 1);
        channel(EventType::BridgeEnter, start + 2s, "caller");
        channel(EventType::ChannelHold, start + 10s);
        QVERIFY(t.of(u"Anna"_s, start + 10s).state == AgentState::OnHold);
        channel(EventType::BridgeEnter, start + 11s, "consultation");
        QVERIFY(t.of(u"Anna"_s, start + 12s).state == AgentState::OnHold);
        channel(EventType::BridgeEnter, start + 20s, "caller");
        QVERIFY(t.of(u"Anna"_s, start + 21s).state == AgentState::Talking);
        QCOMPARE(t.of(u"Anna"_s, start + 21s).sums.hold, Millis(10'000));
        // Put on hold where it is, and told again to be there, it stays on hold.
        channel(EventType::ChannelHold, start + 30s);
        channel(EventType::BridgeEnter, start + 31s, "caller");
        QVERIFY(t.of(u"Anna"_s, start + 31s).state == AgentState::OnHold);
    }

    void anOwnCallIsHeldAndStaysOneCall()
    {
        Teller t;
        t.add(start, "Anna", "support");
        Event dialled = makeEvent(EventType::ChannelNew, start + 1s, {}, "leg");
        dialled.channel = "PJSIP/1001-00000001";
        t.tell(dialled);
        t.status(start + 1s, "Anna", "support", DeviceStatus::InUse);
        Event hold = makeEvent(EventType::ChannelHold, start + 10s, {}, "leg");
        hold.channel = dialled.channel;
        t.tell(hold);
        QVERIFY(t.of(u"Anna"_s, start + 11s).state == AgentState::OnHold);
        QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Outbound);
        QCOMPARE(t.row(u"Anna"_s).callSince, std::optional(start + 1s));
    }

    /** Off the hook is no talk: whoever dials rings somebody else's phone until that one answers. */
    void whatNobodyAnsweredIsDiallingAndNoCall_data()
    {
        QTest::addColumn<int>("word"); // which of them says that it is answered; none: nobody does
        QTest::newRow("never") << 0;
        QTest::newRow("the channel is up") << int(EventType::ChannelState);
        QTest::newRow("the dial ended so") << int(EventType::DialEnd);
        QTest::newRow("it is mixed with another") << int(EventType::BridgeEnter);
    }
    void whatNobodyAnsweredIsDiallingAndNoCall()
    {
        QFETCH(int, word);
        Teller t;
        t.add(start, "Anna", "support");
        Event leg = makeEvent(EventType::ChannelNew, start + 1s, {}, "leg");
        leg.channel = "PJSIP/1001-00000001";
        leg.channelState = 4; // "Ring": it dials
        t.tell(leg);
        t.status(start + 1s, "Anna", "support", DeviceStatus::InUse);
        QVERIFY(t.row(u"Anna"_s).state == AgentState::Ringing);
        QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Outbound);
        QVERIFY(!t.row(u"Anna"_s).callSince);
        if (word != 0) {
            Event answer = makeEvent(EventType(word), start + 11s, {}, "leg");
            answer.channel = leg.channel;
            answer.channelState = answer.type == EventType::ChannelState ? 6 : 4;
            answer.reason = "ANSWER";
            answer.bridge = "bridge";
            t.tell(answer);
            QVERIFY(t.row(u"Anna"_s).state == AgentState::Talking);
            QCOMPARE(t.row(u"Anna"_s).callSince, std::optional(start + 11s));
        }
        leg.type = EventType::ChannelHangup;
        leg.at = start + 31s;
        t.tell(leg);
        t.status(start + 31s, "Anna", "support", DeviceStatus::NotInUse);
        const AgentFigures anna = t.of(u"Anna"_s, start + 40s);
        QCOMPARE(anna.sums.outbound, Millis(word == 0 ? 0s : 20s));
        QCOMPARE(anna.sums.ringing, Millis(word == 0 ? 30s : 10s));
        QCOMPARE(anna.sums.ready, Millis(10s));
    }

    void aRingThatWasMissedIsTheAgentsUntilItDoesSomething_data()
    {
        QTest::addColumn<int>("rangMs");
        QTest::addColumn<QString>("then");
        QTest::addColumn<int>("missed");
        QTest::newRow("nothing") << 12'000 << u""_s << 1;
        QTest::newRow("the phone refused it") << 0 << u""_s << 0;
        QTest::newRow("paused by the queue for it") << 12'000 << u"pausedAtOnce"_s << 1;
        QTest::newRow("pauses") << 12'000 << u"pauses"_s << 0;
        QTest::newRow("answers the next") << 12'000 << u"answers"_s << 0;
        QTest::newRow("misses the next, too") << 12'000 << u"misses"_s << 2;
    }
    void aRingThatWasMissedIsTheAgentsUntilItDoesSomething()
    {
        QFETCH(int, rangMs);
        QFETCH(QString, then);
        QFETCH(int, missed);
        Teller t;
        t.add(start, "Anna", "support");
        const auto miss = [&t](Moment at, std::string_view call, int ms) {
            t.tell(EventType::CallerJoined, at, "support", call);
            t.agent(EventType::AgentCalled, at, "Anna", "support", call);
            t.status(at, "Anna", "support", DeviceStatus::Ringing);
            Event gone = memberEvent(EventType::AgentRingNoAnswer, at + 12s, "Anna", "support");
            gone.status.reset();
            gone.call = call;
            gone.ringMs = ms;
            t.tell(gone);
            t.status(at + 12s, "Anna", "support", DeviceStatus::NotInUse);
        };
        miss(start + 10s, "c1", rangMs);
        if (then == "pausedAtOnce"_L1)
            t.pause(start + 22s, "Anna", "support", true, "auto");
        else if (then == "pauses"_L1)
            t.pause(start + 40s, "Anna", "support", true, "lunch");
        else if (then == "answers"_L1)
            t.answer(start + 40s, "Anna", "support", "c2", 3);
        else if (then == "misses"_L1)
            miss(start + 40s, "c2", 12'000);
        const std::optional<MissedRings> found = t.row(u"Anna"_s).missed;
        QCOMPARE(found ? found->times : 0, missed);
        if (found) {
            QCOMPARE(found->since, start + 10s);
            QCOMPARE(found->first, start + 22s);
            QCOMPARE(found->last, start + (missed > 1 ? 52s : 22s));
            QCOMPARE(found->queue, u"support"_s);
        }
    }

    void handlingIsBookedWhenWrapUpEnds() // metrics.md, AHT
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 1);
        t.complete(start + 32s, "Anna", "support", "c1", 30, "caller");
        QVERIFY(!t.row(u"Anna"_s).ahtSeconds);
        t.floor.advanceTo(start + 47s);
        QCOMPARE(t.row(u"Anna"_s).ahtSeconds, std::optional(45.0));
        // A second call that is not over, and one that is the agent's own, are in nobody's mean.
        t.answer(start + 50s, "Anna", "support", "c2", 1);
        t.floor.advanceTo(start + 600s);
        QCOMPARE(t.row(u"Anna"_s).ahtSeconds, std::optional(45.0));
        t.complete(start + 651s, "Anna", "support", "c2", 600, "caller");
        t.pause(start + 652s, "Anna", "support", true, "lunch");
        t.status(start + 700s, "Anna", "support", DeviceStatus::InUse);
        t.status(start + 800s, "Anna", "support", DeviceStatus::NotInUse);
        const FloorDelta delta = t.floor.takeDelta();
        QCOMPARE(delta.sums.handled, 2);
        QVERIFY(delta.sums.handling == 45s + 601s);
    }

    void wrapUpEndsByTimeAlone() // point 12; it runs over midnight
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        t.complete(start + 20s, "Anna", "support", "c1", 16, "caller");
        QVERIFY(t.of(u"Anna"_s, start + 34s).state == AgentState::WrapUp);
        QVERIFY(t.row(u"Anna"_s).certainty == Certainty::Configured);
        QVERIFY(t.row(u"Anna"_s).wrapEnds == start + 35s);
        const AgentFigures ready = t.of(u"Anna"_s, start + 50s);
        QVERIFY(ready.state == AgentState::Ready);
        QVERIFY(ready.since == start + 35s);
        QVERIFY(ready.sums.wrap == Millis(15s));
    }

    void withoutAKnownWrapUpThereIsNone() // point 12
    {
        Teller t;
        t.add(start, "Anna", "sales");
        t.answer(start + 1s, "Anna", "sales", "c1", 3);
        t.complete(start + 20s, "Anna", "sales", "c1", 16, "caller");
        QVERIFY(t.of(u"Anna"_s, start + 20s).state == AgentState::Ready);
    }

    void ownCallsAreToldFromQueueCalls() // point 20
    {
        Teller t;
        t.add(start, "Anna", "support");
        Event leg = makeEvent(EventType::ChannelNew, start + 1s, {}, "own");
        leg.channel = "PJSIP/1001-0000002b";
        t.tell(leg);
        t.status(start + 1s, "Anna", "support", DeviceStatus::Busy);
        QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Outbound);
        leg.type = EventType::ChannelHangup;
        t.tell(leg);
        t.status(start + 9s, "Anna", "support", DeviceStatus::NotInUse);
        leg = makeEvent(EventType::ChannelNew, start + 10s, {}, "in");
        leg.linked = "elsewhere";
        leg.channel = "PJSIP/1001-0000002c";
        t.tell(leg);
        t.status(start + 10s, "Anna", "support", DeviceStatus::InUse);
        QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Direct);
        QCOMPARE(t.of(u"Anna"_s, start + 11s).answered, 0);
    }

    /** Who dials a colleague is told so when the colleague's phone rings, and then of all of the call. */
    void aCallBetweenAgentsIsInternalAtBothEnds()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.add(start, "Ben", "support");
        Event dials = makeEvent(EventType::ChannelNew, start + 1s, {}, "anna");
        dials.channel = "PJSIP/1001-0000002b";
        t.tell(dials);
        t.status(start + 1s, "Anna", "support", DeviceStatus::InUse);
        QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Outbound);
        Event rings = makeEvent(EventType::ChannelNew, start + 3s, {}, "ben");
        rings.linked = "anna";
        rings.channel = "PJSIP/1002-0000002c";
        t.tell(rings);
        t.status(start + 3s, "Ben", "support", DeviceStatus::Ringing);
        t.status(start + 5s, "Ben", "support", DeviceStatus::InUse);
        QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Internal);
        QVERIFY(t.row(u"Anna"_s).since == start + 1s); // one call, from its begin
        QVERIFY(t.row(u"Ben"_s).callKind == CallKind::Internal);
        dials.type = rings.type = EventType::ChannelHangup;
        dials.at = rings.at = start + 20s;
        t.tell(dials);
        t.tell(rings);
        t.status(start + 20s, "Anna", "support", DeviceStatus::NotInUse);
        t.status(start + 20s, "Ben", "support", DeviceStatus::NotInUse);
        const AgentFigures anna = t.of(u"Anna"_s, start + 30s);
        QCOMPARE(anna.sums.internal, Millis(19s));
        QCOMPARE(anna.sums.outbound, Millis(0));
        QCOMPARE(t.of(u"Ben"_s, start + 30s).sums.internal, Millis(15s));
        // The next call that is dialled elsewhere is none of them.
        dials = makeEvent(EventType::ChannelNew, start + 40s, {}, "again");
        dials.channel = "PJSIP/1001-0000002d";
        t.tell(dials);
        t.status(start + 40s, "Anna", "support", DeviceStatus::InUse);
        QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Outbound);
    }

    /** What a team's page of the wallboard adds up row by row is what the floor's indicators tell. */
    void theRowsAddUpToTheFloorsSums()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.add(start, "Ben", "support");
        t.answer(start + 5s, "Anna", "support", "c1", 3);
        t.complete(start + 20s, "Anna", "support", "c1", 12, "caller");
        t.answer(start + 15s, "Ben", "support", "c2", 4);
        t.pause(start + 22s, "Anna", "support", true, "lunch");
        for (const Millis at : {Millis(18s), Millis(25s), Millis(60s)}) { // in a call, paused, after wrap-up
            t.floor.advanceTo(start + at);
            const FloorDelta delta = t.floor.takeDelta(true);
            FloorSums sums;
            for (const AgentRow &row : delta.agents)
                sums += sumsOfRow(row, delta.at);
            QCOMPARE(sums.talk, delta.sums.talk);
            QCOMPARE(sums.loggedIn, delta.sums.loggedIn);
            QCOMPARE(sums.ready, delta.sums.ready);
            QCOMPARE(sums.handling, delta.sums.handling);
            QCOMPARE(sums.handled, delta.sums.handled);
            QVERIFY(sums.loggedIn > Millis(0));
        }
    }

    /** Asterisk 11 and older give no linked id: only a channel that dials has an extension. */
    void withoutLinkedIdsTheExtensionTellsWhoDials_data()
    {
        QTest::addColumn<QByteArray>("exten");
        QTest::addColumn<CallKind>("kind");
        QTest::newRow("dials") << "5550100"_ba << CallKind::Outbound;
        QTest::newRow("is dialled") << ""_ba << CallKind::Direct;
    }

    void withoutLinkedIdsTheExtensionTellsWhoDials()
    {
        QFETCH(QByteArray, exten);
        QFETCH(CallKind, kind);
        Teller t;
        t.add(start, "Anna", "support");
        Event leg = makeEvent(EventType::ChannelNew, start + 1s, {}, "leg");
        leg.linked = {};
        leg.exten = {exten.constData(), std::size_t(exten.size())};
        leg.channel = "PJSIP/1001-00000001";
        t.tell(leg);
        t.status(start + 2s, "Anna", "support", DeviceStatus::InUse);
        QVERIFY(t.row(u"Anna"_s).callKind == kind);
    }

    void aSpanCarriesTheCallThatWasOnDuringIt()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 5s, "Anna", "support", "c1", 3);
        t.complete(start + 20s, "Anna", "support", "c1", 12, "caller");
        t.answer(start + 40s, "Anna", "support", "c2", 3);
        t.complete(start + 60s, "Anna", "support", "c2", 17, "caller");
        t.status(start + 80s, "Anna", "support", DeviceStatus::Unavailable);
        QStringList told;
        for (const StateSpan &span : t.record.spans)
            told << stateName(span.state) + u' ' + span.call;
        QCOMPARE(told, (QStringList{u"ready "_s, u"ringing c1"_s, u"talking c1"_s, u"wrap "_s, u"ready "_s,
                                    u"ringing c2"_s, u"talking c2"_s, u"wrap "_s, u"ready "_s}));
    }

    void callsThatOnlyASnapshotShowedAreToldApart()
    {
        Teller t;
        t.tell(EventType::SnapshotBegin, start + 1s);
        for (const char *name : {"Anna", "Bob"}) {
            Event talking = memberEvent(EventType::MemberSeen, start + 1s, name, "support", DeviceStatus::Busy);
            talking.inCall = true;
            t.tell(talking);
        }
        t.tell(EventType::SnapshotEnd, start + 1s);
        // Of one the end is told with its id, of the other without anything.
        t.agent(EventType::AgentCompleted, start + 100s, "Anna", "support", "c1", 7, 300, "caller");
        Event bare = memberEvent(EventType::AgentCompleted, start + 100s, "Bob", "support");
        bare.status.reset();
        t.tell(bare);
        QCOMPARE(t.record.calls.size(), size_t(2));
        QCOMPARE(t.record.calls[0].call, u"c1"_s);
        QCOMPARE(t.record.calls[0].answered, std::optional(start + 100s - 300s));
        QVERIFY(t.record.calls[0].joined == start + 100s - 307s);
        QCOMPARE(t.record.calls[0].waitSeconds, std::optional(7));
        QCOMPARE(t.record.calls[1].call, u"unknown:Bob"_s);
        QVERIFY(!t.record.calls[1].answered);
        QVERIFY(t.record.calls[1].joined == start + 1s);
    }

    /** What the telephone system tells of the member goes before the person's setting, that before the queue's. */
    void wrapUpLastsAsLongAsTheNearestWordSays_data()
    {
        QTest::addColumn<int>("told"); // the member's own, by the telephone system
        QTest::addColumn<QString>("word"); // whom a setting names
        QTest::addColumn<int>("own"); // that setting
        QTest::addColumn<int>("support"); // seconds after a call of each queue
        QTest::addColumn<int>("sales");
        QTest::newRow("each queue its own") << 0 << QString() << 0 << 15 << 40;
        QTest::newRow("the person's, by name") << 0 << u"Anna"_s << 25 << 25 << 25;
        QTest::newRow("the person's, by phone") << 0 << u"PJSIP/1001"_s << 25 << 25 << 25;
        QTest::newRow("another's") << 0 << u"Bob"_s << 25 << 15 << 40;
        QTest::newRow("none for this person") << 0 << u"Anna"_s << 0 << 0 << 0;
        QTest::newRow("the telephone system's") << 8 << u"Anna"_s << 25 << 8 << 8;
    }

    void wrapUpLastsAsLongAsTheNearestWordSays()
    {
        QFETCH(int, told);
        QFETCH(QString, word);
        QFETCH(int, own);
        QFETCH(int, support);
        QFETCH(int, sales);
        LiveSettings settings;
        settings.wrapUpByQueue = {{u"support"_s, 15}, {u"sales"_s, 40}};
        if (!word.isEmpty())
            settings.wrapUpByMember.insert(word, own);
        Teller t(settings);
        for (const char *queue : {"support", "sales"}) {
            Event added = memberEvent(EventType::MemberAdded, start, "Anna", queue);
            added.wrapUpSeconds = told;
            t.tell(added);
        }
        Moment at = start;
        for (const std::string_view queue : {"support", "sales"}) {
            at += 100s;
            t.answer(at, "Anna", queue, queue, 3);
            t.complete(at + 20s, "Anna", queue, queue, 17, "caller");
            const AgentRow row = t.row(u"Anna"_s);
            const int expected = queue == "support" ? support : sales;
            QVERIFY(row.state == (expected > 0 ? AgentState::WrapUp : AgentState::Ready));
            QVERIFY(expected == 0 || row.certainty == Certainty::Configured);
            QVERIFY(expected == 0 || row.wrapEnds == at + 20s + std::chrono::seconds(expected));
            t.floor.advanceTo(at + 20s + std::chrono::seconds(expected));
            QVERIFY(t.row(u"Anna"_s).state == AgentState::Ready);
        }
    }

    void theNextCallEndsWrapUp()
    {
        LiveSettings settings;
        settings.wrapUpByQueue = {{u"support"_s, 15}, {u"sales"_s, 40}};
        Teller t(settings);
        t.add(start, "Anna", "support");
        t.add(start, "Anna", "sales");
        t.answer(start + 1s, "Anna", "sales", "c1", 0);
        t.complete(start + 21s, "Anna", "sales", "c1", 20, "caller");
        t.answer(start + 30s, "Anna", "support", "c2", 1); // rings 9 s into the 40 s
        QVERIFY(t.row(u"Anna"_s).state == AgentState::Talking);
        t.complete(start + 61s, "Anna", "support", "c2", 30, "caller");
        QVERIFY(t.row(u"Anna"_s).queue == "support"_L1);
        QVERIFY(t.row(u"Anna"_s).wrapEnds == start + 76s);
        const AgentFigures figures = t.of(u"Anna"_s, start + 76s);
        QVERIFY(figures.state == AgentState::Ready);
        QVERIFY(figures.sums.wrap == Millis(24s));
        QCOMPARE(figures.handled, 2);
        QVERIFY(figures.handling == Millis(20s + 9s + 30s + 15s));
    }

    /** A call that is not taken leaves the work after the last one to go on, unless its own queue rang. */
    void aRingInsideWrapUp()
    {
        LiveSettings settings;
        settings.wrapUpByQueue = {{u"support"_s, 15}, {u"sales"_s, 40}};
        Teller t(settings);
        t.add(start, "Anna", "support");
        t.add(start, "Anna", "sales");
        t.answer(start + 1s, "Anna", "sales", "c1", 0);
        t.complete(start + 21s, "Anna", "sales", "c1", 20, "caller");
        for (const auto &[queue, state] : {std::pair("support", AgentState::WrapUp), {"sales", AgentState::Ready}}) {
            t.agent(EventType::AgentCalled, start + 25s, "Anna", queue, queue);
            QVERIFY(t.row(u"Anna"_s).state == AgentState::Ringing);
            t.agent(EventType::AgentRingNoAnswer, start + 30s, "Anna", queue, queue);
            QVERIFY(t.row(u"Anna"_s).state == state);
        }
    }

    void aPauseStandsBeforeWrapUpAndDoesNotEndIt()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.add(start, "Anna", "sales");
        t.answer(start + 1s, "Anna", "support", "c1", 0);
        t.complete(start + 21s, "Anna", "support", "c1", 20, "caller");
        t.pause(start + 25s, "Anna", "sales", true, "break"); // still served by the other queue
        QVERIFY(t.row(u"Anna"_s).state == AgentState::WrapUp);
        t.pause(start + 26s, "Anna", "support", true, "break");
        QVERIFY(t.row(u"Anna"_s).state == AgentState::Paused);
        t.pause(start + 30s, "Anna", "support", false);
        // The queue rings nobody whose time after the call is not over, paused in between or not.
        QVERIFY(t.of(u"Anna"_s, start + 31s).state == AgentState::WrapUp);
        const AgentFigures figures = t.of(u"Anna"_s, start + 40s);
        QVERIFY(figures.state == AgentState::Ready);
        QCOMPARE(figures.sums.wrap, Millis(11s));
        QCOMPARE(figures.handled, 1);
        QCOMPARE(figures.handling, Millis(31s));
    }

    void wrapUpWithoutAWordOnTheCallsEndIsInferred()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 0);
        t.status(start + 21s, "Anna", "support", DeviceStatus::NotInUse);
        QVERIFY(t.row(u"Anna"_s).state == AgentState::WrapUp);
        QVERIFY(t.row(u"Anna"_s).certainty == Certainty::Inferred);
    }

    void changedWrapUpTimesRuleFromTheNextCall()
    {
        Teller t;
        t.add(start, "Anna", "support");
        LiveSettings changed;
        changed.wrapUpByQueue.insert(u"support"_s, 60);
        for (const int seconds : {15, 60}) {
            const Moment at = t.floor.now() + 100s;
            t.answer(at, "Anna", "support", "c1", 0);
            t.complete(at + 20s, "Anna", "support", "c1", 20, "caller");
            t.floor.setLimits(changed);
            QVERIFY(t.row(u"Anna"_s).wrapEnds == at + 20s + std::chrono::seconds(seconds));
        }
        changed.wrapUpByMember.insert(u"Anna"_s, 5);
        t.floor.setLimits(changed);
        const Moment at = t.floor.now() + 100s;
        t.answer(at, "Anna", "support", "c2", 0);
        t.complete(at + 20s, "Anna", "support", "c2", 20, "caller");
        QVERIFY(t.row(u"Anna"_s).wrapEnds == at + 25s);
    }
};

QTEST_GUILESS_MAIN(TestLiveCalls)
#include "tst_livecalls.moc"
