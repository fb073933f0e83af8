// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/mergedspans.h"

#include "models/domain/agenthandling.h"

#include <algorithm>

namespace Floorwalk {

namespace {

bool isSame(const StateSpan &a, const StateSpan &b)
{
    return a.state == b.state && a.callKind == b.callKind && a.reason == b.reason && a.queue == b.queue
           && a.call == b.call;
}

/** Of one call it has shown meanwhile what kind it is. */
bool isLearnt(const StateSpan &known, const StateSpan &now)
{
    StateSpan same = known;
    same.callKind = now.callKind;
    return hasTurnedOutAs(known.callKind, now.callKind) && isSame(same, now) && now.range.from <= known.range.from;
}

} // namespace

int engagement(AgentState state)
{
    // As within one system: a call beats all, and a pause counts only where nothing else is served.
    switch (state) {
    case AgentState::Talking:
        return 8;
    case AgentState::OnHold:
        return 7;
    case AgentState::Ringing:
        return 6;
    case AgentState::WrapUp:
        return 5;
    case AgentState::Ready:
        return 4;
    case AgentState::Paused:
        return 3;
    case AgentState::Unreachable:
        return 2;
    case AgentState::Unknown:
        return 1;
    case AgentState::LoggedOut:
        return 0;
    }
    Q_UNREACHABLE();
}

void MergedSpans::begin(Moment from, const StateSums &sums, Moment dayFrom)
{
    m_dayFrom = dayFrom;
    m_begun = true;
    m_from = m_until = from;
    m_sums = sums;
}

void MergedSpans::closeAt(Moment at, const Close &close)
{
    if (!m_current)
        return;
    m_current->range.to = at;
    if (const Moment from = std::max(m_current->range.from, m_dayFrom); from < at)
        m_sums.add(m_current->state, at - from, m_current->callKind);
    if (m_current->range.from < at)
        close(*m_current);
    m_current.reset();
}

void MergedSpans::advance(Moment to, const std::vector<StateSpan> &running, const Close &close)
{
    if (to <= m_until)
        return;
    std::vector<const StateSpan *> spans;
    std::vector<Moment> borders{m_until, to};
    const auto take = [this, to, &spans, &borders](const StateSpan &span) {
        if (span.range.to <= m_until || span.range.from >= to)
            return;
        spans.push_back(&span);
        for (const Moment border : {span.range.from, span.range.to}) {
            if (border > m_until && border < to)
                borders.push_back(border);
        }
    };
    std::ranges::for_each(m_pending, take);
    std::ranges::for_each(running, take);
    std::ranges::sort(borders);
    borders.erase(std::unique(borders.begin(), borders.end()), borders.end());
    for (const Moment from : borders) {
        if (from == to)
            break;
        const StateSpan *best = nullptr;
        for (const StateSpan *span : spans) {
            if (span->range.contains(from) && (!best || engagement(span->state) > engagement(best->state)))
                best = span;
        }
        if (m_current && best && isSame(*m_current, *best)) {
            m_current->certainty = best->certainty;
            continue;
        }
        if (m_current && best && isLearnt(*m_current, *best)) {
            m_current->callKind = best->callKind;
            continue;
        }
        closeAt(from, close);
        if (best) {
            m_current = *best;
            m_current->range = {from, Moment::max()};
        }
    }
    m_until = to;
    std::erase_if(m_pending, [to](const StateSpan &span) { return span.range.to <= to; });
}

void MergedSpans::end(const Close &close)
{
    closeAt(m_until, close);
}

void MergedSpans::startDay(Moment border)
{
    m_dayFrom = border;
    m_sums = {};
}

StateSums MergedSpans::sums(Moment now) const
{
    StateSums sums = m_sums;
    if (!m_current)
        return sums;
    if (const Moment from = std::max(m_current->range.from, m_dayFrom); from < now)
        sums.add(m_current->state, now - from, m_current->callKind);
    return sums;
}

} // namespace Floorwalk
