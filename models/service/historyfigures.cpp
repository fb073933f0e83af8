// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/historyfigures.h"

#include "models/live/pastfigures.h"
#include "models/service/recordedcalls.h"
#include "models/service/unheardtime.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

Result<FloorFigures> historyFigures(StoreSession &session, Moment at, const LiveSettings &settings)
{
    const HistoryFile history(session.history());
    const Zone zone = session.zone();
    const TimeRange day{zone.startOfDay(zone.localDate(at)), LiveSettings::localDays(zone)(at)};
    const Result<std::optional<Moment>> border = history.thinnedTo();
    if (!border)
        return border.error();
    if (*border && day.from < **border) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("HistoryFigures",
                                                 "Of days before %1 only half-hour sums are kept, which the floor page "
                                                 "shows; name a later day.")
                         .arg(zone.localDate(**border).toString(Qt::ISODate)),
                     {}};
    }
    PastFigures figures(day, at, settings);
    const auto take = [&figures](const auto &record) { figures.add(record); };
    const Result<std::vector<FeedGap>> gaps = silences(session, {day.from, at}, {});
    if (!gaps)
        return gaps.error();
    std::ranges::for_each(*gaps, take);
    if (const Result<void> read = history.eachSpan({day.from, at}, take); !read)
        return read.error();
    const Result<std::vector<MissedRing>> rings = history.missedRings({day.from, at});
    if (!rings)
        return rings.error();
    std::ranges::for_each(*rings, take);
    if (const Result<void> read = eachRecordedCall(history, day.from, at, {}, take); !read)
        return read.error();
    FloorFigures floor = figures.figures();
    const auto count = [&floor](const CallReason &reason) { ++floor.reasons[reason.reason]; };
    if (const Result<void> read = history.eachReason({day.from, at}, count); !read)
        return read.error();
    return floor;
}

} // namespace Floorwalk
