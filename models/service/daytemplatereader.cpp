// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/daytemplatereader.h"

#include "models/day/dayparts.h"
#include "models/service/daytemplatechecks.h"
#include "models/service/daytemplatenames.h"
#include "models/service/shippedjson.h"

#include <QCoreApplication>
#include <QSet>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

ShippedJson shippedTemplates()
{
    return ShippedJson(u"templates"_s);
}

/** The key of an activity or step, told once within @p seen. */
QString uniqueKey(JsonReading &reading, JsonFields &fields, QSet<QString> &seen)
{
    const QString key = fields.text(u"key"_s, Need::Required).value_or(QString());
    if (!key.isEmpty() && seen.contains(key)) {
        reading.refuse(fields.value(),
                       QCoreApplication::translate("DayTemplateReader", "The key “%1” is used twice.").arg(key));
    }
    seen.insert(key);
    return key;
}

/** Whole numbers of a list, each once. */
QList<int> numbersOf(JsonReading &reading, JsonFields &fields, const QString &key, int least, int most)
{
    QList<int> all;
    for (const JsonValue &item : fields.array(key)) {
        bool fine = false;
        const int number = item.type == JsonValue::Type::Number ? item.text.toInt(&fine) : 0;
        if (!fine || number < least || number > most) {
            reading.refuse(item, QCoreApplication::translate("DayTemplateReader",
                                                             "Expected a whole number from %1 to %2, found %3.")
                                     .arg(QString::number(least), QString::number(most), item.text.left(40)));
            continue;
        }
        all << number;
    }
    return all;
}

QList<int> weekdaysOf(JsonReading &reading, JsonFields &fields)
{
    const QStringList &names = DayTemplateNames::weekdays();
    QList<int> all;
    for (const JsonValue &item : fields.array(u"weekdays"_s)) {
        const qsizetype day = item.type == JsonValue::Type::String ? names.indexOf(item.text) : -1;
        if (day < 0 || all.contains(int(day) + 1)) {
            reading.refuse(
                item, QCoreApplication::translate("DayTemplateReader", "Expected a weekday, each once: %1. Found “%2”.")
                          .arg(names.join(u", "_s), item.text.left(40)));
            continue;
        }
        all << int(day) + 1;
    }
    return all;
}

/** The parts of an activity's form, each once; absent where the template does not speak of them. */
std::optional<QStringList> partsOf(JsonReading &reading, const JsonValue &value, JsonFields &fields)
{
    const QStringList known = DayParts::all();
    QStringList parts;
    for (const JsonValue &item : fields.array(u"parts"_s)) {
        const bool fine = item.type == JsonValue::Type::String && known.contains(item.text);
        if (!fine || parts.contains(item.text)) {
            reading.refuse(item, QCoreApplication::translate("DayTemplateReader",
                                                             "Expected a part of a form, each once: %1. Found “%2”.")
                                     .arg(known.join(u", "_s), item.text.left(40)));
            continue;
        }
        parts << item.text;
    }
    return value.member(u"parts") ? std::optional(parts) : std::nullopt;
}

DayTime readTime(JsonReading &reading, const JsonValue &value)
{
    JsonFields fields(reading, value, u"time"_s);
    DayTime time;
    const QStringList &anchors = DayTemplateNames::anchors();
    if (const std::optional<QString> anchor = fields.choice(u"anchor"_s, anchors, Need::Required))
        time.anchor = DayAnchor(anchors.indexOf(*anchor));
    time.share = fields.number(u"share"_s, 0, 1).value_or(0);
    time.shareTo = fields.number(u"share_to"_s, 0, 1).value_or(1);
    time.activity = fields.text(u"activity"_s).value_or(QString());
    time.offset = std::chrono::minutes(fields.integer(u"offset_min"_s, -1440, 1440).value_or(0));
    time.length = std::chrono::minutes(fields.integer(u"length_min"_s, 1, 1440, Need::Required).value_or(15));
    time.mandatory = fields.flag(u"mandatory"_s).value_or(false);
    time.eachShift = fields.flag(u"each_shift"_s).value_or(false);
    fields.refuseUnknown();
    return time;
}

std::vector<DayTime> timesOf(JsonReading &reading, JsonFields &fields, const QString &key)
{
    std::vector<DayTime> times;
    for (const JsonValue &item : fields.array(key))
        times.push_back(readTime(reading, item));
    return times;
}

TemplateStep readStep(JsonReading &reading, const JsonValue &value, QSet<QString> &keys)
{
    JsonFields fields(reading, value, u"step"_s);
    TemplateStep step;
    step.key = uniqueKey(reading, fields, keys);
    step.title = ShippedJson::texts(reading, fields, u"title"_s, Need::Optional);
    step.rated = fields.flag(u"rated"_s).value_or(false);
    step.percentByWeekday = numbersOf(reading, fields, u"percent_by_weekday"_s, 0, 100);
    if (step.percentByWeekday.size() > 7) {
        reading.refuse(value, QCoreApplication::translate("DayTemplateReader",
                                                          "A week has seven days; give at most seven percentages."));
    }
    fields.refuseUnknown();
    return step;
}

TemplateActivity readActivity(JsonReading &reading, const JsonValue &value, QSet<QString> &keys)
{
    JsonFields fields(reading, value, u"activity"_s);
    TemplateActivity activity;
    activity.key = uniqueKey(reading, fields, keys);
    activity.title = ShippedJson::texts(reading, fields, u"title"_s, Need::Optional);
    activity.purpose = ShippedJson::texts(reading, fields, u"purpose"_s, Need::Optional);
    const QStringList &triggers = DayTemplateNames::triggers();
    if (const std::optional<QString> trigger = fields.choice(u"trigger"_s, triggers, Need::Required))
        activity.trigger = ActivityTrigger(triggers.indexOf(*trigger));
    QSet<QString> steps;
    for (const JsonValue &item : fields.array(u"steps"_s))
        activity.steps.push_back(readStep(reading, item, steps));
    activity.parts = partsOf(reading, value, fields);
    const QStringList &privacies = DayTemplateNames::privacies();
    if (const std::optional<QString> privacy = fields.choice(u"private"_s, privacies))
        activity.privacy = WordsPrivacy(privacies.indexOf(*privacy));
    activity.times = timesOf(reading, fields, u"times"_s);
    activity.weekdays = weekdaysOf(reading, fields);
    activity.monthDays = numbersOf(reading, fields, u"month_days"_s, 1, 31);
    activity.orNextWorkday = fields.flag(u"or_next_workday"_s).value_or(false);
    const QStringList &holidays = DayTemplateNames::holidays();
    if (const std::optional<QString> on = fields.choice(u"holidays"_s, holidays))
        activity.holidays = OnHolidays(holidays.indexOf(*on));
    activity.retired = fields.flag(u"retired"_s).value_or(false);
    fields.refuseUnknown();
    return activity;
}

DayTemplate readTemplate(JsonReading &reading, const JsonValue &root)
{
    JsonFields fields(reading, root, u"template"_s);
    DayTemplate read;
    fields.choice(u"schema"_s, {u"floorwalk.daytemplate/1"_s}, Need::Required);
    read.id = fields.text(u"id"_s, Need::Required).value_or(QString());
    read.version = fields.text(u"version"_s, Need::Required).value_or(QString());
    read.title = ShippedJson::texts(reading, fields, u"title"_s, Need::Required);
    read.source = fields.text(u"source"_s).value_or(QString());
    read.note = fields.text(u"note"_s).value_or(QString());
    read.meetingBeforeShift = std::chrono::minutes(fields.integer(u"meeting_before_shift_min"_s, 0, 240).value_or(30));
    read.meals = timesOf(reading, fields, u"meals"_s);
    read.makeUpRests = timesOf(reading, fields, u"make_up_rests"_s);
    QSet<QString> keys;
    for (const JsonValue &item : fields.array(u"activities"_s, Need::Required))
        read.activities.push_back(readActivity(reading, item, keys));
    fields.refuseUnknown();
    checkDayTemplate(reading, root, read);
    return read;
}

} // namespace

DayTemplateRead DayTemplateReader::read(const QByteArray &bytes, const QString &file)
{
    return ShippedJson::parse(bytes, file, &DayTemplateRead::dayTemplate, readTemplate);
}

QStringList DayTemplateReader::shippedIds()
{
    return shippedTemplates().ids();
}

Result<DayTemplate> DayTemplateReader::load(const QString &idOrFile)
{
    const Result<QByteArray> bytes = ShippedJson::bytes(shippedTemplates().pathOf(idOrFile));
    if (!bytes) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate(
                         "DayTemplateReader", "There is no day template and no readable file called “%1”. Shipped: %2.")
                         .arg(idOrFile, shippedIds().join(u", "_s)),
                     bytes.error().detail};
    }
    return ShippedJson::valueOf(read(*bytes, idOrFile), &DayTemplateRead::dayTemplate);
}

} // namespace Floorwalk
