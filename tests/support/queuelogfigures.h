// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floorfigures.h"

#include <QMap>

namespace Floorwalk {

/**
 * Figures from Asterisk's queue_log alone, restricted to the time that a report says was listened to: the independent
 * truth beside the live floor, with which it shares values but no code. Lines in the very second of a gap's end can lie
 * on either side; they are counted apart, in `edges`.
 */
struct QueueLogFigures
{
    QMap<QString, QueueCounts> queues;
    QMap<QString, QueueCounts> edges;
    QMap<QString, AgentFigures> agents;
    QMap<QString, QList<qint64>> adds; ///< seconds of ADDMEMBER, by member
    QMap<QString, QList<qint64>> removals;

    /** Reads @p path; gaps and the end are those of @p listened. */
    static QueueLogFigures read(const QString &path, const FloorFigures &listened, int threshold = 20);
};

} // namespace Floorwalk
