// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/registerentry.h"

#include <QFlags>

namespace Floorwalk {

/** What an entry may hold. */
enum class EntryField : quint16 {
    Agent = 1,
    Contact = 2,
    Seat = 4,
    Topic = 8,
    Text = 16,
    Urgency = 32,
    Due = 64,
    Addressee = 128,
    Answer = 256, ///< becomes a step of its own
    Solved = 512, ///< whether that answer ended it
    Link = 1024, ///< of a recording
    Call = 2048, ///< which call it is about
    Consent = 4096, ///< what the agent says to its being shared; becomes a step of its own
    Day = 8192, ///< of the call: the shift day that the entry belongs to
    Fatal = 16384,
    Finder = 32768 ///< who found it
};
Q_DECLARE_FLAGS(EntryFields, EntryField)
Q_DECLARE_OPERATORS_FOR_FLAGS(EntryFields)

/** Kinds as data: what each holds, and what may be done about an entry (domain.md 7). */
namespace RegisterRules {

EntryFields fieldsOf(EntryKind kind);
/** Of those, without which there is no entry. */
EntryFields requiredOf(EntryKind kind);
/** What an activity of the day that the floor proposed begins with, by its key in the template; absent for others. */
std::optional<EntryKind> kindOfActivity(QStringView activity);
/** Whether its topics are those that are counted for the mid-shift meeting. */
bool countsTopics(EntryKind kind);

/**
 * What @p actor may do about @p entry as it stands, in the order of the buttons. A hand-over is offered by the owner
 * alone, answered by whom it was offered to alone, and never of a private entry; an ended entry can be reopened,
 * corrected and noted; one that has no fate is corrected and noted, and praise is passed on;
 * a QA error goes to the training room, and is withdrawn where it was none. A recording is shared only
 * while the agent's yes stands, which can be taken back at any time. A hotline call or a question that was answered
 * becomes a knowledge point once (domain.md 7: hard-question slip, answer, shared).
 */
std::vector<StepKind> legalSteps(const RegisterEntry &entry, const RegisterStanding &standing, const QString &actor);
/** Whether @p step cannot stand without a text. */
bool needsText(StepKind step);
/** Whether it names somebody: the addressee, the next leader, whom a recording is shared with, who heard it. */
bool needsWhom(EntryKind entry, StepKind step);
/** Whether it sets a time. */
bool needsDue(StepKind step);

} // namespace RegisterRules

} // namespace Floorwalk
