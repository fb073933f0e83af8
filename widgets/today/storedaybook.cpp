// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/storedaybook.h"

#include "models/day/dayparts.h"
#include "models/service/dayplan.h"
#include "models/service/daysheets.h"
#include "models/service/dutyleader.h"
#include "models/service/registerdesk.h"
#include "models/service/rollcall.h"
#include "models/service/storeworker.h"

namespace Floorwalk {

StoreDayBook::StoreDayBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock, std::function<Actor()> onDuty)
    : m_writer(writer)
    , m_reader(reader)
    , m_clock(clock)
    , m_onDuty(std::move(onDuty))
{}

Moment StoreDayBook::now() const
{
    return m_clock.now();
}

QString StoreDayBook::dutyLeader() const
{
    return leaderName(m_onDuty());
}

QFuture<Result<LeaderDay>> StoreDayBook::day(QDate date)
{
    return m_writer.run([date, actor = m_onDuty()](StoreSession &session) -> Result<LeaderDay> {
        const Actor leader = shiftLeader(session, actor);
        return leader.name.isEmpty() ? LeaderDay{} : DayMaker(session).day(leader, date);
    });
}

QFuture<Result<LeaderDay>> StoreDayBook::planDay(QDate date, const Segment &shift)
{
    return m_writer.run([date, shift, actor = m_onDuty()](StoreSession &session) {
        return DayMaker(session).planOn(actor, date, shift);
    });
}

QFuture<Result<void>> StoreDayBook::saveMoved(const std::vector<ActivityRecord> &moved)
{
    return m_writer.run(
        [moved, actor = m_onDuty()](StoreSession &session) { return DayPlan(session).saveMoved(actor, moved); });
}

QFuture<Result<ActivityRecord>> StoreDayBook::take(QDate date, const Proposal &proposal)
{
    return m_writer.run([date, proposal, actor = m_onDuty()](StoreSession &session) {
        return DayMaker(session).take(actor, date, proposal);
    });
}

QFuture<Result<TomorrowPlan>> StoreDayBook::tomorrow(QDate today)
{
    return m_writer.run([actor = m_onDuty(), today](StoreSession &session) -> Result<TomorrowPlan> {
        const Actor leader = shiftLeader(session, actor);
        if (!leader.name.isEmpty())
            return TomorrowPlanner(session).plan(leader, today);
        TomorrowPlan nobodys;
        nobodys.date = today.addDays(1);
        return nobodys;
    });
}

QFuture<Result<LeaderDay>> StoreDayBook::planAhead(QDate date)
{
    return m_writer.run([date, actor = m_onDuty()](StoreSession &session) -> Result<LeaderDay> {
        const Actor leader = shiftLeader(session, actor);
        return leader.name.isEmpty() ? LeaderDay{} : DayMaker(session).planAhead(leader, date);
    });
}

QFuture<Result<ActivityRecord>> StoreDayBook::addAhead(QDate date, const QString &key, Moment at)
{
    return m_writer.run([date, key, at, actor = m_onDuty()](StoreSession &session) {
        return DayMaker(session).addAhead(actor, date, key, at);
    });
}

QFuture<Result<void>> StoreDayBook::noteChanges(QDate date)
{
    return m_writer.run(
        [date, actor = m_onDuty()](StoreSession &session) { return DayPlan(session).noteChanges(actor, date); });
}

QFuture<Result<RegisterItems>> StoreDayBook::openEntries()
{
    return m_reader.run([actor = m_onDuty()](StoreSession &session) -> Result<RegisterItems> {
        const Actor leader = shiftLeader(session, actor);
        if (leader.name.isEmpty())
            return RegisterItems();
        Result<RegisterItems> open = RegisterDesk(session).open(leader);
        if (open)
            std::erase_if(*open, [&leader](const RegisterItem &one) { return one.standing.owner != leader.name; });
        return open;
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
    return m_reader.run([date, actor = m_onDuty()](StoreSession &session) {
        return RollCall(session).ofLeader(shiftLeader(session, actor), date);
    });
}

QFuture<Result<DaySheet>> StoreDayBook::lookBack(QDate today)
{
    return m_reader.run([actor = m_onDuty(), today](StoreSession &session) -> Result<DaySheet> {
        const Actor leader = shiftLeader(session, actor);
        if (leader.name.isEmpty())
            return DaySheet();
        ActivityRecord any; // of that leader's day
        any.date = today;
        any.leader = leader.name;
        return DaySheets(session).read(leader, any, {DayParts::yesterday, DayParts::knowledge});
    });
}

} // namespace Floorwalk
