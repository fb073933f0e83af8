// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agentstate.h"
#include "models/domain/clock.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace Floorwalk {

/**
 * No call lasts longer from joining to its end: whoever looks for what joined by a moment looks at what ended this long
 * after it.
 */
constexpr std::chrono::hours longestCall{12};

/** From (included) to (excluded). */
struct TimeRange
{
    Moment from;
    Moment to;

    Millis length() const { return to - from; }
    bool contains(Moment moment) const { return from <= moment && moment < to; }
    /** Whether they have time in common; ranges that only adjoin have none. One without length overlaps what begins
     * before it and ends after it. */
    bool overlaps(const TimeRange &other) const { return from < other.to && other.from < to; }
    /** What of it lies in @p other; without length, and of no meaning where, when that is nothing. */
    TimeRange cut(const TimeRange &other) const
    {
        const Moment begin = std::max(from, other.from);
        return {begin, std::max(begin, std::min(to, other.to))};
    }
    bool operator==(const TimeRange &) const = default;
};

/** How much of @p range lies in none of @p holes, which may overlap and come in any order. */
inline Millis lengthOutside(const TimeRange &range, std::vector<TimeRange> holes)
{
    std::ranges::sort(holes, {}, &TimeRange::from);
    Millis left = range.length();
    Moment passed = range.from;
    for (const TimeRange &hole : holes) {
        const TimeRange out = hole.cut({passed, range.to});
        if (out.to <= out.from)
            continue;
        left -= out.length();
        passed = out.to;
    }
    return std::max(left, Millis(0));
}

/** A closed stretch of one agent's state: what the history file and the day strip hold. */
struct StateSpan
{
    QString agentKey; ///< the feed's key of the person, see LiveFloor
    AgentState state = AgentState::Unknown;
    Certainty certainty = Certainty::Measured;
    std::optional<CallKind> callKind; ///< for ringing, talking and hold
    QString reason; ///< for paused
    QString queue; ///< the queue of the call, if it came from one
    QString call; ///< the feed's id of the call
    TimeRange range;
    bool fromQueueLog = false; ///< the feed was not heard then: its queue_log says so

    bool operator==(const StateSpan &) const = default;
};

/** A call that went through a queue, when it is over: what figures open to. */
struct CallRecord
{
    enum class Outcome : quint8 { Answered, Abandoned, Exited, Lost };
    QString call; ///< the feed's id; "unknown:" and the agent's key when only a snapshot showed the call
    QString queue;
    QString caller;
    QString agentKey; ///< empty unless answered
    Outcome outcome = Outcome::Lost;
    Moment joined; ///< when only a snapshot showed the call: the first moment it is known of
    std::optional<Moment> answered; ///< absent also when only a snapshot showed that it had been answered
    Moment ended;
    std::optional<int> waitSeconds; ///< whole seconds, as the PBX counts them; absent when a gap hides it
    std::optional<int> talkSeconds;
    QString endedBy; ///< "caller", "agent", "transfer" or empty
    Certainty certainty = Certainty::Measured; ///< of the end: Inferred when nobody told it, only that the call is gone
    bool fromQueueLog = false; ///< the feed did not hear all of it: its queue_log says so

    bool operator==(const CallRecord &) const = default;
};

/** A stretch in which the feed told us nothing. Figures leave it out and say so. */
struct FeedGap
{
    TimeRange range;
    QString why;
    QString feed{}; ///< which feed was silent, in words; empty where there is only one
    bool filled = false; ///< what went on meanwhile was taken from queue_log: figures count it
    bool unwritten = false; ///< who listens has not put it on record yet: what was heard, or that nothing was
    quint32 silence = 0; ///< while the program runs: which of the feed's silences; 0 of a clock that was set

    bool operator==(const FeedGap &) const = default;
};

/** What a queue_log brought into a gap. The gap stays on record; gaps are told with what of them is filled. */
struct GapFill
{
    TimeRange range; ///< of the gap, by the feed's clock
    QString feed{}; ///< as FeedGap's
    Moment made; ///< when it was read last
    QString log; ///< file or folder
    int calls = 0; ///< written or completed
    int spans = 0;
    int signs = 0; ///< of coming and going
    int open = 0; ///< calls that had not ended by the log's last line: to be looked at again

    bool operator==(const GapFill &) const = default;
};

/**
 * What may not be in the history yet: each agent's running span and the calls under way, which end at Moment::max(),
 * and before them what ended but is not known to be written. Some of it may be in the history by the time it is read.
 */
struct OpenRecords
{
    Moment at; ///< the feed's present
    std::vector<StateSpan> spans; ///< each agent's by start
    std::vector<CallRecord> calls;
};

} // namespace Floorwalk
