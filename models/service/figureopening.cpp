// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/figureopening.h"

#include "models/live/intervalfold.h"
#include "models/live/sumfigure.h"
#include "models/service/attendancerate.h"
#include "models/service/incidentabsences.h"
#include "models/service/recordedcalls.h"

#include <algorithm>

namespace Floorwalk {

namespace {

/** Handling is booked when it ends: what began this long before the interval still ends in it. */
constexpr std::chrono::hours longestHandling = IntervalFold::lookBack;

/** From the spans and calls themselves. */
Result<OpenedFigure> foldFigure(StoreSession &session, const FigureRequest &request)
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
        const Result<std::vector<IncidentAbsence>> excused = incidentAbsences(session, wish.window);
        if (!excused)
            return excused.error();
        for (const IncidentAbsence &time : *excused)
            fold.excuse(time.agent, time.range, time.incident);
        if (const Result<void> done = history.eachSpan(read, take); !done)
            return done.error();
        std::ranges::for_each(request.open.spans, take);
    }
    if (ofCalls || isHandling) {
        const Moment last = wish.window.to - Millis(1);
        if (const Result<void> done = eachRecordedCall(history, read.from, last, request.open.calls, take); !done)
            return done.error();
    }
    return fold.finish();
}

/** Before @p border half-hour sums are what is kept. */
Result<OpenedFigure> readThinned(StoreSession &session, const FigureRequest &request, Moment border)
{
    const HistoryFile history(session.history());
    FigureWish early = request.wish;
    early.window.to = std::min(early.window.to, border);
    const Result<IntervalSums> sums = history.sums({early.window.from - sumLength + Millis(1), early.window.to});
    if (!sums)
        return sums.error();
    const Result<std::vector<FeedGap>> gaps = history.gaps(early.window);
    if (!gaps)
        return gaps.error();
    OpenedFigure figure = figureOfSums(early, *sums, *gaps);
    if (request.wish.window.to > border) {
        FigureRequest late = request;
        late.wish.window.from = border;
        Result<OpenedFigure> rest = foldFigure(session, late);
        if (!rest)
            return rest.error();
        figure = joinedFigure(std::move(figure), std::move(*rest), border);
    }
    figure.wish = request.wish;
    figure.summedTo = border;
    return figure;
}

} // namespace

Result<FigurePtr> openFigure(StoreSession &session, const FigureRequest &request)
{
    if (request.wish.kind() == FigureKind::AttendanceRate) { // follows from the roll alone
        Result<OpenedFigure> rate = openAttendance(session, request.wish);
        return rate ? Result<FigurePtr>(std::make_shared<const OpenedFigure>(std::move(*rate))) : rate.error();
    }
    const HistoryFile history(session.history());
    const Result<std::optional<Moment>> border = history.thinnedTo();
    if (!border)
        return border.error();
    const bool isThinned = *border && request.wish.window.from < **border;
    Result<OpenedFigure> figure = isThinned ? readThinned(session, request, **border) : foldFigure(session, request);
    if (!figure)
        return figure.error();
    // Old days may have been thinned while they were read; then it is read again, by the new border.
    const Result<std::optional<Moment>> after = history.thinnedTo();
    if (!after)
        return after.error();
    if (*after != *border)
        return openFigure(session, request);
    return std::make_shared<const OpenedFigure>(std::move(*figure));
}

} // namespace Floorwalk
