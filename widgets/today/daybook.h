// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/attendanceday.h"
#include "models/service/daymaker.h"
#include "models/service/daysheet.h"
#include "models/service/tomorrowplan.h"

#include <QFuture>

namespace Floorwalk {

/** The leader's day as the page needs it. Each answer comes when what it says is durable. */
class DayBook
{
public:
    virtual ~DayBook() = default;

    virtual Moment now() const = 0;
    /** Whose day it is. Empty while nobody leads the shift here: nobody is on duty, or the operations manager is. */
    virtual QString dutyLeader() const = 0;

    /** The duty leader's day, made from the templates and the shift when none is stored; empty when no shift is
     * rostered. */
    virtual QFuture<Result<LeaderDay>> day(QDate date) = 0;
    /** Plans the day on a shift that no roster knows. */
    virtual QFuture<Result<LeaderDay>> planDay(QDate date, const Segment &shift) = 0;
    /** Begins an activity that came up, DayMaker::take. */
    virtual QFuture<Result<ActivityRecord>> take(QDate date, const Proposal &proposal) = 0;
    /** What is known of the day that the duty leader's teams work next after @p today. */
    virtual QFuture<Result<TomorrowPlan>> tomorrow(QDate today) = 0;
    /** The plan of a day that is not there yet, DayMaker::planAhead. */
    virtual QFuture<Result<LeaderDay>> planAhead(QDate date) = 0;
    virtual QFuture<Result<ActivityRecord>> addAhead(QDate date, const QString &key, Moment at) = 0;
    /** What roster and template changed of the plan of @p date was read. */
    virtual QFuture<Result<void>> noteChanges(QDate date) = 0;
    /** What of the register is open and the duty leader's to answer for, those due first. */
    virtual QFuture<Result<RegisterItems>> openEntries() = 0;
    virtual QFuture<Result<ActivityId>> save(const ActivityRecord &activity) = 0;
    /** An activity that moved, the first, and what moved with it. */
    virtual QFuture<Result<void>> saveMoved(const std::vector<ActivityRecord> &moved) = 0;
    virtual QFuture<Result<void>> tick(ActivityId activity, const ChecklistTick &tick) = 0;
    /** Of the duty leader's teams; of everybody where nobody leads a team here. */
    virtual QFuture<Result<AttendanceDay>> roll(QDate date) = 0;
    /** How the last day went that was worked before @p today, and what is to be known: the sheet's `yesterday` and
     * `knowledge`; neither where nobody is on duty. */
    virtual QFuture<Result<DaySheet>> lookBack(QDate today) = 0;
};

} // namespace Floorwalk
