// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/queuelogclock.h"

#include "models/feed/replay.h"

#include <QHash>

#include <algorithm>

namespace Floorwalk {

namespace {

using namespace std::chrono_literals;
/** The log cuts seconds off, and a line may be written a moment after its event. */
constexpr Millis clocksAgree = 2s;
constexpr Millis halfOfASecond = 500ms;

class JoinComparison final : public EventSink
{
public:
    explicit JoinComparison(const std::vector<CallRecord> &heard)
    {
        for (const CallRecord &call : heard)
            m_joined.insert({call.call, call.queue}, call.joined);
    }

    void onEvent(const Event &event) override
    {
        if (event.type != EventType::CallerJoined || !event.at)
            return;
        const auto known = m_joined.constFind({QString::fromUtf8(event.call.data(), qsizetype(event.call.size())),
                                               QString::fromUtf8(event.queue.data(), qsizetype(event.queue.size()))});
        if (known != m_joined.constEnd())
            differences.push_back(*event.at + halfOfASecond - *known);
    }

    std::vector<Millis> differences;

private:
    QHash<std::pair<QString, QString>, Moment> m_joined; ///< by call and queue
};

} // namespace

Result<QueueLogClock> compareClocks(const FeedAddress &log, const std::vector<CallRecord> &heard)
{
    JoinComparison comparison(heard);
    const Result<ReplaySummary> summary = replay(log, comparison);
    if (!summary)
        return summary.error();
    QueueLogClock clock;
    clock.known = {summary->from, summary->to};
    clock.common = int(comparison.differences.size());
    clock.covered = int(
        std::ranges::count_if(heard, [&clock](const CallRecord &call) { return clock.known.contains(call.joined); }));
    if (comparison.differences.empty())
        return clock;
    // The middle one: a caller who joins again, or a clock that was set in between, does not move it.
    const auto middle = comparison.differences.begin() + std::ptrdiff_t(comparison.differences.size() / 2);
    std::ranges::nth_element(comparison.differences, middle);
    if (std::chrono::abs(*middle) >= clocksAgree)
        clock.ahead = *middle;
    return clock;
}

} // namespace Floorwalk
