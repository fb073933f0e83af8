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

namespace {

/** Who sat there one after the other: a turn at the seat by turn, from when the first span tells of anybody. */
Result<std::vector<AgentSitter>> sittersOf(StoreSession &session, const QString &agentKey, const QString &phone,
                                           const TimeRange &range)
{
    const Result<FloorNames> names = FloorNames::during(session, range);
    if (!names)
        return names.error();
    std::vector<AgentSitter> sitters;
    Moment from = range.from;
    while (from < range.to) {
        const Moment to = std::min(names->nextChange(from).value_or(range.to), range.to);
        AgentIdentity who = names->of(agentKey, phone, from);
        if (!sitters.empty() && sitters.back().who == who)
            sitters.back().range.to = to;
        else
            sitters.push_back({{from, to}, std::move(who)});
        from = to;
    }
    return sitters;
}

} // namespace

QString AgentDay::sitterAt(Moment moment) const
{
    if (sitters.size() < 2)
        return {};
    const auto sitter = std::ranges::find_if(
        sitters, [moment](const AgentSitter &one) { return one.range.from <= moment && moment < one.range.to; });
    return sitter == sitters.end() ? sitters.back().who.name : sitter->who.name;
}

Result<AgentDay> loadAgentDay(StoreSession &session, const QString &agentKey, const TimeRange &range,
                              const QString &phone)
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
    TimeRange heard = range;
    if (!spans->empty())
        heard.from = std::max(range.from, spans->front().range.from);
    Result<std::vector<AgentSitter>> sitters = sittersOf(session, agentKey, phone, heard);
    if (!sitters)
        return sitters.error();
    return AgentDay{agentKey, std::move(*spans), std::move(*calls), std::move(*gaps), std::move(*sitters)};
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

PauseSums pauseSums(const std::vector<StateSpan> &spans, const TimeRange &range, const std::vector<TimeRange> &excused)
{
    PauseSums sums;
    for (const StateSpan &span : spans) {
        const Millis inside = lengthOutside(span.range.cut(range), excused);
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
