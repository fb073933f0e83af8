// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace Floorwalk {

/** What a default time hangs on: the shift and what happens in it, never the clock on the wall (domain.md 1). */
enum class DayAnchor : quint8 {
    ShiftStart,
    ShiftEnd,
    PreShiftMeeting,
    ShiftShare, ///< a part of the time worked
    BeforeActivity, ///< the begin of another activity, each time it is planned
    AfterActivity, ///< its end
    Trough, ///< the quietest half hour of a part of the shift
    ShiftChange, ///< some of the team go or come
    Meal, ///< each meal of the template
    MakeUpRest ///< each make-up rest of the template
};

/** Who starts an activity: the leader at its time, something on the floor, or either. */
enum class ActivityTrigger : quint8 { Leader, Floor, Either };

/** One default time of an activity, of a meal or of a rest. */
struct DayTime
{
    DayAnchor anchor = DayAnchor::ShiftStart;
    double share =
        0; ///< for ShiftShare: 0 = the start, 1 = the end; rounded to five minutes. For Trough: where its part begins
    double shareTo = 1; ///< for Trough: where its part ends
    QString activity{}; ///< for BeforeActivity and AfterActivity: its key
    std::chrono::minutes offset{0};
    std::chrono::minutes length{15};
    bool mandatory = false; ///< at shift change, meals and make-up rest a floor walk is not optional
    bool eachShift = false; ///< once for every shift the team works on the day, not for the leader's alone

    bool operator==(const DayTime &) const = default;
};

/** One line of a checklist. */
struct TemplateStep
{
    QString key; ///< stable id, unique within its activity
    QMap<QString, QString> title{}; ///< the template's own words by language; empty = DayWords knows them
    bool rated = false; ///< answered ok / not ok / not applicable instead of a tick
    QList<int> percentByWeekday{}; ///< from Monday; stands for %1 in the title, the last for all days after it

    bool operator==(const TemplateStep &) const = default;
};

/** Which words of an activity stay with whoever wrote them, each with those before it. */
enum class WordsPrivacy : quint8 {
    Told, ///< none
    Note, ///< the note on it
    Words, ///< what is written at its steps, and agenda, minutes and what was said of targets
    All ///< whom it was about, and why it was moved or left out
};

/** What a public holiday means for an activity. */
enum class OnHolidays : quint8 { Also, Never, Only };

struct TemplateActivity
{
    QString key; ///< stable id, unique within its template
    QMap<QString, QString> title;
    QMap<QString, QString> purpose;
    ActivityTrigger trigger = ActivityTrigger::Leader;
    std::vector<TemplateStep> steps;
    std::vector<DayTime> times; ///< empty = at once, when it comes up
    QList<int> weekdays{}; ///< 1 = Monday … 7; empty = all
    QList<int> monthDays{}; ///< 1 … 31; empty = all
    bool orNextWorkday = false; ///< a day of the month that is not worked passes to the next that is
    OnHolidays holidays = OnHolidays::Also;
    bool retired = false; ///< planned no more; its words stay for the days it stood in
    std::optional<WordsPrivacy> privacy{}; ///< of what is written in it; absent: DayPrivacy's usual one
    std::optional<QStringList> parts{}; ///< of its form, by DayParts, in order; absent in templates that know of none

    bool operator==(const TemplateActivity &) const = default;
};

/** What a day of one kind of team is made of; a team copies and edits it. */
struct DayTemplate
{
    QString id;
    QString version;
    QMap<QString, QString> title;
    QString source;
    QString note{};
    std::chrono::minutes meetingBeforeShift{30};
    std::vector<DayTime> meals{};
    std::vector<DayTime> makeUpRests{};
    std::vector<TemplateActivity> activities; ///< in the template's order

    const TemplateActivity *activity(QStringView key) const
    {
        const auto found = std::find_if(activities.begin(), activities.end(),
                                        [key](const TemplateActivity &one) { return one.key == key; });
        return found == activities.end() ? nullptr : &*found;
    }
    bool operator==(const DayTemplate &) const = default;
};

} // namespace Floorwalk
