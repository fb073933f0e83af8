// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/dayplanner.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** A leader's day with the words it is told in. */
struct LeaderDay
{
    std::vector<ActivityRecord> activities;
    DayTemplate dayTemplate; ///< of the first of the leader's teams, with what only others have
    QStringList ranBefore{}; ///< who ran the day before and whose part is left out; nobody once it is on record

    /** False: it was only planned. An empty one is as it would be on record. */
    bool isOnRecord() const { return activities.empty() || activities.front().id.has_value(); }
    bool operator==(const LeaderDay &) const = default;
};

/** Something on the floor gives cause for an activity. */
struct Proposal
{
    QString activity; ///< its key in the template
    QString subject; ///< whom it is about
    QString alert; ///< what told it: AlertNews::keyOf
    QString declined; ///< why it is not done; empty: it is begun
};

/**
 * Makes a leader's day from roster, templates, holidays and the last weeks' calls, or finds the one on record. Who
 * comes when another leader of the team has run the day already is planned what that one has left: see TakenOver.
 */
class DayMaker
{
public:
    explicit DayMaker(StoreSession &session)
        : m_session(session)
    {}
    /**
     * The day on record, else the one that is made now and put on record; a session that may not write shows what there
     * is. Without activities where no shift is rostered.
     */
    Result<LeaderDay> day(const Actor &leader, QDate date);
    /** The same where no roster knows the shift: the day is made on @p shift. */
    Result<LeaderDay> planOn(const Actor &leader, QDate date, const Segment &shift);
    /**
     * Begins what was proposed, or puts it on record as skipped where it was declined. Conflict when an activity came
     * from that alert already, NotFound when the template has no such activity.
     */
    Result<ActivityRecord> take(const Actor &leader, QDate date, const Proposal &proposal);
    /** Skips the activity at @p position for @p reason. */
    Result<ActivityRecord> leaveOut(const Actor &leader, QDate date, int position, const QString &reason);
    /** What @p dayTemplate would make of the team's @p date; on nobody's record. */
    Result<std::vector<ActivityRecord>> preview(const DayTemplate &dayTemplate, const QString &team, QDate date) const;
    /** The day on record, else the one that day() would make: its activities have no ids. */
    Result<LeaderDay> planned(const Actor &leader, QDate date) const;

    /** The teams @p leader leads: see ownTeamsOf(). */
    Result<QStringList> teamsOf(const Actor &leader) const;
    /**
     * What the plan of a team's day is laid on. The leader's hours are those of @p leader where the roster has them,
     * else those that most of the team work. A @p shift that no roster knows is worked by all.
     */
    Result<ShiftDay> shiftDay(const QString &leader, const QString &team, QDate date,
                              const std::optional<Segment> &shift = std::nullopt) const;

    /**
     * When the next shift day after that of @p now begins for @p leader: the rostered start where there is one within
     * two weeks, else the midnight after @p now's date.
     */
    Result<Moment> nextDayStart(const Actor &leader, Moment now) const;

private:
    /** What a plan of one team is made from. */
    struct TeamsDay
    {
        QString team;
        DayTemplate dayTemplate;
        QDate date;
        std::optional<Segment> shift{}; ///< where no roster knows it
    };
    Result<LeaderDay> made(const Actor &leader, QDate date, const std::optional<Segment> &shift) const;
    Result<std::vector<ActivityRecord>> laid(const TeamsDay &day, const QString &leader) const;
    Result<std::vector<ActivityRecord>> leftOf(const TeamsDay &day, const Actor &leader, QStringList &ranBefore) const;
    Result<void> takeRoster(ShiftDay &day, const QString &leader, QDate date) const;
    Result<DayLoad> load(QDate date, const std::vector<Segment> &hours) const;
    Result<std::vector<DayTemplate>> templates(const QStringList &teams, QDate date) const;
    Result<LeaderDay> kept(const Actor &leader, Result<LeaderDay> day);

    StoreSession &m_session;
};

} // namespace Floorwalk
