// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/registerwords.h"

#include <QCoreApplication>

namespace Floorwalk {

namespace {

/** Where this file's texts stand in the catalogue. */
struct RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(Register)
};

} // namespace

QString RegisterWords::kind(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Hotline:
        return RegisterText::tr("Hotline");
    case EntryKind::Question:
        return RegisterText::tr("Business question");
    case EntryKind::Proposal:
        return RegisterText::tr("Proposal");
    case EntryKind::Escalation:
        return RegisterText::tr("Escalation");
    case EntryKind::WorkOrder:
        return RegisterText::tr("Work order");
    case EntryKind::Environment:
        return RegisterText::tr("Environment");
    case EntryKind::Fault:
        return RegisterText::tr("Seat fault");
    case EntryKind::Praise:
        return RegisterText::tr("Commendation");
    case EntryKind::Upset:
        return RegisterText::tr("Upsetting call");
    case EntryKind::Task:
        return RegisterText::tr("Task");
    }
    Q_UNREACHABLE();
}

QString RegisterWords::urgency(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Normal:
        return RegisterText::tr("normal");
    case Urgency::Urgent:
        return RegisterText::tr("urgent");
    case Urgency::AtOnce:
        return RegisterText::tr("at once");
    }
    Q_UNREACHABLE();
}

QString RegisterWords::step(StepKind kind)
{
    switch (kind) {
    case StepKind::Answered:
        return RegisterText::tr("answered");
    case StepKind::Sent:
        return RegisterText::tr("sent");
    case StepKind::Promised:
        return RegisterText::tr("promised anew");
    case StepKind::Offered:
        return RegisterText::tr("hand-over offered");
    case StepKind::Accepted:
        return RegisterText::tr("taken over");
    case StepKind::Declined:
        return RegisterText::tr("hand-over declined");
    case StepKind::FedBack:
        return RegisterText::tr("fed back");
    case StepKind::Solved:
        return RegisterText::tr("solved");
    case StepKind::Closed:
        return RegisterText::tr("closed");
    case StepKind::Reopened:
        return RegisterText::tr("reopened");
    case StepKind::Corrected:
        return RegisterText::tr("corrected");
    case StepKind::Noted:
        return RegisterText::tr("noted");
    case StepKind::Snoozed:
        return RegisterText::tr("snoozed");
    }
    Q_UNREACHABLE();
}

QString RegisterWords::act(StepKind kind)
{
    switch (kind) {
    case StepKind::Answered:
        return RegisterText::tr("Answer");
    case StepKind::Sent:
        return RegisterText::tr("Send on");
    case StepKind::Promised:
        return RegisterText::tr("Promise another time");
    case StepKind::Offered:
        return RegisterText::tr("Hand over");
    case StepKind::Accepted:
        return RegisterText::tr("Take over");
    case StepKind::Declined:
        return RegisterText::tr("Decline");
    case StepKind::FedBack:
        return RegisterText::tr("Fed back");
    case StepKind::Solved:
        return RegisterText::tr("Solved");
    case StepKind::Closed:
        return RegisterText::tr("Close");
    case StepKind::Reopened:
        return RegisterText::tr("Reopen");
    case StepKind::Corrected:
        return RegisterText::tr("Correct");
    case StepKind::Noted:
        return RegisterText::tr("Note");
    case StepKind::Snoozed:
        return RegisterText::tr("Snooze");
    }
    Q_UNREACHABLE();
}

QString RegisterWords::standing(const RegisterEntry &entry, const RegisterStanding &standing)
{
    if (!standing.open) {
        for (auto step = entry.steps.rbegin(); step != entry.steps.rend(); ++step) {
            if (step->kind == StepKind::Solved || step->kind == StepKind::Closed)
                return RegisterWords::step(step->kind);
        }
    }
    if (!standing.offeredTo.isEmpty())
        return RegisterText::tr("offered to %1").arg(standing.offeredTo);
    if (standing.fedBack)
        return RegisterWords::step(StepKind::FedBack);
    if (!standing.answer.isEmpty())
        return RegisterWords::step(StepKind::Answered);
    if (!standing.sentTo.isEmpty())
        return RegisterText::tr("with %1").arg(standing.sentTo);
    return hasFate(entry.kind) ? RegisterText::tr("open") : RegisterWords::step(StepKind::Noted);
}

} // namespace Floorwalk
