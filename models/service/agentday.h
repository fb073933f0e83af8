// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"
#include "models/live/floordelta.h"
#include "models/service/floornames.h"
#include "models/service/storesession.h"

#include <QHash>

#include <optional>
#include <vector>

namespace Floorwalk {

/** Who sat at an agent's phone for a while, by the seat plan. */
struct AgentSitter
{
    TimeRange range;
    AgentIdentity who; ///< without a name: whom the feed names

    bool operator==(const AgentSitter &) const = default;
};

/** One agent's day as the history keeps it: what the day strip and the list of calls are made of. */
struct AgentDay
{
    QString agentKey;
    std::vector<StateSpan> spans; ///< closed ones, by start
    std::vector<CallRecord> calls; ///< ended ones, newest first
    std::vector<FeedGap> gaps; ///< in which nobody knows what went on
    std::vector<AgentSitter> sitters{}; ///< by begin, one after the other, as far as somebody was heard

    /** Who sat there at @p moment, where it was not the same one all day; else empty. */
    QString sitterAt(Moment moment) const;
    bool operator==(const AgentDay &) const = default;
};

/** The closed spans in @p range of each of @p agentKeys, by start; Storage when the history cannot be read. */
Result<QHash<QString, std::vector<StateSpan>>> loadAgentSpans(StoreSession &session, const QStringList &agentKeys,
                                                              const TimeRange &range);
/** Reads the history of @p agentKey, which is on @p phone, in @p range; Storage when it cannot be read. */
Result<AgentDay> loadAgentDay(StoreSession &session, const QString &agentKey, const TimeRange &range,
                              const QString &phone = {});

/** What @p agent does up to @p now, after all of @p closed (by start) is over; absent where nothing is left of that. */
std::optional<StateSpan> runningSpan(const AgentRow &agent, const std::vector<StateSpan> &closed, Moment now);

/** How long somebody was busy and on short breaks; busy as metrics.md has it: no break, meal, training or meeting. */
struct PauseSums
{
    Millis busy{0};
    Millis breaks{0};
    int breakCount = 0;

    bool operator==(const PauseSums &) const = default;
};
/** Of @p spans (by start, not overlapping) what lies in @p range and in none of @p excused. */
PauseSums pauseSums(const std::vector<StateSpan> &spans, const TimeRange &range,
                    const std::vector<TimeRange> &excused = {});

} // namespace Floorwalk
