// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/domain/result.h"
#include "models/domain/span.h"
#include "models/domain/zone.h"

namespace Floorwalk {

/**
 * What may happen to an activity, as pure steps from one record to the next:
 * planned or postponed -> running <-> paused -> done; planned or postponed -> postponed or skipped, each with its
 * reason; planned or postponed -> handed over to another leader. What was pressed by mistake or late is put right: done
 * may go on, running, paused and skipped may be planned again, and real times may be corrected. Anything else is a
 * Conflict that says what the activity is now.
 */
namespace DaySteps {
Result<ActivityRecord> start(ActivityRecord activity, Moment now);
/** Also of one that is paused: its pause ends with it. */
Result<ActivityRecord> finish(ActivityRecord activity, Moment now);
Result<ActivityRecord> pause(ActivityRecord activity, Moment now);
/** Also of one that is done: from its end until @p now it rested. */
Result<ActivityRecord> resume(ActivityRecord activity, Moment now);
/** To @p until, which must lie after @p now and its planned begin; the planned length stays. BadInput without a reason.
 */
Result<ActivityRecord> postpone(ActivityRecord activity, Moment until, const QString &reason, Moment now);
/** BadInput without a reason. */
Result<ActivityRecord> skip(ActivityRecord activity, const QString &reason);
/** It goes over into another leader's plan, who accepted it; it is never taken back. BadInput without a reason. */
Result<ActivityRecord> handOver(ActivityRecord activity, const QString &reason);
/** A skipped activity is planned again; so is one under way that was begun by mistake. */
Result<ActivityRecord> takeBack(ActivityRecord activity);
/** When an activity really was; without an end it goes on. */
struct RealTimes
{
    Moment from;
    std::optional<Moment> to{};
};
/**
 * It was at @p times, whatever was pressed when: also of one that nobody began, or that was skipped and done after all.
 * Its reason says from then on that its times were corrected, and why. BadInput without a reason, of a time that lies
 * after @p now, and of an end that is not after the begin.
 */
Result<ActivityRecord> correct(ActivityRecord activity, const RealTimes &times, const QString &reason, Moment now);
/**
 * The activity at @p position planned @p by later, or earlier, and with it all that hangs on it and is not begun; the
 * moved one hangs on nothing any more. Only what changed is told, the moved one first. Conflict when it is begun or has
 * no time.
 */
Result<std::vector<ActivityRecord>> move(const std::vector<ActivityRecord> &day, int position, Millis by);
/** What hangs on the activity at @p position, over others too, and is not begun: planned @p by later. */
std::vector<ActivityRecord> followers(const std::vector<ActivityRecord> &day, int position, Millis by);
/** Ticks or unticks a step, or rates it ("ok", "notOk", "notApplicable"); NotFound when there is no such step. */
Result<ActivityRecord> tick(ActivityRecord activity, const QString &step, bool ticked, const QString &answer,
                            const QString &note, Moment now);

/** With a step for the open entry @p number of the register, which is to be done with it; Conflict where it is over. */
Result<ActivityRecord> attach(ActivityRecord activity, qint64 number);
/** The number of the entry that @p step is of; 0 when it is a step of the template. */
qint64 attachedEntry(const QString &step);
/** What takes the step of the entry @p number out of the checklist again: nothing is deleted. */
ChecklistTick detached(qint64 number);

/** Whether the activity is due and nobody has begun it. */
bool isOverdue(const ActivityRecord &activity, Moment now);
/** Overdue though it may not be left out. */
bool isMissed(const ActivityRecord &activity, Moment now);
/** It may not be left out, and was begun after its planned end. */
bool isLate(const ActivityRecord &activity);
/** Planned or postponed: not begun. */
bool isOpen(const ActivityRecord &activity);
/** Done or given up: nothing is to come of it. */
bool isOver(const ActivityRecord &activity);
/** Begun and not ended: running or paused. */
constexpr bool isUnderWay(ActivityStatus status)
{
    return status == ActivityStatus::Running || status == ActivityStatus::Paused;
}
/** How long @p activity, which is under way, has gone on past its end: as long as planned, from when it really began; 0
 * else. */
Millis overrun(const ActivityRecord &activity, Moment now);
/**
 * Those of @p day that are still to be done or under way at the same time as @p activity, which is so too. What is
 * under way lasts until @p now at least, however short it was planned.
 */
std::vector<const ActivityRecord *> overlapping(const std::vector<ActivityRecord> &day, const ActivityRecord &activity,
                                                Moment now);
/** The time really spent on it until @p now: without its pauses, as far as they lie in it; nothing before it began. */
Millis spent(const ActivityRecord &activity, Moment now);
/** Steps that are ticked or rated. */
int stepsDone(const ActivityRecord &activity);
/** The activity to do now: the one running that began last, else the first one open; nothing when all is over. */
const ActivityRecord *current(const std::vector<ActivityRecord> &activities);
/** Where the activity stands on the timeline: real times where there are some, planned ones else. */
std::optional<Moment> placeInDay(const ActivityRecord &activity);
/** @p activities by that place, those without one last. */
std::vector<ActivityRecord> inOrderOfDay(std::vector<ActivityRecord> activities);
/**
 * When it is @p time in @p day, the activities of the shift day @p date: of a night the hours after midnight are those
 * of the next date. A time is taken for the next date when it would lie more than twelve hours before the day begins.
 */
Moment momentIn(const std::vector<ActivityRecord> &day, QDate date, QTime time, const Zone &zone);
} // namespace DaySteps

} // namespace Floorwalk
