// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytargets.h"
#include "models/day/daytemplate.h"
#include "models/domain/dayform.h"
#include "models/domain/dayrecord.h"
#include "models/domain/knowledge.h"
#include "models/domain/seatplan.h"
#include "models/domain/settings.h"
#include "models/live/figurekind.h"
#include "models/service/attendanceday.h"
#include "models/service/callreasons.h"
#include "models/service/carequeue.h"
#include "models/service/coachingdesk.h"
#include "models/service/listeningdesk.h"
#include "models/service/qaerrors.h"
#include "models/service/registerdesk.h"
#include "models/service/shiftsummary.h"

#include <QMap>

namespace Floorwalk {

/** One figure of the last worked day beside its target; value and target as figureUnit() counts them. */
struct FormFigure
{
    FigureVariant variant = FigureVariant::IgnoreAbandons;
    std::optional<double> value; ///< absent when nothing can be said
    std::optional<double> target; ///< absent where the centre has none

    bool operator==(const FormFigure &) const = default;
};

/** How the last day went on which the team worked. */
struct YesterdaySheet
{
    std::optional<QDate> date; ///< absent: nobody was rostered in the last weeks
    TimeRange hours{}; ///< of that day's shifts: the window of the figures
    std::vector<FormFigure> figures; ///< of calls those of the teams' queues, of people's time the teams'
    TimeRange window{}; ///< of the figures: the hours, as far as they are over
    QStringList teams{}; ///< whose time counts in them; empty: everybody's
    std::optional<QStringList> queues{}; ///< whose calls count in them; absent: those of all
    std::optional<ShiftSummary> attendance; ///< of the team
    DayTargets targets{}; ///< that were set for that day
};

/** Knowledge points that have come since somebody last worked. */
struct NewPoints
{
    int fresh = 0;
    int unread = 0; ///< of them: not confirmed by everybody they are for
};

/** What somebody was told after being heard. */
struct AdviceLine
{
    ListeningEntry entry;
    QString name;
};

/** A birthday or a first day of somebody of the team. */
struct Celebration
{
    PersonId person;
    QString name;
    bool firstDay = false; ///< else the birthday
};

/** Who tells the story today. */
struct StorySheet
{
    struct Candidate
    {
        PersonId person;
        QString name;
        std::optional<QDate> lastTold; ///< absent: never
        bool passed = false; ///< today
    };
    std::vector<Candidate> queue; ///< whose turn it is first; empty once it is told
    std::optional<StoryTurn> told; ///< today's
    QString teller; ///< the name of who told it
};

/** One stop of a floor walk: a seat, or without a seat plan somebody who works today. */
struct WalkStop
{
    QString key; ///< of the look: the seat's name, or the employee number where there is no plan
    QString seat; ///< empty where the plan knows none
    std::optional<PersonId> person; ///< who sits there now
    QString name;
    QStringList feedNames; ///< by which the live floor may know whoever sits there
    std::optional<SeatLook> look;
    std::vector<qint64> unread; ///< numbers of valid knowledge points that person has not confirmed
    std::optional<SeatPlace> place{}; ///< where the seat stands; absent where nobody said
};

/** The floor in walking order: along the rows of seats that have a place, then the others by name. */
struct WalkSheet
{
    std::vector<WalkStop> stops;
    bool planned = false; ///< there is a seat plan; else the stops are people
    QString about{}; ///< the key of the stop that the walk goes to: of whom its activity is about; empty for none

    /** Seats where nobody sits. */
    int free() const;
    /** Seats whose neighbour is taken as well: the next place of the row, or where none has a place the next by name.
     */
    int crowded() const;
};

/** How many callers of one queue came in. */
struct QueueCalls
{
    QString queue;
    int offered = 0;
    int answered = 0;

    bool operator==(const QueueCalls &) const = default;
};

/** What callers wanted in the last period. */
struct ReasonsSheet
{
    /** Since the last meeting, else since the shift began, up to now or the end of this one; before it begins the shift
     * of the last worked day.
     */
    TimeRange period{};
    std::optional<TimeRange> before{}; ///< what the reasons are held against
    ReasonCounts reasons{}; ///< of calls, as agents or the telephone system noted them; of the leader's teams
    std::vector<QueueCalls> queues; ///< the most called first
    std::vector<TopicCount> topics; ///< of hotline, questions and escalations, the most frequent first
};

/** A call that may be worth sharing: somebody said that it was good. */
struct RecordingCandidate
{
    enum class Why : quint8 { Commended, Praised, Heard };
    Why why = Why::Commended; ///< by a customer in the register, by a leader in a note, listened to and advised on
    QString ref; ///< "register:12", "note:5", "listening:7": what a recording was taken up from
    PersonId agent;
    QString name;
    QDate date;
    QString text; ///< what was good
    QString contact; ///< of a commendation: masked
    QString call; ///< its id or when it was

    bool operator==(const RecordingCandidate &) const = default;
};

/** What quality assurance found since the last worked day began. */
struct QaSheet
{
    std::optional<QDate> date; ///< that day; absent: nobody was rostered in the last weeks
    QaSummary summary; ///< of calls of that day and later, and of older ones that were entered since
    RegisterItems entries; ///< by number
    QStringList asked; ///< topics of questions that are with the training room, or with whom they went, and open

    bool operator==(const QaSheet &) const = default;
};

/** What is and may be shared of good calls. */
struct RecordingsSheet
{
    RegisterItems items; ///< those of the day, those not ended, and those shared on the day; by number
    std::vector<RecordingCandidate> candidates; ///< of the last two weeks, commended ones first, each the newest first
};

/** What waits to be done today. */
struct TaskSheet
{
    RegisterItems entries; ///< the leader's that are due by the end of the shift day or were before, those due first
    std::vector<FollowUp> followUps; ///< of the leader's teams, those due first
};

/** The leader's day in numbers. */
struct ReviewSheet
{
    int done = 0;
    int skipped = 0;
    int handedOver = 0; ///< to another leader
    int open = 0; ///< neither begun nor left out, or still under way
    std::vector<ActivityRecord> missed{}; ///< mandatory ones that nobody began in time or that were left out
    std::vector<ActivityRecord> late{}; ///< mandatory ones that were begun after their planned end
    DayTemplate dayTemplate{}; ///< their words
    int alerts = 0; ///< of this shift day
    int handled = 0; ///< of them, those a person did something about
    std::optional<Millis> reaction; ///< the median until that; absent without any
    Millis walking{0}; ///< spent on floor walks
    QString reflection; ///< the day's note
};

/** What the parts of an activity's form show: each only where it was asked for. */
struct DaySheet
{
    QMap<QString, QString> texts; ///< by the name of the part that is a text
    CentreSettings settings{}; ///< for targets
    std::optional<MeetingWords> lastTime{}; ///< of the last meeting of the kind; where minutes are asked for
    std::optional<YesterdaySheet> yesterday{};
    std::optional<std::vector<AdviceLine>> advice{}; ///< since the last worked day began, the newest first
    std::optional<std::vector<KnowledgeStanding>> knowledge{}; ///< valid today, must-read points first
    /** Of knowledge: valid from a day after @p since on; none where it was not read. */
    NewPoints newPoints(QDate since) const;
    std::optional<AttendanceDay> roll{}; ///< of the leader's teams
    std::optional<std::vector<Celebration>> celebrations{};
    std::optional<StorySheet> story{};
    std::optional<WalkSheet> walk{};
    std::optional<CoachingWeek> listening{};
    std::optional<std::vector<CarePlace>> care{}; ///< of the leader's teams, who needs it most first
    std::optional<RegisterItems> entries{}; ///< of the shift day, of all kinds
    RegisterItems carried{}; ///< with entries: the leader's of earlier days, open still, the oldest first
    std::optional<QaSheet> qaErrors{}; ///< of the leader's teams
    std::optional<RecordingsSheet> recordings{};
    std::optional<TaskSheet> tasks{};
    std::optional<ReasonsSheet> reasons{};
    std::optional<ReviewSheet> review{};
};

} // namespace Floorwalk
