// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/daytemplatewriter.h"

#include "models/service/daytemplatenames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

void addTexts(QJsonObject &object, const QString &key, const QMap<QString, QString> &texts)
{
    if (texts.isEmpty())
        return;
    QJsonObject all;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        all.insert(it.key(), it.value());
    object.insert(key, all);
}

void addNumbers(QJsonObject &object, const QString &key, const QList<int> &numbers)
{
    if (numbers.isEmpty())
        return;
    QJsonArray all;
    for (const int number : numbers)
        all.append(number);
    object.insert(key, all);
}

QJsonObject timeOf(const DayTime &time)
{
    const DayTime usual;
    QJsonObject object{{u"anchor"_s, DayTemplateNames::anchors().value(int(time.anchor))},
                       {u"length_min"_s, int(time.length.count())}};
    if (time.share != usual.share)
        object.insert(u"share"_s, time.share);
    if (time.shareTo != usual.shareTo)
        object.insert(u"share_to"_s, time.shareTo);
    if (!time.activity.isEmpty())
        object.insert(u"activity"_s, time.activity);
    if (time.offset != usual.offset)
        object.insert(u"offset_min"_s, int(time.offset.count()));
    if (time.mandatory)
        object.insert(u"mandatory"_s, true);
    if (time.eachShift)
        object.insert(u"each_shift"_s, true);
    return object;
}

QJsonArray timesOf(const std::vector<DayTime> &times)
{
    QJsonArray all;
    for (const DayTime &time : times)
        all.append(timeOf(time));
    return all;
}

QJsonObject stepOf(const TemplateStep &step)
{
    QJsonObject object{{u"key"_s, step.key}};
    addTexts(object, u"title"_s, step.title);
    if (step.rated)
        object.insert(u"rated"_s, true);
    addNumbers(object, u"percent_by_weekday"_s, step.percentByWeekday);
    return object;
}

QJsonObject activityOf(const TemplateActivity &activity)
{
    QJsonObject object{{u"key"_s, activity.key},
                       {u"trigger"_s, DayTemplateNames::triggers().value(int(activity.trigger))}};
    addTexts(object, u"title"_s, activity.title);
    addTexts(object, u"purpose"_s, activity.purpose);
    QJsonArray steps;
    for (const TemplateStep &step : activity.steps)
        steps.append(stepOf(step));
    object.insert(u"steps"_s, steps);
    if (activity.parts)
        object.insert(u"parts"_s, QJsonArray::fromStringList(*activity.parts));
    if (activity.privacy)
        object.insert(u"private"_s, DayTemplateNames::privacies().value(int(*activity.privacy)));
    object.insert(u"times"_s, timesOf(activity.times));
    QJsonArray weekdays;
    for (const int day : activity.weekdays)
        weekdays.append(DayTemplateNames::weekdays().value(day - 1));
    if (!weekdays.isEmpty())
        object.insert(u"weekdays"_s, weekdays);
    addNumbers(object, u"month_days"_s, activity.monthDays);
    if (activity.orNextWorkday)
        object.insert(u"or_next_workday"_s, true);
    if (activity.holidays != OnHolidays::Also)
        object.insert(u"holidays"_s, DayTemplateNames::holidays().value(int(activity.holidays)));
    if (activity.retired)
        object.insert(u"retired"_s, true);
    return object;
}

} // namespace

QByteArray DayTemplateWriter::write(const DayTemplate &dayTemplate)
{
    QJsonObject root{{u"schema"_s, u"floorwalk.daytemplate/1"_s},
                     {u"id"_s, dayTemplate.id},
                     {u"version"_s, dayTemplate.version},
                     {u"meeting_before_shift_min"_s, int(dayTemplate.meetingBeforeShift.count())}};
    addTexts(root, u"title"_s, dayTemplate.title);
    if (!dayTemplate.source.isEmpty())
        root.insert(u"source"_s, dayTemplate.source);
    if (!dayTemplate.note.isEmpty())
        root.insert(u"note"_s, dayTemplate.note);
    if (!dayTemplate.meals.empty())
        root.insert(u"meals"_s, timesOf(dayTemplate.meals));
    if (!dayTemplate.makeUpRests.empty())
        root.insert(u"make_up_rests"_s, timesOf(dayTemplate.makeUpRests));
    QJsonArray activities;
    for (const TemplateActivity &activity : dayTemplate.activities)
        activities.append(activityOf(activity));
    root.insert(u"activities"_s, activities);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace Floorwalk
