// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floordelta.h"

#include <QHash>

namespace Floorwalk {

/**
 * What the history knows of the day beyond what the live floor counted: what a queue_log told of a gap, and what went
 * on before listening began. Added to what the live floor tells until the day is over. A value.
 */
class DayCorrection
{
public:
    /** Corrects nothing. */
    DayCorrection() = default;
    /**
     * @p past: the floor as the history tells it, and @p live: as it was counted; both whole, of one moment of the day
     * that ends at @p dayEnd. @p unheard: when nobody listened on it.
     */
    DayCorrection(const FloorDelta &past, const FloorDelta &live, Moment dayEnd, std::vector<TimeRange> unheard = {});

    /** Whether figures that count from @p since are of a later day. */
    bool isOver(Moment since) const { return since >= m_dayEnd; }
    /** What is so now, as who waits, stays as the live floor tells it. */
    void apply(FloorDelta &delta) const;

private:
    struct Agent
    {
        int answered = 0;
        WorkSums work;
        std::optional<Moment> runFrom{}; ///< since when the stretch counted that ran when this was measured
        WorkSums excused{}; ///< what an incident took of it by then: in no sum before it is closed
    };

    Moment m_dayEnd = Moment::max();
    Moment m_since = Moment::max();
    QHash<QString, QueueCounts> m_queues;
    QHash<QString, Agent> m_agents;
    FloorSums m_sums;
    std::vector<TimeRange> m_filled;
    std::vector<TimeRange> m_unheard;
    std::vector<IncidentAbsence> m_excused;
};

} // namespace Floorwalk
