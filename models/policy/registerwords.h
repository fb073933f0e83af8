// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/registerentry.h"

namespace Floorwalk {

/** How the register calls its kinds and steps, translated: the same on the page, in the inbox and in the terminal. */
namespace RegisterWords {
QString kind(EntryKind kind);
QString urgency(Urgency urgency);
/** As it stands in the list of what was done: "answered". */
QString step(StepKind kind);
/** As a button asks for it: "Answer". */
QString act(StepKind kind);
QString consent(Consent consent);
/** Whom a recording is shared with, or who heard it: names, or the words for the team and for everybody. */
QString audience(const QString &whom);
/** What is kept of a typed audience: the key of the team's or everybody's words, else what was typed. */
QString audienceOf(const QString &typed);
/** The same of an entry of a kind: of a QA error an answer is advice, and what is withdrawn was none. */
QString step(EntryKind entry, StepKind kind);
QString act(EntryKind entry, StepKind kind);
/** What an entry is about in a row of the inbox: its topic, or how its text begins; without callers' numbers. */
QString inShort(const EntryWords &words);
/** "open", "offered to 王芳", "solved" … */
QString standing(const RegisterEntry &entry, const RegisterStanding &standing);
} // namespace RegisterWords

} // namespace Floorwalk
