// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/registerchecks.h"

#include "models/policy/callermask.h"
#include "models/policy/registerrules.h"
#include "models/policy/registerwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

namespace {

constexpr qsizetype longestEntryText = 2000;
constexpr qsizetype longestEntryLine = 100;
constexpr qsizetype longestLink = 500;

/** Where this file's texts stand in the catalogue. */
struct RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(Register)
};

Error unfit(const QString &text)
{
    return Error{Error::Kind::BadInput, text, {}};
}

Error missing(EntryField field)
{
    switch (field) {
    case EntryField::Agent:
        return unfit(RegisterText::tr("Name the agent it is about."));
    case EntryField::Contact:
        return unfit(RegisterText::tr("Say who called: a name, a number or an account."));
    case EntryField::Seat:
        return unfit(RegisterText::tr("Name the seat."));
    case EntryField::Topic:
        return unfit(RegisterText::tr("Say what it is about in a few words."));
    case EntryField::Addressee:
        return unfit(RegisterText::tr("Say to whom it goes."));
    case EntryField::Link:
        return unfit(
            RegisterText::tr("Say where the recording is: a path, an address or the telephone system’s id. The "
                             "recording itself stays where it is."));
    default:
        return unfit(RegisterText::tr("Say what it is: without words nobody can act on it."));
    }
}

bool isThere(EntryField field, const EntryWords &words)
{
    switch (field) {
    case EntryField::Agent:
        return words.agent.has_value();
    case EntryField::Contact:
        return !words.contact.isEmpty();
    case EntryField::Seat:
        return !words.seat.isEmpty();
    case EntryField::Topic:
        return !words.topic.isEmpty();
    case EntryField::Text:
        return !words.text.isEmpty();
    case EntryField::Addressee:
        return !words.addressee.isEmpty();
    case EntryField::Link:
        return !words.link.isEmpty();
    default:
        return true;
    }
}

Result<void> checkLength(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return {};
    return unfit(
        RegisterText::tr("“%1…” is too long: %2 characters at most. Make it shorter.").arg(text.left(20)).arg(most));
}

Result<void> checkLegal(const RegisterEntry &entry, const RegisterStep &step, const QString &actor)
{
    const RegisterStanding standing = standingOf(entry);
    const std::vector<StepKind> legal = RegisterRules::legalSteps(entry, standing, actor);
    if (std::ranges::find(legal, step.kind) != legal.end())
        return {};
    if (step.kind == StepKind::Accepted || step.kind == StepKind::Declined)
        return unfit(
            RegisterText::tr("Entry #%1 is not offered to %2. Load the page again.").arg(entry.number).arg(actor));
    if (step.kind == StepKind::Offered && standing.open && !isPrivate(entry.kind))
        return unfit(RegisterText::tr("%1 answers for entry #%2 and alone can hand it over.")
                         .arg(standing.owner)
                         .arg(entry.number));
    if (step.kind == StepKind::Shared && entry.kind == EntryKind::Recording)
        return unfit(RegisterText::tr("Recording #%1 is not shared: %2. It needs the agent’s yes first.")
                         .arg(entry.number)
                         .arg(RegisterWords::consent(standing.consent)));
    return unfit(RegisterText::tr("“%1” cannot be done about entry #%2 (%3) as it stands.")
                     .arg(RegisterWords::act(entry.kind, step.kind))
                     .arg(entry.number)
                     .arg(RegisterWords::kind(entry.kind)));
}

bool holdsStep(const RegisterEntry &entry, qint64 id)
{
    return std::ranges::any_of(entry.steps, [id](const RegisterStep &step) { return step.id == id; });
}

} // namespace

EntryWords RegisterChecks::tidied(EntryKind kind, EntryWords words)
{
    const EntryFields fields = RegisterRules::fieldsOf(kind);
    const auto keep = [fields](QString &text, EntryField field) {
        text = fields.testFlag(field) ? text.trimmed() : QString();
    };
    keep(words.topic, EntryField::Topic);
    keep(words.text, EntryField::Text);
    keep(words.contact, EntryField::Contact);
    keep(words.seat, EntryField::Seat);
    keep(words.addressee, EntryField::Addressee);
    keep(words.link, EntryField::Link);
    keep(words.call, EntryField::Call);
    keep(words.finder, EntryField::Finder);
    words.fatal = words.fatal && fields.testFlag(EntryField::Fatal);
    for (QString *const text : {&words.topic, &words.text, &words.contact})
        *text = safeText(kind, *text);
    if (!fields.testFlag(EntryField::Agent))
        words.agent.reset();
    if (!fields.testFlag(EntryField::Urgency))
        words.urgency = Urgency::Normal;
    return words;
}

QString RegisterChecks::safeText(EntryKind kind, const QString &text)
{
    return kind == EntryKind::Recording ? CallerMask::masked(text) : text;
}

Result<void> RegisterChecks::words(EntryKind kind, const EntryWords &words)
{
    const EntryFields needed = RegisterRules::requiredOf(kind);
    for (const EntryField field : {EntryField::Agent, EntryField::Contact, EntryField::Seat, EntryField::Topic,
                                   EntryField::Text, EntryField::Addressee, EntryField::Link}) {
        if (needed.testFlag(field) && !isThere(field, words))
            return missing(field);
    }
    for (const QString &line : {words.topic, words.contact, words.seat, words.addressee, words.call, words.finder}) {
        if (Result<void> fits = checkLength(line, longestEntryLine); !fits)
            return fits;
    }
    if (Result<void> fits = checkLength(words.link, longestLink); !fits)
        return fits;
    return checkLength(words.text, longestEntryText);
}

Result<void> RegisterChecks::due(std::optional<Moment> due, Moment now)
{
    if (!due || *due > now)
        return {};
    return unfit(RegisterText::tr("The promised time is gone by. Choose one that is still to come."));
}

Result<void> RegisterChecks::step(const RegisterEntry &entry, const RegisterStep &step, const QString &actor,
                                  Moment now)
{
    if (Result<void> legal = checkLegal(entry, step, actor); !legal)
        return legal;
    const bool isAnnulled = entry.kind == EntryKind::QaError && step.kind == StepKind::Withdrawn;
    if ((RegisterRules::needsText(step.kind) || isAnnulled) && step.text.isEmpty())
        return unfit(RegisterText::tr("“%1” needs a few words: they are read later.")
                         .arg(RegisterWords::act(entry.kind, step.kind)));
    if (RegisterRules::needsWhom(entry.kind, step.kind) && step.whom.isEmpty())
        return missing(EntryField::Addressee);
    if (step.kind == StepKind::Shared && entry.kind != EntryKind::Recording && !isKnowledgeAudience(step.whom))
        return unfit(RegisterText::tr("A question is shared as a knowledge point, once it is on record."));
    if (step.kind == StepKind::Offered && step.whom == actor)
        return unfit(RegisterText::tr("Hand it over to another leader: %1 has it already.").arg(actor));
    if (RegisterRules::needsDue(step.kind) && !step.due)
        return unfit(RegisterText::tr("Say until when."));
    const bool corrects = step.kind == StepKind::Corrected;
    if (corrects != step.corrects.has_value() || (corrects && !holdsStep(entry, *step.corrects)))
        return unfit(RegisterText::tr("What is corrected is no step of entry #%1.").arg(entry.number));
    if (Result<void> fits = checkLength(step.whom, longestEntryLine); !fits)
        return fits;
    if (Result<void> fits = checkLength(step.text, longestEntryText); !fits)
        return fits;
    return due(step.due, now);
}

} // namespace Floorwalk
