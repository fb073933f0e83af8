// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/handlingrows.h"

#include "models/domain/agenthandling.h"

#include <algorithm>

namespace Floorwalk {

namespace {

/** The end of a call is told a moment after the phone is down, with wrap-up or another call under way. */
constexpr std::chrono::seconds toldLate{60};

bool isHandlingOf(const StateSpan &span, FigureVariant variant)
{
    const bool call = span.state == AgentState::Talking || span.state == AgentState::OnHold;
    switch (variant) {
    case FigureVariant::DirectCalls:
        return call && span.callKind == CallKind::Direct;
    case FigureVariant::OutboundCalls:
        return call && span.callKind == CallKind::Outbound;
    case FigureVariant::InternalCalls:
        return call && span.callKind == CallKind::Internal;
    default:
        return isQueueHandling(span.state, span.callKind);
    }
}

} // namespace

void HandlingRows::add(const StateSpan &span, FigureVariant variant)
{
    const bool goesOn = m_last != Moment{} && m_last == span.range.from;
    if (m_inStretch && (!goesOn || !isHandlingOf(span, variant))) {
        m_stretches.back().over = goesOn;
        m_inStretch = false;
    }
    m_last = span.range.to;
    if (!isHandlingOf(span, variant))
        return;
    if (!m_inStretch) {
        m_stretches.push_back({{span.range.from, span.range.to}, span.queue, Millis(0), goesOn, false});
        m_inStretch = true;
    }
    Stretch &stretch = m_stretches.back();
    stretch.range.to = span.range.to;
    if (stretch.queue.isEmpty())
        stretch.queue = span.queue;
    if (span.range.to != Moment::max())
        stretch.handling += span.range.length();
}

/** How many whole calls belong to each stretch: a call to the last one that began before its end. */
std::vector<int> HandlingRows::callsOf(const FigureWish &wish, std::vector<const Call *> &without) const
{
    std::vector<int> counts(m_stretches.size(), 0);
    for (const Call &call : m_calls) {
        const auto next = std::ranges::upper_bound(m_stretches, call.ended, {},
                                                   [](const Stretch &stretch) { return stretch.range.from; });
        if (next != m_stretches.begin() && call.ended - toldLate <= std::prev(next)->range.to)
            ++counts[size_t(next - m_stretches.begin()) - 1];
        else if (wish.window.contains(call.ended))
            without.push_back(&call);
    }
    return counts;
}

FigureRow HandlingRows::row(const Stretch &stretch, int calls, const FigureWish &wish)
{
    FigureRow row;
    row.range = stretch.range;
    row.queue = stretch.queue;
    row.state = AgentState::Talking;
    row.callKind = handledKind(wish.variant);
    row.length = stretch.handling.count();
    if (stretch.range.to >= wish.window.to) {
        row.part = FigurePart::HandlingOpen;
    } else if (!stretch.over || calls == 0) {
        row.part = FigurePart::HandlingUnheard;
    } else {
        row.part = FigurePart::Handled;
        row.calls = calls;
        row.above = stretch.handling.count();
        row.below = calls;
    }
    return row;
}

std::vector<FigureRow> HandlingRows::rows(const FigureWish &wish) const
{
    std::vector<FigureRow> rows;
    std::vector<const Call *> without;
    std::vector<int> counts = callsOf(wish, without);
    for (size_t i = 0; i < m_stretches.size(); ++i) {
        const Stretch &stretch = m_stretches[i];
        if (stretch.range.to < wish.window.from || stretch.range.from >= wish.window.to)
            continue;
        if (!wish.callsOf().isEmpty() && stretch.queue != wish.queue)
            continue;
        if (wish.variant != FigureVariant::QueueCalls) // no record is kept of such calls: the stretch is the call
            counts[i] = stretch.begunHeard;
        rows.push_back(row(stretch, counts[i], wish));
    }
    for (const Call *call : without) {
        if (!wish.callsOf().isEmpty() && call->queue != wish.queue)
            continue;
        FigureRow row;
        row.part = FigurePart::HandlingUnheard;
        row.range = {call->ended, call->ended};
        row.queue = call->queue;
        row.call = call->call;
        row.calls = 1;
        rows.push_back(row);
    }
    return rows;
}

} // namespace Floorwalk
