// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/storedaybook.h"

#include "models/service/dayplan.h"
#include "models/service/rollcall.h"
#include "models/service/storeworker.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using Activities = std::vector<ActivityRecord>;

/** The shift that most of the team works on @p day: what the leader's day hangs on. */
std::vector<Segment> commonShift(const AttendanceDay &day)
{
    std::vector<Segment> best;
    std::ptrdiff_t most = 0;
    for (const PersonDay &one : day.people) {
        const auto count = std::ranges::count_if(day.people, [&one](const PersonDay &other) {
            return !one.roster.segments.empty() && other.roster.segments == one.roster.segments;
        });
        if (count > most) {
            most = count;
            best = one.roster.segments;
        }
    }
    return best;
}

Result<Activities> makeDay(StoreSession &session, const Actor &actor, const DayPlanner &planner, QDate date,
                           const std::vector<Segment> &shift)
{
    const Activities planned = planner.plan(actor.name, date, shift);
    if (planned.empty())
        return planned;
    DayPlan plan(session);
    if (const Result<int> saved = plan.saveAll(actor, planned); !saved)
        return saved.error();
    return plan.day(actor.name, date);
}

} // namespace

StoreDayBook::StoreDayBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock, std::function<Actor()> onDuty,
                           DayTemplate dayTemplate)
    : m_writer(writer)
    , m_reader(reader)
    , m_clock(clock)
    , m_onDuty(std::move(onDuty))
    , m_planner(std::move(dayTemplate))
{}

Moment StoreDayBook::now() const
{
    return m_clock.now();
}

QString StoreDayBook::dutyLeader() const
{
    return m_onDuty().name;
}

QFuture<Result<Activities>> StoreDayBook::day(QDate date)
{
    return m_writer.run([date, actor = m_onDuty(), planner = m_planner](StoreSession &session) -> Result<Activities> {
        Actor leader = actor;
        // At the start the page may ask before the screen knows who was on duty last.
        if (leader.name.isEmpty())
            leader.name = session.settings().text(u"duty_leader"_s);
        if (leader.name.isEmpty())
            return Activities{};
        const Result<Activities> stored = DayPlan(session).day(leader.name, date);
        // A follower, which may not write, shows what there is.
        if (!stored || !stored->empty() || !session.writable())
            return stored;
        const Result<AttendanceDay> roll = RollCall(session).day(date);
        if (!roll)
            return roll.error();
        return makeDay(session, leader, planner, date, commonShift(*roll));
    });
}

QFuture<Result<Activities>> StoreDayBook::planDay(QDate date, const Segment &shift)
{
    return m_writer.run([date, shift, actor = m_onDuty(), planner = m_planner](StoreSession &session) {
        return makeDay(session, actor, planner, date, {shift});
    });
}

QFuture<Result<ActivityId>> StoreDayBook::save(const ActivityRecord &activity)
{
    return m_writer.run(
        [activity, actor = m_onDuty()](StoreSession &session) { return DayPlan(session).save(actor, activity); });
}

QFuture<Result<void>> StoreDayBook::tick(ActivityId activity, const ChecklistTick &tick)
{
    return m_writer.run([activity, tick, actor = m_onDuty()](StoreSession &session) {
        return DayPlan(session).tick(actor, activity, tick);
    });
}

QFuture<Result<AttendanceDay>> StoreDayBook::roll(QDate date)
{
    return m_reader.run([date](StoreSession &session) { return RollCall(session).day(date); });
}

} // namespace Floorwalk
