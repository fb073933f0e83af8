// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/figureopening.h"

#include "models/service/recordedcalls.h"

#include <algorithm>

namespace Floorwalk {

namespace {

/** Handling is booked when it ends: what began this long before the interval still ends in it. */
constexpr std::chrono::hours longestHandling{4};

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
