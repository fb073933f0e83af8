// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floorday.h"

namespace Floorwalk {

/**
 * The figures of a day as a report prints them, from the history's records instead of a feed. The queues
 * somebody was a member of are in no record; pauses are those that were a state of their own, not those during a call.
 * What nobody listened to is in no sum.
 * A plain class for one thread.
 */
class PastFigures
{
public:
    /** Figures count what happened in @p day up to @p at. */
    PastFigures(const TimeRange &day, Moment at, LiveSettings settings);

    /** Gaps first, then each agent's spans by start, then calls, as FloorDay wants them. */
    void add(const FeedGap &gap);
    void add(const StateSpan &span);
    void add(const CallRecord &call);
    void add(const MissedRing &ring);

    FloorFigures figures() const;

private:
    TimeRange m_day;
    Moment m_at;
    LiveSettings m_settings;
    FloorDay m_floor;
    std::vector<FeedGap> m_gaps;
    std::vector<FeedGap> m_silent; ///< in which nothing counts
    LostWaits m_lost;
    QHash<QString, AgentFigures> m_agents; ///< what only the single records tell
};

} // namespace Floorwalk
