// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/access.h"
#include "models/policy/flooractions.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using Kind = FloorActionKind;

/** What is legal for an agent in each state, and who may do it. */
class TestFloorActions : public QObject
{
    Q_OBJECT

    static constexpr FloorActionKinds all =
        FloorActionKinds(Kind::Pause) | Kind::Resume | Kind::AddToQueue | Kind::RemoveFromQueue | listenKinds;

private slots:
    void onlyWhatMakesSenseIsLegal_data()
    {
        QTest::addColumn<FloorActionKinds>("possible");
        QTest::addColumn<FloorActionFacts>("agent");
        QTest::addColumn<FloorActionKinds>("legal");
        const QStringList one{u"sales"_s};
        const FloorActionKinds member = FloorActionKinds(Kind::AddToQueue) | Kind::RemoveFromQueue;
        QTest::newRow("ready") << all << FloorActionFacts{AgentState::Ready, false, false, one, true}
                               << (member | Kind::Pause);
        QTest::newRow("paused") << all << FloorActionFacts{AgentState::Paused, true, false, one, true}
                                << (member | Kind::Resume);
        QTest::newRow("paused in some queues") << all << FloorActionFacts{AgentState::Ready, true, true, one, true}
                                               << (member | Kind::Pause | Kind::Resume);
        QTest::newRow("talking") << all << FloorActionFacts{AgentState::Talking, false, false, one, true}
                                 << (member | Kind::Pause | listenKinds);
        QTest::newRow("on hold, pause pending") << all << FloorActionFacts{AgentState::OnHold, true, false, one, true}
                                                << (member | Kind::Resume | listenKinds);
        QTest::newRow("ringing: nothing to hear yet")
            << all << FloorActionFacts{AgentState::Ringing, false, false, one, true} << (member | Kind::Pause);
        QTest::newRow("no phone of one’s own")
            << all << FloorActionFacts{AgentState::Talking, false, false, one, false} << (member | Kind::Pause);
        QTest::newRow("an agent whose phone is hidden")
            << all << FloorActionFacts{AgentState::Talking, false, false, one, true, false} << (member | Kind::Pause);
        QTest::newRow("in no queue") << all << FloorActionFacts{AgentState::LoggedOut, false, false, {}, true}
                                     << FloorActionKinds(Kind::AddToQueue);
        QTest::newRow("unknown: hands off")
            << all << FloorActionFacts{AgentState::Unknown, false, false, one, true} << FloorActionKinds();
        QTest::newRow("a feed that can only pause")
            << FloorActionKinds(Kind::Pause) << FloorActionFacts{AgentState::Talking, false, false, one, true}
            << FloorActionKinds(Kind::Pause);
    }
    void onlyWhatMakesSenseIsLegal()
    {
        QFETCH(FloorActionKinds, possible);
        QFETCH(FloorActionFacts, agent);
        QTEST(FloorActionRules::legal(possible, agent), "legal");
    }

    void onlyLeavingAQueueWaitsForTheCaller()
    {
        for (const AgentState state : {AgentState::Ringing, AgentState::Talking, AgentState::OnHold}) {
            QVERIFY(FloorActionRules::waitsForCall(Kind::RemoveFromQueue, state));
            QVERIFY(!FloorActionRules::waitsForCall(Kind::Pause, state));
        }
        QVERIFY(!FloorActionRules::waitsForCall(Kind::RemoveFromQueue, AgentState::WrapUp));
    }

    void listeningIsARightOfItsOwn()
    {
        const auto may = [](Role role, Kind kind) {
            return AccessPolicy::allowed(role, FloorActionRules::rightFor(kind));
        };
        QVERIFY(may(Role::DutyLeader, Kind::Pause) && may(Role::DutyLeader, Kind::Barge));
        QVERIFY(may(Role::Quality, Kind::Listen) && !may(Role::Quality, Kind::Pause));
        QVERIFY(!may(Role::HumanResources, Kind::Listen) && !may(Role::Administrator, Kind::Whisper));
    }
};

QTEST_APPLESS_MAIN(TestFloorActions)
#include "tst_flooractions.moc"
