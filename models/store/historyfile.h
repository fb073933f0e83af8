// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agenthandling.h"
#include "models/domain/callreason.h"
#include "models/domain/grant.h"
#include "models/domain/intervalsums.h"
#include "models/domain/missedring.h"
#include "models/domain/span.h"
#include "models/store/database.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace Floorwalk {

class RowWriter;

/** The live history: closed state spans, calls and gaps. Written in batches, read by agent and day. */
class HistoryFile
{
public:
    /** @p direct false writes through Qt's driver even where SQLite itself could be used; for comparison. */
    explicit HistoryFile(Database &history, bool direct = true);
    ~HistoryFile();

    /** What one batch brings; the caller sends at most 1,000 rows or every 250 ms. */
    struct Batch
    {
        std::vector<StateSpan> spans;
        std::vector<CallRecord> calls;
        std::vector<FeedGap> gaps;
        std::vector<MissedRing> rings{};
        std::vector<CallReason> reasons{};

        bool empty() const
        {
            return spans.empty() && calls.empty() && gaps.empty() && rings.empty() && reasons.empty();
        }
    };
    /**
     * One transaction. A span of the same agent and start, a call of the same id, queue and start replaces it; a reason
     * that the same call has already stays.
     */
    Result<void> write(const Batch &batch);

    /** The lease under which write() was called last (Lease::isHeld); empty when it never was under one. */
    Result<QString> writtenUnder() const;

    /** What another source than the feed knows better of a time that is over. */
    struct Amendment
    {
        std::vector<CallRecord> gone; ///< incomplete records; a call below says all that they said, and more
        std::vector<CallRecord> calls;
        std::vector<StateSpan> spans; ///< into time that nobody's span covers
        std::vector<FeedGap> gaps;
        std::vector<GapFill> fills; ///< each replaces those of its feed that it touches
        std::vector<MissedRing> rings{};

        bool empty() const
        {
            return gone.empty() && calls.empty() && spans.empty() && gaps.empty() && fills.empty() && rings.empty();
        }
    };
    /** One transaction; past days are to be read again after it. */
    Result<void> amend(const Amendment &amendment);

    /** Spans of one agent that overlap [from, to), by start. */
    Result<std::vector<StateSpan>> spans(const QString &agentKey, TimeRange range) const;
    /** Spans of everybody that overlap [from, to), by agent, then start. */
    Result<std::vector<StateSpan>> spans(TimeRange range) const;
    /** The span each agent was in at @p moment: one index seek an agent. */
    Result<std::vector<StateSpan>> at(Moment moment) const;
    /** Calls of one queue (all queues when empty) that ended in [from, to), by end. */
    Result<std::vector<CallRecord>> calls(const QString &queue, TimeRange range) const;
    Result<std::vector<CallRecord>> callsOfAgent(const QString &agentKey, TimeRange range) const;
    /** In pieces: what of a gap queue_log filled comes apart from what it did not. */
    Result<std::vector<FeedGap>> gaps(TimeRange range) const;
    /** Gaps as they were, whatever filled them since. */
    Result<std::vector<FeedGap>> recordedGaps(TimeRange range) const;
    Result<std::vector<GapFill>> fills(TimeRange range) const;
    /** Rings in [from, to) that nobody answered, by time. */
    Result<std::vector<MissedRing>> missedRings(TimeRange range) const;
    /** What calls of [from, to) were about, by time; queue and agent are the call's where the reason names none. */
    Result<void> eachReason(TimeRange range, const std::function<void(const CallReason &)> &take) const;
    /** Whether @p call is on record as being about @p reason. */
    Result<bool> holdsReason(const QString &call, const QString &reason) const;
    /** The same spans as spans(range), handed over one by one and without the call's id: a day of a big floor in small
     * memory. Each agent's come together, by start. */
    Result<void> eachSpan(TimeRange range, const std::function<void(const StateSpan &)> &take) const;
    /** Only when those spans were, in any order: enough to know when anybody was heard, in a fraction of the time. */
    Result<void> eachStretch(TimeRange range, const std::function<void(const TimeRange &)> &take) const;
    /** How many calls came in, all queues together, by quarters of an hour, or half hours where only sums are kept. */
    Result<std::vector<Arrivals>> arrivals(TimeRange range) const;
    /** Calls that ended in @p ended and had joined by @p joined, in any order. */
    Result<void> eachCall(TimeRange ended, Moment joined, const std::function<void(const CallRecord &)> &take) const;
    /**
     * Of every agent that was ever seen, how calls went in @p range: spans that began, calls that ended in it. A call
     * of @p longCall seconds of talk or more is a long one.
     */
    Result<std::vector<AgentHandling>> handling(TimeRange range, std::chrono::seconds longCall) const;
    /** Grows whenever another thing is to be read of the past than before, so that what was read of it is read again.
     */
    Result<qint64> rewrites() const;
    /** The earliest moment that anything is kept of. */
    Result<std::optional<Moment>> firstMoment() const;
    /** Whether spans or calls are kept that ended before @p before. */
    Result<bool> holdsBefore(Moment before) const;
    /** Whether a span that began or a call that ended in [from, to) is kept. */
    Result<bool> holdsIn(TimeRange range) const;
    /** Deletes spans and calls that ended before @p before, at most @p most rows at a time; returns how many went.
     * Reasons keep the queue and the agent of their calls. EraseExpired. */
    Result<qint64> prune(const Grant &grant, Moment before, int most = 10000);

    /** How far the thinning of one day has come: names are done by number, agents before queues. */
    struct Thinning
    {
        Moment day; ///< its begin
        bool calls = false; ///< all agents are done
        qint64 last = 0;
    };
    /** Before it, half-hour sums are what is kept; absent when no day has been thinned. */
    Result<std::optional<Moment>> thinnedTo() const;
    Result<std::optional<Thinning>> thinning() const;
    /** The next agents, or queues, by number. */
    Result<std::vector<std::pair<qint64, QString>>> namesAfter(qint64 last, bool queues, int most) const;
    /** Sums of half hours that begin in [from, to). */
    Result<IntervalSums> sums(TimeRange range) const;
    /** Keeps @p sums, which replace those of the same half hour and name, and how far it has come, as one. */
    Result<void> writeSums(const Grant &grant, const IntervalSums &sums, const Thinning &done);
    /** From now on sums are what is kept before @p to; spans and calls may go. */
    Result<void> setThinnedTo(const Grant &grant, Moment to);
    /** Whether pruneSums() has sums to delete. */
    Result<bool> holdsSumsBefore(Moment before) const;
    /** Deletes sums and reasons of calls before @p before, with words of theirs that nothing else says, and gaps near
     * which nothing else is kept, at most @p most rows without those words; returns how many went. By the writer: names
     * that others met before may be gone. */
    Result<qint64> pruneSums(const Grant &grant, Moment before, int most = 10000);

private:
    struct Names;
    struct Deletion
    {
        QString sql;
        Moment before;
        bool keeps = false; ///< deletes nothing itself, but keeps what a deletion after it would take along
    };
    enum class Rewrite : quint8 { Silent, Counts }; ///< whether days that were read have to be read again
    /** All that @p work writes, or nothing of it. */
    Result<void> together(const std::function<Result<void>()> &work);
    Result<void> prepare();
    Result<void> writeRows(const Batch &batch);
    Result<void> sayWhoWrites();
    Result<void> writeAmendment(const Amendment &amendment);
    Result<void> markFromLog(const Amendment &amendment);
    Result<void> writeFill(const GapFill &fill);
    Result<void> writeSpan(const StateSpan &span);
    Result<void> writeCall(const CallRecord &call);
    Result<void> writeRing(const MissedRing &ring);
    Result<void> writeReason(const CallReason &reason);
    Result<QString> oldestReasons(Moment before, int most) const;
    Result<void> dropWords(const QString &ids);
    Result<void> writeStateSums(const std::vector<StateSum> &sums);
    Result<void> writeHandlingSums(const std::vector<HandlingSum> &sums);
    Result<void> writeCallSums(const std::vector<CallSum> &sums);
    Result<void> setMeta(const QString &key, const QString &value);
    Result<std::optional<QString>> meta(const QString &key) const;
    Result<void> countRewrite();
    Result<qint64> deleteStep(const Grant &grant, int most, const std::vector<Deletion> &deletes, Rewrite rewrite);

    Database &m_history;
    bool m_direct;
    std::unique_ptr<Names> m_names;
    std::unique_ptr<RowWriter> m_spans;
    std::unique_ptr<RowWriter> m_calls;
    QString m_saidLease; ///< which writtenUnder() tells by now
};

} // namespace Floorwalk
