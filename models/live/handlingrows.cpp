// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/handlingrows.h"

#include "models/domain/agenthandling.h"

namespace Floorwalk {

namespace {

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
    const bool isHandling = isHandlingOf(span, variant);
    if (m_stretches.add(span.range, isHandling))
        m_queues.push_back(span.queue);
    else if (isHandling && m_queues.back().isEmpty())
        m_queues.back() = span.queue;
}

/** How many whole calls belong to each stretch. */
std::vector<int> HandlingRows::callsOf(const FigureWish &wish, std::vector<const Call *> &without) const
{
    std::vector<int> counts(m_queues.size(), 0);
    for (const Call &call : m_calls) {
        if (const std::optional<size_t> place = m_stretches.placeOf(call.ended))
            ++counts[*place];
        else if (wish.window.contains(call.ended))
            without.push_back(&call);
    }
    return counts;
}

FigureRow HandlingRows::row(const HandlingStretches::Stretch &stretch, const QString &queue, int calls,
                            const FigureWish &wish)
{
    FigureRow row;
    row.range = stretch.range;
    row.queue = queue;
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
    for (size_t i = 0; i < m_queues.size(); ++i) {
        const HandlingStretches::Stretch &stretch = m_stretches.all()[i];
        if (stretch.range.to < wish.window.from || stretch.range.from >= wish.window.to)
            continue;
        if (!wish.isOf(m_queues[i]))
            continue;
        if (wish.variant != FigureVariant::QueueCalls) // no record is kept of such calls: the stretch is the call
            counts[i] = stretch.begunHeard;
        rows.push_back(row(stretch, m_queues[i], counts[i], wish));
    }
    for (const Call *call : without) {
        if (!wish.isOf(call->queue))
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
