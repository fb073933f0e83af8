// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/daytemplatereader.h"

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

DayTime readTime(JsonReading &reading, const JsonValue &value)
{
    static const QStringList anchors{u"shiftStart"_s, u"shiftEnd"_s, u"preShiftMeeting"_s, u"shiftShare"_s};
    JsonFields fields(reading, value, u"time"_s);
    DayTime time;
    if (const std::optional<QString> anchor = fields.choice(u"anchor"_s, anchors, Need::Required))
        time.anchor = DayAnchor(anchors.indexOf(*anchor));
    time.share = fields.number(u"share"_s, 0, 1).value_or(0);
    time.offset = std::chrono::minutes(fields.integer(u"offset_min"_s, -1440, 1440).value_or(0));
    time.length = std::chrono::minutes(fields.integer(u"length_min"_s, 1, 1440, Need::Required).value_or(15));
    time.mandatory = fields.flag(u"mandatory"_s).value_or(false);
    fields.refuseUnknown();
    return time;
}

TemplateActivity readActivity(JsonReading &reading, const JsonValue &value, QSet<QString> &keys)
{
    static const QStringList triggers{u"leader"_s, u"floor"_s, u"either"_s};
    JsonFields fields(reading, value, u"activity"_s);
    TemplateActivity activity;
    activity.key = uniqueKey(reading, fields, keys);
    activity.title = ShippedJson::texts(reading, fields, u"title"_s, Need::Optional);
    activity.purpose = ShippedJson::texts(reading, fields, u"purpose"_s, Need::Optional);
    if (const std::optional<QString> trigger = fields.choice(u"trigger"_s, triggers, Need::Required))
        activity.trigger = ActivityTrigger(triggers.indexOf(*trigger));
    QSet<QString> steps;
    for (const JsonValue &item : fields.array(u"steps"_s)) {
        JsonFields own(reading, item, u"step"_s);
        TemplateStep step;
        step.key = uniqueKey(reading, own, steps);
        step.title = ShippedJson::texts(reading, own, u"title"_s, Need::Optional);
        step.rated = own.flag(u"rated"_s).value_or(false);
        own.refuseUnknown();
        activity.steps.push_back(std::move(step));
    }
    for (const JsonValue &item : fields.array(u"times"_s))
        activity.times.push_back(readTime(reading, item));
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
    fields.text(u"note"_s);
    read.meetingBeforeShift = std::chrono::minutes(fields.integer(u"meeting_before_shift_min"_s, 0, 240).value_or(30));
    QSet<QString> keys;
    for (const JsonValue &item : fields.array(u"activities"_s, Need::Required))
        read.activities.push_back(readActivity(reading, item, keys));
    fields.refuseUnknown();
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
