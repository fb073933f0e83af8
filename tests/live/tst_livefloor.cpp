// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/livefloor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

namespace {

// 2026-11-23 23:59:30 in Shanghai: the minute before midnight.
constexpr Moment start = momentFromEpochMs(1'795'449'570'000);

class Record : public HistorySink, public PresenceSink
{
public:
    void spanClosed(const StateSpan &span) override { spans.push_back(span); }
    void callClosed(const CallRecord &call) override { calls.push_back(call); }
    void gapClosed(const FeedGap &gap) override { gaps.push_back(gap); }
    void onPresence(const PresenceSign &sign) override { signs.push_back(sign); }
    std::vector<StateSpan> spans;
    std::vector<CallRecord> calls;
    std::vector<FeedGap> gaps;
    std::vector<PresenceSign> signs;
};

LiveSettings settings()
{
    LiveSettings settings;
    settings.wrapUpByQueue.insert(u"support"_s, 15);
    return settings;
}

/** As the console has it: days of the centre's zone. */
LiveSettings daily()
{
    LiveSettings live = settings();
    live.dayEnd = LiveSettings::localDays(*Zone::parse(u"Asia/Shanghai"_s));
    return live;
}

Event makeEvent(EventType type, Moment at, std::string_view queue = {}, std::string_view call = {})
{
    Event event;
    event.type = type;
    event.at = at;
    event.received = at;
    event.queue = queue;
    event.call = event.linked = call;
    return event;
}

Event memberEvent(EventType type, Moment at, std::string_view name, std::string_view queue,
                  DeviceStatus status = DeviceStatus::NotInUse)
{
    Event event = makeEvent(type, at, queue);
    event.member = name;
    event.interface = event.stateInterface = name == "Anna" ? "PJSIP/1001" : "PJSIP/1002";
    event.status = status;
    event.paused = false;
    event.dynamicMember = true;
    return event;
}

/** Tells a floor of "support" and "sales" what happens, a line each. */
class Teller
{
public:
    Record record;
    LiveFloor floor;

    explicit Teller(const LiveSettings &settings = ::settings())
        : floor(settings, &record, &record)
    {
        tell(EventType::Connected, start);
    }

    void tell(const Event &event) { floor.onEvent(event); }
    void tell(EventType type, Moment at, std::string_view queue = {}, std::string_view call = {})
    {
        tell(makeEvent(type, at, queue, call));
    }
    void add(Moment at, std::string_view name, std::string_view queue)
    {
        tell(memberEvent(EventType::MemberAdded, at, name, queue));
    }
    void remove(Moment at, std::string_view name, std::string_view queue)
    {
        tell(memberEvent(EventType::MemberRemoved, at, name, queue));
    }
    void status(Moment at, std::string_view name, std::string_view queue, DeviceStatus status)
    {
        tell(memberEvent(EventType::MemberStatus, at, name, queue, status));
    }
    void pause(Moment at, std::string_view name, std::string_view queue, bool on, std::string_view reason = {})
    {
        Event event = memberEvent(EventType::MemberPaused, at, name, queue);
        event.paused = on;
        event.reason = reason;
        tell(event);
    }
    void agent(EventType type, Moment at, std::string_view name, std::string_view queue, std::string_view call,
               int wait = 0, int talk = 0, std::string_view reason = {})
    {
        Event event = memberEvent(type, at, name, queue);
        event.status.reset();
        event.call = event.linked = call;
        event.peer = "peer";
        event.waitSeconds = wait;
        event.talkSeconds = talk;
        event.reason = reason;
        tell(event);
    }
    /** A call that joins at @p at and is answered @p wait seconds later. */
    void answer(Moment at, std::string_view name, std::string_view queue, std::string_view call, int wait)
    {
        const Moment answered = at + std::chrono::seconds(wait);
        tell(EventType::CallerJoined, at, queue, call);
        agent(EventType::AgentCalled, at, name, queue, call);
        status(at, name, queue, DeviceStatus::Ringing);
        status(answered, name, queue, DeviceStatus::Busy);
        tell(EventType::CallerLeft, answered, queue, call);
        agent(EventType::AgentConnected, answered, name, queue, call, wait);
    }
    void complete(Moment at, std::string_view name, std::string_view queue, std::string_view call, int talk,
                  std::string_view by)
    {
        agent(EventType::AgentCompleted, at, name, queue, call, 3, talk, by);
        status(at, name, queue, DeviceStatus::NotInUse);
    }

    /** A sign of life of Anna's phone, stamped @p stamp, that arrives at @p received. */
    void arrive(Moment received, Moment stamp, DeviceStatus status = DeviceStatus::NotInUse)
    {
        Event event = memberEvent(EventType::MemberStatus, stamp, "Anna", "support", status);
        event.received = received;
        tell(event);
    }

    AgentFigures of(const QString &key, Moment at)
    {
        floor.advanceTo(at);
        return floor.figures(at).agents.value(key);
    }
    QueueCounts queue(const QString &name, Moment at)
    {
        floor.advanceTo(at);
        return floor.figures(at).queues.value(name);
    }
    AgentRow row(const QString &key)
    {
        for (const AgentRow &row : floor.takeDelta(true).agents) {
            if (row.key == key)
                return row;
        }
        return {};
    }
};

} // namespace

/** The points observed in the recordings (tests/data/traces/README.md), and the edges, each as a small story. */
class TestLiveFloor : public QObject
{
    Q_OBJECT

private slots:
    void aTimeOutIsNoAbandon() // point 1
    {
        Teller t;
        t.tell(EventType::CallerJoined, start, "support", "c1");
        t.tell(EventType::CallerAbandoned, start + 30s, "support", "c1");
        t.tell(EventType::CallerLeft, start + 30s, "support", "c1");
        t.tell(EventType::CallerJoined, start + 31s, "support", "c2");
        t.tell(EventType::HangupRequest, start + 34s, {}, "c2");
        t.tell(EventType::CallerAbandoned, start + 34s, "support", "c2");
        t.tell(EventType::CallerLeft, start + 34s, "support", "c2");
        const QueueCounts counts = t.queue(u"support"_s, start + 60s);
        QCOMPARE(counts.offered, 2);
        QCOMPARE(counts.exited, 1);
        QCOMPARE(counts.abandoned, 1);
        QCOMPARE(counts.abandonedShort, 1);
        QCOMPARE(counts.waiting, 0);
        QCOMPARE(counts.longestWait, std::optional(30));
    }

    void leavingAloneIsAnExit() // points 1 and 2
    {
        Teller t;
        t.tell(EventType::CallerJoined, start, "support", "c1");
        t.tell(EventType::CallerLeft, start + 12s, "support", "c1");
        const QueueCounts counts = t.queue(u"support"_s, start + 60s);
        QCOMPARE(counts.exited, 1);
        QCOMPARE(counts.abandoned, 0);
        QCOMPARE(counts.longestWait, std::optional(12));
        t.floor.advanceTo(start + 72s);
        QCOMPARE(t.record.calls.size(), size_t(1));
        QVERIFY(t.record.calls.front().outcome == CallRecord::Outcome::Exited);
    }

    void anAnnouncementToTheAgentIsNoExit()
    {
        Teller t;
        t.tell(EventType::CallerJoined, start, "support", "c1");
        t.agent(EventType::AgentCalled, start + 1s, "Anna", "support", "c1");
        t.tell(EventType::CallerLeft, start + 3s, "support", "c1");
        t.agent(EventType::AgentConnected, start + 15s, "Anna", "support", "c1", 15);
        const QueueCounts counts = t.queue(u"support"_s, start + 80s);
        QCOMPARE(counts.answered, 1);
        QCOMPARE(counts.exited, 0);
        QVERIFY(t.record.calls.empty());
    }

    void oneCallMayJoinAgainAndElsewhere() // point 3
    {
        Teller t;
        t.tell(EventType::CallerJoined, start, "support", "c1");
        t.tell(EventType::CallerLeft, start + 5s, "support", "c1");
        t.tell(EventType::CallerJoined, start + 6s, "sales", "c1");
        t.tell(EventType::CallerLeft, start + 9s, "sales", "c1");
        t.tell(EventType::CallerJoined, start + 20s, "support", "c1");
        QCOMPARE(t.queue(u"support"_s, start + 21s).offered, 2);
        QCOMPARE(t.queue(u"support"_s, start + 21s).exited, 1);
        QCOMPARE(t.queue(u"support"_s, start + 21s).waiting, 1);
        QCOMPARE(t.queue(u"sales"_s, start + 21s).offered, 1);
    }

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
        QCOMPARE(t.queue(u"support"_s, start + 21s).talkCalls, 0);
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

    void wholeSecondsDecideAtTheThreshold_data() // point 10
    {
        QTest::addColumn<int>("wait");
        QTest::addColumn<int>("within");
        QTest::newRow("19 s") << 19 << 1;
        QTest::newRow("exactly 20 s") << 20 << 1;
        QTest::newRow("21 s") << 21 << 0;
    }
    void wholeSecondsDecideAtTheThreshold()
    {
        QFETCH(int, wait);
        QFETCH(int, within);
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", wait);
        QCOMPARE(t.queue(u"support"_s, start + 40s).answeredWithin, within);
    }

    void theFourVariantsOfTheServiceLevel() // metrics.md: the worked example
    {
        QueueCounts counts;
        counts.offered = 100;
        counts.answered = 90;
        counts.answeredWithin = 70;
        counts.abandoned = counts.abandonedWithin = 10;
        const ServiceLevel level = ServiceLevel::of(counts);
        QCOMPARE(qRound(*level.ignoreAbandons * 1000), 778);
        QCOMPARE(qRound(*level.negative * 1000), 700);
        QCOMPARE(qRound(*level.positive * 1000), 800);
        QCOMPARE(qRound(*level.answeredOnly * 1000), 778);
        QVERIFY(!ServiceLevel::of({}).negative.has_value());
    }

    void whoWaitsLessThanTheThresholdIsNotJudgedYet()
    {
        Teller t;
        t.tell(EventType::CallerJoined, start, "support", "c1");
        QCOMPARE(t.queue(u"support"_s, start + 19s).waitingPending, 1);
        QVERIFY(!ServiceLevel::of(t.queue(u"support"_s, start + 19s)).negative);
        QCOMPARE(*ServiceLevel::of(t.queue(u"support"_s, start + 20s)).negative, 0.0);
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

    void oneStateHoweverManyQueuesReportIt() // points 13 and 15
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.add(start, "Anna", "sales");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        t.status(start + 4s, "Anna", "sales", DeviceStatus::Ringing); // the other queue's row lags
        t.status(start + 4s, "Anna", "sales", DeviceStatus::Busy);
        const AgentFigures anna = t.of(u"Anna"_s, start + 5s);
        QVERIFY(anna.state == AgentState::Talking);
        QVERIFY(anna.since == start + 4s);
        QCOMPARE(t.floor.takeDelta(true).team.of(AgentState::Talking), 1);
    }

    void removedWhileTalking() // point 16
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        t.remove(start + 10s, "Anna", "support");
        QVERIFY(t.of(u"Anna"_s, start + 60s).state == AgentState::Talking);
        t.agent(EventType::AgentCompleted, start + 90s, "Anna", "support", "c1", 3, 86, "caller");
        const AgentFigures anna = t.of(u"Anna"_s, start + 91s);
        QVERIFY(anna.state == AgentState::LoggedOut);
        QCOMPARE(anna.talkSum, 86);
    }

    void aPauseInOneQueueIsPartial() // point 17
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.add(start, "Anna", "sales");
        t.pause(start + 1s, "Anna", "support", true, "Auto-Pause");
        QVERIFY(t.of(u"Anna"_s, start + 2s).state == AgentState::Ready);
        QVERIFY(t.row(u"Anna"_s).partialPause);
        QVERIFY(t.of(u"Anna"_s, start + 2s).paused);
    }

    void aPauseOfSeveralQueuesIsOne() // points 17, 18 and 36
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.add(start, "Anna", "sales");
        t.pause(start + 1s, "Anna", "support", true, "lunch");
        t.pause(start + 1s, "Anna", "sales", true, "lunch");
        QVERIFY(t.of(u"Anna"_s, start + 2s).state == AgentState::Paused);
        t.pause(start + 11s, "Anna", "support", true, "training");
        t.pause(start + 11s, "Anna", "sales", true, "training");
        t.pause(start + 31s, "Anna", "support", false);
        t.pause(start + 31s, "Anna", "sales", false);
        t.pause(start + 32s, "Anna", "sales", false); // unpausing who is not paused
        const AgentFigures anna = t.of(u"Anna"_s, start + 40s);
        QVERIFY(anna.pauses.value(u"lunch"_s) == (PauseFigure{1, 10}));
        QVERIFY(anna.pauses.value(u"training"_s) == (PauseFigure{1, 20}));
        QCOMPARE(anna.pausedSeconds, 30);
    }

    void pausedWhileTalkingIsPending()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        t.pause(start + 10s, "Anna", "support", true, "break");
        t.status(start + 10s, "Anna", "support", DeviceStatus::Busy);
        QVERIFY(t.of(u"Anna"_s, start + 11s).state == AgentState::Talking);
        QVERIFY(t.row(u"Anna"_s).pausePending);
        t.complete(start + 20s, "Anna", "support", "c1", 16, "caller");
        QVERIFY(t.of(u"Anna"_s, start + 21s).state == AgentState::Paused);
    }

    void addedPausedHasNoPauseEvent() // point 19
    {
        Teller t;
        Event added = memberEvent(EventType::MemberAdded, start, "Anna", "support");
        added.paused = true;
        added.reason = "会议";
        t.tell(added);
        const AgentFigures anna = t.of(u"Anna"_s, start + 10s);
        QVERIFY(anna.state == AgentState::Paused);
        QCOMPARE(anna.reason, u"会议"_s);
        QCOMPARE(anna.pausedSeconds, 10);
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

    void anUnpluggedPhoneIsUnreachableAndNobodyLeft() // point 21
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.status(start + 5s, "Anna", "support", DeviceStatus::Unavailable);
        QVERIFY(t.of(u"Anna"_s, start + 6s).state == AgentState::Unreachable);
        QCOMPARE(t.record.signs.size(), size_t(1));
        QVERIFY(t.record.signs.front().kind == EvidenceKind::Login);
    }

    void twoPeopleWithOneNameAreTwo() // point 31
    {
        Teller t;
        t.add(start, "Anna", "support");
        Event other = memberEvent(EventType::MemberAdded, start, "Anna", "support");
        other.interface = other.stateInterface = "PJSIP/1009";
        t.tell(other);
        QCOMPARE(QStringList(t.floor.figures(start + 1s).agents.keys()),
                 (QStringList{u"Anna <PJSIP/1001>"_s, u"Anna <PJSIP/1009>"_s}));
    }

    void localMembersAreTheirStateInterface()
    {
        Teller t;
        t.add(start, "Anna", "support");
        Event local = memberEvent(EventType::MemberAdded, start, "Anna", "sales");
        local.interface = "Local/1001@agents/n";
        t.tell(local);
        QCOMPARE(QStringList(t.floor.figures(start + 1s).agents.keys()), QStringList{u"Anna"_s});
        QCOMPARE(t.of(u"Anna"_s, start + 1s).queues, (QStringList{u"sales"_s, u"support"_s}));
    }

    /** Asterisk 11 and older tell no status unless asked to; filters may keep other events away. */
    void aSnapshotMendsWhatNoEventTold()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.pause(start, "Anna", "support", true, "lunch");
        t.add(start, "Bob", "support");
        t.tell(EventType::SnapshotBegin, start + 60s);
        t.tell(memberEvent(EventType::MemberSeen, start + 60s, "Anna", "support", DeviceStatus::Busy));
        Event bob = memberEvent(EventType::MemberSeen, start + 60s, "Bob", "support");
        bob.paused = true;
        bob.reason = "training";
        t.tell(bob);
        t.tell(EventType::SnapshotEnd, start + 60s);
        QVERIFY(t.of(u"Anna"_s, start + 61s).state == AgentState::Talking);
        QCOMPARE(t.of(u"Anna"_s, start + 90s).pausedSeconds, 60);
        QCOMPARE(t.of(u"Bob"_s, start + 61s).reason, u"training"_s);
        QCOMPARE(t.of(u"Bob"_s, start + 90s).pausedSeconds, 30);
    }

    void aHintTellsTheStateAndTheInterfaceNamesThePhone()
    {
        Teller t;
        Event hinted = memberEvent(EventType::MemberAdded, start, "Anna", "support");
        hinted.stateInterface = "hint:1001@agents";
        t.tell(hinted);
        Event leg = makeEvent(EventType::ChannelNew, start + 1s, {}, "leg");
        leg.channel = "PJSIP/1001-00000001";
        t.tell(leg);
        hinted.type = EventType::MemberStatus;
        hinted.at = start + 2s;
        hinted.status = DeviceStatus::InUse;
        t.tell(hinted);
        QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Outbound);
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

    /** A telephone system may answer logins long before its queues are loaded: until they are told all stays doubtful.
     */
    void afterAGapTheSnapshotIsWaitedForHoweverLate()
    {
        Teller t;
        t.tell(EventType::SnapshotBegin, start);
        t.tell(memberEvent(EventType::MemberSeen, start, "Anna", "support"));
        t.tell(EventType::SnapshotEnd, start);
        t.tell(EventType::Disconnected, start + 10s);
        t.tell(EventType::Connected, start + 20s);
        t.floor.advanceTo(start + 60s);
        QVERIFY(t.of(u"Anna"_s, start + 60s).certainty == Certainty::Stale);
        t.tell(EventType::SnapshotBegin, start + 61s);
        Event seen = memberEvent(EventType::MemberSeen, start + 61s, "Anna", "support");
        seen.paused = true;
        seen.reason = "lunch";
        t.tell(seen);
        t.tell(EventType::SnapshotEnd, start + 61s);
        const AgentFigures anna = t.of(u"Anna"_s, start + 71s);
        QVERIFY(anna.state == AgentState::Paused && anna.certainty == Certainty::Measured);
        QCOMPARE(anna.sums.paused, Millis(10s));
        QCOMPARE(anna.sums.ready, Millis(10s));
    }

    /** A restart restores a pause unheard; its end, or any word on the member, tells that it has run all the time. */
    void aPauseRestoredByARestartCountsSinceWeListen()
    {
        Teller t;
        t.tell(EventType::SnapshotBegin, start);
        t.tell(EventType::SnapshotEnd, start);
        for (const char *name : {"Anna", "Bob"}) {
            t.add(start, name, "support");
            t.pause(start + 2s, name, "support", true, "lunch");
            t.add(start, name, "sales");
            t.pause(start + 2s, name, "sales", true, "lunch");
        }
        t.tell(EventType::Disconnected, start + 10s);
        t.tell(EventType::Connected, start + 20s);
        Event back = memberEvent(EventType::MemberPaused, start + 29s, "Anna", "support");
        back.lastPause = start + 22s;
        t.tell(back);
        back.queue = "sales"; // the second queue's end is no second pause
        t.tell(back);
        Event still = memberEvent(EventType::MemberStatus, start + 30s, "Bob", "support", DeviceStatus::Busy);
        still.paused = true;
        still.reason = "lunch";
        still.lastPause = start + 23s;
        t.tell(still);
        t.pause(start + 33s, "Bob", "support", false);
        t.remove(start + 34s, "Bob", "sales");
        QCOMPARE(t.of(u"Anna"_s, start + 40s).pausedSeconds, 8 + 9);
        QCOMPARE(t.of(u"Bob"_s, start + 40s).pausedSeconds, 8 + 13);
        QCOMPARE(t.of(u"Bob"_s, start + 40s).pauses.value(u"lunch"_s).count, 1);
    }

    void aGapIsLeftOutAndNeverBridged() // points 30, 32 and 33
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.add(start, "Bob", "support");
        t.pause(start + 1s, "Anna", "support", true, "lunch");
        t.tell(EventType::CallerJoined, start + 2s, "support", "gone");
        t.tell(EventType::CallerJoined, start + 3s, "support", "still");
        Event cut;
        cut.type = EventType::Disconnected;
        cut.received = start + 11s;
        cut.reason = "cable";
        t.tell(cut);
        t.tell(EventType::Connected, start + 51s);
        t.tell(EventType::SnapshotBegin, start + 52s);
        Event seen = memberEvent(EventType::MemberSeen, start + 52s, "Anna", "support");
        seen.paused = true;
        seen.reason = "lunch";
        t.tell(seen);
        Event caller = makeEvent(EventType::CallerSeen, start + 52s, "support", "still");
        caller.waitSeconds = 49;
        t.tell(caller);
        caller.call = "new";
        caller.waitSeconds = 20;
        t.tell(caller);
        t.tell(EventType::SnapshotEnd, start + 52s);
        const FloorFigures figures = t.floor.figures(start + 61s);
        QCOMPARE(figures.gaps.size(), size_t(1));
        QVERIFY(figures.gaps.front() == (FeedGap{{start + 11s, start + 51s}, u"cable"_s}));
        QCOMPARE(figures.agents.value(u"Anna"_s).pausedSeconds, 20); // 10 before, 10 after
        QCOMPARE(figures.agents.value(u"Anna"_s).pauses.value(u"lunch"_s).count, 1);
        QVERIFY(figures.agents.value(u"Bob"_s).state == AgentState::LoggedOut);
        const QueueCounts counts = figures.queues.value(u"support"_s);
        QCOMPARE(counts.offered, 2);
        QCOMPARE(counts.lost, 1);
        QCOMPARE(counts.abandoned, 0);
        QCOMPARE(counts.waiting, 2);
        QVERIFY(t.floor.waiting().back().joined == start + 32s);
        for (const PresenceSign &sign : t.record.signs)
            QVERIFY(sign.kind != EvidenceKind::Logout);
    }

    void aConversationOutlivesAGapWhenItsChannelDoes()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.add(start, "Bob", "sales");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        t.answer(start + 1s, "Bob", "sales", "c2", 3);
        t.tell(EventType::Disconnected, start + 10s);
        t.tell(EventType::Connected, start + 20s);
        t.tell(EventType::SnapshotBegin, start + 20s);
        t.tell(memberEvent(EventType::MemberSeen, start + 20s, "Anna", "support", DeviceStatus::Busy));
        t.tell(memberEvent(EventType::MemberSeen, start + 20s, "Bob", "sales"));
        t.tell(EventType::SnapshotEnd, start + 20s);
        t.tell(EventType::ChannelsBegin, start + 20s);
        t.tell(EventType::ChannelSeen, start + 20s, {}, "c1");
        t.tell(EventType::ChannelsEnd, start + 20s);
        QVERIFY(t.of(u"Anna"_s, start + 21s).state == AgentState::Talking);
        QVERIFY(t.row(u"Anna"_s).callSince == start + 4s);
        QVERIFY(t.of(u"Bob"_s, start + 21s).state == AgentState::Ready);
        QCOMPARE(t.queue(u"sales"_s, start + 21s).stillTalking, 0);
        QCOMPARE(t.queue(u"sales"_s, start + 21s).talkCalls, 0);
    }

    void loggingInAgainRightAfterAGapIsNoArrival() // domain.md 2.2
    {
        Teller t;
        t.tell(EventType::Disconnected, start + 10s);
        t.tell(EventType::Connected, start + 20s);
        t.add(start + 25s, "Anna", "support");
        QVERIFY(t.record.signs.back().kind == EvidenceKind::PresentBy);
        t.remove(start + 30s, "Anna", "support");
        QVERIFY(t.record.signs.back().kind == EvidenceKind::Logout);
        t.add(start + 20min, "Bob", "support");
        QVERIFY(t.record.signs.back().kind == EvidenceKind::Login);
    }

    void theFirstSnapshotProvesPresenceAndNoArrival() // domain.md 2.2
    {
        Teller t;
        t.tell(EventType::SnapshotBegin, start + 1s);
        t.tell(memberEvent(EventType::MemberSeen, start + 1s, "Anna", "support"));
        t.tell(memberEvent(EventType::MemberSeen, start + 1s, "Anna", "sales"));
        Event seat = memberEvent(EventType::MemberSeen, start + 1s, "Bob", "support");
        seat.dynamicMember = false; // configured: there whether anybody sits at it or not
        t.tell(seat);
        QVERIFY(t.record.signs.empty());
        t.tell(EventType::SnapshotEnd, start + 2s);
        QCOMPARE(t.record.signs.size(), size_t(1));
        QVERIFY(t.record.signs.front().kind == EvidenceKind::PresentBy);
        QCOMPARE(t.record.signs.front().agentKey, u"Anna"_s);
        QVERIFY(t.record.signs.front().at == start + 2s);
        t.tell(EventType::SnapshotBegin, start + 60s);
        t.tell(memberEvent(EventType::MemberSeen, start + 60s, "Anna", "support"));
        t.tell(EventType::SnapshotEnd, start + 60s);
        QCOMPARE(t.record.signs.size(), size_t(1));
    }

    void spansFollowOneAnotherWithoutHoles()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 5s, "Anna", "support", "c1", 3);
        t.complete(start + 20s, "Anna", "support", "c1", 12, "caller");
        t.pause(start + 50s, "Anna", "support", true, "lunch");
        t.pause(start + 60s, "Anna", "support", false);
        QStringList states;
        Moment end = start;
        for (const StateSpan &span : t.record.spans) {
            QVERIFY(span.range.from == end);
            end = span.range.to;
            states << stateName(span.state);
        }
        QCOMPARE(states, (QStringList{u"ready"_s, u"ringing"_s, u"talking"_s, u"wrap"_s, u"ready"_s, u"paused"_s}));
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

    void manyEventsInOneMomentKeepTheirOrder()
    {
        Teller t;
        t.add(start, "Anna", "support");
        for (int i = 0; i < 180; ++i)
            t.pause(start, "Anna", "support", i % 2 == 0, "break");
        QVERIFY(t.of(u"Anna"_s, start).state == AgentState::Ready);
        QCOMPARE(t.of(u"Anna"_s, start + 5s).pausedSeconds, 0);
    }

    void aFeedWithoutRightsIsDeaf() // point 34
    {
        LiveFloor floor{LiveSettings()};
        Event event;
        event.received = start;
        for (const EventType type : {EventType::Connected, EventType::SnapshotBegin, EventType::MemberSeen,
                                     EventType::SnapshotEnd, EventType::SnapshotBegin, EventType::SnapshotEnd}) {
            event.type = type;
            event.queue = "support";
            event.member = event.interface = "PJSIP/1001";
            floor.onEvent(event);
        }
        QVERIFY(floor.figures(start).deaf);
        QVERIFY(floor.takeDelta().health.deaf);
    }

    void theDayBeginsAnewAtItsBorder()
    {
        const Moment border = start + 30s;
        Teller t(daily());
        t.add(start, "Anna", "support");
        t.add(start, "Bob", "support");
        t.answer(start + 5s, "Anna", "support", "c1", 3);
        t.pause(start + 10s, "Bob", "support", true, "lunch");
        t.tell(EventType::CallerJoined, start + 20s, "support", "c2");
        t.tell(EventType::CallerJoined, start + 25s, "support", "c3");
        QCOMPARE(t.queue(u"support"_s, start + 29s).offered, 3);
        QVERIFY(t.floor.takeDelta().since == start);

        QueueCounts counts = t.queue(u"support"_s, border + 1s);
        QVERIFY(t.floor.takeDelta().since == border);
        QVERIFY(t.floor.figures(border + 1s).from == border);
        QCOMPARE(counts.offered, 0);
        QCOMPARE(counts.answered, 0);
        QCOMPARE(counts.waiting, 2);
        const AgentFigures bob = t.of(u"Bob"_s, border + 1s);
        QCOMPARE(bob.pausedSeconds, 1);
        QCOMPARE(bob.pauses.value(u"lunch"_s), (PauseFigure{0, 1}));
        QVERIFY(bob.since == start + 10s);
        const AgentFigures anna = t.of(u"Anna"_s, border + 1s);
        QCOMPARE(anna.answered, 0);
        QVERIFY(anna.sums.talk == 1s);
        QVERIFY(t.row(u"Anna"_s).callSince == start + 8s);

        // The call goes on as one fact and is handled on the day it ends.
        t.complete(start + 60s, "Anna", "support", "c1", 52, "caller");
        QCOMPARE(t.of(u"Anna"_s, start + 60s).talkSum, 52);
        QVERIFY(t.of(u"Anna"_s, start + 60s).sums.talk == 30s);
        QVERIFY(!t.row(u"Anna"_s).ahtSeconds);
        t.floor.advanceTo(start + 75s);
        QCOMPARE(t.row(u"Anna"_s).ahtSeconds, std::optional(67.0));
        const auto talk = std::ranges::find(t.record.spans, AgentState::Talking, &StateSpan::state);
        QVERIFY(talk != t.record.spans.end());
        QVERIFY(talk->range == (TimeRange{start + 8s, start + 60s}));

        // Who waited over the border is judged when answered or at T, whichever is first.
        t.agent(EventType::AgentConnected, start + 80s, "Anna", "support", "c3", 55);
        counts = t.queue(u"support"_s, start + 90s);
        QCOMPARE(counts.answered, 1);
        QCOMPARE(counts.carried, 2);
        QCOMPARE(ServiceLevel::of(counts).ignoreAbandons, std::optional(0.0));
    }

    void aRecordingIsOneDay()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 5s, "Anna", "support", "c1", 3);
        t.floor.advanceTo(start + 72h);
        QVERIFY(t.floor.takeDelta().since == start);
        QCOMPARE(t.floor.figures(start + 72h).queues.value(u"support"_s).offered, 1);
    }

    void aGapOverTheBorderLeavesBothDaysWithoutIt()
    {
        const Moment border = start + 30s;
        Teller t(daily());
        t.add(start, "Anna", "support");
        t.pause(start, "Anna", "support", true, "lunch");
        t.answer(start + 1s, "Bob", "support", "c1", 2);
        t.tell(EventType::Disconnected, start + 10s);
        t.tell(EventType::Connected, border + 20s);
        t.tell(EventType::SnapshotBegin, border + 21s);
        Event anna = memberEvent(EventType::MemberSeen, border + 21s, "Anna", "support");
        anna.paused = true;
        anna.reason = "lunch";
        t.tell(anna);
        t.tell(EventType::SnapshotEnd, border + 21s);
        QVERIFY(t.floor.since() == border);
        const FloorFigures figures = t.floor.figures(border + 60s);
        QCOMPARE(figures.gaps.size(), size_t(1));
        QCOMPARE(figures.queues.value(u"support"_s).offered, 0);
        QCOMPARE(figures.agents.value(u"Anna"_s).pausedSeconds, 40);
        QVERIFY(figures.agents.value(u"Anna"_s).sums.paused == 40s);
        // The next border comes, too, however quiet it is.
        t.floor.advanceTo(border + 49h);
        QVERIFY(t.floor.since() == border + 48h);
        QVERIFY(t.floor.figures(border + 49h).gaps.empty());
    }

    void daysAreAsLongAsTheClocksHaveThem()
    {
        const Zone berlin = *Zone::parse(u"Europe/Berlin"_s);
        const auto end = LiveSettings::localDays(berlin);
        for (const auto &[date, length] : {std::pair(QDate(2026, 3, 28), 24h), std::pair(QDate(2026, 3, 29), 23h),
                                           std::pair(QDate(2026, 10, 25), 25h)}) {
            const Moment from = berlin.startOfDay(date);
            QVERIFY(end(from) == from + length);
            QVERIFY(end(from + length - 1ms) == from + length);
            QVERIFY(end(from + length) > from + length);
        }
        // Midnight comes twice where clocks go back at its stroke.
        const Zone havana = *Zone::parse(u"America/Havana"_s);
        Moment moment = havana.startOfDay(QDate(2026, 10, 31));
        for (int hour = 0; hour < 72; ++hour, moment += 1h)
            QVERIFY(LiveSettings::localDays(havana)(moment) > moment);
    }

    void aClockSetBackIsAGapAndTimeGoesOn()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 5s, "Anna", "support", "c1", 3);
        t.arrive(start + 100s, start + 100s, DeviceStatus::Busy);
        t.floor.advanceTo(t.floor.feedTime(start + 105s));
        // Ten seconds later by our clock the PBX's shows an hour less.
        const Moment later = start - 1h + 110s;
        t.arrive(start + 110s, later, DeviceStatus::Busy);
        QVERIFY(t.floor.now() == later);
        QCOMPARE(t.record.gaps.size(), size_t(1));
        QVERIFY(t.record.gaps.front().range == (TimeRange{later, start + 100s}));
        QVERIFY(t.record.gaps.front().why.contains(u"3600"_s));
        QVERIFY(t.row(u"Anna"_s).callSince == start + 8s - 1h);
        QVERIFY(t.record.spans.back().range == (TimeRange{start + 8s, start + 100s}));
        // What the PBX makes of the talk's length is nonsense; ours is kept, and AHT does without the call.
        Event end = memberEvent(EventType::AgentCompleted, later + 20s, "Anna", "support");
        end.status.reset();
        end.call = end.linked = "c1";
        end.talkSeconds = -3478;
        t.tell(end);
        QCOMPARE(t.record.calls.back().talkSeconds, std::optional(122));
        t.arrive(start + 130s, later + 20s);
        const AgentFigures anna = t.of(u"Anna"_s, later + 40s);
        QVERIFY(anna.sums.talk == 92s + 20s);
        QCOMPARE(anna.handled, 0);
        QCOMPARE(t.floor.figures(later + 40s).gaps.size(), size_t(1));
    }

    void aClockThatLeapsForwardIsAGap()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.pause(start, "Anna", "support", true, "lunch");
        t.tell(EventType::CallerJoined, start + 50s, "support", "c1");
        t.arrive(start + 55s, start + 55s);
        t.arrive(start + 60s, start + 1h + 60s);
        QCOMPARE(t.record.gaps.size(), size_t(1));
        QVERIFY(t.record.gaps.front().range == (TimeRange{start + 55s, start + 1h + 60s}));
        const Moment now = start + 1h + 70s;
        QCOMPARE(t.of(u"Anna"_s, now).pausedSeconds, 55 + 10);
        QVERIFY(t.floor.waiting().front().joined == start + 1h + 50s);
        t.agent(EventType::AgentConnected, now, "Anna", "support", "c1", 3620);
        QCOMPARE(t.queue(u"support"_s, now).longestWait, std::optional(20));
    }

    void lateArrivalIsNoJump()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.arrive(start + 10s, start + 10s);
        t.arrive(start + 60s, start + 11s, DeviceStatus::Unavailable); // the network stood still
        t.arrive(start + 60s, start + 58s);
        t.arrive(start + 61s, start + 61s);
        QVERIFY(t.record.gaps.empty());
        QVERIFY(t.of(u"Anna"_s, start + 61s).sums.unreachable == 47s);
    }

    void aClockSetBackInAQuietHourIsFoundOut()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.arrive(start + 10s, start + 10s);
        for (int second = 300; second <= 400; second += 10) // 100 s behind from here on
            t.arrive(start + std::chrono::seconds(second), start + std::chrono::seconds(second - 100));
        QCOMPARE(t.record.gaps.size(), size_t(1));
        QVERIFY(t.floor.now() == start + 300s);
        QVERIFY(t.floor.feedTime(start + 400s) == start + 300s);
    }

    void aPbxWhoseClockIsBehindIsNotHeldToOurs()
    {
        Record record;
        LiveFloor floor(settings(), &record, &record);
        Event connected = makeEvent(EventType::Connected, start);
        connected.at.reset();
        floor.onEvent(connected);
        for (int second = 1; second <= 3; ++second) {
            Event event = memberEvent(EventType::MemberStatus, start - 5min + std::chrono::seconds(second), "Anna",
                                      "support", second == 2 ? DeviceStatus::Unavailable : DeviceStatus::NotInUse);
            event.received = start + std::chrono::seconds(second);
            floor.onEvent(event);
            floor.advanceTo(floor.feedTime(event.received));
        }
        QVERIFY(floor.now() == start - 5min + 3s);
        QVERIFY(floor.since() == start - 5min);
        QVERIFY(record.gaps.empty());
        QVERIFY(floor.figures(floor.now()).agents.value(u"Anna"_s).sums.unreachable == 1s);
    }

    void withoutTimeStampsTheArrivalCounts()
    {
        LiveFloor floor{LiveSettings()};
        Event event = makeEvent(EventType::Connected, start);
        event.at.reset();
        floor.onEvent(event);
        event = makeEvent(EventType::CallerJoined, start + 1s, "support", "c1");
        event.at.reset();
        floor.onEvent(event);
        floor.advanceTo(start + 41s);
        const FloorFigures figures = floor.figures(start + 41s);
        QVERIFY(!figures.deaf);
        QCOMPARE(figures.queues.value(u"support"_s).offered, 1);
        QCOMPARE(*ServiceLevel::of(figures.queues.value(u"support"_s)).negative, 0.0);
    }

    void nonsenseIsSurvived()
    {
        Teller t;
        for (int type = 0; type <= int(EventType::Other); ++type) {
            Event event;
            event.type = EventType(type);
            t.tell(event);
            event.queue = event.member = event.interface = event.call = event.peer = "\xff\xfe";
            event.at = start - 1h;
            event.paused = true;
            event.status = DeviceStatus::OnHold;
            t.tell(event);
        }
        t.floor.advanceTo(start + 24h);
        QVERIFY(t.floor.takeDelta(true).agents.size() <= 2);
    }

    void aCallerNobodyTellsOfIsTakenOut()
    {
        Teller teller;
        teller.tell(EventType::CallerJoined, start, "support", "stuck");
        teller.tell(EventType::CallerJoined, start + 90min, "support", "waits");
        teller.floor.advanceTo(start + 2h - 1ms);
        QCOMPARE(teller.floor.waiting().size(), size_t(2));
        teller.floor.advanceTo(start + 2h);
        QCOMPARE(teller.floor.waiting().size(), size_t(1));
        QCOMPARE(teller.record.calls.size(), size_t(1));
        QCOMPARE(teller.record.calls.front().call, u"stuck"_s);
        QCOMPARE(teller.record.calls.front().outcome, CallRecord::Outcome::Lost);
        teller.floor.advanceTo(start + 3h + 40min);
        QVERIFY(teller.floor.waiting().empty());
    }
    void waitsThatNeverEndStayBounded()
    {
        Teller t;
        for (int i = 0; i < 50'000; ++i)
            t.tell(EventType::CallerJoined, start + i * 10ms, "support", std::to_string(i));
        const QueueCounts counts = t.queue(u"support"_s, start + 600s);
        QVERIFY(counts.waiting <= 20'000);
        QCOMPARE(counts.waiting + counts.lost, 50'000);
    }

    void deltasHoldOnlyWhatChanged()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.add(start, "Bob", "support");
        QCOMPARE(t.floor.takeDelta().agents.size(), size_t(2));
        QVERIFY(t.floor.takeDelta().agents.empty());
        t.pause(start + 1s, "Bob", "support", true, "lunch");
        t.pause(start + 2s, "Bob", "support", false);
        const FloorDelta delta = t.floor.takeDelta();
        QCOMPARE(delta.agents.size(), size_t(1));
        QCOMPARE(delta.agents.front().key, u"Bob"_s);
        QCOMPARE(delta.team.of(AgentState::Ready), 2);
    }
};

QTEST_GUILESS_MAIN(TestLiveFloor)
#include "tst_livefloor.moc"
