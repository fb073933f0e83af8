// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/liveteller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

/** Who an agent is and which one state he is in, however many queues report it. The points are those of the recordings
 * (tests/data/traces/README.md). */
class TestLiveAgents : public QObject
{
    Q_OBJECT

private slots:
    /** The views take 0 for nobody: such a row could not be opened. */
    void whoIsHeardFirstIsSomebody()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.add(start, "Bob", "support");
        QVERIFY(t.row(u"Anna"_s).id != 0);
        QVERIFY(t.row(u"Bob"_s).id != 0);
        QVERIFY(t.row(u"Anna"_s).id != t.row(u"Bob"_s).id);
        QVERIFY(t.floor.running(t.row(u"Bob"_s).id)->agentKey == u"Bob"_s);
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

    void thePhoneBehindALocalChannelIsKnown()
    {
        Teller t;
        t.add(start, "Anna", "support");
        QCOMPARE(t.row(u"Anna"_s).device, QString());
        Event local = memberEvent(EventType::MemberAdded, start, "Ben", "sales");
        local.interface = "Local/1002@agents/n";
        t.tell(local);
        QCOMPARE(t.row(u"Ben"_s).interface, u"Local/1002@agents/n"_s);
        QCOMPARE(t.row(u"Ben"_s).device, u"PJSIP/1002"_s);
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

    void whatOnlyASnapshotTellsOfAPauseIsDiscreetToo()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.tell(EventType::SnapshotBegin, start + 60s);
        Event anna = memberEvent(EventType::MemberSeen, start + 60s, "Anna", "support");
        anna.paused = true;
        anna.reason = "洗手间";
        t.tell(anna);
        t.tell(EventType::SnapshotEnd, start + 60s);
        QCOMPARE(t.row(u"Anna"_s).reason, u"小休"_s);
        t.pause(start + 90s, "Anna", "support", false);
        QCOMPARE(t.record.spans.back().reason, u"小休"_s);
        QCOMPARE(t.of(u"Anna"_s, start + 91s).pauses.value(u"小休"_s).seconds, 30);
    }

    /** An event that names nobody is of whoever came to the phone last, not of one that is called like it. */
    void whoIsOnAPhoneIsMeantByIt()
    {
        Teller t;
        Event phone = memberEvent(EventType::MemberAdded, start, "PJSIP/1001", "support");
        phone.interface = "Local/1001@agents/n";
        phone.stateInterface = "PJSIP/1001";
        t.tell(phone);
        t.add(start + 1s, "Anna", "support");
        Event nameless = memberEvent(EventType::MemberStatus, start + 2s, "Anna", "support", DeviceStatus::InUse);
        nameless.member = {};
        t.tell(nameless);
        QVERIFY(t.of(u"Anna"_s, start + 3s).state == AgentState::Talking);
        QVERIFY(t.of(u"PJSIP/1001"_s, start + 3s).state == AgentState::Ready);
    }

    /** Nobody can be a member of a queue for which there is no room: a feed that makes up names for ever. */
    void aQueueTooManyHasNoMembers()
    {
        Teller t;
        std::string name;
        for (int i = 0; i < 5'000; ++i) {
            name = "queue" + std::to_string(i);
            t.tell(EventType::QueueSeen, start, name);
        }
        for (const std::string_view queue : {"queue7", "one too many"}) {
            t.add(start + 1s, "Anna", queue);
            t.status(start + 1s, "Anna", queue, DeviceStatus::NotInUse);
            t.pause(start + 1s, "Anna", queue, true, "lunch");
        }
        QCOMPARE(t.of(u"Anna"_s, start + 5s).queues, QStringList{u"queue7"_s});
        QVERIFY(t.row(u"Anna"_s).state == AgentState::Paused);
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

    /** domain.md 2.3: another reason does not reset it; a break, which is none, does. */
    void busyLastsWhateverTheReasons()
    {
        Teller t;
        t.add(start, "Anna", "support");
        t.pause(start + 10s, "Anna", "support", true, "desk");
        t.pause(start + 300s, "Anna", "support", true, "e-mail");
        QCOMPARE(t.row(u"Anna"_s).since, start + 300s);
        QCOMPARE(t.row(u"Anna"_s).busySince, std::optional(start + 10s));
        QCOMPARE(t.row(u"Anna"_s).lastsSince(), start + 10s);
        QCOMPARE(t.record.spans.back().reason, u"desk"_s);
        t.pause(start + 400s, "Anna", "support", true, "lunch");
        QVERIFY(!t.row(u"Anna"_s).busySince);
        t.pause(start + 500s, "Anna", "support", true, "desk");
        QCOMPARE(t.row(u"Anna"_s).lastsSince(), start + 500s);
        t.pause(start + 600s, "Anna", "support", false);
        QVERIFY(!t.row(u"Anna"_s).busySince);
        QCOMPARE(t.row(u"Anna"_s).lastsSince(), start + 600s);
    }

    void whoIsPausedInOneQueueIsReadyForTheOthersAlone()
    {
        Teller t;
        t.add(start, "Anna", "sales");
        t.add(start, "Anna", "support");
        t.add(start, "Bob", "support");
        t.pause(start + 10s, "Anna", "support", true, "lunch");
        const FloorDelta delta = t.floor.takeDelta(true);
        QCOMPARE(delta.queues.size(), size_t(2)); // sales, support
        QCOMPARE(delta.queues[0].totals.of(AgentState::Ready), 1);
        QCOMPARE(delta.queues[1].totals.of(AgentState::Ready), 1);
        QCOMPARE(delta.queues[1].totals.of(AgentState::Paused), 1);
        QCOMPARE(delta.queues[1].totals.pausedByKind[size_t(PauseKind::Meal)], 1);
        QCOMPARE(delta.team.of(AgentState::Ready), 2);
        QCOMPARE(t.row(u"Anna"_s).pausedQueues, QStringList{u"support"_s});
        t.pause(start + 20s, "Anna", "support", false);
        QCOMPARE(t.floor.takeDelta(true).queues[1].totals.of(AgentState::Ready), 2);
        QVERIFY(t.row(u"Anna"_s).pausedQueues.isEmpty());
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
};

QTEST_GUILESS_MAIN(TestLiveAgents)
#include "tst_liveagents.moc"
