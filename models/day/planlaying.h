// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/day/shiftday.h"

namespace Floorwalk {

/** One time of an activity, laid on a day. */
struct LaidTime
{
    const TemplateActivity *activity = nullptr;
    const DayTime *time = nullptr;
    Moment start;
    std::optional<size_t> hangsOn{}; ///< the place, in the list, of what it goes with
    std::optional<TroughPlace> trough{};
    size_t event = 0; ///< which shift, meal or rest it belongs to

    Moment end() const { return start + time->length; }
};

/**
 * Lays the times of a template on one day: first what hangs on the shift, then what hangs on other activities, each
 * time those are planned. What hangs on an activity that the day has not is not planned.
 */
class PlanLaying
{
public:
    /** Both outlive the laying; @p day has hours. */
    PlanLaying(const DayTemplate &dayTemplate, QDate date, const ShiftDay &day);
    std::vector<LaidTime> lay();

private:
    bool isDue(const TemplateActivity &activity) const;
    void layOnShift(const TemplateActivity &activity, const DayTime &time);
    void layOnEvents(const TemplateActivity &activity, const DayTime &time, const std::vector<DayTime> &events);
    void layAtTrough(const TemplateActivity &activity, const DayTime &time);
    void layOnActivity(const TemplateActivity &activity, const DayTime &time);
    void add(LaidTime laid);
    std::optional<Moment> momentIn(const ShiftTimes &shift, const DayTime &time) const;
    std::vector<ShiftTimes> shiftsOf(const DayTime &time) const;
    void linkEvents();

    const DayTemplate &m_template;
    QDate m_date;
    const ShiftDay &m_day;
    ShiftTimes m_own;
    std::vector<LaidTime> m_laid;
};

} // namespace Floorwalk
