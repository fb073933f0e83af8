// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/storedaybook.h"

#include "models/service/dayplan.h"
#include "models/service/rollcall.h"
#include "models/service/storeworker.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

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
    return m_onDuty().name;
}

QFuture<Result<LeaderDay>> StoreDayBook::day(QDate date)
{
    return m_writer.run([date, actor = m_onDuty()](StoreSession &session) -> Result<LeaderDay> {
        Actor leader = actor;
        // At the start the page may ask before the screen knows who was on duty last.
        if (leader.name.isEmpty())
            leader.name = session.settings().text(u"duty_leader"_s);
        if (leader.name.isEmpty())
            return LeaderDay{};
        return DayMaker(session).day(leader, date);
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
