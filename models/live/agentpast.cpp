// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/agentpast.h"

#include "models/domain/agenthandling.h"
#include "models/live/heardtime.h"

#include <algorithm>

namespace Floorwalk {

namespace {

bool isConversation(AgentState state)
{
    return state == AgentState::Talking || state == AgentState::OnHold;
}

bool isHandling(const FloorDay::Span &span)
{
    return isQueueHandling(span.state, span.callKind);
}

} // namespace

AgentPast::AgentPast(const FloorDay::Agent &agent, const TimeRange &day, Moment at,
                     const std::vector<FeedGap> &silences)
    : m_day(day)
    , m_at(at)
    , m_silences(silences)
    , m_excused(agent.excused)
{
    for (const FloorDay::Span &span : agent.spans) {
        if (span.range.from > at)
            break;
        add(span);
    }
    book(agent.calls);
}

/** Keeps up with conversation and handling before @p span is counted. What runs at the moment has no end yet. */
void AgentPast::follow(const FloorDay::Span &span)
{
    m_stretches.add({span.range.from, span.range.to > m_at ? Moment::max() : span.range.to}, isHandling(span));
    if (!isConversation(span.state)) {
        m_callFrom.reset();
        return;
    }
    const bool goesOn = m_callFrom && m_last == span.range.from && m_callKind == span.callKind;
    if (!goesOn)
        m_callFrom = span.range.from;
    m_callKind = span.callKind;
}

void AgentPast::add(const FloorDay::Span &span)
{
    const TimeRange counted{std::max(span.range.from, m_day.from), std::min(span.range.to, m_at)};
    m_since = std::min(m_since, counted.from);
    follow(span);
    const Millis time = countedLength(counted, m_silences, m_excused);
    m_sums.add(span.state, time, span.callKind);
    if (span.queue != 0 && std::ranges::find(m_queues, span.queue) == m_queues.end())
        m_queues.push_back(span.queue);
    if (span.range.to > m_at) {
        m_now = &span;
        return;
    }
    m_closed.add(span.state, time, span.callKind);
    m_last = span.range.to;
}

void AgentPast::book(const std::vector<FloorDay::Answered> &calls)
{
    std::vector<int> whole(m_stretches.all().size(), 0);
    for (const FloorDay::Answered &call : calls) {
        if (call.at > m_at)
            continue;
        m_hasCalls = true;
        m_answered += call.at >= m_day.from;
        if (!call.whole || call.ended > m_at)
            continue;
        if (const std::optional<size_t> place = m_stretches.placeOf(call.ended))
            ++whole[*place];
    }
    for (size_t i = 0; i < whole.size(); ++i) {
        const HandlingStretches::Stretch &stretch = m_stretches.all()[i];
        if (!stretch.over || whole[i] == 0)
            continue;
        m_handling += stretch.handling;
        m_handled += whole[i];
    }
}

} // namespace Floorwalk
