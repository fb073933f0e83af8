// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attendance.h"
#include "models/domain/incident.h"
#include "models/domain/moneyregions.h"
#include "models/domain/person.h"
#include "models/domain/zone.h"
#include "models/policy/rulepack.h"

namespace Floorwalk {

/** One segment with the evidence that its window claims (EvidenceWindows in models/roster sorts it). */
struct SegmentCase
{
    Segment span;
    std::vector<Evidence> evidence;
};

/** One shift day of the person: day and month are those of the first segment's start. */
struct DayCase
{
    QDate date;
    std::vector<SegmentCase> segments; ///< in order, not overlapping
    std::vector<LeaveRecord> leave;
    std::vector<NoticeRecord> notices;
};

/** A day as the records know it: an absence that was decided, or a day that ends a run of them. */
struct HistoryEntry
{
    QString kind; ///< "absence"; "present", "rest", "leave"; "case" for one that was raised
    QDate date;
    std::optional<PenaltyStatus> status; ///< for "absence"
    std::optional<double> absenceDays; ///< as decided; 0 when an appeal took it away
};

/** One exchange of shifts that this person asked for or agreed to. */
struct SwapRecord
{
    QDate date; ///< the shift given away
    std::optional<QDate> otherDate; ///< the shift taken over
    std::optional<Moment> askedAt;
    QString status; ///< "approved", "pending", "refused", "cancelled"
    bool byLeader = false; ///< made by the leader: does not count
    bool written = false; ///< a written request lies with it
    QString with;
};

struct OvertimeRecord
{
    Moment from;
    Moment to;
    bool approved = false;
    bool approvedByHr = false;
};

/** A stretch of not being ready by the agent's own choice. */
struct BusySpan
{
    Moment from;
    Moment to;
    bool approved = false; ///< later approval counts too
    bool exempt = false; ///< rostered break, meal, meeting or training
    QString reason;
};

struct AttendanceSettings
{
    bool moneyEffects = false;
    QString region; ///< where the centre is; compared with moneyForbiddenIn
    QStringList moneyForbiddenIn = moneyForbiddenRegions();
    std::optional<EarlyOver30> earlyOver30; ///< overrides the pack's
    std::optional<int> graceSeconds; ///< overrides the pack's
};

/** All that the rules look at for one person: const values in, findings out. */
struct AttendanceCase
{
    Zone zone = Zone::utc();
    AttendanceSettings settings;
    QString employeeNo;
    Employment employment = Employment::Staff;
    std::vector<DayCase> days; ///< by date
    std::vector<HistoryEntry> history;
    std::vector<SwapRecord> swaps;
    std::vector<OvertimeRecord> overtime;
    std::vector<BusySpan> busy;
    std::vector<ExcusedIncident> incidents; ///< of the person's team
    std::optional<Moment> asOf; ///< what lies after it has not happened yet and is nobody's fault; absent = all is over
};

} // namespace Floorwalk
