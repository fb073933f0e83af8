// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/policy/registerrules.h"
#include "models/service/registerdesk.h"
#include "widgets/common/cardmodel.h"

namespace Floorwalk {

/** How the register stands on the screen: its words and icons, and its cards. */
namespace RegisterWording {
/** The kind's icon; never without its word. */
QString kindIcon(EntryKind kind);
/** The key that chooses it, as the number row has them: 1 to 9, 0, then what follows. */
QString kindKey(EntryKind kind);
/** Which kind @p key chooses; absent for other keys. */
std::optional<EntryKind> kindOfKey(int key);
/** What a field is called in the form of @p kind. */
QString field(EntryKind kind, EntryField field);
/** What to write in it; may be empty. */
QString hint(EntryKind kind, EntryField field);
/** What is said of a link that holds what looks like somebody's number. */
QString numberInLink();
/** "#7 Work order": what an entry is called where entries stand below each other. */
QString headline(const RegisterEntry &entry);
/** "15:30, 12 min late", "15:30": as seen at @p now. */
QString due(const RegisterStanding &standing, Moment now, const Zone &zone);
/** "1234 · 王芳 · 07": whom or what it is about, with the caller's whole number: for the opened entry alone. */
QString about(const RegisterItem &item);
/** The key that does a step on the page. */
QString stepKey(StepKind kind);
/** An entry in a list: callers' numbers are masked, for lists are read by whoever passes. */
Card card(const RegisterItem &item, Moment now, const Zone &zone);
/** What was done about it, oldest first. */
std::vector<Card> steps(const RegisterItem &item, Moment now, const Zone &zone);
} // namespace RegisterWording

} // namespace Floorwalk
