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
};

QTEST_GUILESS_MAIN(TestLiveFloor)
#include "tst_livefloor.moc"
