// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/coaching.h"
#include "models/domain/zone.h"
#include "models/policy/careplan.h"
#include "models/policy/factwords.h"
#include "models/policy/listeningplan.h"

namespace Floorwalk {

/** The words of coaching, translated. */
namespace CoachingWording {
QString kindWord(NoteKind kind);
/** The kind's icon; never without its word. */
QString kindIcon(NoteKind kind);
QString listeningWord(ListeningKind kind);
QString listeningIcon(ListeningKind kind);
/** "Listened to 1 of 2 · called back 0 of 2" */
QString coverage(const ListeningFacts &facts, const ListeningRules &rules);
/** Why somebody stands in the queue: "3 long calls this week". */
QString reason(const ListeningReason &reason);
QString away(ListeningAway away); ///< why somebody cannot be heard today; empty for who can
QString reason(const CareReason &reason);
/** What is wrong with a wording and what would be better. */
QString hint(const FoundWording &found);
/** "due today", "2 days overdue", "due 11-26": as seen on @p today. */
QString due(QDate due, QDate today);
/** "11-26 14:20", with the year where it is another than that of @p today. */
QString moment(Moment moment, const Zone &zone, QDate today);
} // namespace CoachingWording

} // namespace Floorwalk
