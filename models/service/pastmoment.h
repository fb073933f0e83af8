// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/live/floorday.h"
#include "models/live/floorscope.h"
#include "models/service/shiftsummary.h"
#include "models/service/storesession.h"
#include "models/service/viewtargets.h"

#include <QDate>

namespace Floorwalk {

/** Which moment is wanted, and what the live floor knows that the history does not hold yet. */
struct PastRequest
{
    Moment at;
    QDate date; ///< the local day that `at` lies in and that figures count in
    LiveSettings settings;
    OpenRecords open;
    QHash<QString, KnownAgent> known; ///< by key; of another day without queues
    FloorScope scope{}; ///< whose totals, and whose shift
};

/** The floor at one earlier moment. */
struct PastMoment
{
    FloorDelta delta;
    FloorSums before; ///< the day's sums a quarter of an hour earlier, for trends
    std::optional<FeedGap> silence; ///< the gap that the moment lies in
    std::vector<AlertRecord> alerts; ///< open at the moment
    QHash<qint64, QString> alertTeams{}; ///< by their numbers: of whom each is about, by the plan of when it began
    std::optional<Moment> summedTo; ///< the moment lies before it, and half-hour sums are all that is kept
    bool hasRoll = false; ///< the roll was read already: `shift` says all there is
    std::optional<ShiftSummary> shift{}; ///< as it stood at the moment; absent without a roster
};

/** What a slider over one day must know. */
struct PastDay
{
    QDate date;
    TimeRange range; ///< from the first moment that was heard to the last; the whole day when nothing was
    std::vector<FeedGap> gaps; ///< of which nothing is known, or what queue_log told; and nobody's time; by start
    std::optional<QDate> first; ///< the earliest day that is kept
    ViewTargets targets{}; ///< what its figures are held against
};

/** Trends are measured over this. */
constexpr std::chrono::minutes pastTrend{15};

/** The local day, [from, to): 23 or 25 hours where clocks are changed. */
inline TimeRange localDay(const Zone &zone, QDate date)
{
    return {zone.startOfDay(date), zone.startOfDay(date.addDays(1))};
}

} // namespace Floorwalk
