// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/intervalsums.h"
#include "models/domain/span.h"
#include "models/domain/zone.h"

#include <QDate>

#include <span>
#include <vector>

namespace Floorwalk {

/** A day of the past and what came in on it and on the day after, as a night shift needs. */
struct PastArrivals
{
    QDate date;
    std::vector<Arrivals> arrivals;
    std::vector<TimeRange> unheard{}; ///< when the feed was silent: no calls in it are no news
};

/** How busy the half hours of a day will be, as the last weeks have it. */
struct DayLoad
{
    struct Interval
    {
        TimeRange range;
        double calls = 0; ///< the mean over its weeks
        int weeks = 0; ///< how many past days were heard in this half hour

        bool operator==(const Interval &) const = default;
    };
    int weeks = 0; ///< how many past days it is made of
    std::vector<Interval> intervals; ///< by time; empty without weeks

    bool operator==(const DayLoad &) const = default;
};

/** Where a trough was put, and whether the past says so. */
struct TroughPlace
{
    Moment at;
    int weeks = 0; ///< how many past days were known of that half hour; of the middle: at all
    bool found = false; ///< false: too little is known, it is the middle of the window

    bool operator==(const TroughPlace &) const = default;
};

namespace Trough {
/** So many same weekdays are looked back on … */
inline constexpr int weeksBack = 4;
/** … and fewer than these that had calls, and of a half hour that were heard in it, say nothing. */
inline constexpr int weeksNeeded = 2;
/** Unheard for longer than this, a half hour of a past day says nothing: a tenth of it. */
inline constexpr std::chrono::minutes mostUnheard{3};

/**
 * The mean of @p past by local half hour, laid on @p date and the day after. Past days without any call (closed, or not
 * listened to) are left out, and of the others the half hours that nobody heard. A half hour that a clock change skips
 * is not there; of a doubled one the first counts.
 */
DayLoad load(QDate date, const std::vector<PastArrivals> &past, const Zone &zone);
/**
 * The begin of the half hour with the fewest calls among those that lie wholly in one of @p windows, which are in order
 * and not empty; of equals the earliest. Where fewer than weeksNeeded past days are known of each, or none fits: the
 * middle of the windows' time, rounded down to five minutes.
 */
TroughPlace find(std::span<const TimeRange> windows, const DayLoad &load);
} // namespace Trough

} // namespace Floorwalk
