// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/queuelogfacts.h"

#include "models/feed/replay.h"
#include "models/live/livefloor.h"

#include <algorithm>

namespace Floorwalk {

namespace {

/** Keeps what touches the stretches. */
class Collector final : public HistorySink, public PresenceSink
{
public:
    explicit Collector(const std::vector<TimeRange> &ranges)
        : m_ranges(ranges)
    {}

    void spanClosed(const StateSpan &span) override
    {
        for (const TimeRange &range : m_ranges) {
            StateSpan inside = span;
            inside.range = span.range.cut(range);
            inside.fromQueueLog = true;
            if (inside.range.length() > Millis(0))
                facts.spans.push_back(std::move(inside));
        }
    }
    void callClosed(const CallRecord &call) override
    {
        if (touches(call))
            facts.calls.push_back(known(call));
    }
    void gapClosed(const FeedGap &) override {}
    void ringMissed(const MissedRing &ring) override
    {
        if (std::ranges::any_of(m_ranges, [&ring](const TimeRange &range) { return range.contains(ring.at); }))
            facts.rings.push_back(ring);
    }
    void onPresence(const PresenceSign &sign) override
    {
        if (std::ranges::any_of(m_ranges, [&sign](const TimeRange &range) { return range.contains(sign.at); }))
            facts.signs.push_back(sign);
    }
    bool touches(const CallRecord &call) const
    {
        return std::ranges::any_of(
            m_ranges, [&call](const TimeRange &range) { return call.joined < range.to && call.ended >= range.from; });
    }

    QueueLogFacts facts;

private:
    /** Of a call that joined before the log begins only the answer tells how long it had waited. */
    static CallRecord known(CallRecord call)
    {
        if (call.answered == call.joined && call.waitSeconds)
            call.joined -= std::chrono::seconds(*call.waitSeconds);
        call.fromQueueLog = true;
        return call;
    }

    const std::vector<TimeRange> &m_ranges;
};

/** Tells what the log says on another clock. */
class SetBack final : public EventSink
{
public:
    SetBack(EventSink &sink, Millis by)
        : m_sink(sink)
        , m_by(by)
    {}

    void onEvent(const Event &event) override
    {
        Event moved = event;
        if (moved.at)
            *moved.at -= m_by;
        if (moved.received != Moment{})
            moved.received -= m_by;
        m_sink.onEvent(moved);
    }

private:
    EventSink &m_sink;
    Millis m_by;
};

} // namespace

Result<QueueLogFacts> queueLogFacts(const FeedAddress &log, const std::vector<TimeRange> &ranges,
                                    const LiveSettings &settings, Millis ahead)
{
    Collector collector(ranges);
    LiveSettings whole = settings;
    whole.dayEnd = {};
    LiveFloor floor(whole, &collector, &collector);
    SetBack setBack(floor, ahead);
    // To the end of the log and not of the stretches: a call that began in one may have ended after it.
    const Result<ReplaySummary> summary = replay(log, setBack);
    if (!summary)
        return summary.error();
    QueueLogFacts &facts = collector.facts;
    facts.known = {summary->from - ahead, std::max(summary->to - ahead, floor.now())};
    facts.damaged = summary->statistics.malformed + summary->statistics.misdated;
    floor.advanceTo(facts.known.to);
    const OpenRecords open = floor.open();
    for (StateSpan span : open.spans) {
        span.range.to = std::min(span.range.to, facts.known.to);
        collector.spanClosed(span);
    }
    std::ranges::copy_if(open.calls, std::back_inserter(facts.open),
                         [&collector](const CallRecord &call) { return collector.touches(call); });
    std::ranges::stable_sort(facts.calls, {}, &CallRecord::ended);
    std::ranges::stable_sort(facts.spans, {},
                             [](const StateSpan &span) { return std::pair(span.agentKey, span.range.from); });
    return std::move(collector.facts);
}

} // namespace Floorwalk
