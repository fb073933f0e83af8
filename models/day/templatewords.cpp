// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/templatewords.h"

#include "models/day/dayparts.h"
#include "models/day/dayprivacy.h"
#include "models/day/daywords.h"
#include "models/domain/languages.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <tuple>

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

/** A part of a form in words. */
struct PartWords
{
    QLatin1StringView name;
    const char *title;
    const char *meaning;
};

const std::array partWords{
    PartWords{DayParts::yesterday, QT_TRANSLATE_NOOP("TemplateWords", "Yesterday"),
              QT_TRANSLATE_NOOP("TemplateWords", "the figures of the last day worked, beside their targets")},
    PartWords{DayParts::advice, QT_TRANSLATE_NOOP("TemplateWords", "Errors and advice"),
              QT_TRANSLATE_NOOP("TemplateWords", "what listening and notes brought up lately")},
    PartWords{DayParts::knowledge, QT_TRANSLATE_NOOP("TemplateWords", "New knowledge"),
              QT_TRANSLATE_NOOP("TemplateWords", "valid points, and who knows them; noted by one key")},
    PartWords{DayParts::roster, QT_TRANSLATE_NOOP("TemplateWords", "Who is on"),
              QT_TRANSLATE_NOOP("TemplateWords", "the shifts and who works them, who is on leave")},
    PartWords{DayParts::birthdays, QT_TRANSLATE_NOOP("TemplateWords", "Birthdays and first days"),
              QT_TRANSLATE_NOOP("TemplateWords", "whom to congratulate or welcome")},
    PartWords{DayParts::roll, QT_TRANSLATE_NOOP("TemplateWords", "Roll call"),
              QT_TRANSLATE_NOOP("TemplateWords", "who is there, and the way to the roll")},
    PartWords{DayParts::targets, QT_TRANSLATE_NOOP("TemplateWords", "Targets"),
              QT_TRANSLATE_NOOP("TemplateWords", "the day’s targets, set in place of the centre’s")},
    PartWords{DayParts::storyteller, QT_TRANSLATE_NOOP("TemplateWords", "Storyteller"),
              QT_TRANSLATE_NOOP("TemplateWords", "whose turn it is to tell the cheerful story")},
    PartWords{DayParts::agenda, QT_TRANSLATE_NOOP("TemplateWords", "Agenda"),
              QT_TRANSLATE_NOOP("TemplateWords", "what is to be said, in the leader’s own words")},
    PartWords{DayParts::minutes, QT_TRANSLATE_NOOP("TemplateWords", "Minutes"),
              QT_TRANSLATE_NOOP("TemplateWords", "what was said and agreed, below what the last meeting agreed")},
    PartWords{DayParts::walk, QT_TRANSLATE_NOOP("TemplateWords", "Walk"),
              QT_TRANSLATE_NOOP("TemplateWords", "the seats to stop at, with why; each is ticked off")},
    PartWords{DayParts::reasons, QT_TRANSLATE_NOOP("TemplateWords", "Reasons for calls"),
              QT_TRANSLATE_NOOP("TemplateWords", "what customers asked about most in the last hours")},
    PartWords{DayParts::entries, QT_TRANSLATE_NOOP("TemplateWords", "Register"),
              QT_TRANSLATE_NOOP("TemplateWords", "what is taken up in the activity: questions, faults, praise …")},
    PartWords{DayParts::listening, QT_TRANSLATE_NOOP("TemplateWords", "Listening"),
              QT_TRANSLATE_NOOP("TemplateWords", "whom to hear this week, in order of need")},
    PartWords{DayParts::recordings, QT_TRANSLATE_NOOP("TemplateWords", "Recordings to share"),
              QT_TRANSLATE_NOOP("TemplateWords", "good calls, linked; shared with the agent’s yes only")},
    PartWords{DayParts::lessons, QT_TRANSLATE_NOOP("TemplateWords", "Recordings to tell of"),
              QT_TRANSLATE_NOOP("TemplateWords", "those that may be shared, and what is good about them")},
    PartWords{
        DayParts::qaErrors, QT_TRANSLATE_NOOP("TemplateWords", "QA errors"),
        QT_TRANSLATE_NOOP("TemplateWords", "the last workday’s, by person and by item; one key asks for training")},
    PartWords{DayParts::care, QT_TRANSLATE_NOOP("TemplateWords", "Care"),
              QT_TRANSLATE_NOOP("TemplateWords", "who needs a talk, and why")},
    PartWords{DayParts::tasks, QT_TRANSLATE_NOOP("TemplateWords", "Tasks"),
              QT_TRANSLATE_NOOP("TemplateWords", "what is overdue and due on the day")},
    PartWords{DayParts::review, QT_TRANSLATE_NOOP("TemplateWords", "Review"),
              QT_TRANSLATE_NOOP("TemplateWords", "the day in numbers, and the reflection on it")},
};

const PartWords *wordsOfPart(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(partWords, [name](const PartWords &one) { return name == one.name; });
    return found == partWords.end() ? nullptr : found;
}

QString partsIn(const std::optional<QStringList> &parts)
{
    QStringList titles;
    for (const QString &name : parts.value_or(QStringList()))
        titles << TemplateWords::part(name);
    return titles.isEmpty() ? TemplateText::tr("none") : titles.join(TemplateText::tr(", "));
}

QStringList timesOf(const std::vector<DayTime> &times, const DayTemplate &dayTemplate, const QString &language)
{
    QStringList all;
    for (const DayTime &time : times)
        all << TemplateWords::time(time, dayTemplate, language);
    return all;
}

QString becomes(const QStringList &before, const QStringList &after)
{
    const auto list = [](const QStringList &all) {
        return all.isEmpty() ? TemplateText::tr("none") : all.join(TemplateText::tr("; "));
    };
    //: the times of an activity, before and after; each is a list
    return TemplateText::tr("%1 → %2").arg(list(before), list(after));
}

/** "old" → "new" of words by language; where only another language's are changed, that is said. */
QString wordsBecome(const QMap<QString, QString> &before, const QMap<QString, QString> &after, const QString &old,
                    const QString &fresh)
{
    if (before == after)
        return {};
    //: words of a template, before and after
    return old != fresh ? TemplateText::tr("“%1” → “%2”").arg(old, fresh)
                        : TemplateText::tr("words in another language");
}

QString shareText(const TemplateStep &step)
{
    QStringList shares;
    for (const int percent : step.percentByWeekday)
        shares << TemplateText::tr("%1 %").arg(percent);
    return shares.isEmpty() ? TemplateText::tr("none") : shares.join(u'/');
}

QString answeredBy(const TemplateStep &step)
{
    //: how a step of a checklist is answered
    return step.rated ? TemplateText::tr("ok / not ok / n/a") : TemplateText::tr("a tick");
}

/** What is another in a checklist: each step that came, went or says something else. */
QStringList stepChanges(const TemplateActivity &before, const TemplateActivity &after, const DayTemplate &old,
                        const DayTemplate &fresh, const QString &language)
{
    QStringList lines;
    QStringList orderBefore;
    QStringList orderAfter;
    const auto titleOf = [&language](const DayTemplate &in, const TemplateActivity &of, const TemplateStep &step) {
        // A share of each weekday stands for %1, and is told by itself.
        return DayWords::stepTitleIn(in, of.key, step.key, language).replace(u"%1"_s, u"…"_s);
    };
    for (const TemplateStep &step : after.steps) {
        const QString title = titleOf(fresh, after, step);
        const auto was = std::ranges::find(before.steps, step.key, &TemplateStep::key);
        if (was == before.steps.end()) {
            //: a step that came into a checklist
            lines << TemplateText::tr("checklist + %1").arg(title);
            continue;
        }
        orderAfter << step.key;
        if (const QString words = wordsBecome(was->title, step.title, titleOf(old, before, *was), title);
            !words.isEmpty())
            lines << TemplateText::tr("checklist: %1").arg(words);
        if (was->rated != step.rated)
            //: a step of a checklist, how it was answered, how it is now
            lines << TemplateText::tr("checklist: “%1”: %2 → %3").arg(title, answeredBy(*was), answeredBy(step));
        if (was->percentByWeekday != step.percentByWeekday)
            lines << TemplateText::tr("checklist: “%1”: %2 → %3").arg(title, shareText(*was), shareText(step));
    }
    for (const TemplateStep &step : before.steps) {
        if (std::ranges::find(after.steps, step.key, &TemplateStep::key) == after.steps.end())
            //: a step that went out of a checklist
            lines << TemplateText::tr("checklist − %1").arg(titleOf(old, before, step));
        else
            orderBefore << step.key;
    }
    if (orderBefore != orderAfter)
        lines << TemplateText::tr("the checklist’s order is another");
    return lines;
}

/** What is another in one activity. */
QStringList changesOf(const TemplateActivity &before, const TemplateActivity &after, const DayTemplate &old,
                      const DayTemplate &fresh, const QString &language)
{
    QStringList parts;
    if (const QString title = wordsBecome(before.title, after.title, DayWords::titleIn(old, before.key, language),
                                          DayWords::titleIn(fresh, after.key, language));
        !title.isEmpty())
        parts << title;
    const auto purposeOf = [&language](const TemplateActivity &of) {
        const QString own = inLanguage(of.purpose, language);
        return own.isEmpty() ? DayWords::activityPurpose(of.key) : own;
    };
    if (const QString purpose = wordsBecome(before.purpose, after.purpose, purposeOf(before), purposeOf(after));
        !purpose.isEmpty())
        //: what an activity is for, before and after
        parts << TemplateText::tr("purpose: %1").arg(purpose);
    if (before.trigger != after.trigger)
        parts << TemplateWords::trigger(after.trigger);
    if (before.parts.value_or(QStringList()) != after.parts.value_or(QStringList()))
        //: the parts of an activity's form, before and after; each is a list
        parts << TemplateText::tr("form: %1 → %2").arg(partsIn(before.parts), partsIn(after.parts));
    parts << stepChanges(before, after, old, fresh, language);
    if (before.times != after.times) {
        parts << becomes(timesOf(before.times, old, language), timesOf(after.times, fresh, language));
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

QString TemplateWords::part(QStringView name)
{
    const PartWords *const words = wordsOfPart(name);
    return words ? TemplateText::tr(words->title) : name.toString();
}

QString TemplateWords::partMeaning(QStringView name)
{
    const PartWords *const words = wordsOfPart(name);
    return words ? TemplateText::tr(words->meaning) : QString();
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
    for (const auto &[title, old, fresh] :
         {std::tuple(TemplateText::tr("Meals"), &before.meals, &after.meals),
          std::tuple(TemplateText::tr("Make-up rests"), &before.makeUpRests, &after.makeUpRests)}) {
        if (*old != *fresh)
            lines << TemplateText::tr("%1: %2").arg(
                title, becomes(timesOf(*old, before, language), timesOf(*fresh, after, language)));
    }
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
