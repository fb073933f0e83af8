// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/registerentry.h"

#include "models/domain/named.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** The text of @p step as its last correction has it. */
QString textNow(const RegisterEntry &entry, const RegisterStep &step)
{
    QString text = step.text;
    for (const RegisterStep &later : entry.steps) {
        if (later.kind == StepKind::Corrected && later.corrects && later.corrects == step.id)
            text = later.text;
    }
    return text;
}

void endBy(RegisterStanding &standing, const RegisterStep &step, const QString &outcome)
{
    standing.open = false;
    standing.offeredTo.clear();
    standing.snoozed.clear();
    standing.outcome = outcome;
    standing.closedAt = step.at;
    standing.closedBy = step.by;
}

void beginAgain(RegisterStanding &standing)
{
    standing.open = true;
    standing.fedBack = false;
    standing.outcome.clear();
    standing.closedAt.reset();
    standing.closedBy.clear();
}

/** Steps about a recording: what the agent says to it, with whom it is shared, who listened. */
void foldSharing(RegisterStanding &standing, const RegisterStep &step, const QString &text)
{
    const auto say = [&standing, &step](Consent consent) {
        standing.consent = consent;
        standing.consentAt = step.at;
    };
    switch (step.kind) {
    case StepKind::Asked:
        say(Consent::Asked);
        beginAgain(standing); // somebody may be asked again who said no
        break;
    case StepKind::Agreed:
        say(Consent::Given);
        standing.withdrawn = false;
        beginAgain(standing);
        break;
    case StepKind::Refused:
        say(Consent::Refused);
        endBy(standing, step, text);
        break;
    case StepKind::Withdrawn:
        say(Consent::Withdrawn);
        standing.withdrawn = true;
        standing.sharedWith.clear();
        standing.heard.clear();
        endBy(standing, step, text);
        break;
    case StepKind::Shared:
        standing.sharedWith = step.whom;
        standing.sharedAt = step.at;
        standing.sharedBy = step.by;
        if (!isKnowledgeAudience(step.whom)) // of a question an answer may be awaited still
            endBy(standing, step, text);
        break;
    case StepKind::Heard:
        if (!standing.heard.contains(step.whom))
            standing.heard << step.whom;
        break;
    default:
        break;
    }
}

/** Steps about who answers for it and when. */
void foldDuty(RegisterStanding &standing, const RegisterStep &step, const QString &text)
{
    switch (step.kind) {
    case StepKind::Promised:
        standing.due = step.due;
        standing.snoozed.clear();
        ++standing.moved;
        break;
    case StepKind::Offered:
        standing.offeredTo = step.whom;
        standing.snoozed.remove(step.whom); // what is offered calls, whatever rested there before
        break;
    case StepKind::Accepted:
        standing.owner = step.by;
        standing.offeredTo.clear();
        standing.snoozed.remove(step.by);
        break;
    case StepKind::Declined:
        standing.offeredTo.clear();
        break;
    case StepKind::Snoozed:
        if (step.due)
            standing.snoozed.insert(step.by, *step.due);
        break;
    default:
        foldSharing(standing, step, text);
    }
}

} // namespace

QString entryKindName(EntryKind kind)
{
    static constexpr std::array names{"hotline"_L1,   "question"_L1,    "proposal"_L1,  "escalation"_L1,
                                      "workOrder"_L1, "environment"_L1, "fault"_L1,     "praise"_L1,
                                      "upset"_L1,     "task"_L1,        "recording"_L1, "qaError"_L1};
    return names.at(size_t(kind));
}

std::optional<EntryKind> entryKindFromName(QStringView name)
{
    return valueNamed(entryKinds, entryKindName, name);
}

QString knowledgeAudience(qint64 point)
{
    return u"knowledge:%1"_s.arg(point);
}

qint64 pointOfAudience(QStringView whom)
{
    constexpr QLatin1StringView prefix("knowledge:");
    return whom.startsWith(prefix) ? std::max<qint64>(0, whom.mid(prefix.size()).toLongLong()) : 0;
}

QString urgencyName(Urgency urgency)
{
    static constexpr std::array names{"normal"_L1, "urgent"_L1, "atOnce"_L1};
    return names.at(size_t(urgency));
}

std::optional<Urgency> urgencyFromName(QStringView name)
{
    return valueNamed(urgencies, urgencyName, name);
}

QString stepKindName(StepKind kind)
{
    static constexpr std::array names{"answered"_L1,  "sent"_L1,      "promised"_L1, "offered"_L1, "accepted"_L1,
                                      "declined"_L1,  "fedBack"_L1,   "solved"_L1,   "closed"_L1,  "reopened"_L1,
                                      "corrected"_L1, "noted"_L1,     "snoozed"_L1,  "asked"_L1,   "agreed"_L1,
                                      "refused"_L1,   "withdrawn"_L1, "shared"_L1,   "heard"_L1};
    return names.at(size_t(kind));
}

std::optional<StepKind> stepKindFromName(QStringView name)
{
    return valueNamed(stepKinds, stepKindName, name);
}

QString consentName(Consent consent)
{
    static constexpr std::array names{"notAsked"_L1, "asked"_L1, "given"_L1, "refused"_L1, "withdrawn"_L1};
    return names.at(size_t(consent));
}

RegisterStanding standingOf(const RegisterEntry &entry)
{
    RegisterStanding standing;
    standing.open = hasFate(entry.kind);
    standing.owner = entry.owner;
    standing.due = entry.due;
    standing.sentTo = entry.words.addressee;
    for (const RegisterStep &step : entry.steps) {
        standing.lastStep = step.id.value_or(0);
        switch (step.kind) {
        case StepKind::Answered:
            standing.answer = textNow(entry, step);
            break;
        case StepKind::Sent:
            standing.sentTo = step.whom;
            break;
        case StepKind::FedBack:
            standing.fedBack = true;
            break;
        case StepKind::Solved:
        case StepKind::Closed:
            endBy(standing, step, textNow(entry, step));
            break;
        case StepKind::Reopened:
            beginAgain(standing);
            break;
        default:
            foldDuty(standing, step, textNow(entry, step));
        }
    }
    return standing;
}

} // namespace Floorwalk
