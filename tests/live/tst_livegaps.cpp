// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/callcount.h"
#include "models/live/daycorrection.h"
#include "models/live/queuerow.h"
#include "tests/live/liveteller.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

/** What was not heard is left out and never bridged, and being back proves no arrival. The points are those of the
 * recordings (tests/data/traces/README.md). */
class TestLiveGaps : public QObject
{
    Q_OBJECT

private slots:
    /** A program that ends knows what went on until then; a busy that is cut short there must not be forgotten. */
    void whoListensNoLongerHasHeardWhatRanUntilThen()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.pause(start + 10s, "Anna", "support", true, "desk");
        t.floor.advanceTo(start + 30min);
        t.tell(EventType::Disconnected, start + 30min);
        t.floor.end();
        QCOMPARE(t.record.spans.size(), size_t(2));
        QVERIFY(t.record.spans.back().state == AgentState::Paused);
        QCOMPARE(t.record.spans.back().reason, u"desk"_s);
        QCOMPARE(t.record.spans.back().range, (TimeRange{start + 10s, start + 30min}));
        QVERIFY(t.record.gaps.empty());
        t.floor.end();
        QCOMPARE(t.record.spans.size(), size_t(2));
    }

    /** What is silent says since when and up to now; heard again, the same becomes the gap. */
    void aGapIsKnownBeforeItIsOver()
    {
        Teller t;
        QVERIFY(!t.floor.openGap(start)); // nothing was heard that could be lost
        t.add(start, "Anna", "support");
        QVERIFY(!t.floor.openGap(start + 10s));
        t.tell(EventType::Disconnected, start + 60s);
        QCOMPARE(t.floor.openGap(start + 50s)->range, (TimeRange{start + 60s, start + 60s}));
        QCOMPARE(t.floor.openGap(start + 24h)->range, (TimeRange{start + 60s, start + 24h + 0s}));
        QVERIFY(t.record.gaps.empty());
        const quint32 first = t.floor.openGap(start + 60s)->silence;
        t.tell(EventType::Connected, start + 90s);
        QVERIFY(!t.floor.openGap(start + 91s));
        QCOMPARE(t.record.gaps.size(), size_t(1));
        QCOMPARE(t.record.gaps.front().range, (TimeRange{start + 60s, start + 90s}));
        QCOMPARE(t.record.gaps.front().silence, first);
        t.tell(EventType::Disconnected, start + 90s);
        QVERIFY(t.floor.openGap(start + 90s)->silence != first); // though nothing was heard in between
    }

    /** Wrap-up that is over by then does not last until then; what was lost before is not heard again. */
    void theEndIsTheLastMomentHeard()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 1);
        t.complete(start + 20s, "Anna", "support", "c1", 18, "caller"); // 15 s of wrap-up
        t.tell(EventType::Disconnected, start + 60s);
        t.floor.end();
        QVERIFY(t.record.spans.back().state == AgentState::Ready);
        QCOMPARE(t.record.spans.back().range, (TimeRange{start + 35s, start + 60s}));
        QVERIFY(t.record.spans[t.record.spans.size() - 2].state == AgentState::WrapUp);
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
        QCOMPARE(figures.gaps.front().range, (TimeRange{start + 11s, start + 51s}));
        QCOMPARE(figures.gaps.front().why, u"cable"_s);
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

    /** Whoever was heard to be answered in time is judged, though the join was not heard: no level is above 100 %. */
    void whoWaitedBeforeIsJudgedAndNotOffered()
    {
        Teller t;
        const auto seen = [&t](Moment at, std::string_view call, int waited) {
            Event caller = makeEvent(EventType::CallerSeen, at, "support", call);
            caller.waitSeconds = waited;
            t.tell(caller);
        };
        t.add(start, "Anna", "support");
        t.tell(EventType::SnapshotBegin, start);
        seen(start, "early", 5);
        t.tell(EventType::SnapshotEnd, start);
        t.agent(EventType::AgentConnected, start + 2s, "Anna", "support", "early", 7);
        QueueCounts counts = t.queue(u"support"_s, start + 5s);
        QCOMPARE(counts.offered, 0);
        QCOMPARE(counts.carried, 1);
        QCOMPARE(ServiceLevel::of(counts).ignoreAbandons, std::optional(1.0));

        t.tell(EventType::Disconnected, start + 10s);
        t.tell(EventType::Connected, start + 51s);
        t.tell(EventType::SnapshotBegin, start + 51s);
        seen(start + 51s, "joined unheard", 11);
        seen(start + 51s, "late unheard", 31); // T had passed before anybody listened
        seen(start + 51s, "told twice", 0);
        t.tell(EventType::SnapshotEnd, start + 51s);
        t.tell(EventType::CallerJoined, start + 51s, "support", "told twice");
        t.add(start + 51s, "Bob", "support");
        t.agent(EventType::AgentConnected, start + 52s, "Bob", "support", "joined unheard", 12);
        counts = t.queue(u"support"_s, start + 80s);
        QCOMPARE(counts.offered, 1);
        QCOMPARE(counts.carried, 2);
        QCOMPARE(counts.waiting, 2);
        QCOMPARE(ServiceLevel::of(counts).negative, std::optional(2.0 / 3));
    }

    /** The same of calls on record. */
    void aJoinInAGapIsCarried()
    {
        CallRecord call;
        call.call = u"c1"_s;
        call.queue = u"support"_s;
        call.outcome = CallRecord::Outcome::Answered;
        call.joined = start + 40s;
        call.answered = start + 52s;
        call.ended = start + 70s;
        call.waitSeconds = 12;
        const CallRule rule{{start, start + 100s}};
        const std::vector<FeedGap> gap{{{start + 10s, start + 51s}, u"cable"_s}};
        QVERIFY(judge(call, rule, {}).offered && !judge(call, rule, {}).carried);
        QVERIFY(!judge(call, rule, gap).offered && judge(call, rule, gap).carried);
        call.joined = start + 30s; // T is 20 s: at the gap's last second
        QVERIFY(!judge(call, rule, gap).carried);
        call.joined = start + 31s;
        QVERIFY(judge(call, rule, gap).carried);
    }

    /** A caller who waits while the day is counted anew is told of by both, and is one all the same. */
    void whoWaitsAtAStartCountsOnce()
    {
        QueueCounts morning;
        morning.offered = 5;
        morning.answered = morning.answeredWithin = 4;
        morning.waiting = morning.waitingPending = 1;
        QueueCounts begun;
        begun.waiting = 1;
        FloorDelta past;
        past.queues = {queueRowOf(u"support"_s, morning)};
        FloorDelta live;
        live.queues = {queueRowOf(u"support"_s, begun)};
        const TimeRange off{start - 3h, start - 1h};
        const DayCorrection correction(past, live, start + 10h, {off});

        QueueCounts later;
        later.carried = later.answered = later.answeredWithin = 1;
        live.queues = {queueRowOf(u"support"_s, later)};
        correction.apply(live);
        const QueueCounts &counts = live.queues.front().counts;
        QCOMPARE(counts.answered, 5);
        QCOMPARE(counts.offered + counts.carried, 5);
        QCOMPARE(ServiceLevel::of(counts).negative, std::optional(1.0));
        QCOMPARE(live.unheard, std::vector{off});
    }

    /** Of a stretch that runs on after an incident only what the incident took is left out, once it is closed as well.
     */
    void whatAnIncidentTookOfARunningStretchStaysOut_data()
    {
        QTest::addColumn<TimeRange>("taken");
        QTest::addColumn<Millis>("out");
        QTest::newRow("inside the stretch") << TimeRange{start + 10min, start + 30min} << Millis(20min);
        QTest::newRow("from before it") << TimeRange{start - 10min, start + 30min} << Millis(30min);
        QTest::newRow("to where it was counted") << TimeRange{start + 30min, start + 40min} << Millis(10min);
        QTest::newRow("over before it") << TimeRange{start - 10min, start} << Millis(0);
        QTest::newRow("another's") << TimeRange{} << Millis(0);
    }
    void whatAnIncidentTookOfARunningStretchStaysOut()
    {
        QFETCH(TimeRange, taken);
        QFETCH(Millis, out);
        AgentRow row;
        row.id = 1;
        row.key = u"Anna"_s;
        row.state = AgentState::Ready;
        row.countsFrom = start;
        FloorDelta live;
        live.at = start + 40min;
        live.agents = {row};
        live.sums.loggedIn = 40min;
        FloorDelta past = live;
        past.excused = {{u"Anna"_s, taken, 1}, {u"Bob"_s, {start, start + 40min}, 1}};
        past.sums.loggedIn -= out;
        const DayCorrection correction(past, live, start + 10h);

        // While it runs nothing of it is in the row's sums.
        correction.apply(live);
        QCOMPARE(live.agents.front().work, WorkSums());
        QCOMPARE(live.sums.loggedIn, Millis(40min) - out);
        // It goes on for ten minutes, and ends.
        row.work.loggedIn = row.work.ready = 50min;
        row.state = AgentState::Talking;
        row.countsFrom = start + 50min;
        FloorDelta later;
        later.at = start + 55min;
        later.agents = {row};
        later.sums.loggedIn = 55min;
        correction.apply(later);
        QCOMPARE(later.agents.front().work.loggedIn, Millis(50min) - out);
        QCOMPARE(later.agents.front().work.ready, Millis(50min) - out);
        QCOMPARE(later.sums.loggedIn, Millis(55min) - out);
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

    /** What a list of the channels that are up says of Anna's call, the end of which nobody told. */
    void aCallWhoseEndWasMissedGoesWithTheNextLists()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        t.channels(start + 5min, {"c1"});
        QVERIFY(t.row(u"Anna"_s).certainty == Certainty::Measured);
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^Call c1 of Anna in queue support, answered .* and last "
                                                           "confirmed .* since .*: the telephone system shows it no "
                                                           "more$"_s));
        t.channels(start + 10min, {"other"});
        QVERIFY(t.row(u"Anna"_s).state == AgentState::Talking); // its end may only be late
        QVERIFY(t.row(u"Anna"_s).certainty == Certainty::Inferred);
        const AgentFigures anna = t.of(u"Anna"_s, start + 11min);
        QVERIFY(anna.state != AgentState::OnHold);
        QCOMPARE(anna.talkCalls, 0); // its length is not known
        QCOMPARE(anna.handled, 0);
        QVERIFY(anna.handling == Millis(0));
        QCOMPARE(t.queue(u"support"_s, start + 11min).stillTalking, 0);
        QCOMPARE(t.record.calls.size(), size_t(1));
        QVERIFY(t.record.calls[0].certainty == Certainty::Inferred);
        QVERIFY(t.record.calls[0].ended == start + 10min);
        QVERIFY(!t.record.calls[0].talkSeconds);
    }

    void aMissingCallWhoseEndIsToldLateIsMeasured()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        t.channels(start + 5min, {});
        t.complete(start + 5min + 1s, "Anna", "support", "c1", 297, "caller");
        QCOMPARE(t.of(u"Anna"_s, start + 7min).talkCalls, 1);
        QCOMPARE(t.record.calls.size(), size_t(1));
        QVERIFY(t.record.calls[0].certainty == Certainty::Measured);
    }

    /** Without the right to see channels the members tell; a lost hang-up leaves the phone as it was last told. */
    void aSnapshotShowsThatAMemberHasNoCall()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        for (const Moment at : {start + 5min, start + 10min}) {
            t.tell(EventType::SnapshotBegin, at);
            Event seen = memberEvent(EventType::MemberSeen, at, "Anna", "support", DeviceStatus::Busy);
            seen.inCall = at == start + 5min;
            t.tell(seen);
            t.tell(EventType::SnapshotEnd, at);
            QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Queue);
        }
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^Call c1 of Anna .* shows it no more$"_s));
        (void)t.of(u"Anna"_s, start + 12min);
        QVERIFY(t.row(u"Anna"_s).callKind == CallKind::Direct); // the phone is in use, for whatever else
        QCOMPARE(t.queue(u"support"_s, start + 12min).stillTalking, 0);
    }

    void aLongCallStays()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        for (Moment at = start + 5min; at < start + 3h; at += 5min)
            t.channels(at, {"c1"});
        QVERIFY(t.row(u"Anna"_s).state == AgentState::Talking);
        QVERIFY(t.row(u"Anna"_s).certainty == Certainty::Measured);
        t.complete(start + 3h, "Anna", "support", "c1", 3 * 3600 - 4, "caller");
        QCOMPARE(t.of(u"Anna"_s, start + 3h + 1min).handled, 1);
        QCOMPARE(t.record.calls[0].talkSeconds, std::optional(3 * 3600 - 4));
    }

    /** A feed that cannot be asked: a long call stays as well, but not for ever. */
    void aCallOfAFeedThatCannotBeAskedIsHeldForHalfADay()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        QVERIFY(t.of(u"Anna"_s, start + 11h).state == AgentState::Talking);
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^Call c1 of Anna .* for twelve hours$"_s));
        (void)t.of(u"Anna"_s, start + 13h);
        QCOMPARE(t.queue(u"support"_s, start + 13h).stillTalking, 0);
    }

    void aPhoneThatIsDownEndsItsCallInTheEnd()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        t.status(start + 60s, "Anna", "support", DeviceStatus::NotInUse); // and no AgentComplete, no hang-up
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^Call c1 of Anna .* since .*:30Z: the phone is down"_s));
        QCOMPARE(t.queue(u"support"_s, start + 30min).stillTalking, 0);
        QVERIFY(t.record.calls[0].ended == start + 60s);
        QCOMPARE(t.of(u"Anna"_s, start + 30min).handled, 0);
    }

    void aRingWhoseEndWasMissedStops()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.agent(EventType::AgentCalled, start + 1s, "Anna", "support", "c1");
        QVERIFY(t.row(u"Anna"_s).state == AgentState::Ringing);
        t.channels(start + 5min, {"c1"});
        QVERIFY(t.row(u"Anna"_s).state == AgentState::Ringing);
        t.channels(start + 6min, {});
        QVERIFY(t.row(u"Anna"_s).state == AgentState::Ready);
        t.agent(EventType::AgentCalled, start + 7min, "Anna", "support", "c2");
        QVERIFY(t.of(u"Anna"_s, start + 30min).state == AgentState::Ready); // with nobody to ask
    }

    void noCallOutlivesARestart_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::addColumn<bool>("snapshot");
        QTest::newRow("announced, with a snapshot") << true << true;
        QTest::newRow("announced, without") << true << false;
        QTest::newRow("a crash, with a snapshot") << false << true;
        QTest::newRow("a crash, without") << false << false;
    }

    void noCallOutlivesARestart()
    {
        QFETCH(bool, announced);
        QFETCH(bool, snapshot);
        Teller t;
        t.add(start, "Anna", "support");
        t.answer(start + 1s, "Anna", "support", "c1", 3);
        t.tell(EventType::CallerJoined, start + 8s, "support", "waits");
        if (announced)
            t.tell(EventType::PbxShutdown, start + 10s);
        t.tell(EventType::Disconnected, start + 10s);
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^Call c1 of Anna"_s));
        t.tell(EventType::Connected, start + 60s);
        if (snapshot) {
            t.tell(EventType::SnapshotBegin, start + 60s);
            t.tell(memberEvent(EventType::MemberSeen, start + 60s, "Anna", "support"));
            t.tell(EventType::SnapshotEnd, start + 60s);
            t.channels(start + 60s, {});
        }
        const Moment then = announced || snapshot ? start + 61s : start + 3h;
        if (!announced && !snapshot)
            QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^1 caller\\(s\\) taken out of the queues"_s));
        const QueueCounts counts = t.queue(u"support"_s, then);
        QCOMPARE(counts.stillTalking, 0);
        QCOMPARE(counts.waiting, 0);
        QCOMPARE(counts.lost, 1);
        QCOMPARE(counts.talkCalls, 0);
        QCOMPARE(t.record.calls.size(), size_t(2));
        for (const CallRecord &call : t.record.calls)
            QVERIFY(call.certainty == Certainty::Inferred);
    }
};

QTEST_GUILESS_MAIN(TestLiveGaps)
#include "tst_livegaps.moc"
