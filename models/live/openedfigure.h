// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attendance.h"
#include "models/live/figurekind.h"

#include <functional>
#include <optional>
#include <vector>

namespace Floorwalk {

/** Whose time counts, by the feed's key and the moment it was told: a phone is another's in the next shift. */
using CountsAgent = std::function<bool(const QString &agentKey, Moment moment)>;

/** Which figure is opened: how it is counted, of whom and of when. */
struct FigureWish
{
    FigureVariant variant = FigureVariant::IgnoreAbandons;
    QString queue; ///< empty: the whole centre; of a figure of people's time: of those who serve it
    TimeRange window; ///< [from, to); the figure is as at its end
    std::chrono::seconds busyLimit{900}; ///< an episode longer than this is over
    QStringList teams{}; ///< of figures of people: of whom is in one of them; empty: of everybody
    QString agent{}; ///< of figures of people: of this one alone, by key; empty: of everybody
    std::optional<QStringList> queues{}; ///< of figures of calls of the whole centre: of these alone; absent: of all

    FigureKind kind() const { return figureKind(variant); }
    /** Whether calls of the queue @p name are counted. */
    bool isOf(const QString &name) const
    {
        if (isFigureOfQueue(variant) && !queue.isEmpty())
            return name == queue;
        return !queues || !isFigureOfCalls(kind()) || queues->contains(name);
    }
    bool operator==(const FigureWish &) const = default;
};

/** What a row of an opened figure is: how the call or the time ended up in the figure, or why it did not. */
enum class FigurePart : quint8 {
    AnsweredWithin, ///< at most T
    AnsweredLater,
    AbandonedShort, ///< at most S
    AbandonedWithin, ///< more than S, at most T
    AbandonedLater,
    Exited,
    WaitingStill, ///< T has not passed yet
    WaitingLong,
    LostEarly, ///< its end is unknown, and it was last heard of before T had passed
    LostLate,
    EndUnheard, ///< its wait ended in a gap
    JudgedBefore, ///< answered or judged before the window
    InState, ///< time of a state; the state says how it counts
    NotLoggedIn, ///< logged out, or the state was unknown
    Handled,
    HandlingOpen, ///< wrap-up is not over: booked later
    HandlingUnheard, ///< begun, ended or answered unheard
    BusyEpisode,
    BusyApproved, ///< longer than the limit, as a leader approved
    BusyOver, ///< passed the limit in the window
    BusyOverBefore, ///< passed the limit before the window
    Gap, ///< nothing was heard: in no figure
    GapFilled, ///< nothing was heard; queue_log told what went on, which counts
    Incident, ///< an incident took the agent off line: in no figure
    PresentInTime, ///< on the roster, and there; also who was seen there and nobody knows since when
    PresentLate,
    PresentEarly, ///< there, and the shift has not begun
    NotSeen, ///< the shift has begun, and nobody has seen the person
    LeaveAfter, ///< the same, and leave was approved for it after the start
    NotBegun, ///< the shift has not
    LeaveBefore, ///< on leave that was approved before the start
    OnDuty, ///< rostered, and ready or at a call; of paid time also what is neither of the below
    NeutralTime, ///< in an activity that adherence leaves out
    AwayTolerated,
    Away, ///< rostered and not at work
    AwayApproved, ///< the same, and approved
    ExtraTime, ///< worked beyond the roster
    UnpaidTime,
    AwayPlanned, ///< paid and not available: known before
    AwayUnplanned, ///< paid and not available: not known before
    IntervalSum ///< of a day whose calls and spans are not kept any more: a half hour's sum
};

/** Stable keys for files: "answeredWithin"; never translated. */
QString figurePartName(FigurePart part);

/** What speaks for somebody's being there, and since when. */
struct FigureSign
{
    std::optional<EvidenceKind> kind; ///< absent where only going is on record
    std::optional<Moment> since; ///< absent where that is not known
    QString source; ///< as Evidence's

    bool operator==(const FigureSign &) const = default;
};

/** One line behind a figure. Amounts are milliseconds where the figure counts time, else calls or episodes. */
struct FigureRow
{
    FigurePart part = FigurePart::Gap;
    TimeRange range; ///< of a call from joining to the end of the wait; `to` is Moment::max() while it goes on
    QString agent; ///< key; of a call who answered; of whoever is rostered the name
    QString person{}; ///< whom the records name for the key at that moment; empty where they do not say
    QString queue;
    QString caller;
    QString call;
    QString reason; ///< of the pause, or why there is a gap
    std::optional<AgentState> state;
    std::optional<CallKind> callKind;
    std::optional<Certainty> certainty;
    qint64 length = 0; ///< ms: the wait, or the time in the window outside gaps; for handling talk, hold and wrap-up
    qint64 above = 0; ///< its part in the numerator
    qint64 below = 0; ///< its part in the denominator
    int calls = 0; ///< of a stretch of handling: how many were handled in it
    bool fromQueueLog = false; ///< the feed did not hear it: its queue_log says so
    QString employeeNo{}; ///< of that person, or of whoever is rostered
    QString shift{}; ///< that they are rostered on
    std::optional<FigureSign> sign{}; ///< of attendance

    bool counts() const { return above != 0 || below != 0; }
    bool operator==(const FigureRow &) const = default;
};

/** Between the reasons of one busy episode, in the order they were given. */
inline constexpr QLatin1StringView reasonsInTurn{" > "};

/** All of one reason's busy time. */
struct BusyReason
{
    QString reason;
    int episodes = 0; ///< in which it was given
    int over = 0; ///< of those, in which the limit was passed while it was
    Millis total{0}; ///< in the window
    Millis longest{0}; ///< for this reason alone, whole, up to the window's end

    bool operator==(const BusyReason &) const = default;
};

/**
 * A figure with what it was computed from: its value follows from the rows alone. Of a longest it is the greatest
 * `above`, else the sum of `above`, by the sum of `below` where there is one.
 */
struct OpenedFigure
{
    FigureWish wish;
    qint64 above = 0; ///< of all rows, also of those that are not listed
    qint64 below = 0;
    std::optional<double> value; ///< 0 … 1, seconds or a number, by figureUnit(); absent when nothing can be said
    std::vector<FigureRow> rows; ///< by start
    qint64 found = 0; ///< rows there are; more than rows when there are too many to list
    std::vector<BusyReason> reasons; ///< of busy time, the longest total first
    qint64 episodes = 0; ///< of busy time, each once whatever its reasons, also those that are not listed
    Millis unheard{0}; ///< of the window
    Millis excused{0}; ///< time of agents in the window that incidents took
    std::optional<Moment> summedTo; ///< before it, rows are half-hour sums
    std::vector<std::pair<FigureVariant, std::optional<double>>> beside{}; ///< of duty: the kind's other variants
    int silent = 0; ///< of duty: people who were there by the roll, and whose phones were not heard
    bool notKept = false; ///< does not follow from sums, which is all that is kept of the window

    bool isWhole() const { return found == qint64(rows.size()); }
};

} // namespace Floorwalk
