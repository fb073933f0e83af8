// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/figureopening.h"

#include "models/service/recordedcalls.h"
#include "models/store/incidentrepository.h"

#include <algorithm>

namespace Floorwalk {

namespace {

/** Handling is booked when it ends: what began this long before the interval still ends in it. */
constexpr std::chrono::hours longestHandling{4};

/** What incidents took of the people's time; withdrawn ones took nothing. */
Result<void> excuseIncidents(StoreSession &session, FigureFold &fold, const TimeRange &window)
{
    const Result<std::vector<IncidentRecord>> incidents =
        IncidentRepository(session.records()).between(window.from, window.to);
    if (!incidents)
        return incidents.error();
    for (const IncidentRecord &incident : *incidents) {
        for (const IncidentMember &member : incident.people) {
            const TimeRange away{std::max(member.went, incident.span.from),
                                 std::min(member.back.value_or(incident.span.to), incident.span.to)};
            if (!incident.withdrawn)
                fold.excuse(member.agent, away, incident.number);
        }
    }
    return {};
}

} // namespace

Result<FigurePtr> openFigure(StoreSession &session, const FigureRequest &request)
{
    const FigureWish &wish = request.wish;
    const bool isHandling = wish.kind() == FigureKind::HandlingTime;
    const TimeRange read{wish.window.from - (isHandling ? longestHandling : Millis(0)), wish.window.to};
    FigureFold fold(wish, request.settings);
    const HistoryFile history(session.history());
    const Result<std::vector<FeedGap>> gaps = history.gaps(read);
    if (!gaps)
        return gaps.error();
    const auto take = [&fold](const auto &record) { fold.add(record); };
    std::ranges::for_each(*gaps, take);
    const bool ofCalls = isFigureOfCalls(wish.kind());
    if (!ofCalls) {
        if (const Result<void> done = excuseIncidents(session, fold, wish.window); !done)
            return done.error();
        if (const Result<void> done = history.eachSpan(read, take); !done)
            return done.error();
        std::ranges::for_each(request.open.spans, take);
    }
    if (ofCalls || isHandling) {
        const Moment last = wish.window.to - Millis(1);
        if (const Result<void> done = eachRecordedCall(history, read.from, last, request.open.calls, take); !done)
            return done.error();
    }
    return std::make_shared<const OpenedFigure>(fold.finish());
}

} // namespace Floorwalk
