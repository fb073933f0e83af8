// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

/** What several ways of reading the history select alike. */
namespace Floorwalk::HistorySelect {

/**
 * Which spans s of agent a overlap a stretch; bound are its begin, its begin, its end and its begin. Spans of one agent
 * never overlap, so the one that runs at a moment is the last that began before it: one seek.
 */
inline constexpr QLatin1StringView
    fromRunningSpan("s.since >= coalesce((SELECT max(since) FROM span WHERE agent = a.id AND since <= ?), ?) "
                    "AND s.since < ? AND s.until > ?");

/** What makes a StateSpan, its names by number. */
inline constexpr QLatin1StringView
    spanColumns("s.agent, s.since, s.until, s.state, s.certainty, s.call_kind, s.reason, s.queue, s.from_log");

/** @p columns of everybody's spans s that overlap a stretch, agent a after agent; bound as in fromRunningSpan. */
inline QString overlappingSpans(QLatin1StringView columns)
{
    return QLatin1StringView("SELECT ") + columns
           + QLatin1StringView(" FROM agent a CROSS JOIN span s ON s.agent = a.id WHERE ") + fromRunningSpan;
}

/**
 * @p columns of the calls c that ended from the first bound moment on and before the second, and had joined by the
 * third. The index alone says which calls had joined: of the others no row is looked for.
 */
inline QString endedCalls(QLatin1StringView columns)
{
    return QLatin1StringView("SELECT ") + columns
           + QLatin1StringView(" FROM queue q CROSS JOIN call i ON i.queue = q.id CROSS JOIN call c ON c.call = i.call "
                               "AND c.queue = i.queue AND c.joined = i.joined WHERE i.ended >= ? AND i.ended < ? AND "
                               "i.joined <= ?");
}

} // namespace Floorwalk::HistorySelect
