// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes up in a day that was made already, and what is left out of it.

#include "models/day/daysteps.h"
#include "models/service/daymaker.h"
#include "models/service/dayplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

Result<ActivityRecord> DayMaker::take(const Actor &leader, QDate date, const Proposal &proposal)
{
    const Result<LeaderDay> today = day(leader, date);
    if (!today)
        return today.error();
    int position = 0;
    for (const ActivityRecord &one : today->activities) {
        position = std::max(position, one.position + 1);
        if (!proposal.alert.isEmpty() && one.alert == proposal.alert) {
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("DayMaker", "This alert has its activity in the day already."),
                         {}};
        }
    }
    const Moment now = m_session.now();
    Result<ActivityRecord> next =
        DayPlanner(today->dayTemplate).comeUp(proposal.activity, leader.name, date, proposal.subject, now, position);
    if (next) {
        next->alert = proposal.alert;
        next = proposal.declined.isEmpty() ? DaySteps::start(*next, now) : DaySteps::skip(*next, proposal.declined);
    }
    if (!next)
        return next;
    const Result<ActivityId> saved = DayPlan(m_session).save(leader, *next);
    if (!saved)
        return saved.error();
    next->id = *saved;
    return next;
}

Result<ActivityRecord> DayMaker::leaveOut(const Actor &leader, QDate date, int position, const QString &reason)
{
    const auto activities = DayPlan(m_session).day(leader.name, date);
    if (!activities)
        return activities.error();
    const auto found = std::ranges::find(*activities, position, &ActivityRecord::position);
    if (found == activities->end()) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("DayMaker", "The day has no such activity any more."),
                     {}};
    }
    Result<ActivityRecord> next = DaySteps::skip(*found, reason);
    if (!next)
        return next;
    const Result<ActivityId> saved = DayPlan(m_session).save(leader, *next);
    return saved ? next : Result<ActivityRecord>(saved.error());
}

} // namespace Floorwalk
