// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/heardtime.h"
#include "models/service/storesession.h"
#include "models/store/historyfile.h"

#include <QStringList>

namespace Floorwalk {

/** Who starts listening knows some seconds later what everybody does; what was told meanwhile was heard. */
constexpr std::chrono::seconds leastHole{15};

/** A stretch in which one feed was not heard. */
struct UnheardTime
{
    FeedGap gap;
    bool isHole = false; ///< nobody listened at all, so that no gap is on record
};

/**
 * The gaps of @p feed (its label; empty where there is only one) that touch @p range, by start: those on record, and
 * the holes between what anybody's spans tell, up to the range's end when @p toEnd. @p open: what goes on now and is in
 * no span of the history yet. Storage when the history cannot be read.
 */
Result<std::vector<UnheardTime>> unheardTimes(const HistoryFile &history, const QString &feed, const TimeRange &range,
                                              const OpenRecords &open, bool toEnd);

/**
 * What figures over @p range leave out, and say, by start: the gaps on record, in pieces as HistoryFile::gaps() tells
 * them, and the holes in which nobody listened at all, the program not running, up to now. Without spans in @p open
 * nobody says what goes on after the last that is on record: while a program that follows the floor writes the history
 * this is `unwritten`, for it may have been heard, and else nobody listened. Where half-hour sums are all that is kept,
 * only gaps are. Storage when the history or the records cannot be read.
 */
Result<std::vector<FeedGap>> silences(StoreSession &session, const TimeRange &range, const OpenRecords &open);
/** The same for who has read the spans of @p range anyway: @p recorded is when those of the history were. */
Result<std::vector<FeedGap>> silences(StoreSession &session, const TimeRange &range, const OpenRecords &open,
                                      HeardTime recorded);

} // namespace Floorwalk
