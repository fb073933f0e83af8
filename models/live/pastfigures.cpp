// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/pastfigures.h"

#include "models/live/heardtime.h"

#include <algorithm>

namespace Floorwalk {

namespace {

/** Whole seconds, as the live floor counts pauses. */
qint64 wholeSeconds(const TimeRange &range)
{
    using std::chrono::floor, std::chrono::seconds;
    return (floor<seconds>(range.to) - floor<seconds>(range.from)).count();
}

/** What the row tells of the moment, put into the figures. */
void showRow(AgentFigures &figures, const AgentRow &row)
{
    figures.key = row.key;
    figures.name = row.name;
    figures.interface = row.interface;
    figures.queues = row.queues;
    figures.state = row.state;
    figures.certainty = row.certainty;
    figures.callKind = row.callKind;
    figures.queue = row.queue;
    figures.since = row.since;
    figures.paused = row.paused;
    figures.reason = row.reason;
}

} // namespace

PastFigures::PastFigures(const TimeRange &day, Moment at, LiveSettings settings)
    : m_day(day)
    , m_at(at)
    , m_settings(std::move(settings))
    , m_floor(day)
{}

void PastFigures::add(const FeedGap &gap)
{
    m_floor.add(gap);
    m_gaps.push_back(gap);
    if (gap.feed.isEmpty() && !gap.filled)
        m_silent.push_back(gap);
}

void PastFigures::add(const StateSpan &span)
{
    m_floor.add(span);
    const TimeRange counted = span.range.cut({m_day.from, m_at});
    if (counted.length() <= Millis(0))
        return;
    AgentFigures &agent = m_agents[span.agentKey];
    agent.sums.add(span.state, countedLength(counted, m_silent, {}), span.callKind);
    if (span.state != AgentState::Paused)
        return;
    // The live floor ends a pause where it falls silent, and goes on from where it is heard again.
    const std::vector<TimeRange> heard = countedParts(counted, m_silent, {});
    if (heard.empty())
        return;
    PauseFigure &pause = agent.pauses[span.reason];
    pause.count += heard.front().from == span.range.from;
    for (const TimeRange &part : heard) {
        pause.seconds += wholeSeconds(part);
        agent.pausedSeconds += wholeSeconds(part);
    }
}

void PastFigures::add(const CallRecord &call)
{
    m_floor.add(call);
    if (call.agentKey.isEmpty())
        return;
    const CallRule rule{{m_day.from, m_at}, m_settings.serviceLevel(call.queue), m_settings.shortAbandon(call.queue)};
    CallPart part = judge(call, rule, m_silent);
    m_lost.countOnce(part, call);
    AgentFigures &agent = m_agents[call.agentKey];
    if (part.answered) {
        ++agent.answered;
        ++agent.answeredByQueue[call.queue];
    }
    if (!part.talked)
        return;
    ++agent.talkCalls;
    agent.talkSum += *call.talkSeconds;
    agent.longestTalk = std::max(agent.longestTalk, call.talkSeconds);
}

void PastFigures::add(const MissedRing &ring)
{
    m_floor.add(ring);
    if (TimeRange{m_day.from, m_at}.contains(ring.at))
        ++m_agents[ring.agentKey].ringNoAnswer;
}

FloorFigures PastFigures::figures() const
{
    const FloorDelta floor = m_floor.at(m_at, m_settings);
    FloorFigures out;
    out.from = floor.agents.empty() ? m_day.from : floor.since;
    out.to = m_at;
    out.gaps = m_gaps;
    for (const QueueRow &row : floor.queues)
        out.queues.insert(row.queue, row.counts);
    for (const AgentRow &row : floor.agents) {
        AgentFigures figures = m_agents.value(row.key);
        showRow(figures, row);
        figures.handling = row.work.handling;
        figures.handled = row.work.handled;
        out.agents.insert(row.key, figures);
    }
    return out;
}

} // namespace Floorwalk
