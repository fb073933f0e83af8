// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/registerrules.h"

namespace Floorwalk {

namespace {

using F = EntryField;

struct KindRule
{
    EntryFields fields;
    EntryFields required;
    bool sent = false; ///< it may go to somebody else for an answer or a fate
    bool answered = false;
    bool fedBack = false; ///< somebody waits to hear of it
    bool topics = false;
    bool taught = false; ///< an answer may become a knowledge point
};

/** In the order of EntryKind. */
const KindRule &ruleOf(EntryKind kind)
{
    static const std::array rules{
        KindRule{F::Agent | F::Topic | F::Text | F::Answer | F::Solved | F::Addressee, F::Agent | F::Text, true, true,
                 true, true, true},
        KindRule{F::Topic | F::Text | F::Contact | F::Due | F::Addressee | F::Answer, F::Text, true, true, true, true,
                 true},
        KindRule{F::Topic | F::Text | F::Agent | F::Addressee, F::Text, true, true, true, false},
        KindRule{F::Agent | F::Contact | F::Topic | F::Text | F::Urgency | F::Due, F::Contact | F::Text, true, true,
                 true, true},
        KindRule{F::Topic | F::Text | F::Contact | F::Urgency | F::Addressee | F::Due, F::Topic | F::Addressee, true,
                 true, true, false},
        KindRule{F::Text | F::Addressee | F::Due, F::Text, true, false, false, false},
        KindRule{F::Seat | F::Text | F::Addressee | F::Due, F::Seat | F::Text, true, false, false, false},
        KindRule{F::Agent | F::Text | F::Contact, F::Agent | F::Text, true, false, true, false},
        KindRule{F::Agent | F::Text, F::Agent | F::Text, false, false, false, false},
        KindRule{F::Text | F::Urgency | F::Due | F::Addressee, F::Text, true, false, false, false},
        KindRule{F::Agent | F::Link | F::Call | F::Contact | F::Topic | F::Text | F::Consent,
                 F::Agent | F::Link | F::Text, false, false, false, false},
        KindRule{F::Agent | F::Day | F::Call | F::Topic | F::Text | F::Fatal | F::Answer | F::Finder,
                 F::Agent | F::Topic, true, true, true, false},
    };
    return rules.at(size_t(kind));
}

/** What may be done about a recording: it is prepared, the agent is asked, it is shared, it is heard. */
std::vector<StepKind> sharingSteps(const RegisterStanding &standing, const QString &actor)
{
    std::vector<StepKind> steps;
    const auto addIf = [&steps](bool legal, StepKind step) {
        if (legal)
            steps.push_back(step);
    };
    const Consent consent = standing.consent;
    const bool isShared = !standing.sharedWith.isEmpty();
    const bool isGiven = consent == Consent::Given;
    const bool isDenied = consent == Consent::Refused || consent == Consent::Withdrawn;
    addIf(standing.open && standing.offeredTo == actor, StepKind::Accepted);
    addIf(standing.open && standing.offeredTo == actor, StepKind::Declined);
    addIf(!isGiven && consent != Consent::Asked, StepKind::Asked);
    addIf(!isGiven, StepKind::Agreed);
    addIf(consent == Consent::NotAsked || consent == Consent::Asked, StepKind::Refused);
    addIf(isGiven, StepKind::Shared);
    addIf(isShared, StepKind::Heard);
    addIf(isGiven, StepKind::Withdrawn);
    addIf(standing.open, StepKind::Closed);
    addIf(!standing.open && !isShared && !isDenied, StepKind::Reopened);
    addIf(standing.open && standing.owner == actor, StepKind::Offered);
    addIf(true, StepKind::Noted);
    addIf(true, StepKind::Corrected);
    return steps;
}

} // namespace

EntryFields RegisterRules::fieldsOf(EntryKind kind)
{
    return ruleOf(kind).fields;
}

EntryFields RegisterRules::requiredOf(EntryKind kind)
{
    return ruleOf(kind).required;
}

std::optional<EntryKind> RegisterRules::kindOfActivity(QStringView activity)
{
    using namespace Qt::StringLiterals;
    if (activity == "leaderHotline"_L1)
        return EntryKind::Hotline;
    return activity == "urgentBusiness"_L1 ? std::optional(EntryKind::Escalation) : std::nullopt;
}

bool RegisterRules::countsTopics(EntryKind kind)
{
    return ruleOf(kind).topics;
}

std::vector<StepKind> RegisterRules::legalSteps(const RegisterEntry &entry, const RegisterStanding &standing,
                                                const QString &actor)
{
    if (entry.erased)
        return {};
    if (entry.kind == EntryKind::Recording)
        return sharingSteps(standing, actor);
    const KindRule &rule = ruleOf(entry.kind);
    std::vector<StepKind> steps;
    const auto addIf = [&steps](bool legal, StepKind step) {
        if (legal)
            steps.push_back(step);
    };
    const bool isToTeach = rule.taught && !standing.answer.isEmpty() && standing.sharedWith.isEmpty();
    if (!standing.open) {
        addIf(hasFate(entry.kind), StepKind::Reopened);
        addIf(isToTeach, StepKind::Shared);
        const bool isError = entry.kind == EntryKind::QaError;
        if (isError && standing.withdrawn)
            return {StepKind::Noted};
        addIf(isError, StepKind::Answered);
        addIf(!hasFate(entry.kind) && rule.sent, StepKind::Sent);
        addIf(!hasFate(entry.kind) && rule.fedBack, StepKind::FedBack);
        addIf(isError, StepKind::Withdrawn);
        addIf(true, StepKind::Corrected);
        addIf(true, StepKind::Noted);
        return steps;
    }
    addIf(standing.offeredTo == actor, StepKind::Accepted);
    addIf(standing.offeredTo == actor, StepKind::Declined);
    addIf(rule.answered, StepKind::Answered);
    addIf(rule.sent, StepKind::Sent);
    addIf(rule.fedBack, StepKind::FedBack);
    addIf(isToTeach, StepKind::Shared);
    addIf(rule.fields.testFlag(F::Due), StepKind::Promised);
    addIf(true, StepKind::Solved);
    addIf(true, StepKind::Closed);
    addIf(standing.owner == actor && !isPrivate(entry.kind), StepKind::Offered);
    addIf(true, StepKind::Noted);
    addIf(true, StepKind::Corrected);
    addIf(standing.due.has_value() || standing.offeredTo == actor, StepKind::Snoozed);
    return steps;
}

bool RegisterRules::needsText(StepKind step)
{
    switch (step) {
    case StepKind::Answered:
    case StepKind::Declined:
    case StepKind::Closed:
    case StepKind::Reopened:
    case StepKind::Corrected:
    case StepKind::Noted:
        return true;
    default:
        return false;
    }
}

bool RegisterRules::needsWhom(EntryKind entry, StepKind step)
{
    // Whom a question is shared with the point says that it becomes.
    const bool isShared = step == StepKind::Shared && entry == EntryKind::Recording;
    return isShared || step == StepKind::Sent || step == StepKind::Offered || step == StepKind::Heard;
}

bool RegisterRules::needsDue(StepKind step)
{
    return step == StepKind::Promised || step == StepKind::Snoozed;
}

} // namespace Floorwalk
