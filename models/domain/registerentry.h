// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/grant.h"
#include "models/domain/ids.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace Floorwalk {

/** The kinds of the inbox's rows about what is due, and about hand-overs that wait for an answer. */
inline constexpr QLatin1StringView registerDueKind{"registerDue"};
inline constexpr QLatin1StringView registerOfferKind{"registerOffer"};

/** What a leader takes up in a day, in the order of its keys 1 to 9, 0 and what follows it (domain.md 1, 4, 7). */
enum class EntryKind : quint8 {
    Hotline, ///< an agent asks a hard question
    Question, ///< business that is unclear: a hard-question slip
    Proposal, ///< an improvement for the area manager
    Escalation, ///< a live escalation, a complaint, a nuisance call
    WorkOrder,
    Environment, ///< a defect of the floor
    Fault, ///< of a seat or its equipment
    Praise,
    Upset, ///< a call that upset somebody: see isPrivate()
    Task,
    Recording, ///< of a good call, linked and never copied; shared with the agent's yes only
    QaError ///< what quality assurance found wrong with a call; its topic is the item
};
inline constexpr std::array entryKinds{EntryKind::Hotline,    EntryKind::Question,  EntryKind::Proposal,
                                       EntryKind::Escalation, EntryKind::WorkOrder, EntryKind::Environment,
                                       EntryKind::Fault,      EntryKind::Praise,    EntryKind::Upset,
                                       EntryKind::Task,       EntryKind::Recording, EntryKind::QaError};
QString entryKindName(EntryKind kind); ///< "hotline", "question" … "qaError"
std::optional<EntryKind> entryKindFromName(QStringView name);
/** Mood never enters a report, a hand-over, an export or a file of HR (domain.md 6). */
constexpr bool isPrivate(EntryKind kind)
{
    return kind == EntryKind::Upset;
}
/** What it takes to write or to read entries of @p kind: errors that quality assurance found are that role's, too. */
constexpr Action actionToWrite(EntryKind kind)
{
    return kind == EntryKind::QaError ? Action::WriteQaErrors : Action::WriteRegister;
}
constexpr Action actionToRead(EntryKind kind)
{
    return kind == EntryKind::QaError ? Action::ReadQaErrors : Action::ReadRegister;
}

/** Whether something is still to come of it; praise, upsets and QA errors are on record as they are, and nobody has to
 * end them. */
constexpr bool hasFate(EntryKind kind)
{
    return kind != EntryKind::Praise && kind != EntryKind::Upset && kind != EntryKind::QaError;
}

enum class Urgency : quint8 { Normal, Urgent, AtOnce };
inline constexpr std::array urgencies{Urgency::Normal, Urgency::Urgent, Urgency::AtOnce};
QString urgencyName(Urgency urgency); ///< "normal", "urgent", "atOnce"
std::optional<Urgency> urgencyFromName(QStringView name);

enum class StepKind : quint8 {
    Answered, ///< text: the answer
    Sent, ///< whom: the training room, the area manager, a department
    Promised, ///< due: the new time
    Offered, ///< whom: the leader who is to take it over
    Accepted, ///< by that leader, who owns it from now on
    Declined, ///< text: why not
    FedBack, ///< told to the customer or to whoever asked
    Solved, ///< ends it; text: how
    Closed, ///< ends it; text: with what outcome
    Reopened, ///< text: why
    Corrected, ///< text: what is right; of the step that it points to, else of the entry's own words
    Noted, ///< text
    Snoozed, ///< due: out of the inbox until then
    // Of a recording.
    Asked, ///< the agent was asked whether it may be shared
    Agreed, ///< the agent said yes
    Refused, ///< the agent said no: ends it
    Withdrawn, ///< the agent's yes no longer holds: ends the sharing; of a QA error: it was none, text says why
    Shared, ///< whom: "team", "all" or names; ends it, for nothing else is to come. Of a hard question with its answer:
            ///< the knowledge point it became, as knowledgeAudience() has it; text: what the point says
    Heard ///< whom: who listened to it, as whom it is shared with
};
inline constexpr std::array stepKinds{StepKind::Answered,  StepKind::Sent,     StepKind::Promised,  StepKind::Offered,
                                      StepKind::Accepted,  StepKind::Declined, StepKind::FedBack,   StepKind::Solved,
                                      StepKind::Closed,    StepKind::Reopened, StepKind::Corrected, StepKind::Noted,
                                      StepKind::Snoozed,   StepKind::Asked,    StepKind::Agreed,    StepKind::Refused,
                                      StepKind::Withdrawn, StepKind::Shared,   StepKind::Heard};
QString stepKindName(StepKind kind); ///< "answered" … "heard"
/** Whom a recording is shared with, or who heard it, where it is not by name: translated where it is shown. */
inline constexpr QLatin1StringView teamAudience{"team"};
inline constexpr QLatin1StringView everybodyAudience{"all"};
/** With whom a question is shared: with whom the knowledge point of that number is for; "knowledge:17". */
QString knowledgeAudience(qint64 point);
/** The number of that point; 0 for any other audience. */
qint64 pointOfAudience(QStringView whom);
inline bool isKnowledgeAudience(QStringView whom)
{
    return pointOfAudience(whom) > 0;
}
std::optional<StepKind> stepKindFromName(QStringView name);

/** One thing that was done about an entry; never changed, a correction is another step. */
struct RegisterStep
{
    std::optional<qint64> id; ///< absent until stored; grows with each step, so that it orders those of one second
    StepKind kind = StepKind::Noted;
    QString text;
    QString whom; ///< for Sent, Offered, Shared and Heard
    std::optional<Moment> due; ///< for Promised and Snoozed
    std::optional<qint64> corrects; ///< for Corrected: the step that was wrong
    Moment at{};
    QString by;
    bool erased = false; ///< its text has outlived the retention

    bool operator==(const RegisterStep &) const = default;
};

/** What an entry says; which of it a kind has is RegisterRules' to know. */
struct EntryWords
{
    std::optional<PersonId> agent;
    QString topic; ///< the business it is about, the nature of a work order
    QString text; ///< question, content, defect …
    QString contact; ///< caller or customer
    QString seat;
    Urgency urgency = Urgency::Normal;
    QString addressee; ///< training room, area manager, department, who fixes it
    QString link{}; ///< where a recording is: a path, an address or the telephone system's own id
    QString call{}; ///< which call it is about: its id, or its time as somebody says it
    QString finder{}; ///< who found a QA error
    bool fatal = false; ///< a QA error that fails the call by itself

    bool operator==(const EntryWords &) const = default;
};

/**
 * An entry of the register with all that was done about it. Its words are corrected by another record of the same
 * number that points to the one it replaces; what became of it stands in its steps alone, see standingOf().
 */
struct RegisterEntry
{
    std::optional<qint64> id; ///< of the record; absent until stored
    qint64 number = 0; ///< of the entry; 0 until stored
    std::optional<qint64> corrects; ///< the record that this one replaces
    EntryKind kind = EntryKind::Task;
    Moment opened{};
    QDate date; ///< of the shift it belongs to
    QString team; ///< by name; empty where the leader has no single one
    EntryWords words;
    std::optional<Moment> due; ///< as promised first: call-back, fix-by, due date
    QString owner; ///< the leader who took it up
    QString alert; ///< what told of it: AlertNews::keyOf; may be empty
    std::optional<ActivityId> activity; ///< of the leader's day
    Moment recordedAt{};
    QString recordedBy;
    bool erased = false; ///< its texts have outlived the retention
    std::vector<RegisterStep> steps; ///< oldest first

    bool operator==(const RegisterEntry &) const = default;
};

/** Whether the agent wants a recording to be shared. */
enum class Consent : quint8 { NotAsked, Asked, Given, Refused, Withdrawn };
QString consentName(Consent consent); ///< "notAsked" … "withdrawn"

/** What became of an entry by now. */
struct RegisterStanding
{
    bool open = true; ///< never of a kind that has no fate
    QString owner; ///< who answers for it: who took it, until another accepted it
    QString offeredTo; ///< a leader who has not answered yet; empty when there is none
    std::optional<Moment> due; ///< as promised last
    int moved = 0; ///< how often another time was promised
    QMap<QString, Moment> snoozed; ///< until when it rests in the inbox of whom; in others it does not
    QString answer; ///< the last one
    QString sentTo; ///< whom it went to last
    bool fedBack = false; ///< since it was opened last
    QString outcome; ///< of a closed one
    std::optional<Moment> closedAt;
    QString closedBy;
    qint64 lastStep = 0; ///< 0 when nothing was done yet
    bool withdrawn = false; ///< what was put on record does not hold: nothing counts it
    Consent consent = Consent::NotAsked; ///< of a recording, as the rest below
    std::optional<Moment> consentAt{}; ///< when the agent was asked, or said so
    QString sharedWith{}; ///< empty while it is not shared, or not any more
    std::optional<Moment> sharedAt{};
    QString sharedBy{};
    QStringList heard{}; ///< who listened since it was shared, in that order, each once

    bool operator==(const RegisterStanding &) const = default;
};
/** Folds the steps of @p entry in their order. */
RegisterStanding standingOf(const RegisterEntry &entry);

/** How often a topic came up. */
struct TopicCount
{
    QString topic;
    int count = 0;

    bool operator==(const TopicCount &) const = default;
};

} // namespace Floorwalk
