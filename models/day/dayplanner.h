// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/day/shiftday.h"
#include "models/domain/dayrecord.h"

namespace Floorwalk {

/** Makes a leader's day out of a template and the shift it hangs on. */
class DayPlanner
{
public:
    explicit DayPlanner(DayTemplate dayTemplate)
        : m_template(std::move(dayTemplate))
    {}

    const DayTemplate &dayTemplate() const { return m_template; }
    /**
     * The planned activities of @p date, by time; each with its checklist unticked and the position of what it hangs
     * on. Moments are exact across midnight and clock changes. Empty without hours of the leader's own.
     */
    std::vector<ActivityRecord> plan(const QString &leader, QDate date, const ShiftDay &day) const;
    /** The same on one shift of which nothing else is known. */
    std::vector<ActivityRecord> plan(const QString &leader, QDate date, const std::vector<Segment> &shift) const;
    /**
     * One day out of those planned for several teams: by time, numbered anew. What stands in each of them at the same
     * time stands in it once, for all teams; mandatory where it is so for one.
     */
    static std::vector<ActivityRecord> together(const std::vector<std::vector<ActivityRecord>> &plans);
    /** An activity that came up: accepted from a proposal or added by the leader; planned for @p now. NotFound when the
     * template has no such key. */
    Result<ActivityRecord> comeUp(const QString &key, const QString &leader, QDate date, const QString &subject,
                                  Moment now, int position) const;

private:
    ActivityRecord blank(const TemplateActivity &activity, const QString &leader, QDate date) const;

    DayTemplate m_template;
};

} // namespace Floorwalk
