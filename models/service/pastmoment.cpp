// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/pastmoment.h"

#include "models/service/recordedcalls.h"
#include "models/store/alertrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

TimeRange localDay(const Zone &zone, QDate date)
{
    return {zone.startOfDay(date), zone.startOfDay(date.addDays(1))};
}

Result<PastMoment> loadPastMoment(StoreSession &session, const PastRequest &request)
{
    const TimeRange day = localDay(session.zone(), request.date);
    const TimeRange upTo{day.from, request.at + Millis(1)};
    PastFloor floor(request.at, day, request.settings);
    PastFloor before(std::max(request.at - pastTrend, day.from), day, request.settings);
    const HistoryFile history(session.history());
    const Result<std::vector<FeedGap>> gaps = history.gaps(day);
    if (!gaps)
        return gaps.error();
    const auto take = [&floor, &before](const auto &record) {
        floor.add(record);
        before.add(record);
    };
    std::ranges::for_each(*gaps, take);
    if (const Result<void> read = history.eachSpan(upTo, take); !read)
        return read.error();
    std::ranges::for_each(request.open.spans, take);
    if (const Result<void> read = eachRecordedCall(history, day.from, request.at, request.open.calls, take); !read)
        return read.error();
    Result<std::vector<AlertRecord>> alerts = AlertRepository(session.records()).openAt(request.at);
    if (!alerts)
        return alerts.error();
    return PastMoment{floor.delta(request.known), before.delta().sums, floor.silence(), std::move(*alerts)};
}

Result<PastDay> loadPastDay(StoreSession &session, QDate date, const OpenRecords &open)
{
    const TimeRange day = localDay(session.zone(), date);
    const HistoryFile history(session.history());
    Result<std::vector<FeedGap>> gaps = history.gaps(day);
    if (!gaps)
        return gaps.error();
    HeardTime heard;
    const auto take = [&heard](const StateSpan &span) { heard.add(span.range); };
    if (const Result<void> read = history.eachSpan(day, take); !read)
        return read.error();
    for (const StateSpan &span : open.spans)
        heard.add({span.range.from, std::min(span.range.to, open.at)});
    const Result<std::optional<Moment>> first = history.firstMoment();
    if (!first)
        return first.error();
    PastDay out{date, day, std::move(*gaps), {}};
    if (*first)
        out.first = session.zone().localDate(**first);
    std::vector<TimeRange> inside;
    for (const TimeRange &each : heard.heard()) {
        if (each.from < day.to && each.to > day.from)
            inside.push_back({std::max(each.from, day.from), std::min(each.to, day.to)});
    }
    if (inside.empty())
        return out;
    out.range = {inside.front().from, inside.back().to};
    for (const TimeRange &hole : heard.holes(out.range)) {
        const bool told = std::ranges::any_of(
            out.unknown, [&hole](const FeedGap &gap) { return gap.range.from < hole.to && hole.from < gap.range.to; });
        if (!told)
            out.unknown.push_back({hole, QCoreApplication::translate("PastDay", "nothing was listened to")});
    }
    std::ranges::sort(out.unknown, {}, [](const FeedGap &gap) { return gap.range.from; });
    return out;
}

} // namespace Floorwalk
