// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/intervalfold.h"

#include "models/live/handlingrows.h"
#include "models/live/heardtime.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Floorwalk {

namespace {

bool isOffDuty(AgentState state)
{
    return state == AgentState::LoggedOut || state == AgentState::Unknown; // in no figure
}

} // namespace

CallSum::Counts countsToKeep(const QueueCounts &c)
{
    return {c.offered,
            c.carried,
            c.answered,
            c.answeredWithin,
            c.abandoned,
            c.abandonedWithin,
            c.abandonedShort,
            c.exited,
            c.lost,
            c.lostPending,
            c.waiting,
            c.waitingPending,
            c.waitSum,
            c.longestWait.value_or(-1),
            c.talkCalls,
            c.talkSum,
            c.longestTalk.value_or(-1),
            c.endedByCaller,
            c.endedByAgent,
            c.transferred,
            c.stillTalking};
}

QueueCounts keptCounts(const CallSum::Counts &kept)
{
    const auto count = [&kept](size_t at) { return int(kept[at]); };
    QueueCounts c;
    c.offered = count(0);
    c.carried = count(1);
    c.answered = count(2);
    c.answeredWithin = count(3);
    c.abandoned = count(4);
    c.abandonedWithin = count(5);
    c.abandonedShort = count(6);
    c.exited = count(7);
    c.lost = count(8);
    c.lostPending = count(9);
    c.waiting = count(10);
    c.waitingPending = count(11);
    c.waitSum = kept[12];
    if (kept[13] >= 0)
        c.longestWait = int(kept[13]);
    c.talkCalls = count(14);
    c.talkSum = kept[15];
    if (kept[16] >= 0)
        c.longestTalk = int(kept[16]);
    c.endedByCaller = count(17);
    c.endedByAgent = count(18);
    c.transferred = count(19);
    c.stillTalking = count(20);
    return c;
}

void addHalfHour(QueueCounts &counts, const QueueCounts &halfHour, bool isFirst, bool isLast)
{
    QueueCounts part = halfHour;
    if (!isFirst)
        part.carried = 0; // offered in the window already
    if (!isLast)
        part.waiting = part.waitingPending = part.stillTalking = 0; // goes on in the next
    counts += part;
}

IntervalFold::IntervalFold(const TimeRange &day, std::vector<FeedGap> gaps, LiveSettings settings)
    : m_day(day)
    , m_gaps(std::move(gaps))
    , m_settings(std::move(settings))
{
    // The other feeds went on, or queue_log told what went on.
    std::erase_if(m_gaps, [](const FeedGap &gap) { return !gap.feed.isEmpty() || gap.filled; });
}

Moment IntervalFold::halfHourOf(Moment moment) const
{
    const Moment inside = std::clamp(moment, m_day.from, m_day.to - Millis(1));
    return m_day.from + (inside - m_day.from) / sumLength * sumLength;
}

TimeRange IntervalFold::halfHour(Moment since) const
{
    return {since, std::min<Moment>(since + sumLength, m_day.to)};
}

/** How much of @p range lies in no gap and in no incident that took @p agent. */
Millis IntervalFold::countedIn(const TimeRange &range, const QString &agent) const
{
    return countedLength(range, m_gaps, m_excused.value(agent));
}

void IntervalFold::addAgent(const QString &agent, const std::vector<StateSpan> &spans,
                            const std::vector<CallRecord> &calls)
{
    std::vector<StateSpan> once;
    for (const StateSpan &span : spans) {
        // As everywhere: spans of one agent do not overlap, a clock that was set back tells of some time again.
        if (span.range.length() > Millis(0) && (once.empty() || span.range.from >= once.back().range.to))
            once.push_back(span);
    }
    addStates(agent, once);
    addHandling(agent, once, calls);
}

void IntervalFold::addStates(const QString &agent, const std::vector<StateSpan> &spans)
{
    std::map<std::tuple<Moment, AgentState, QString>, Millis> sums;
    for (const StateSpan &span : spans) {
        const TimeRange inside = span.range.cut(m_day);
        if (inside.length() <= Millis(0) || isOffDuty(span.state))
            continue;
        const QString reason = span.state == AgentState::Paused ? span.reason : QString();
        for (Moment since = halfHourOf(inside.from); since < inside.to; since += sumLength) {
            const Millis heard = countedIn(inside.cut(halfHour(since)), agent);
            if (heard > Millis(0))
                sums[{since, span.state, reason}] += heard;
        }
    }
    for (const auto &[key, time] : sums)
        m_sums.states.push_back({std::get<0>(key), agent, std::get<1>(key), std::get<2>(key), time});
}

void IntervalFold::addHandling(const QString &agent, const std::vector<StateSpan> &spans,
                               const std::vector<CallRecord> &calls)
{
    std::map<std::tuple<Moment, QString, CallKind>, HandlingSum> sums;
    const auto sumOf = [&sums, &agent](Moment since, const QString &queue, CallKind kind) -> HandlingSum & {
        HandlingSum &sum = sums[{since, queue, kind}];
        sum.since = since;
        sum.agent = agent;
        sum.queue = queue;
        sum.kind = kind;
        return sum;
    };
    for (const FigureVariant variant : figureVariants(FigureKind::HandlingTime)) {
        const CallKind kind = handledKind(variant);
        HandlingRows rows;
        for (const StateSpan &span : spans)
            rows.add(span, variant);
        for (const CallRecord &call : calls) {
            const bool isWhole =
                call.answered && call.talkSeconds && std::ranges::none_of(m_gaps, [&call](const FeedGap &gap) {
                    return gap.range.from < call.ended && gap.range.to > *call.answered;
                });
            if (kind == CallKind::Queue && isWhole && call.ended < m_day.to)
                rows.addWhole(call);
        }
        for (const FigureRow &row : rows.rows({variant, {}, m_day})) {
            if (row.part != FigurePart::Handled)
                continue;
            HandlingSum &sum = sumOf(halfHourOf(row.range.to), row.queue, kind);
            sum.time += Millis(row.above);
            sum.calls += int(row.below);
        }
    }
    for (const CallRecord &call : calls) {
        if (call.answered && m_day.contains(*call.answered))
            ++sumOf(halfHourOf(*call.answered), call.queue, CallKind::Queue).answered;
    }
    for (const auto &[key, sum] : sums)
        m_sums.handling.push_back(sum);
}

void IntervalFold::addQueue(const QString &queue, const std::vector<CallRecord> &calls)
{
    std::map<Moment, QueueCounts> sums;
    LostWaits lostWaits;
    const int level = m_settings.serviceLevel(queue);
    const int tooShort = m_settings.shortAbandon(queue);
    for (const CallRecord &call : calls) {
        if (call.joined >= m_day.to || call.ended < m_day.from)
            continue;
        const Moment first = halfHourOf(call.joined);
        const Moment last = halfHourOf(call.ended);
        // Whether it was lost shows only over all of it, and belongs to where it ended.
        const CallPart whole = judge(call, {{first, halfHour(last).to - Millis(1)}, level, tooShort}, m_gaps);
        CallPart once = whole;
        lostWaits.countOnce(once, call);
        const bool toldBefore = whole.lost && !once.lost;
        for (Moment since = first; since <= last; since += sumLength) {
            CallPart part = judge(call, {{since, halfHour(since).to - Millis(1)}, level, tooShort}, m_gaps);
            if (toldBefore)
                part.offered = part.carried = part.waiting = false;
            part.lost = false;
            addTo(sums[since], part, call);
            sums[since].lost += since == last && once.lost;
            sums[since].lostPending += since == last && once.lost && once.pending;
        }
    }
    for (const auto &[since, counts] : sums) {
        if (counts != QueueCounts())
            m_sums.calls.push_back({since, queue, countsToKeep(counts)});
    }
}

} // namespace Floorwalk
