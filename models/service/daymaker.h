// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/dayplanner.h"
#include "models/service/storesession.h"

#include <QMap>

#include <algorithm>

namespace Floorwalk {

/** A leader's day with the words it is told in. */
struct LeaderDay
{
    std::vector<ActivityRecord> activities;
    DayTemplate dayTemplate; ///< of the first of the leader's teams, with what only others have
    QStringList ranBefore{}; ///< who ran the day before and whose part is left out; nobody once it is on record
    std::vector<PlanChange> changes{}; ///< of the plan made ahead, by roster or template, till they are noted
    QMap<int, QString> about{}; ///< whom the activities are about that are about somebody, in words, by position
    QMap<qint64, QString> attached{}; ///< the words of the register's entries that are steps in it, by their number

    /** False: it was only planned, now or ahead. An empty one is as it would be on record. */
    bool isOnRecord() const
    {
        return std::ranges::all_of(activities, [](const ActivityRecord &one) { return one.id && !one.isAhead; });
    }
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
    /** The day on record, else the one that day() would make: its activities have no ids. What was planned ahead stands
     * in it as roster and template let it now. */
    Result<LeaderDay> planned(const Actor &leader, QDate date) const;

    /**
     * The plan of a day that is not there yet, put on record as such: what is changed of it stands in the day once its
     * leader opens it, what is not follows roster and template, see PlanRenewal. A day that was opened is given as it
     * is. Without activities where no shift is rostered.
     */
    Result<LeaderDay> planAhead(const Actor &leader, QDate date);
    /** Adds the activity of @p key to that plan, at @p at. NotFound when the template has no such activity or no shift
     * is rostered. */
    Result<ActivityRecord> addAhead(const Actor &leader, QDate date, const QString &key, Moment at);

    /** The teams @p leader leads: see ownTeamsOf(). */
    Result<QStringList> teamsOf(const Actor &leader) const;
    /**
     * What the plan of a team's day is laid on. The leader's hours are those of @p leader where the roster has them,
     * else those that most of the team work; whoever is off that day has none. A @p shift that no roster knows is
     * worked by all.
     */
    Result<ShiftDay> shiftDay(const QString &leader, const QString &team, QDate date,
                              const std::optional<Segment> &shift = std::nullopt) const;

    /**
     * When the next shift day after that of @p now begins for @p leader: the own rostered start where there is one
     * within two weeks, else the team's, else the midnight after @p now's date.
     */
    Result<Moment> nextDayStart(const Actor &leader, Moment now) const;
    /** The first day after @p after that @p leader is rostered to work; absent where the roster of two weeks has none.
     */
    Result<std::optional<RosterDay>> nextOwnDay(const Actor &leader, QDate after) const;

private:
    /** What a plan of one team is made from. */
    struct TeamsDay
    {
        QString team;
        DayTemplate dayTemplate;
        QDate date;
        std::optional<Segment> shift{}; ///< where no roster knows it
    };
    /** A day, and how its plan on record has to change for it. */
    struct Made
    {
        LeaderDay day;
        std::vector<ActivityId> withdrawn{};
        std::vector<PlanChange> changes{}; ///< not on record yet
        bool isRenewed = false; ///< it stands otherwise on record
    };
    Result<Made> made(const Actor &leader, QDate date, const std::optional<Segment> &shift) const;
    Result<std::vector<ActivityRecord>> laidFor(const Actor &leader, QDate date, const std::optional<Segment> &shift,
                                                const QStringList &teams, const std::vector<DayTemplate> &all,
                                                QStringList &ranBefore) const;
    Result<void> renew(Made &made, const std::vector<ActivityRecord> &laid, QDate date) const;
    Result<void> nameOthers(const Actor &leader, LeaderDay &day) const;
    Result<void> nameAttached(const Actor &leader, LeaderDay &day) const;
    Result<LeaderDay> keptAhead(const Actor &leader, QDate date, Made made, bool isAhead);
    Result<std::vector<ActivityRecord>> laid(const TeamsDay &day, const QString &leader) const;
    Result<std::vector<ActivityRecord>> leftOf(const TeamsDay &day, const Actor &leader, QStringList &ranBefore) const;
    Result<void> takeRoster(ShiftDay &day, const QString &leader, QDate date) const;
    Result<DayLoad> load(QDate date, const std::vector<Segment> &hours) const;
    Result<std::vector<DayTemplate>> templates(const QStringList &teams, QDate date) const;
    Result<LeaderDay> kept(const Actor &leader, QDate date, const Result<Made> &made);

    StoreSession &m_session;
};

} // namespace Floorwalk
