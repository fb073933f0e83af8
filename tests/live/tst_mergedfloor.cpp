// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/mergedfloor.h"
#include "tests/live/liveteller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

namespace {

/** One telephone system of two; its clock may run ahead of ours. */
class Pbx
{
public:
    Pbx(MergedFloor &merged, int number, const QString &label, Millis ahead = Millis(0))
        : m_ahead(ahead)
    {
        MergedFloor::Sinks &sinks = merged.addFeed(label);
        floor = std::make_unique<LiveFloor>(LiveSettings(), &sinks, &sinks);
        merged.setFloor(number, *floor);
        merged.setHeard(number, true);
        merged.setAhead(number, ahead);
        tell(makeEvent(EventType::Connected, start));
    }
    /** Dated by its own clock, arriving now. */
    void tell(Event event)
    {
        if (event.at)
            event.at = *event.at + m_ahead;
        floor->onEvent(event);
    }
    void member(EventType type, Moment at, std::string_view name, std::string_view phone, std::string_view queue,
                DeviceStatus status = DeviceStatus::NotInUse)
    {
        Event event = memberEvent(type, at, name, queue, status);
        event.interface = event.stateInterface = phone;
        tell(event);
    }
    void pause(Moment at, std::string_view name, std::string_view phone, std::string_view queue, bool on)
    {
        Event event = memberEvent(EventType::MemberPaused, at, name, queue);
        event.interface = event.stateInterface = phone;
        event.paused = on;
        event.reason = on ? "lunch" : "";
        tell(event);
    }
    void call(EventType type, Moment at, std::string_view name, std::string_view phone, std::string_view queue,
              std::string_view id)
    {
        Event event = memberEvent(type, at, name, queue);
        event.interface = event.stateInterface = phone;
        event.status.reset();
        event.paused.reset();
        event.call = event.linked = id;
        event.peer = "peer";
        event.waitSeconds = 0;
        event.talkSeconds = 60;
        event.reason = type == EventType::AgentCompleted ? "caller" : "";
        tell(event);
    }

    std::unique_ptr<LiveFloor> floor;

private:
    Millis m_ahead;
};

/** Wang Fang works on both, as a name on one and a phone on the other; each has somebody else, too. */
struct TwoFloors
{
    explicit TwoFloors(Millis ahead = Millis(0))
        : merged(&record, &record)
        , a(merged, 0, u"north"_s)
        , b(merged, 1, u"south"_s, ahead)
    {
        merged.setPeople({{u"王芳"_s, u"PJSIP/2001"_s}});
        a.member(EventType::MemberAdded, start, "王芳", "PJSIP/1001", "support");
        a.member(EventType::MemberAdded, start, "Anna", "PJSIP/1002", "support");
        b.member(EventType::MemberAdded, start, "wangf", "PJSIP/2001", "support");
        b.member(EventType::MemberAdded, start, "Anna", "PJSIP/2002", "sales");
        take(start);
    }
    const FloorDelta &take(Moment now)
    {
        for (const Pbx *pbx : {&a, &b}) {
            if (pbx->floor->connected())
                pbx->floor->advanceTo(pbx->floor->feedTime(now));
        }
        GatheredFloor all;
        all.merge(std::move(delta));
        all.merge(merged.take(now));
        delta = all.take();
        return delta;
    }
    AgentRow row(const QString &key, Moment now)
    {
        take(now);
        for (const AgentRow &each : delta.agents) {
            if (each.key == key)
                return each;
        }
        return {};
    }
    QStringList keys() const
    {
        QStringList all;
        for (const AgentRow &row : delta.agents)
            all << row.key;
        all.sort();
        return all;
    }
    QueueRow queue(const QString &name, Moment now)
    {
        take(now);
        for (const QueueRow &each : delta.queues) {
            if (each.queue == name)
                return each;
        }
        return {};
    }

    Record record;
    MergedFloor merged;
    Pbx a;
    Pbx b;
    FloorDelta delta;
};

} // namespace

/** Several telephone systems as one floor: who is one, what stays apart, and that nobody counts twice. */
class TestMergedFloor : public QObject
{
    Q_OBJECT

private slots:
    void theEndClosesWhatRunsOnEachAndOnBoth()
    {
        TwoFloors t;
        t.a.pause(start + 10s, "王芳", "PJSIP/1001", "support", true);
        t.b.pause(start + 10s, "wangf", "PJSIP/2001", "support", true);
        t.a.pause(start + 20s, "Anna", "PJSIP/1002", "support", true);
        t.take(start + 600s);
        for (Pbx *const pbx : {&t.a, &t.b}) {
            pbx->tell(makeEvent(EventType::Disconnected, start + 600s));
            pbx->floor->end();
        }
        t.merged.end(start + 600s);
        const auto last = [&t](const QString &who) {
            StateSpan found;
            for (const StateSpan &span : t.record.spans)
                found = span.agentKey == who ? span : found;
            return found;
        };
        QVERIFY(last(u"王芳"_s).state == AgentState::Paused);
        QCOMPARE(last(u"王芳"_s).range, (TimeRange{start + 10s, start + 600s}));
        QCOMPARE(last(u"Anna"_s).range, (TimeRange{start + 20s, start + 600s}));
    }

    /** Who is paused everywhere on one of them is ready, and still not for the queues of that one. */
    void whoIsPausedInAQueueIsNotReadyForIt()
    {
        TwoFloors t;
        t.a.pause(start + 10s, "王芳", "PJSIP/1001", "support", true);
        const AgentRow row = t.row(u"王芳"_s, start + 11s);
        QVERIFY(row.state == AgentState::Ready && row.partialPause);
        QCOMPARE(row.pausedQueues, QStringList{u"support"_s});
        const auto ready = [&t](const QString &queue) {
            for (const QueueRow &each : t.delta.queues) {
                if (each.queue == queue)
                    return each.totals.of(AgentState::Ready);
            }
            return -1;
        };
        QCOMPARE(ready(u"support"_s), 1); // Anna
        QCOMPARE(ready(u"support @ south"_s), 1);
        QCOMPARE(t.delta.team.of(AgentState::Ready), 3);
    }

    void whoIsOnBothIsOneAndNamesakesAreNot()
    {
        TwoFloors t;
        t.take(start + 1s);
        QCOMPARE(t.keys(), (QStringList{u"Anna"_s, u"Anna @ south"_s, u"王芳"_s}));
        QCOMPARE(t.row(u"王芳"_s, start + 1s).queues, (QStringList{u"support"_s, u"support @ south"_s}));
        QCOMPARE(t.row(u"Anna @ south"_s, start + 1s).queues, QStringList{u"sales"_s});
        t.a.member(EventType::MemberAdded, start + 2s, "Anna", "PJSIP/1002", "sales 10");
        t.b.member(EventType::MemberAdded, start + 2s, "Anna", "PJSIP/2002", "sales 2");
        t.take(start + 2s);
        QStringList queues;
        for (const QueueRow &each : t.delta.queues)
            queues << each.queue;
        QCOMPARE(queues, (QStringList{u"sales"_s, u"sales 2"_s, u"sales 10"_s, u"support"_s, u"support @ south"_s}));
        QCOMPARE(t.delta.team.of(AgentState::Ready), 3);
        QCOMPARE(t.queue(u"support"_s, start + 1s).totals.of(AgentState::Ready), 2);
        QCOMPARE(t.queue(u"support @ south"_s, start + 1s).totals.of(AgentState::Ready), 1);
        QCOMPARE(t.queue(u"sales"_s, start + 1s).totals.of(AgentState::Ready), 1);
    }

    void theMostEngagedStateWins_data()
    {
        QTest::addColumn<bool>("pausedNorth");
        QTest::addColumn<bool>("pausedSouth");
        QTest::addColumn<bool>("talksSouth");
        QTest::addColumn<AgentState>("state");
        QTest::addColumn<bool>("partial");
        QTest::addColumn<bool>("pending");
        QTest::newRow("ready") << false << false << false << AgentState::Ready << false << false;
        QTest::newRow("paused on one serves the other") << true << false << false << AgentState::Ready << true << false;
        QTest::newRow("paused on both") << true << true << false << AgentState::Paused << false << false;
        QTest::newRow("talks on one") << false << false << true << AgentState::Talking << false << false;
        QTest::newRow("a pause waits for the call of the other")
            << true << false << true << AgentState::Talking << true << true;
    }

    void theMostEngagedStateWins()
    {
        QFETCH(bool, pausedNorth);
        QFETCH(bool, pausedSouth);
        QFETCH(bool, talksSouth);
        QFETCH(AgentState, state);
        QFETCH(bool, partial);
        QFETCH(bool, pending);
        TwoFloors t;
        if (pausedNorth)
            t.a.pause(start + 1s, "王芳", "PJSIP/1001", "support", true);
        if (pausedSouth)
            t.b.pause(start + 1s, "wangf", "PJSIP/2001", "support", true);
        if (talksSouth)
            t.b.call(EventType::AgentConnected, start + 2s, "wangf", "PJSIP/2001", "support", "c1");
        const AgentRow row = t.row(u"王芳"_s, start + 3s);
        QVERIFY(row.state == state);
        QCOMPARE(row.partialPause, partial);
        QCOMPARE(row.pausePending, pending);
        QCOMPARE(row.feed, talksSouth ? u"south"_s : row.feed);
        QCOMPARE(t.delta.team.of(state), state == AgentState::Ready ? 3 : 1);
    }

    void nobodysTimeCountsTwice()
    {
        TwoFloors t;
        t.a.call(EventType::AgentConnected, start + 10s, "王芳", "PJSIP/1001", "support", "c1");
        t.b.call(EventType::AgentConnected, start + 30s, "wangf", "PJSIP/2001", "support", "c2");
        t.take(start + 40s);
        t.a.call(EventType::AgentCompleted, start + 70s, "王芳", "PJSIP/1001", "support", "c1");
        t.b.call(EventType::AgentCompleted, start + 90s, "wangf", "PJSIP/2001", "support", "c2");
        t.take(start + 100s);
        const AgentRow row = t.row(u"王芳"_s, start + 110s);
        QVERIFY(row.state == AgentState::Ready);
        QCOMPARE(row.callsToday, 2);
        QCOMPARE(row.ahtSeconds, std::optional(60.0)); // the two calls, each by itself
        const FloorSums &sums = t.delta.sums;
        QCOMPARE(sums.talk, Millis(80s)); // of 120 s, 40 on both at once
        QCOMPARE(sums.handled, 2);
        QCOMPARE(sums.ready, Millis(110s - 80s + 2 * 110s));
        QCOMPARE(sums.loggedIn, Millis(3 * 110s));
        Millis talked{0};
        Moment until{};
        for (const StateSpan &span : t.record.spans) {
            if (span.agentKey != u"王芳"_s)
                continue;
            QVERIFY(span.range.from >= until); // one line of time, without overlaps
            until = span.range.to;
            talked += span.state == AgentState::Talking ? span.range.length() : Millis(0);
        }
        QCOMPARE(talked, Millis(80s));
        QStringList calls;
        for (const CallRecord &call : t.record.calls)
            calls << call.agentKey + u' ' + call.queue;
        QCOMPARE(calls, (QStringList{u"王芳 support"_s, u"王芳 support @ south"_s}));
    }

    void oneFeedMayBeAwayAndComeBack()
    {
        TwoFloors t;
        t.b.call(EventType::AgentConnected, start + 10s, "wangf", "PJSIP/2001", "support", "c2");
        QVERIFY(t.row(u"王芳"_s, start + 11s).state == AgentState::Talking);
        Event cut;
        cut.type = EventType::Disconnected;
        cut.received = start + 20s;
        cut.reason = "cable";
        t.b.tell(cut);
        t.merged.setHeard(1, false);
        t.a.member(EventType::MemberStatus, start + 30s, "Anna", "PJSIP/1002", "support", DeviceStatus::Unavailable);
        const AgentRow away = t.row(u"Anna @ south"_s, start + 31s);
        QVERIFY(away.certainty == Certainty::Stale);
        QVERIFY(t.row(u"Anna"_s, start + 31s).certainty == Certainty::Measured);
        QVERIFY(t.row(u"Anna"_s, start + 31s).state == AgentState::Unreachable);
        // What the heard one says is the state; what went on with the other nobody knows.
        QVERIFY(t.row(u"王芳"_s, start + 31s).state == AgentState::Ready);
        QCOMPARE(t.row(u"王芳"_s, start + 31s).feed, u"north"_s);
        QCOMPARE(t.delta.team.of(AgentState::Unknown), 1);
        QCOMPARE(t.delta.team.of(AgentState::Ready), 1);
        QVERIFY(t.delta.health.connected);
        t.b.tell(makeEvent(EventType::Connected, start + 60s));
        t.b.tell(makeEvent(EventType::SnapshotBegin, start + 60s));
        t.b.member(EventType::MemberSeen, start + 60s, "wangf", "PJSIP/2001", "support");
        t.b.member(EventType::MemberSeen, start + 60s, "Anna", "PJSIP/2002", "sales");
        t.b.tell(makeEvent(EventType::SnapshotEnd, start + 60s));
        t.merged.setHeard(1, true);
        QVERIFY(t.row(u"Anna @ south"_s, start + 61s).certainty != Certainty::Stale);
        QCOMPARE(t.record.gaps.size(), size_t(1));
        QCOMPARE(t.record.gaps.front().feed, u"south"_s);
        QCOMPARE(t.record.gaps.front().range.length(), Millis(40s));
        QCOMPARE(t.delta.team.of(AgentState::Unknown), 0);
        // What the feed had told before it was cut is part of the one line already.
        std::vector<TimeRange> told;
        for (const StateSpan &span : t.record.spans) {
            if (span.agentKey == u"王芳"_s)
                told.push_back(span.range);
        }
        std::ranges::sort(told, {}, &TimeRange::from);
        for (size_t i = 1; i < told.size(); ++i)
            QVERIFY(told[i - 1].to <= told[i].from);
    }

    void whoComesToTheRecordsLeavesTheDayOfOthersAsItIs()
    {
        TwoFloors t;
        t.a.call(EventType::AgentConnected, start + 10s, "王芳", "PJSIP/1001", "support", "c1");
        t.a.call(EventType::AgentCompleted, start + 40s, "王芳", "PJSIP/1001", "support", "c1");
        t.take(start + 100s);
        const auto before = t.delta.sums;
        const size_t spans = t.record.spans.size();
        QVERIFY(before.talk == 30s);
        for (const QString &name : {u"Li"_s, u"Chen"_s}) {
            t.merged.setPeople({{name}, {u"王芳"_s, u"PJSIP/2001"_s}});
            t.take(start + 100s);
            QVERIFY(t.delta.sums == before);
            QCOMPARE(t.record.spans.size(), spans);
        }
        // Two who turn out to be one: hers goes on nevertheless.
        t.merged.setPeople({{u"Anna"_s}, {u"王芳"_s, u"PJSIP/2001"_s}});
        t.take(start + 100s);
        QVERIFY(t.delta.sums.talk == 30s);
        QCOMPARE(t.delta.team.of(AgentState::Ready), 2);
    }

    void clocksThatDifferAreSetOver()
    {
        TwoFloors t(90s);
        QVERIFY(t.row(u"Anna @ south"_s, start + 5s).since == start);
        t.a.call(EventType::AgentConnected, start + 10s, "王芳", "PJSIP/1001", "support", "c1");
        t.b.call(EventType::AgentConnected, start + 30s, "wangf", "PJSIP/2001", "support", "c2");
        t.b.call(EventType::AgentCompleted, start + 50s, "wangf", "PJSIP/2001", "support", "c2");
        t.a.call(EventType::AgentCompleted, start + 70s, "王芳", "PJSIP/1001", "support", "c1");
        t.take(start + 100s);
        QCOMPARE(t.delta.sums.talk, Millis(60s)); // the second call lies within the first
        for (const CallRecord &call : t.record.calls)
            QVERIFY(call.ended <= start + 70s);
    }

    void actionsFindTheRightPlace()
    {
        TwoFloors t;
        t.b.call(EventType::AgentConnected, start + 10s, "wangf", "PJSIP/2001", "support", "c2");
        t.take(start + 11s);
        const std::vector<MergedFloor::Place> places = t.merged.places(u"王芳"_s);
        QCOMPARE(places.size(), size_t(2));
        QCOMPARE(places.front().feed, 1);
        QCOMPARE(places.front().row.interface, u"PJSIP/2001"_s);
        QCOMPARE(t.merged.ownQueue(1, u"support @ south"_s), u"support"_s);
        QCOMPARE(t.merged.ownQueue(1, u"support"_s), QString());
        QCOMPARE(t.merged.ownQueue(0, u"support"_s), u"support"_s);
        QVERIFY(t.merged.places(u"nobody"_s).empty());
    }

    void peopleMayBecomeKnownLater()
    {
        TwoFloors t;
        t.merged.setPeople({{u"王芳"_s, u"PJSIP/2001"_s}, {u"Anna"_s}});
        t.take(start + 5s);
        QCOMPARE(t.keys(), (QStringList{u"Anna"_s, u"王芳"_s}));
        QVERIFY(t.delta.whole);
        QCOMPARE(t.delta.team.of(AgentState::Ready), 2);
    }

    void openRecordsAreOneLineAPerson()
    {
        TwoFloors t;
        t.a.call(EventType::AgentConnected, start + 10s, "王芳", "PJSIP/1001", "support", "c1");
        t.take(start + 20s);
        const OpenRecords open = t.merged.open(start + 20s);
        int own = 0;
        for (const StateSpan &span : open.spans) {
            if (span.agentKey != u"王芳"_s)
                continue;
            ++own;
            QVERIFY(span.state == AgentState::Talking);
            QVERIFY(span.range.from == start + 10s);
        }
        QCOMPARE(own, 1);
        QCOMPARE(open.calls.size(), size_t(1));
        QCOMPARE(open.calls.front().agentKey, u"王芳"_s);
    }
};

QTEST_GUILESS_MAIN(TestMergedFloor)
#include "tst_mergedfloor.moc"
