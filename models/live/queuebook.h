// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/event.h"
#include "models/live/floorfigures.h"
#include "models/live/livesettings.h"
#include "models/live/livesinks.h"
#include "models/live/textpool.h"

#include <algorithm>
#include <array>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace Floorwalk {

/** Index of a queue in the QueueBook; stable while the program runs. */
using QueueIx = std::uint32_t;
constexpr QueueIx noQueue = ~QueueIx(0);

/** Whole seconds since 1970, cut off as Asterisk does. */
inline qint64 wholeSecond(Moment moment)
{
    return std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
}

/** Whole seconds of queue_log from @p from to @p to; never negative. */
inline int secondsBetween(Moment from, Moment to)
{
    return int(std::clamp<qint64>(wholeSecond(to) - wholeSecond(from), 0, 1'000'000));
}

inline void raiseTo(std::optional<int> &most, int value)
{
    most = std::max(most.value_or(0), value);
}

/**
 * The longest of a day's conversations. Of one that a hang-up ended AgentComplete may still tell another length, while
 * others are counted: until then it is apart.
 */
class LongestTalk
{
public:
    void add(int seconds) { raiseTo(m_told, seconds); }
    /** One that a hang-up ended, until it is withdrawn() or nothing more is to come of it. */
    void addHungUp(int seconds) { m_hungUp.push_back(seconds); }
    /** It lasted otherwise, or was never of this day. Whether it was there. */
    bool withdraw(int seconds)
    {
        const auto one = std::ranges::find(m_hungUp, seconds);
        if (one == m_hungUp.end())
            return false;
        m_hungUp.erase(one);
        return true;
    }
    /** Nothing more is to come of it: it lasted as long as it counted. */
    void settle(int seconds)
    {
        if (withdraw(seconds))
            add(seconds);
    }
    std::optional<int> seconds() const
    {
        std::optional<int> longest = m_told;
        for (const int one : m_hungUp)
            raiseTo(longest, one);
        return longest;
    }
    void clear() { *this = {}; }

private:
    std::optional<int> m_told;
    std::vector<int> m_hungUp; ///< seldom more than a few, for a minute at most
};

/** What is known of a caller when the wait ends in a conversation. */
struct AnsweredCaller
{
    std::optional<Moment> joined; ///< absent when neither the join nor a snapshot showed the caller
    int wait = 0; ///< whole seconds
    std::string number;
};

/**
 * The callers who wait, and each queue's counts. A caller is keyed by (channel, queue), for one channel may join
 * several queues or the same one again; whoever leaves, hangs up or is missing from a snapshot goes out of memory.
 */
class QueueBook
{
public:
    QueueBook(TextPool &pool, const LiveSettings &settings, HistorySink *history);

    QueueIx queue(std::string_view name);
    QueueIx find(std::string_view name) const;
    std::size_t size() const { return m_queues.size(); }
    TextId name(QueueIx ix) const { return m_queues[ix].name; }
    QueueCounts &counts(QueueIx ix) { return m_queues[ix].counts; }
    /** What QueueCounts::longestTalk follows from; whoever changes it says so there. */
    LongestTalk &longestTalk(QueueIx ix) { return m_queues[ix].longestTalk; }
    int wrapUp(QueueIx ix) const { return m_queues[ix].wrapUp; }
    /** Takes the wrap-up times of the settings up anew; those that run are not changed. */
    void settingsChanged();

    void join(const Event &event, Moment at);
    void seen(const Event &event, Moment at, quint32 snapshot);
    /** The channel asked to be hung up: an abandon that follows is the caller's own. */
    void hangupAsked(std::string_view call);
    void abandon(const Event &event, Moment at);
    /** Left unanswered and not by hanging up; the event says so outright. */
    void exit(const Event &event, Moment at);
    void leave(const Event &event, Moment at);
    AnsweredCaller answered(const Event &event, Moment at);
    void hangup(std::string_view call, Moment at);
    /**
     * Ends waits whose fate stayed untold: leaving without an answer for 5 s is an exit, missing for 10 s is lost, and
     * so is a caller of whom nothing was told for two hours: the end of the wait was missed.
     */
    void advance(Moment now);
    /** When advance() has something to do. */
    Moment nextDue() const;
    /** After a snapshot: callers who are not in it are lost, at once when last heard of before @p heardFrom. */
    void reconcile(quint32 snapshot, Moment at, Moment heardFrom);
    /** The telephone system began anew: nobody waits any more, how each wait ended is unknown. */
    void restarted(Moment at);
    /** The feed fell silent at @p silentFrom and is heard again since @p at. */
    void afterGap(Moment silentFrom, Moment at);
    /** Counts begin anew at @p border. Who waits on is not offered again, but judged on the day T passes or the wait
     * ends, whichever is first. */
    void startDay(Moment border);
    /** The PBX's clock was set, or without @p wasSet only became known: what lay at t lies at t + @p by, and the next
     * event is of @p to. */
    void clockMoved(Moment to, Millis by, bool wasSet);

    struct Figures
    {
        QueueCounts counts;
        std::optional<Moment> longestWaitingSince;
    };
    /** Of all queues, by index, as at @p at. */
    std::vector<Figures> figures(Moment at) const;
    std::vector<WaitingCaller> waiting() const;
    bool isWaiting(std::string_view call) const { return m_callers.find(call) != m_callers.end(); }

private:
    struct Caller
    {
        QueueIx queue = noQueue;
        Moment joined;
        Moment heard; ///< last sign of life
        std::string number;
        bool counted = false; ///< the join was heard, the call is among the offered
        bool seenOnly = false; ///< no join was heard, a snapshot told of the caller
        bool carried = false; ///< offered on an earlier day or unheard: judged here, but not among the offered
        Moment judgedFrom{}; ///< of who is carried: whose T had passed before was judged elsewhere, or never
        bool clockMoved = false; ///< the PBX's clock was set during the wait: what the PBX says of its length is wrong
        bool hangupAsked = false;
        bool leaving = false;
        quint32 snapshot = 0;
    };
    struct Due
    {
        Moment at;
        std::string call;
        QueueIx queue = noQueue;
        quint32 snapshot = 0; ///< 0: leaving; else missing from that snapshot
    };
    struct Queue
    {
        TextId name = 0;
        int level = 20;
        int shortAbandon = 5;
        int wrapUp = 0;
        QueueCounts counts;
        LongestTalk longestTalk;
    };
    using Callers = std::unordered_map<std::string, std::vector<Caller>, TextHash, std::equal_to<>>;

    void takeLimits(Queue &queue) const;
    Caller *caller(std::string_view call, QueueIx queue);
    int waited(const Event &event, const Caller &caller, Moment at) const;
    /** Whether the call, which is not among the offered, is judged here. */
    bool isCarried(const Caller &caller, Moment at, bool ended) const;
    const Caller *caller(std::string_view call, QueueIx queue) const
    {
        return const_cast<QueueBook *>(this)->caller(call, queue);
    }
    bool wasHangupAsked(std::string_view call) const;
    void drop(std::string_view call, QueueIx queue);
    Caller known(const Event &event, QueueIx queue, Moment at) const;
    void exited(const std::string &call, const Caller &caller, Moment at, int wait);
    void lost(const std::string &call, const Caller &caller, Moment at);
    void close(std::string_view call, const Caller &caller, CallRecord::Outcome outcome, Moment at,
               std::optional<int> wait);
    void reapStuck(Moment now);
    void boundMemory(Moment at);

    TextPool &m_pool;
    const LiveSettings &m_settings;
    HistorySink *m_history;
    std::vector<Queue> m_queues;
    std::unordered_map<TextId, QueueIx> m_byName;
    mutable QueueIx m_lastFound = noQueue; ///< a list of members comes queue by queue
    Callers m_callers;
    std::size_t m_count = 0;
    std::deque<Due> m_leaving;
    std::deque<Due> m_missing;
    Moment m_reapAt = Moment::max(); ///< when to look for callers nobody has told of for long
    std::array<std::size_t, 64> m_hangups{}; ///< hashes of the channels that asked last, known callers or not
    std::size_t m_nextHangup = 0;
    Moment m_silentFrom;
    Moment m_heardFrom;
};

} // namespace Floorwalk
