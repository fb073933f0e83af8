// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/agentday.h"

#include "models/store/historyfile.h"

#include <algorithm>

namespace Floorwalk {

Result<QHash<QString, std::vector<StateSpan>>> loadAgentSpans(StoreSession &session, const QStringList &agentKeys,
                                                              const TimeRange &range)
{
    const HistoryFile history(session.history());
    QHash<QString, std::vector<StateSpan>> all;
    for (const QString &key : agentKeys) {
        Result<std::vector<StateSpan>> spans = history.spans(key, range);
        if (!spans)
            return spans.error();
        all.insert(key, std::move(*spans));
    }
    return all;
}

Result<AgentDay> loadAgentDay(StoreSession &session, const QString &agentKey, const TimeRange &range)
{
    const HistoryFile history(session.history());
    Result<std::vector<StateSpan>> spans = history.spans(agentKey, range);
    if (!spans)
        return spans.error();
    Result<std::vector<CallRecord>> calls = history.callsOfAgent(agentKey, range);
    if (!calls)
        return calls.error();
    Result<std::vector<FeedGap>> gaps = history.gaps(range);
    if (!gaps)
        return gaps.error();
    std::erase_if(*gaps, [](const FeedGap &gap) { return gap.filled; });
    std::reverse(calls->begin(), calls->end());
    return AgentDay{agentKey, std::move(*spans), std::move(*calls), std::move(*gaps)};
}

std::optional<StateSpan> runningSpan(const AgentRow &agent, const std::vector<StateSpan> &closed, Moment now)
{
    const Moment from = closed.empty() ? agent.since : std::max(agent.since, closed.back().range.to);
    if (from >= now)
        return std::nullopt;
    StateSpan running;
    running.agentKey = agent.key;
    running.state = agent.state;
    running.certainty = agent.certainty;
    running.reason = agent.reason;
    running.queue = agent.queue;
    running.callKind = agent.callKind;
    running.range = {from, now};
    return running;
}

PauseSums pauseSums(const std::vector<StateSpan> &spans, const TimeRange &range)
{
    PauseSums sums;
    for (const StateSpan &span : spans) {
        const Millis inside = span.range.cut(range).length();
        if (span.state != AgentState::Paused || inside.count() <= 0)
            continue;
        switch (pauseKindOf(span.reason)) {
        case PauseKind::Busy:
            sums.busy += inside;
            break;
        case PauseKind::Break:
            sums.breaks += inside;
            ++sums.breakCount;
            break;
        case PauseKind::Meal:
        case PauseKind::Training:
        case PauseKind::Meeting:
            break;
        }
    }
    return sums;
}

} // namespace Floorwalk
