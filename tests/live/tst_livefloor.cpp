// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/liveteller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

/** The floor as one: many events at once, nonsense, and deltas that hold only what changed. The points are those of the
 * recordings (tests/data/traces/README.md). */
class TestLiveFloor : public QObject
{
    Q_OBJECT

private slots:
    void manyEventsInOneMomentKeepTheirOrder()
    {
        Teller t;
        t.add(start, "Anna", "support");
        for (int i = 0; i < 180; ++i)
            t.pause(start, "Anna", "support", i % 2 == 0, "break");
        QVERIFY(t.of(u"Anna"_s, start).state == AgentState::Ready);
        QCOMPARE(t.of(u"Anna"_s, start + 5s).pausedSeconds, 0);
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

    /** Wherever they are listed the tenth comes after the second, as an agent's queues do. */
    void queuesStandInNaturalOrder()
    {
        Teller t;
        for (const char *queue : {"line 10", "line", "line 2"})
            t.add(start, "Anna", queue);
        const QStringList inOrder{u"line"_s, u"line 2"_s, u"line 10"_s};
        const auto names = [](const FloorDelta &delta) {
            QStringList all;
            for (const QueueRow &row : delta.queues)
                all << row.queue;
            return all;
        };
        FloorDelta delta = t.floor.takeDelta();
        QCOMPARE(names(delta), inOrder);
        QCOMPARE(delta.agents.front().queues, inOrder);
        // One that is heard of later comes to its place.
        t.add(start + 1s, "Bob", "line 3");
        delta = t.floor.takeDelta();
        QCOMPARE(names(delta), (QStringList{u"line"_s, u"line 2"_s, u"line 3"_s, u"line 10"_s}));
    }

    /** The totals are kept agent by agent: at every step they are what counting everybody says. */
    void totalsFollowEveryChange()
    {
        Teller t(daily());
        Moment now = start;
        const auto check = [&t, &now](const char *what) {
            t.floor.advanceTo(now);
            const FloorDelta delta = t.floor.takeDelta();
            StateTotals team;
            QMap<QString, StateTotals> queues;
            Millis loggedIn{0};
            Millis talk{0};
            Millis paused{0};
            Millis handling{0};
            for (const AgentRow &row : t.floor.takeDelta(true).agents) {
                const auto count = [&row](StateTotals &totals, AgentState state) {
                    ++totals.byState[size_t(state)];
                    if (state == AgentState::Paused)
                        ++totals.pausedByKind[size_t(pauseKindOf(row.reason))];
                };
                count(team, row.state);
                for (const QString &queue : row.queues)
                    count(queues[queue], row.stateIn(queue));
                const StateSums sums = t.floor.sums(row.id);
                loggedIn += sums.loggedIn();
                talk += sums.talk;
                paused += sums.paused;
                handling += t.floor.handling(row.id).booked;
            }
            QVERIFY2(delta.team == team, what);
            for (const QueueRow &queue : delta.queues)
                QVERIFY2(queue.totals == queues[queue.queue], what);
            QVERIFY2(delta.sums.loggedIn == loggedIn && delta.sums.talk == talk, what);
            QVERIFY2(delta.sums.paused == paused && delta.sums.handling == handling, what);
        };
        t.add(now, "Anna", "support");
        t.add(now, "Bob", "support");
        t.add(now, "Bob", "sales");
        check("met");
        t.pause(now += 2s, "Bob", "sales", true, "lunch");
        check("paused in one queue");
        t.pause(now += 2s, "Bob", "support", true, "lunch");
        check("paused");
        t.answer(now += 2s, "Anna", "support", "call", 1);
        now += 5s;
        check("talking");
        t.remove(now, "Bob", "support");
        t.add(now, "Bob", "support"); // gone and back within one delta
        t.complete(now += 2s, "Anna", "support", "call", 6, "caller");
        check("wrap-up");
        now += 15s;
        check("the wrap-up ended by itself, at midnight or so");
        now += 30s;
        check("a new day");
        t.tell(EventType::Disconnected, now);
        check("silent");
        t.tell(EventType::Connected, now += 20s);
        check("heard again, the snapshot is to come");
        t.tell(EventType::SnapshotBegin, now);
        t.tell(memberEvent(EventType::MemberSeen, now, "Anna", "support"));
        t.tell(EventType::SnapshotEnd, now);
        now += 1s;
        check("Bob is not in the snapshot");
        t.add(now - 40s, "Bob", "sales"); // the clock was set back
        check("the clock was set");
        now += 10s;
        check("time passes");
    }
};

QTEST_GUILESS_MAIN(TestLiveFloor)
#include "tst_livefloor.moc"
