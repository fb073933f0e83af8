// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/domain/dayrecord.h"
#include "models/service/registerdesk.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** Who works a shift on the day that is planned. */
struct TomorrowShift
{
    QString name;
    std::optional<Moment> start;
    std::optional<Moment> end;
    QStringList people;

    bool operator==(const TomorrowShift &) const = default;
};

/** The next day that the leader works, or else the team, as roster and template have it, with what the leader wants to
 * do. */
struct TomorrowPlan
{
    QDate date;
    std::vector<TomorrowShift> shifts; ///< by begin
    QStringList leave; ///< who is on leave, of which kind stays on the roll
    QStringList firstDays; ///< who works for the first time
    std::vector<ActivityRecord> activities; ///< as the template lays them; on nobody's record yet
    DayTemplate dayTemplate; ///< the activities' words
    QStringList tasks; ///< the leader's open tasks of the register that are due on the day or at the own next shift
    QStringList lines; ///< what the leader wrote, a thought a line
    RegisterItems carried{}; ///< open entries that go along: what planned() tells on the day, as things stand

    bool operator==(const TomorrowPlan &) const = default;
};

/** What a leader planned for a day, on which day that was, and what is open still from the days before. */
struct PlannedLines
{
    QDate madeOn; ///< not valid while there are no lines
    QStringList lines;
    RegisterItems open{}; ///< taken up before the day, answered for by the leader; tasks stand among what is to be done

    bool operator==(const PlannedLines &) const = default;
};

/** Plans the day after: what of it is known, and the leader's lines, which the next day's preparation shows. */
class TomorrowPlanner
{
public:
    explicit TomorrowPlanner(StoreSession &session)
        : m_session(session)
    {}
    /** The plan made on @p today for the day of @p leader's own next shift, where none is rostered for the next
     * day that the leader's teams work: of two weeks, else the next day. */
    Result<TomorrowPlan> plan(const Actor &leader, QDate today);
    /** The plan of @p date, which need not be the next day; its lines are those that planned() finds for it. */
    Result<TomorrowPlan> planOf(const Actor &leader, QDate date);
    /**
     * What @p leader wrote for @p today, a line each: on the last day worked before it, or since then. A plan that is
     * older was for a day that is over. The day worked last is the leader's own, else the team's, of two weeks, else
     * yesterday.
     */
    Result<PlannedLines> planned(const Actor &leader, QDate today);

    /**
     * Makes a task of the register of each line that is none yet and was none that is done by now; gives how many came.
     * Due is the begin of the leader's own next shift, or nine o'clock tomorrow where nobody is rostered.
     */
    Result<int> makeTasks(const Actor &leader, QDate today);

private:
    Result<TomorrowPlan> known(const Actor &leader, const QStringList &teams, QDate date);
    Result<Moment> nextBegin(const Actor &leader);
    Result<QStringList> made(const Actor &leader, QDate today);
    Result<QDate> lastWorked(const Actor &leader, QDate today) const;
    Result<QDate> nextWorked(const Actor &leader, const QStringList &teams, QDate today);
    StoreSession &m_session;
};

} // namespace Floorwalk
