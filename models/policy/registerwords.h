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
/** "open", "offered to 王芳", "solved" … */
QString standing(const RegisterEntry &entry, const RegisterStanding &standing);
} // namespace RegisterWords

} // namespace Floorwalk
