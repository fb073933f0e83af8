// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/liveteller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

/** Days and their borders, and clocks that leap, lag or say nothing. The points are those of the recordings
 * (tests/data/traces/README.md). */
class TestLiveClocks : public QObject
{
    Q_OBJECT

private slots:
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
        LiveFloor floor(ownSettings(), &record, &record);
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
};

QTEST_GUILESS_MAIN(TestLiveClocks)
#include "tst_liveclocks.moc"
