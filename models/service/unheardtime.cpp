// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/unheardtime.h"

#include "models/live/heardtime.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

namespace {

/** Who starts listening knows some seconds later what everybody does; what was told meanwhile was heard. */
constexpr std::chrono::seconds leastHole{15};

Result<HeardTime> heardIn(const HistoryFile &history, const TimeRange &range, const OpenRecords &open)
{
    HeardTime heard;
    const auto take = [&heard](const StateSpan &span) { heard.add(span.range); };
    if (const Result<void> read = history.eachSpan(range, take); !read)
        return read.error();
    for (const StateSpan &span : open.spans)
        heard.add({span.range.from, std::min(span.range.to, std::max(open.at, span.range.from))});
    return heard;
}

} // namespace

Result<std::vector<UnheardTime>> unheardTimes(const HistoryFile &history, const QString &feed, const TimeRange &range,
                                              const OpenRecords &open, bool toEnd)
{
    const Result<std::vector<FeedGap>> recorded = history.recordedGaps(range);
    if (!recorded)
        return recorded.error();
    std::vector<UnheardTime> times;
    for (const FeedGap &gap : *recorded) {
        if (gap.feed == feed && gap.range.length() > Millis(0))
            times.push_back({gap, false});
    }
    Result<HeardTime> heard = heardIn(history, range, open);
    if (!heard)
        return heard.error();
    for (const UnheardTime &time : times)
        heard->add(time.gap.range); // told already
    if (heard->heard().empty())
        return times;
    const TimeRange listened{std::max(range.from, heard->heard().front().from),
                             toEnd ? range.to : heard->heard().back().to};
    for (const TimeRange &hole : heard->holes(listened, leastHole))
        times.push_back({{hole, QCoreApplication::translate("PastDay", "nothing was listened to"), feed}, true});
    std::ranges::stable_sort(times, {}, [](const UnheardTime &time) { return time.gap.range.from; });
    return times;
}

} // namespace Floorwalk
