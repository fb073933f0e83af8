// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytargets.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/**
 * What the figures of one day are held against, whoever looks at them: a team's own where one was set for it in a
 * meeting, else the centre's. Read once for the day, asked for each view of it: floor, wallboard, Today and reports.
 */
class ViewTargets
{
public:
    ViewTargets() = default; ///< nothing was set: the centre's
    /** Of @p date, out of all meetings that were not left out. Storage when the records cannot be read. */
    static Result<ViewTargets> on(StoreSession &session, QDate date);
    /**
     * What was set for a view of @p teams together; none are all there are. A number that was set for some teams holds
     * for a view of no others beside them; the last of the day counts. Without words: those are Meetings' to tell.
     */
    DayTargets of(const QStringList &teams) const;
    bool operator==(const ViewTargets &) const = default;

private:
    struct Set
    {
        SetTarget target;
        QStringList teams; ///< of whoever set it; none are all
        bool operator==(const Set &) const = default;
    };
    bool holds(const Set &one, const QStringList &teams) const;

    std::vector<Set> m_set; ///< by place in the day
    QStringList m_teams; ///< that somebody is in on the day; empty while nothing was set
};

/** The centre's settings with what was set for the day: put together when one of them is another, not at each look. */
class HeldTargets
{
public:
    const CentreSettings &over(const DayTargets &targets, const CentreSettings &settings);

private:
    DayTargets m_targets;
    CentreSettings m_settings;
    CentreSettings m_held;
};

} // namespace Floorwalk
