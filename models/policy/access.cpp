// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/access.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

bool AccessPolicy::allowed(Role role, Action action)
{
    switch (role) {
    case Role::System:
        return action == Action::SystemWork || action == Action::HandleAlert || action == Action::RunBreaks
               || action == Action::EraseExpired;
    case Role::Administrator:
        return action == Action::ChangeSettings || action == Action::SwitchMoneyEffects
               || action == Action::EditRulePack || action == Action::RestoreStore || action == Action::SystemWork
               || action == Action::EraseExpired;
    case Role::HumanResources:
        return action == Action::Export || action == Action::ImportPunches || action == Action::ReadCoaching;
    case Role::Quality:
        return action == Action::ListenIn || action == Action::ReadKnowledge || action == Action::WriteQaErrors
               || action == Action::ReadQaErrors;
    case Role::OperationsManager:
        return action == Action::DecidePenalty || action == Action::DecideAppeal || action == Action::RecordLeave
               || action == Action::ChangeSettings || action == Action::Export || action == Action::HandleAlert
               || action == Action::RecordIncident || action == Action::ActOnFloor || action == Action::ListenIn
               || action == Action::ReadCoaching || action == Action::WriteKnowledge || action == Action::ReadKnowledge
               || action == Action::ReadReports || action == Action::ReceiveReports || action == Action::ReadRegister
               || action == Action::ReadQaErrors;
    case Role::DutyLeader:
        return action != Action::SwitchMoneyEffects && action != Action::EraseExpired && action != Action::RestoreStore
               && action != Action::ReceiveReports;
    }
    Q_UNREACHABLE();
}

bool AccessPolicy::crossesTeams(Action action)
{
    return action == Action::ReadCoaching || action == Action::ReadKnowledge || action == Action::ReadReports
           || action == Action::ReadRegister || action == Action::ListenIn || action == Action::WriteRegister
           || action == Action::HandleAlert || action == Action::WriteQaErrors || action == Action::ReadQaErrors;
}

bool AccessPolicy::leads(const QStringList &own, const QString &team)
{
    return own.contains(QString()) || own.contains(team);
}

Result<Grant> AccessPolicy::grant(const Actor &actor, Action action, const TeamQuestion &about)
{
    if (actor.name.trimmed().isEmpty()) {
        return Error{
            Error::Kind::Forbidden,
            QCoreApplication::translate(
                "AccessPolicy", "Nobody is on duty. Choose the duty leader first: every decision has an author."),
            {}};
    }
    if (!allowed(actor.role, action)) {
        return Error{Error::Kind::Forbidden,
                     QCoreApplication::translate("AccessPolicy", "%1 may not do this. Ask somebody who has the right.")
                         .arg(actor.name),
                     {}};
    }
    const bool bound = actor.role == Role::DutyLeader && !about.team.isEmpty() && !crossesTeams(action);
    if (bound && !leads(about.own, about.team)) {
        return Error{Error::Kind::Forbidden,
                     QCoreApplication::translate(
                         "AccessPolicy",
                         //: %1 = a leader, %2 = the leader's teams, %3 = another team
                         "%1 leads %2, not %3. Ask its leader, or enter who leads it in the setting leads.%1.")
                         .arg(actor.name, about.own.join(u", "_s), about.team),
                     {}};
    }
    return Grant(actor, action);
}

} // namespace Floorwalk
