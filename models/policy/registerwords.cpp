// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/registerwords.h"

#include "models/policy/callermask.h"

#include <QCoreApplication>

namespace Floorwalk {

namespace {

constexpr qsizetype rowLength = 60; ///< of a text, in characters

/** Where this file's texts stand in the catalogue. */
struct RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(Register)
};

} // namespace

QString RegisterWords::inShort(const EntryWords &words)
{
    // Masked before it is cut: of half a number nobody would see that it is one.
    return words.topic.isEmpty() ? CallerMask::masked(words.text.simplified()).left(rowLength)
                                 : CallerMask::masked(words.topic);
}

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
    case EntryKind::Recording:
        return RegisterText::tr("Recording");
    case EntryKind::QaError:
        return RegisterText::tr("QA error");
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
    case StepKind::Asked:
        return RegisterText::tr("agent asked");
    case StepKind::Agreed:
        return RegisterText::tr("agent said yes");
    case StepKind::Refused:
        return RegisterText::tr("agent said no");
    case StepKind::Withdrawn:
        return RegisterText::tr("consent withdrawn");
    case StepKind::Shared:
        return RegisterText::tr("shared");
    case StepKind::Heard:
        return RegisterText::tr("listened to");
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
    case StepKind::Asked:
        return RegisterText::tr("Agent asked");
    case StepKind::Agreed:
        return RegisterText::tr("Agent says yes");
    case StepKind::Refused:
        return RegisterText::tr("Agent says no");
    case StepKind::Withdrawn:
        return RegisterText::tr("Consent withdrawn");
    case StepKind::Shared:
        return RegisterText::tr("Share");
    case StepKind::Heard:
        return RegisterText::tr("Listened to");
    }
    Q_UNREACHABLE();
}

QString RegisterWords::audience(const QString &whom)
{
    if (const qint64 point = pointOfAudience(whom); point > 0)
        return RegisterText::tr("knowledge point #%1").arg(point);
    if (whom == teamAudience)
        return RegisterText::tr("the team");
    return whom == everybodyAudience ? RegisterText::tr("everybody") : whom;
}

QString RegisterWords::audienceOf(const QString &typed)
{
    for (const QLatin1StringView key : {teamAudience, everybodyAudience}) {
        if (typed.compare(audience(key), Qt::CaseInsensitive) == 0)
            return key;
    }
    return typed;
}

QString RegisterWords::consent(Consent consent)
{
    switch (consent) {
    case Consent::NotAsked:
        return RegisterText::tr("agent not asked yet");
    case Consent::Asked:
        return RegisterText::tr("agent asked, no answer yet");
    case Consent::Given:
        return RegisterText::tr("agent said yes");
    case Consent::Refused:
        return RegisterText::tr("agent said no");
    case Consent::Withdrawn:
        return RegisterText::tr("consent withdrawn");
    }
    Q_UNREACHABLE();
}

namespace {

QString standingOfRecording(const RegisterStanding &standing)
{
    const bool isDenied = standing.consent == Consent::Refused || standing.consent == Consent::Withdrawn;
    if (standing.sharedWith.isEmpty())
        return standing.open || isDenied ? RegisterWords::consent(standing.consent)
                                         : RegisterWords::step(StepKind::Closed);
    const QString whom = RegisterWords::audience(standing.sharedWith);
    if (standing.heard.isEmpty())
        return RegisterText::tr("shared with %1").arg(whom);
    QStringList heard;
    for (const QString &one : standing.heard)
        heard << RegisterWords::audience(one);
    //: a recording: whom it is shared with, and who listened to it
    return RegisterText::tr("shared with %1, heard by %2").arg(whom, heard.join(RegisterText::tr(", ")));
}

} // namespace

QString RegisterWords::act(EntryKind entry, StepKind kind)
{
    if (entry == EntryKind::QaError && kind == StepKind::Answered)
        return RegisterText::tr("Advise");
    if (entry != EntryKind::Recording && kind == StepKind::Shared)
        return RegisterText::tr("Make it a knowledge point");
    return entry == EntryKind::QaError && kind == StepKind::Withdrawn ? RegisterText::tr("It was none") : act(kind);
}

QString RegisterWords::step(EntryKind entry, StepKind kind)
{
    if (entry == EntryKind::QaError && kind == StepKind::Answered)
        return RegisterText::tr("advised");
    if (entry != EntryKind::Recording && kind == StepKind::Shared)
        return RegisterText::tr("made a knowledge point");
    return entry == EntryKind::QaError && kind == StepKind::Withdrawn ? RegisterText::tr("withdrawn") : step(kind);
}

QString RegisterWords::standing(const RegisterEntry &entry, const RegisterStanding &standing)
{
    if (entry.kind == EntryKind::QaError && standing.withdrawn)
        return step(entry.kind, StepKind::Withdrawn);
    if (entry.kind == EntryKind::Recording && standing.offeredTo.isEmpty())
        return standingOfRecording(standing);
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
        return RegisterWords::step(entry.kind, StepKind::Answered);
    if (!standing.sentTo.isEmpty())
        return RegisterText::tr("with %1").arg(standing.sentTo);
    return hasFate(entry.kind) ? RegisterText::tr("open") : RegisterText::tr("on record");
}

} // namespace Floorwalk
