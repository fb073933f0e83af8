// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/queuerow.h"

#include "models/domain/naturalorder.h"
#include "models/live/floorfigures.h"

#include <algorithm>

namespace Floorwalk {

QueueRow queueRowOf(const QString &queue, const QueueCounts &counts)
{
    QueueRow row;
    row.queue = queue;
    row.offered = counts.offered;
    row.answered = counts.answered;
    row.abandoned = counts.abandoned;
    row.abandonedShort = counts.abandonedShort;
    row.exited = counts.exited;
    row.serviceLevel = ServiceLevel::of(counts).ignoreAbandons;
    row.asaSeconds = averageSpeedOfAnswer(counts);
    row.longestWaitSeconds = counts.longestWait;
    row.counts = counts;
    return row;
}

void sortByName(std::vector<QueueRow> &rows)
{
    std::ranges::sort(rows, NaturalLess(), &QueueRow::queue);
}

} // namespace Floorwalk
