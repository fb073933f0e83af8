// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace Floorwalk {

/** What a default time hangs on: the shift, never the clock on the wall (domain.md 1). */
enum class DayAnchor : quint8 { ShiftStart, ShiftEnd, PreShiftMeeting, ShiftShare };

/** Who starts an activity: the leader at its time, something on the floor, or either. */
enum class ActivityTrigger : quint8 { Leader, Floor, Either };

/** One default time of an activity. */
struct DayTime
{
    DayAnchor anchor = DayAnchor::ShiftStart;
    double share = 0; ///< for ShiftShare: 0 = the start, 1 = the end; rounded to five minutes
    std::chrono::minutes offset{0};
    std::chrono::minutes length{15};
    bool mandatory = false; ///< at shift change, meals and make-up rest a floor walk is not optional

    bool operator==(const DayTime &) const = default;
};

/** One line of a checklist. */
struct TemplateStep
{
    QString key; ///< stable id, unique within its activity
    QMap<QString, QString> title; ///< the template's own words by language; empty = DayWords knows them
    bool rated = false; ///< answered ok / not ok / not applicable instead of a tick

    bool operator==(const TemplateStep &) const = default;
};

struct TemplateActivity
{
    QString key; ///< stable id, unique within its template
    QMap<QString, QString> title;
    QMap<QString, QString> purpose;
    ActivityTrigger trigger = ActivityTrigger::Leader;
    std::vector<TemplateStep> steps;
    std::vector<DayTime> times; ///< empty = at once, when it comes up

    bool operator==(const TemplateActivity &) const = default;
};

/** What a day of one kind of team is made of; a team copies and edits it. */
struct DayTemplate
{
    QString id;
    QString version;
    QMap<QString, QString> title;
    QString source;
    std::chrono::minutes meetingBeforeShift{30};
    std::vector<TemplateActivity> activities; ///< in the template's order

    const TemplateActivity *activity(QStringView key) const
    {
        for (const TemplateActivity &one : activities) {
            if (one.key == key)
                return &one;
        }
        return nullptr;
    }
    bool operator==(const DayTemplate &) const = default;
};

} // namespace Floorwalk
