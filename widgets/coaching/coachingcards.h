// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/service/carequeue.h"
#include "models/service/coachingdesk.h"
#include "models/service/listeningdesk.h"
#include "models/service/registerdesk.h"
#include "widgets/common/cardmodel.h"

namespace Floorwalk {

/** How coaching stands in lists: worded cards of what is on record. */
namespace CoachingCards {
/** People by name of the list, with their week. */
std::vector<Card> people(const CoachingWeek &week);
/** Who comes next, with the place, the points and the first reason. */
std::vector<Card> queue(const CoachingWeek &week);
/** Who needs a talk, with the place and the reasons; marked where something happened. */
std::vector<Card> care(const std::vector<CarePlace> &places);
/** Follow-ups that are due, with whom they are about; @p today words how late they are. */
std::vector<Card> due(const std::vector<FollowUp> &followUps, QDate today);
/** Why @p person stands where, one line a reason with its points; empty for whom the week is fulfilled. */
QStringList reasons(const CoachingWeek &week, PersonId person);
/** Notes about one agent. */
std::vector<Card> notes(const std::vector<CoachingNote> &notes, const Zone &zone, QDate today);
/** Notes that a search found, with whom they are about. */
std::vector<Card> found(const std::vector<FoundNote> &notes, const Zone &zone, QDate today);
/** What is agreed and open, the oldest date first; below it what was done in the last weeks. */
std::vector<Card> followUps(const std::vector<CoachingNote> &notes, const Zone &zone, QDate today);
std::vector<Card> entries(const std::vector<ListeningEntry> &entries, const Zone &zone, QDate today);
/** What the register holds about one agent. */
std::vector<Card> onRecord(const RegisterItems &items, const Zone &zone, QDate today);
} // namespace CoachingCards

} // namespace Floorwalk
