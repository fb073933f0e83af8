// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day that is planned before it is there, and what becomes of that plan until its leader opens the day.

#include "models/day/daysteps.h"
#include "models/day/planrenewal.h"
#include "models/policy/callermask.h"
#include "models/service/daymaker.h"
#include "models/service/dayplan.h"
#include "models/service/registerdesk.h"
#include "models/service/subjectnames.h"
#include "models/store/dayformrepository.h"

#include <QCoreApplication>

namespace Floorwalk {

/** The plan on record in line with what is laid by now. Where nobody is rostered any more nothing is to be done. */
Result<void> DayMaker::renew(Made &made, const std::vector<ActivityRecord> &laid, QDate date) const
{
    LeaderDay &day = made.day;
    if (laid.empty()) {
        day.activities.clear();
        return {};
    }
    const auto texts = DayFormRepository(m_session.records()).textsOn(date);
    if (!texts)
        return texts.error();
    std::set<ActivityId> written;
    for (const auto &[activity, words] : *texts)
        written.insert(activity);
    RenewedPlan plan = PlanRenewal::renewed(day.activities, laid, written);
    made.isRenewed = plan.activities != day.activities || !plan.withdrawn.empty();
    day.activities = std::move(plan.activities);
    made.withdrawn = std::move(plan.withdrawn);
    made.changes = std::move(plan.changes);
    day.changes.insert(day.changes.end(), made.changes.begin(), made.changes.end());
    return {};
}

/** The words of what the day's activities point at: people, and entries of the register. */
Result<void> DayMaker::nameOthers(const Actor &leader, LeaderDay &day) const
{
    const Result<QStringList> names = subjectNames(m_session, day.activities);
    if (!names)
        return names.error();
    for (size_t i = 0; i < day.activities.size(); ++i) {
        if (const QString &name = names->at(qsizetype(i)); !name.isEmpty())
            day.about.insert(day.activities[i].position, name);
    }
    return nameAttached(leader, day);
}

/** The words of what is attached, without callers' numbers; an entry that is another's by now keeps its number alone.
 */
Result<void> DayMaker::nameAttached(const Actor &leader, LeaderDay &day) const
{
    for (const ActivityRecord &activity : day.activities) {
        for (const ChecklistTick &tick : activity.ticks) {
            const qint64 number = DaySteps::attachedEntry(tick.step);
            if (number == 0 || day.attached.contains(number))
                continue;
            const Result<RegisterItem> item = RegisterDesk(m_session).entry(leader, number);
            if (!item && item.error().kind != Error::Kind::Forbidden && item.error().kind != Error::Kind::NotFound)
                return item.error();
            day.attached.insert(number, item ? CallerMask::masked(item->entry.words.text) : QString());
        }
    }
    return {};
}

/** Puts the renewed plan on record: as a plan still, or as the day that it was for. */
Result<LeaderDay> DayMaker::keptAhead(const Actor &leader, QDate date, Made made, bool isAhead)
{
    LeaderDay &day = made.day;
    if (!m_session.writable()) {
        std::erase_if(day.activities, [](const ActivityRecord &one) { return !one.id; });
        return day;
    }
    for (ActivityRecord &one : day.activities)
        one.isAhead = isAhead;
    DayPlan plan(m_session);
    if (const Result<void> saved = plan.saveAhead(leader, date, {day.activities, made.withdrawn, made.changes}); !saved)
        return saved.error();
    const auto stored = plan.day(leader.name, date);
    if (!stored)
        return stored.error();
    day.activities = *stored;
    day.ranBefore.clear();
    return day;
}

Result<LeaderDay> DayMaker::planAhead(const Actor &leader, QDate date)
{
    Result<Made> known = made(leader, date, std::nullopt);
    if (!known)
        return known.error();
    const bool isNew =
        !known->day.activities.empty()
        && std::ranges::none_of(known->day.activities, [](const auto &one) { return one.id.has_value(); });
    if (isNew)
        known->day.activities = PlanRenewal::begun(std::move(known->day.activities));
    else if (!known->isRenewed)
        return known->day;
    return keptAhead(leader, date, std::move(*known), true);
}

Result<ActivityRecord> DayMaker::addAhead(const Actor &leader, QDate date, const QString &key, Moment at)
{
    const Result<LeaderDay> plan = planAhead(leader, date);
    if (!plan)
        return plan.error();
    if (plan->activities.empty()) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("DayMaker",
                                                 "No shift is rostered on that day, so there is nothing to plan on. "
                                                 "Import a roster on the Attendance page."),
                     {}};
    }
    int position = 0;
    for (const ActivityRecord &one : plan->activities)
        position = std::max(position, one.position + 1);
    Result<ActivityRecord> next = DayPlanner(plan->dayTemplate).comeUp(key, leader.name, date, {}, at, position);
    if (!next)
        return next;
    next->passive = false;
    next->isAhead = plan->activities.front().isAhead;
    const Result<ActivityId> saved = DayPlan(m_session).save(leader, *next);
    if (!saved)
        return saved.error();
    next->id = *saved;
    return next;
}

} // namespace Floorwalk
