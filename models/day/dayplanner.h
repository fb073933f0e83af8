// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/domain/dayrecord.h"
#include "models/domain/person.h"

namespace Floorwalk {

/** Makes a leader's day out of a template and the shift it hangs on. */
class DayPlanner
{
public:
    explicit DayPlanner(DayTemplate dayTemplate)
        : m_template(std::move(dayTemplate))
    {}

    const DayTemplate &dayTemplate() const { return m_template; }
    /** The planned activities of @p date, by time; each with its checklist unticked. A split shift counts from its
     * first start to its last end; moments are exact across midnight and clock changes. Empty without segments. */
    std::vector<ActivityRecord> plan(const QString &leader, QDate date, const std::vector<Segment> &shift) const;
    /** An activity that came up: accepted from a proposal or added by the leader; planned for @p now. NotFound when the
     * template has no such key. */
    Result<ActivityRecord> comeUp(const QString &key, const QString &leader, QDate date, const QString &subject,
                                  Moment now, int position) const;
    /** Whether the occurrence planned as @p record is one that may not be left out without a reason. */
    bool isMandatory(const ActivityRecord &record, const std::vector<Segment> &shift) const;
    /** When @p time falls in the shift from @p start to @p end. */
    Moment momentOf(const DayTime &time, Moment start, Moment end) const;

private:
    ActivityRecord blank(const TemplateActivity &activity, const QString &leader, QDate date) const;

    DayTemplate m_template;
};

} // namespace Floorwalk
