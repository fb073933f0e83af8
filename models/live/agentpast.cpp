// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/agentpast.h"

#include "models/domain/agenthandling.h"

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

AgentPast::AgentPast(const FloorDay::Agent &agent, const TimeRange &day, Moment at)
    : m_day(day)
    , m_at(at)
    , m_excused(agent.excused)
{
    for (const FloorDay::Span &span : agent.spans) {
        if (span.range.from > at)
            break;
        add(span);
    }
    book(agent.calls);
}

/** Keeps up with conversation and handling before @p span is counted. */
void AgentPast::follow(const FloorDay::Span &span)
{
    if (m_last != Moment{} && span.range.from > m_last)
        m_openHandling = Millis(0); // what lies between was not heard
    if (!isHandling(span)) {
        if (m_openHandling > Millis(0))
            m_booked.emplace_back(m_openFrom, std::exchange(m_openHandling, Millis(0)));
        m_bookedTo = span.range.from;
    }
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
    const Millis time = m_excused.empty() ? counted.length() : lengthOutside(counted, m_excused);
    m_sums.add(span.state, time, span.callKind);
    if (span.queue != 0 && std::ranges::find(m_queues, span.queue) == m_queues.end())
        m_queues.push_back(span.queue);
    if (span.range.to > m_at) {
        m_now = &span;
        return;
    }
    m_closed.add(span.state, time, span.callKind);
    if (!isHandling(span)) {
        m_bookedTo = span.range.to;
    } else {
        if (m_openHandling == Millis(0))
            m_openFrom = span.range.from;
        m_openHandling += span.range.length();
    }
    m_last = span.range.to;
}

void AgentPast::book(const std::vector<FloorDay::Answered> &calls)
{
    const Moment bookedTo = m_now && !isHandling(*m_now) ? m_at : m_bookedTo;
    size_t counted = 0; // stretches are counted once each; calls come by their end, so stretches do by their start
    for (const FloorDay::Answered &call : calls) {
        if (call.at > m_at)
            continue;
        m_hasCalls = true;
        m_answered += call.at >= m_day.from;
        if (!call.whole || call.ended > std::min(m_at, bookedTo))
            continue;
        ++m_handled;
        // The end is told a moment after the phone is down, so the stretch is the last that began before it.
        const auto next = std::ranges::upper_bound(m_booked, call.ended, {}, &std::pair<Moment, Millis>::first);
        const auto stretch = size_t(next - m_booked.begin()); // 0: none
        if (stretch > counted) {
            m_handling += m_booked[stretch - 1].second;
            counted = stretch;
        }
    }
}

} // namespace Floorwalk
