// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"

namespace Floorwalk {

/** What a writing call does; AccessPolicy knows which role may. */
enum class Action : quint8 {
    EditPeople,
    EditRoster,
    ImportPunches,
    MarkRoll,
    RecordNotice,
    RecordLeave,
    CloseDay,
    DecidePenalty,
    DecideAppeal,
    ChangeSettings,
    SwitchMoneyEffects,
    EditRulePack,
    RunDay, ///< start, finish, postpone, skip activities; tick checklists
    HandleAlert,
    RecordIncident, ///< say what an incident was, set its span, withdraw it: what it excuses hangs on it
    ActOnFloor, ///< pause and resume agents, change whom a queue rings
    ListenIn, ///< hear a call: silently, whispering, in conference; and put on record who was heard
    WriteCoaching, ///< coaching notes and what is agreed
    ReadCoaching, ///< of them what the role may see
    WriteKnowledge, ///< knowledge points, and who knows them
    ReadKnowledge,
    ReadReports, ///< day, week and month reports and hand-overs
    WriteReports, ///< submit a report; hand the shift over, and accept what was handed over
    ReceiveReports, ///< mark a report as received
    WriteRegister, ///< take something up, say what became of it, hand it over
    ReadRegister,
    WriteQaErrors, ///< of the register the entries of errors that quality assurance found, also from files
    ReadQaErrors,
    RunBreaks, ///< put on the waiting list, send, take back, extend; plan meals
    Export,
    RestoreStore,
    EraseExpired, ///< what has outlived the retention settings
    SystemWork ///< the program's own: re-assessment, lease, history
};

/** Proof that an actor may do one thing: writing repository calls take it, only AccessPolicy makes it. */
class Grant
{
public:
    const Actor &actor() const { return m_actor; }
    Action action() const { return m_action; }

private:
    friend class AccessPolicy;
    Grant(Actor actor, Action action)
        : m_actor(std::move(actor))
        , m_action(action)
    {}
    Actor m_actor;
    Action m_action;
};

} // namespace Floorwalk
