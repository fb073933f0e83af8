// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/templatewords.h"

#include "models/day/dayprivacy.h"
#include "models/day/daywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct TemplateText
{
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)
};

/** What the time is counted from, with what the anchor needs. */
QString place(const DayTime &time, const DayTemplate &dayTemplate, const QString &language)
{
    switch (time.anchor) {
    case DayAnchor::ShiftShare:
        return TemplateText::tr("%1 % of the shift").arg(qRound(time.share * 100));
    case DayAnchor::Trough:
        return TemplateText::tr("trough from %1 to %2 % of the shift")
            .arg(qRound(time.share * 100))
            .arg(qRound(time.shareTo * 100));
    case DayAnchor::BeforeActivity:
        return TemplateText::tr("begin of “%1”").arg(DayWords::titleIn(dayTemplate, time.activity, language));
    case DayAnchor::AfterActivity:
        return TemplateText::tr("end of “%1”").arg(DayWords::titleIn(dayTemplate, time.activity, language));
    case DayAnchor::ShiftStart:
    case DayAnchor::ShiftEnd:
    case DayAnchor::PreShiftMeeting:
    case DayAnchor::ShiftChange:
    case DayAnchor::Meal:
    case DayAnchor::MakeUpRest:
        return TemplateWords::anchor(time.anchor);
    }
    Q_UNREACHABLE();
}

QStringList timesOf(const std::vector<DayTime> &times, const DayTemplate &dayTemplate, const QString &language)
{
    QStringList all;
    for (const DayTime &time : times)
        all << TemplateWords::time(time, dayTemplate, language);
    return all;
}

/** What is another in one activity. */
QStringList changesOf(const TemplateActivity &before, const TemplateActivity &after, const DayTemplate &old,
                      const DayTemplate &fresh, const QString &language)
{
    QStringList parts;
    if (before.title != after.title || before.purpose != after.purpose)
        parts << TemplateText::tr("words");
    if (before.trigger != after.trigger)
        parts << TemplateWords::trigger(after.trigger);
    if (before.parts.value_or(QStringList()) != after.parts.value_or(QStringList()))
        parts << TemplateText::tr("form");
    if (before.steps != after.steps)
        parts << TemplateText::tr("checklist (%1 → %2 steps)").arg(before.steps.size()).arg(after.steps.size());
    if (before.times != after.times) {
        //: the times of an activity, before and after; each is a list
        parts << TemplateText::tr("%1 → %2").arg(timesOf(before.times, old, language).join(TemplateText::tr("; ")),
                                                 timesOf(after.times, fresh, language).join(TemplateText::tr("; ")));
    }
    if (TemplateWords::days(before) != TemplateWords::days(after) || before.orNextWorkday != after.orNextWorkday)
        parts << TemplateText::tr("days: %1")
                     .arg(after.weekdays.isEmpty() && after.monthDays.isEmpty() ? TemplateText::tr("all")
                                                                                : TemplateWords::days(after));
    if (before.holidays != after.holidays)
        parts << TemplateWords::holidays(after.holidays);
    if (DayPrivacy::of(before) != DayPrivacy::of(after))
        parts << TemplateWords::privacy(DayPrivacy::of(after));
    return parts;
}

} // namespace

QString TemplateWords::anchor(DayAnchor anchor)
{
    switch (anchor) {
    case DayAnchor::ShiftStart:
        return TemplateText::tr("start of the shift");
    case DayAnchor::ShiftEnd:
        return TemplateText::tr("end of the shift");
    case DayAnchor::PreShiftMeeting:
        return TemplateText::tr("pre-shift meeting");
    case DayAnchor::ShiftShare:
        return TemplateText::tr("share of the shift");
    case DayAnchor::BeforeActivity:
        return TemplateText::tr("begin of another activity");
    case DayAnchor::AfterActivity:
        return TemplateText::tr("end of another activity");
    case DayAnchor::Trough:
        return TemplateText::tr("trough of the calls");
    case DayAnchor::ShiftChange:
        return TemplateText::tr("shift change");
    case DayAnchor::Meal:
        return TemplateText::tr("meal");
    case DayAnchor::MakeUpRest:
        return TemplateText::tr("make-up rest");
    }
    Q_UNREACHABLE();
}

QString TemplateWords::trigger(ActivityTrigger trigger)
{
    switch (trigger) {
    case ActivityTrigger::Leader:
        return TemplateText::tr("the leader starts it");
    case ActivityTrigger::Floor:
        return TemplateText::tr("the floor gives cause for it");
    case ActivityTrigger::Either:
        return TemplateText::tr("either starts it");
    }
    Q_UNREACHABLE();
}

QString TemplateWords::privacy(WordsPrivacy privacy)
{
    switch (privacy) {
    case WordsPrivacy::Told:
        return TemplateText::tr("All words may stand in reports");
    case WordsPrivacy::Note:
        return TemplateText::tr("The note stays private");
    case WordsPrivacy::Words:
        return TemplateText::tr("Notes at steps stay private, too");
    case WordsPrivacy::All:
        return TemplateText::tr("No word leaves the leader’s day");
    }
    Q_UNREACHABLE();
}

QString TemplateWords::holidays(OnHolidays holidays)
{
    switch (holidays) {
    case OnHolidays::Also:
        return TemplateText::tr("on holidays too");
    case OnHolidays::Never:
        return TemplateText::tr("never on holidays");
    case OnHolidays::Only:
        return TemplateText::tr("only on holidays");
    }
    Q_UNREACHABLE();
}

QString TemplateWords::time(const DayTime &time, const DayTemplate &dayTemplate, const QString &language)
{
    const QString on = place(time, dayTemplate, language);
    const int offset = int(time.offset.count());
    QStringList parts;
    parts << (offset < 0   ? TemplateText::tr("%1 min before %2").arg(QString::number(-offset), on)
              : offset > 0 ? TemplateText::tr("%1 min after %2").arg(QString::number(offset), on)
                           : on);
    parts << TemplateText::tr("%1 min long").arg(time.length.count());
    if (time.mandatory)
        parts << TemplateText::tr("mandatory");
    if (time.eachShift)
        parts << TemplateText::tr("for each shift");
    return parts.join(TemplateText::tr(", "));
}

QString TemplateWords::days(const TemplateActivity &activity)
{
    QStringList parts;
    for (const int day : activity.weekdays)
        parts << QLocale().dayName(day, QLocale::ShortFormat);
    for (const int day : activity.monthDays)
        //: a day of the month
        parts << TemplateText::tr("day %1").arg(day);
    return parts.join(TemplateText::tr(", "));
}

QStringList TemplateWords::differences(const DayTemplate &before, const DayTemplate &after, const QString &language)
{
    QStringList lines;
    if (before.meetingBeforeShift != after.meetingBeforeShift) {
        lines << TemplateText::tr("The meeting is %1 → %2 min before the shift")
                     .arg(before.meetingBeforeShift.count())
                     .arg(after.meetingBeforeShift.count());
    }
    if (before.meals != after.meals || before.makeUpRests != after.makeUpRests)
        lines << TemplateText::tr("Meals and rests are at other times");
    QStringList orderBefore;
    QStringList orderAfter;
    for (const TemplateActivity &activity : after.activities) {
        const QString title = DayWords::titleIn(after, activity.key, language);
        const TemplateActivity *const old = before.activity(activity.key);
        if (!old) {
            lines << TemplateText::tr("+ %1").arg(title);
            continue;
        }
        orderAfter << activity.key;
        if (old->retired != activity.retired)
            lines << (activity.retired ? TemplateText::tr("− %1 (retired)") : TemplateText::tr("+ %1 (brought back)"))
                         .arg(title);
        for (const QString &part : changesOf(*old, activity, before, after, language))
            lines << TemplateText::tr("%1: %2").arg(title, part);
    }
    for (const TemplateActivity &activity : before.activities) {
        if (after.activity(activity.key))
            orderBefore << activity.key;
        else
            lines << TemplateText::tr("− %1").arg(DayWords::titleIn(before, activity.key, language));
    }
    if (orderBefore != orderAfter)
        lines << TemplateText::tr("The order is another");
    return lines;
}

} // namespace Floorwalk
