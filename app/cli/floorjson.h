// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/feed/feed.h"
#include "models/feed/feedaddress.h"
#include "models/live/floorfigures.h"

#include <QJsonObject>

namespace Floorwalk {

/** Keys of queues and agents in the floor's JSON that a kind of feed has no words for. */
struct FloorUnknowns
{
    QStringList queue;
    QStringList agent;

    static FloorUnknowns of(FeedAddress::Kind kind);
};

/**
 * The schema floorwalk.floor/1 (interfaces.md); what cannot be known is null, never 0: @p unknown to the feed at all.
 * @p source says which of several feeds it is.
 */
QJsonObject floorJson(const FloorFigures &figures, const FeedStatistics &statistics, const Zone &zone,
                      const QString &source = {}, const FloorUnknowns &unknown = {});

/** Messages that were of no use; what was dropped for being too long is among them. */
quint64 unusable(const FeedStatistics &statistics);

} // namespace Floorwalk
