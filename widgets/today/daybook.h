// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/domain/dayrecord.h"
#include "models/service/attendanceday.h"

#include <QFuture>

namespace Floorwalk {

/** The leader's day as the page needs it. Each answer comes when what it says is durable. */
class DayBook
{
public:
    virtual ~DayBook() = default;

    virtual Moment now() const = 0;
    /** Whose day it is. Empty while nobody is on duty. */
    virtual QString dutyLeader() const = 0;
    virtual const DayTemplate &dayTemplate() const = 0;

    /** The duty leader's day, made from the template and the shift when none is stored; empty when no shift is
     * rostered. */
    virtual QFuture<Result<std::vector<ActivityRecord>>> day(QDate date) = 0;
    /** Plans the day on a shift that no roster knows. */
    virtual QFuture<Result<std::vector<ActivityRecord>>> planDay(QDate date, const Segment &shift) = 0;
    virtual QFuture<Result<ActivityId>> save(const ActivityRecord &activity) = 0;
    virtual QFuture<Result<void>> tick(ActivityId activity, const ChecklistTick &tick) = 0;
    virtual QFuture<Result<AttendanceDay>> roll(QDate date) = 0;
};

} // namespace Floorwalk
