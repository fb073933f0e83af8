// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/liveteller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

/** What becomes of callers who wait, and how their queue is judged by it. The points are those of the recordings
 * (tests/data/traces/README.md). */
class TestLiveQueues : public QObject
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
};

QTEST_GUILESS_MAIN(TestLiveQueues)
#include "tst_livequeues.moc"
