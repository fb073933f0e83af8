// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/access.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Who may do what, as domain.md 10 has it. */
class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void rolesMayWhatIsTheirs_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Action>("action");
        QTest::addColumn<bool>("may");
        QTest::newRow("leader: roll") << Role::DutyLeader << Action::MarkRoll << true;
        QTest::newRow("leader: penalty") << Role::DutyLeader << Action::DecidePenalty << true;
        QTest::newRow("leader: money") << Role::DutyLeader << Action::SwitchMoneyEffects << false;
        QTest::newRow("leader: restore") << Role::DutyLeader << Action::RestoreStore << false;
        QTest::newRow("leader: erase") << Role::DutyLeader << Action::EraseExpired << false;
        QTest::newRow("manager: appeal") << Role::OperationsManager << Action::DecideAppeal << true;
        QTest::newRow("manager: roll") << Role::OperationsManager << Action::MarkRoll << false;
        QTest::newRow("manager: restore") << Role::OperationsManager << Action::RestoreStore << false;
        QTest::newRow("HR: export") << Role::HumanResources << Action::Export << true;
        QTest::newRow("HR: restore") << Role::HumanResources << Action::RestoreStore << false;
        QTest::newRow("quality: restore") << Role::Quality << Action::RestoreStore << false;
        QTest::newRow("administrator: restore") << Role::Administrator << Action::RestoreStore << true;
        QTest::newRow("administrator: money") << Role::Administrator << Action::SwitchMoneyEffects << true;
        QTest::newRow("administrator: roll") << Role::Administrator << Action::MarkRoll << false;
        QTest::newRow("leader: coaching") << Role::DutyLeader << Action::WriteCoaching << true;
        QTest::newRow("leader: knowledge") << Role::DutyLeader << Action::WriteKnowledge << true;
        QTest::newRow("manager: knowledge") << Role::OperationsManager << Action::WriteKnowledge << true;
        QTest::newRow("quality: reads knowledge") << Role::Quality << Action::ReadKnowledge << true;
        QTest::newRow("quality: writes knowledge") << Role::Quality << Action::WriteKnowledge << false;
        QTest::newRow("HR: knowledge") << Role::HumanResources << Action::ReadKnowledge << false;
        QTest::newRow("HR: reads coaching") << Role::HumanResources << Action::ReadCoaching << true;
        QTest::newRow("HR: writes coaching") << Role::HumanResources << Action::WriteCoaching << false;
        QTest::newRow("manager: writes coaching") << Role::OperationsManager << Action::WriteCoaching << false;
        QTest::newRow("quality: reads coaching") << Role::Quality << Action::ReadCoaching << false;
        QTest::newRow("administrator: reads coaching") << Role::Administrator << Action::ReadCoaching << false;
        QTest::newRow("leader: register") << Role::DutyLeader << Action::WriteRegister << true;
        QTest::newRow("manager: reads the register") << Role::OperationsManager << Action::ReadRegister << true;
        QTest::newRow("manager: writes the register") << Role::OperationsManager << Action::WriteRegister << false;
        QTest::newRow("quality: writes QA errors") << Role::Quality << Action::WriteQaErrors << true;
        QTest::newRow("quality: reads QA errors") << Role::Quality << Action::ReadQaErrors << true;
        QTest::newRow("quality: writes the register") << Role::Quality << Action::WriteRegister << false;
        QTest::newRow("quality: reads the register") << Role::Quality << Action::ReadRegister << false;
        QTest::newRow("manager: reads QA errors") << Role::OperationsManager << Action::ReadQaErrors << true;
        QTest::newRow("manager: writes QA errors") << Role::OperationsManager << Action::WriteQaErrors << false;
        QTest::newRow("HR: writes QA errors") << Role::HumanResources << Action::WriteQaErrors << false;
        QTest::newRow("leader: writes QA errors") << Role::DutyLeader << Action::WriteQaErrors << true;
        QTest::newRow("HR: register") << Role::HumanResources << Action::ReadRegister << false;
        QTest::newRow("administrator: register") << Role::Administrator << Action::ReadRegister << false;
        QTest::newRow("leader: reports") << Role::DutyLeader << Action::WriteReports << true;
        QTest::newRow("manager: reads reports") << Role::OperationsManager << Action::ReadReports << true;
        QTest::newRow("manager: receives reports") << Role::OperationsManager << Action::ReceiveReports << true;
        QTest::newRow("leader: receives reports") << Role::DutyLeader << Action::ReceiveReports << false;
        QTest::newRow("manager: writes reports") << Role::OperationsManager << Action::WriteReports << false;
        QTest::newRow("HR: reports") << Role::HumanResources << Action::ReadReports << false;
        QTest::newRow("administrator: reports") << Role::Administrator << Action::ReadReports << false;
        QTest::newRow("program: restore") << Role::System << Action::RestoreStore << false;
        QTest::newRow("program: erase") << Role::System << Action::EraseExpired << true;
    }
    void rolesMayWhatIsTheirs()
    {
        QFETCH(Role, role);
        QFETCH(Action, action);
        QFETCH(bool, may);
        QCOMPARE(AccessPolicy::allowed(role, action), may);
        const Result<Grant> grant = AccessPolicy::grant({u"王芳"_s, role, {}}, action);
        QCOMPARE(grant.ok(), may);
        if (!may)
            QCOMPARE(grant.error().kind, Error::Kind::Forbidden);
    }
    void anothersTeamIsLeftAlone_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("team");
        QTest::addColumn<QStringList>("own");
        QTest::addColumn<bool>("may");
        const QString first = u"一组"_s;
        const QString second = u"二组"_s;
        QTest::newRow("the own") << Role::DutyLeader << Action::MarkRoll << first << QStringList{first} << true;
        QTest::newRow("another's") << Role::DutyLeader << Action::MarkRoll << second << QStringList{first} << false;
        QTest::newRow("one of two") << Role::DutyLeader << Action::MarkRoll << second << QStringList{first, second}
                                    << true;
        QTest::newRow("one-person mode") << Role::DutyLeader << Action::MarkRoll << second << QStringList{QString()}
                                         << true;
        QTest::newRow("about no team") << Role::DutyLeader << Action::MarkRoll << QString() << QStringList{first}
                                       << true;
        QTest::newRow("a manager") << Role::OperationsManager << Action::DecidePenalty << second << QStringList{first}
                                   << true;
        for (const Action action : {Action::EditRoster, Action::RecordNotice, Action::RecordLeave, Action::CloseDay,
                                    Action::DecidePenalty, Action::WriteCoaching, Action::WriteKnowledge,
                                    Action::RunDay, Action::RecordIncident, Action::ActOnFloor, Action::Export}) {
            QTest::addRow("another's: action %d", int(action))
                << Role::DutyLeader << action << second << QStringList{first} << false;
        }
        for (const Action action : {Action::ReadCoaching, Action::ListenIn, Action::WriteRegister,
                                    Action::WriteQaErrors, Action::HandleAlert}) {
            QTest::addRow("crosses teams: action %d", int(action))
                << Role::DutyLeader << action << second << QStringList{first} << true;
        }
    }
    void anothersTeamIsLeftAlone()
    {
        QFETCH(const Role, role);
        QFETCH(const Action, action);
        QFETCH(const QString, team);
        QFETCH(const QStringList, own);
        QFETCH(const bool, may);
        const Result<Grant> grant = AccessPolicy::grant({u"王芳"_s, role, {}}, action, {team, own});
        QCOMPARE(grant.ok(), may);
        if (may)
            return;
        QCOMPARE(grant.error().kind, Error::Kind::Forbidden);
        QVERIFY2(grant.error().text.contains(team), qPrintable(grant.error().text));
    }
    void nobodyMayNothing()
    {
        QCOMPARE(AccessPolicy::grant({u" "_s, Role::DutyLeader, {}}, Action::MarkRoll).error().kind,
                 Error::Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
