// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/service/attendanceday.h"
#include "models/service/dayreport.h"

namespace Floorwalk {

/** What a day report is put together from: each a pure function of records that were read. */
namespace ReportParts {

/** The key of floor walks in day templates. */
inline constexpr QLatin1StringView walkKey("floorWalk");

/** The roll of @p people as it stands at @p end, its rate in @p variant. */
AttendancePart attendance(const std::vector<PersonDay> &people, const AttendanceDay &roll, Moment end,
                          FigureVariant variant);
/** Seats and equipment that the roll excuses, by time; without words of leaders, which may be about anything. */
std::vector<ReportFault> faults(const std::vector<PersonDay> &people);
/** @p records, which hold no private words any more, as they stand at @p end, by place in the day. */
std::vector<ReportActivity> activities(const std::vector<ActivityRecord> &records, Moment end);
/**
 * The floor walks among @p records that began, with each step that was rated not in order: its words from @p told, the
 * same records in the same order without what is private. How many steps were rated is of all of them.
 */
std::vector<ReportWalk> walks(const std::vector<ActivityRecord> &records, const std::vector<ActivityRecord> &told);
/** @p alerts by kind, as they stood at @p end. */
std::vector<ReportAlerts> alerts(const std::vector<AlertRecord> &alerts, Moment end);
/** @p alert, which has not ended, as an open thing. */
ReportOpenItem openAlert(const AlertRecord &alert);
/** The one in the middle of @p times, which are some; of an even number the longer of the two. */
Millis median(std::vector<Millis> times);
/** @p entries and @p notes counted; what was withdrawn or only proposed does not count. */
CoachingPart coaching(const std::vector<ListeningEntry> &entries, const std::vector<CoachingNote> &notes);
/**
 * From the first begin to the last end that @p roster (without one the plan of @p activities) gives the day, longer by
 * what was really done up to two hours before and after, and no further than @p now; the day from midnight to midnight
 * of @p zone where neither says anything.
 */
TimeRange window(QDate date, const std::vector<RosterDay> &roster, const std::vector<ActivityRecord> &activities,
                 const Zone &zone, Moment now);
/** @p record without what of its words is private, and without steps that are about the mood (domain.md 6). */
ActivityRecord withoutPrivate(ActivityRecord record, WordsPrivacy privacy);

} // namespace ReportParts

} // namespace Floorwalk
