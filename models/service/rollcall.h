// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/assessment.h"

namespace Floorwalk {

/** The roll call: who is here, who phoned, who is excused. Every entry has an author and can be withdrawn, not erased.
 */
class RollCall
{
public:
    explicit RollCall(StoreSession &session)
        : m_session(session)
    {}

    /** One team's day (empty = all teams) as the roll shows it. */
    Result<AttendanceDay> day(QDate date, const QString &team = {}) const;
    /** The same of the teams that @p actor leads, see ownTeamsOf(). */
    Result<AttendanceDay> ofLeader(const Actor &actor, QDate date) const;
    /**
     * Enters a mark: present (seen at mark.at), missing, excused (a seat, equipment or incident fault), correction
     * (a coming or going that somebody vouches for: note required). Conflict when the day is closed.
     */
    Result<qint64> mark(const Actor &actor, const RollMark &mark);
    Result<void> withdrawMark(const Actor &actor, PersonId person, qint64 mark);
    /** Somebody phoned: one key on the roll. */
    Result<qint64> notice(const Actor &actor, PersonId person, QDate date, const NoticeRecord &notice);
    Result<void> withdrawNotice(const Actor &actor, PersonId person, qint64 notice);
    /** Leave as granted; @p remarks name an outside approval (channel, number). */
    Result<qint64> leave(const Actor &actor, PersonId person, const LeaveRecord &leave, const QString &remarks);
    /** The papers that the person's leave of @p date waited for are here; NotFound when nothing waits. */
    Result<void> takePapers(const Actor &actor, PersonId person, QDate date);

private:
    StoreSession &m_session;
};

/** Takes out of @p roll, people and what is open, who is in none of @p teams, by name; none are all. */
void keepTeams(AttendanceDay &roll, const QStringList &teams);

} // namespace Floorwalk
