// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/queuelogfacts.h"

#include "models/feed/replay.h"
#include "models/live/livefloor.h"

namespace Floorwalk {

namespace {

/** Keeps what touches the stretch. */
class Collector final : public HistorySink
{
public:
    explicit Collector(TimeRange range)
        : m_range(range)
    {}

    void spanClosed(const StateSpan &span) override
    {
        StateSpan cut = span;
        cut.range = {std::max(span.range.from, m_range.from), std::min(span.range.to, m_range.to)};
        if (span.state == AgentState::Paused && cut.range.from < cut.range.to)
            facts.pauses.push_back(cut);
    }
    void callClosed(const CallRecord &call) override
    {
        if (call.joined < m_range.to && call.ended >= m_range.from)
            facts.calls.push_back(call);
    }
    void gapClosed(const FeedGap &) override {}

    QueueLogFacts facts;

private:
    TimeRange m_range;
};

void tell(LiveFloor &floor, EventType type, Moment at)
{
    Event event;
    event.type = type;
    event.at = event.received = at;
    floor.onEvent(event);
}

} // namespace

bool QueueLogFacts::isWhollyIn(const CallRecord &call, TimeRange range)
{
    return call.joined >= range.from && call.ended < range.to;
}

Result<QueueLogFacts> queueLogFacts(const FeedAddress &log, TimeRange range, const LiveSettings &settings)
{
    Collector collector(range);
    LiveSettings whole = settings;
    whole.dayEnd = {};
    LiveFloor floor(whole, &collector);
    // To the end of the log and not of the stretch: a call that began in it may have ended after it.
    const Result<ReplaySummary> summary = replay(log, floor);
    if (!summary)
        return summary.error();
    const Moment end = std::max(summary->to, floor.now());
    floor.advanceTo(end);
    tell(floor, EventType::Disconnected, end); // closes what still goes on
    tell(floor, EventType::Connected, end);
    std::ranges::stable_sort(collector.facts.calls, {}, &CallRecord::ended);
    std::ranges::stable_sort(collector.facts.pauses, {},
                             [](const StateSpan &span) { return std::pair(span.agentKey, span.range.from); });
    return std::move(collector.facts);
}

} // namespace Floorwalk
