// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytargets.h"
#include "models/day/daytemplate.h"
#include "models/domain/callreason.h"
#include "models/domain/coaching.h"
#include "models/domain/dayform.h"
#include "models/domain/dayrecord.h"
#include "models/domain/incident.h"
#include "models/domain/registerentry.h"
#include "models/domain/settings.h"
#include "models/live/openedfigure.h"

#include <QMap>

namespace Floorwalk {

/** One person on the day's roll, as far as a report names people. */
struct ReportPerson
{
    QString name;
    QString shift;
    std::optional<Moment> start; ///< of the rostered day
    std::optional<std::chrono::seconds> late; ///< of who came late

    bool operator==(const ReportPerson &) const = default;
};

/** Who was to be there and who was; counted as ShiftSummary counts, up to the report's end. */
struct AttendancePart
{
    int expected = 0; ///< with work that day at all, without those on leave
    int present = 0; ///< of them, also before their shift; late people are present
    int due = 0; ///< of the expected: whose shift had begun; what the rate counts
    int presentDue = 0; ///< of the due
    std::vector<ReportPerson> late;
    std::vector<ReportPerson> leave; ///< of which kind stays on the roll
    std::vector<ReportPerson> absent;
    std::vector<ReportPerson> deemed; ///< present, and absent in part by the rules, such as whoever came very late
    FigureVariant variant = FigureVariant::AttendancePlanned; ///< the centre's
    std::optional<double> rate; ///< in that variant, 0 … 1; absent where nobody was due
    int leaveBegun = 0; ///< on leave, and the shift has begun: in the rate of the variant "raw"
    Millis timeDue{0}; ///< rostered, without leave approved before the start: in the one "by hours"
    Millis timePresent{0};
    bool closed = false; ///< the day is closed: nothing of it is provisional
    int open = 0; ///< what stands in the way of closing it

    bool operator==(const AttendancePart &) const = default;
};

/** An activity in the report; what may be about somebody's mood is left out (domain.md 6). */
struct ReportActivity
{
    ActivityRecord record;
    Millis spent{0}; ///< without pauses, up to the report's end
    bool missed = false; ///< mandatory, and its time went by
    bool overdue = false; ///< planned for before the report's end and never begun
    QString about{}; ///< whom it is about, in words; empty for nobody

    bool operator==(const ReportActivity &) const = default;
};

/** A figure of the day with what it was counted from. */
struct ReportFigure
{
    OpenedFigure figure; ///< without its rows
    std::optional<double> target; ///< in the figure's unit
    bool lessIsBetter = false;
    QString setBy{}; ///< who set the target for this day; empty where it is the centre's

    std::optional<bool> isMet() const;
};

/** One queue's calls in the report's window. */
struct ReportQueue
{
    QString queue;
    QueueCounts counts;
    std::optional<double> serviceLevel; ///< 0 … 1, in the queue's variant
    FigureVariant variant = FigureVariant::IgnoreAbandons;
    int target = 0; ///< percent

    bool operator==(const ReportQueue &) const = default;
};

/** The calls that came in during half an hour, all queues together, and what became of them. */
struct ReportInterval
{
    Moment since;
    int offered = 0;
    int answered = 0;
    int abandoned = 0;

    bool operator==(const ReportInterval &) const = default;
};

/** All alerts of one kind: how many, how soon somebody reacted, how they ended. */
struct ReportAlerts
{
    QString kind;
    int count = 0;
    int alarms = 0;
    int open = 0; ///< at the report's end
    int reacted = 0; ///< a person did something about them
    std::optional<Millis> medianReaction; ///< of those
    std::optional<Millis> longestReaction;
    QMap<QString, int> outcomes; ///< "resolved", "handled" …: of those that ended

    bool operator==(const ReportAlerts &) const = default;
};

/** A floor walk and what was not in order on it. */
struct ReportWalk
{
    struct Finding
    {
        QString step; ///< the step's key
        QString note;

        bool operator==(const Finding &) const = default;
    };
    std::optional<ActivityId> activity;
    QString leader;
    Moment from;
    std::optional<Moment> to; ///< absent while it goes on
    bool mandatory = false;
    int rated = 0; ///< steps that were answered ok or not ok
    std::vector<Finding> findings;

    bool operator==(const ReportWalk &) const = default;
};

/** What the roll excuses somebody for: a seat or an equipment out of order, or what a leader put down. */
struct ReportFault
{
    QString name;
    Moment at;
    std::optional<Moment> until;
    QString note;

    bool operator==(const ReportFault &) const = default;
};

/** Who stood in for whom. */
struct ReportStandIn
{
    enum class Kind : quint8 {
        TookOver, ///< the shift, from its leader
        Deputy, ///< takes alerts while the leader walks the floor
        Swap, ///< an agent works the shift of another, in exchange
        Substitute ///< an agent works it for another
    };
    Kind kind = Kind::TookOver;
    QString who;
    QString forWhom;
    std::optional<Moment> since; ///< of a substitute for a part of the shift: its begin; of a deputy: the walk's
    std::optional<Moment> until{}; ///< … and its end

    bool operator==(const ReportStandIn &) const = default;
};

/** How often the team was heard and spoken to; no word of what was said. */
struct CoachingPart
{
    int monitored = 0;
    int calledBack = 0;
    int people = 0; ///< who was heard or called back at all
    QMap<QString, int> byWhom; ///< entries of the register
    QMap<QString, int> notes; ///< by kind; care is nobody's figure

    bool operator==(const CoachingPart &) const = default;
};

/** What the leader adds to what the day says itself. */
struct LeaderWords
{
    QString reflection;
    QString tomorrow;
    QString handover;

    bool operator==(const LeaderWords &) const = default;
};

/** Something that the leaders took up in the day's register, as it stands by now; customers' data left out. */
struct ReportEntry
{
    qint64 number = 0;
    QDate date; ///< of the shift in which it was taken up; of what was ended or came to light later, a day before
    EntryKind kind = EntryKind::Task;
    QString topic;
    QString text; ///< of what is the centre's own: praise, proposals, defects, faults, tasks, lessons
    QString agent; ///< by name; may be empty
    QString seat;
    QString owner; ///< who answers for it
    QString standing; ///< translated: "open", "solved" …
    bool open = true;
    std::optional<Moment> due;

    bool operator==(const ReportEntry &) const = default;
};

/** How often a business was asked about. */
struct ReportTopic
{
    QString topic;
    int count = 0;

    bool operator==(const ReportTopic &) const = default;
};

/** What quality assurance found in the day's calls, and what of older ones was entered on the day. */
struct ReportQa
{
    int errors = 0;
    int fatal = 0; ///< of them
    std::vector<ReportTopic> items{}; ///< the most frequent first

    bool operator==(const ReportQa &) const = default;
};

/** Something that is not done when the day ends. */
struct ReportOpenItem
{
    QString kind; ///< "activity", "alert", "roll", "followUp", "incident", "register"
    QString ref; ///< its row: "activity:12"
    QString subject; ///< the activity's key, the alert's kind; else empty
    QString who; ///< the leader whose activity it is; else whom it is about
    QString text; ///< translated, or a person's own words; of follow-ups for leaders only
    std::optional<Moment> due;

    bool operator==(const ReportOpenItem &) const = default;
};

/**
 * A leader's shift day as what was done and seen tells it: all that the day report says. Never in it: words of care and
 * of hearing the team, the mood seen on a walk, private profiles, of which kind a leave was.
 */
struct DayReport
{
    QDate date; ///< the shift day
    QString leader;
    QStringList teams; ///< empty: all there are
    Zone zone = Zone::system();
    Moment made{};
    TimeRange window; ///< figures, alerts and calls are of it
    bool over = false; ///< the shift has ended: else the report tells of a day that goes on
    std::vector<FeedGap> gaps; ///< in the window: figures leave them out
    std::optional<Moment> summedTo; ///< before it, half-hour sums are what is kept

    std::vector<ReportActivity> activities; ///< of all who led the teams that day, by place in the day
    std::vector<MeetingWords> meetings; ///< what was put down of meetings, by time
    AttendancePart attendance;
    std::vector<ReportFigure> figures;
    std::vector<ReportQueue> queues; ///< by name
    std::vector<ReportInterval> intervals;
    std::vector<ReportAlerts> alerts; ///< the most frequent kind first
    std::vector<ReportWalk> walks;
    std::vector<ReportFault> faults;
    std::vector<IncidentRecord> incidents; ///< withdrawn ones left out
    std::vector<ReportStandIn> standIns;
    CoachingPart coaching;
    std::vector<ReportEntry> entries; ///< of the day's register, by number; never private ones
    ReportQa qa{};
    ReasonCounts callReasons{}; ///< what calls of the report's teams were about, as it was noted
    std::vector<ReportTopic> topics; ///< of hotline calls, questions and escalations, the most frequent first
    std::vector<ReportEntry> tasksAhead; ///< the leader's open tasks that are due after the day
    std::vector<ReportOpenItem> open;
    LeaderWords words;
    DayTemplate dayTemplate; ///< the words of its activities
    CentreSettings settings; ///< the centre's targets and limits …
    DayTargets targets; ///< … and what was set for the day in their place

    /** Everybody whose activities are in it, the report's own leader first. */
    QStringList leaders() const;
};

} // namespace Floorwalk
