// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/jsonfields.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString typeName(JsonValue::Type type)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("JsonFields", "null"),     QT_TRANSLATE_NOOP("JsonFields", "true or false"),
        QT_TRANSLATE_NOOP("JsonFields", "a number"), QT_TRANSLATE_NOOP("JsonFields", "a text"),
        QT_TRANSLATE_NOOP("JsonFields", "a list"),   QT_TRANSLATE_NOOP("JsonFields", "an object")};
    return QCoreApplication::translate("JsonFields", names[size_t(type)]);
}

/** True when the text stops after the minutes: "2026-11-02T08:31" with or without an offset. */
bool stopsAtMinutes(const QString &iso)
{
    return iso.size() <= 16 || iso[16] != u':';
}

} // namespace

void JsonReading::refuse(const JsonValue &at, const QString &text)
{
    m_problems.push_back({m_file, at.line, at.column, at.pointer, text});
}

void JsonReading::warn(const JsonValue &at, const QString &text)
{
    m_warnings.push_back({m_file, at.line, at.column, at.pointer, text});
}

JsonFields::JsonFields(JsonReading &reading, const JsonValue &object, const QString &section)
    : m_reading(reading)
    , m_object(object)
    , m_section(section)
{
    if (object.type != JsonValue::Type::Object)
        reading.refuse(object, QCoreApplication::translate("JsonFields", "Expected %1, found %2.")
                                   .arg(typeName(JsonValue::Type::Object), typeName(object.type)));
}

const JsonValue *JsonFields::any(const QString &key, Need need)
{
    m_asked << key;
    m_reading.know(m_section, key, need == Need::Required);
    if (m_object.type != JsonValue::Type::Object)
        return nullptr;
    const JsonValue *found = m_object.member(key);
    const bool absent = !found || found->type == JsonValue::Type::Null;
    if (absent && need == Need::Required)
        m_reading.refuse(found ? *found : m_object,
                         QCoreApplication::translate("JsonFields", "“%1” is missing here.").arg(key));
    return absent ? nullptr : found;
}

const JsonValue *JsonFields::typed(const QString &key, JsonValue::Type type, const QString &expected, Need need)
{
    const JsonValue *found = any(key, need);
    if (found && found->type != type) {
        m_reading.refuse(
            *found,
            QCoreApplication::translate("JsonFields", "Expected %1, found %2.").arg(expected, typeName(found->type)));
        return nullptr;
    }
    return found;
}

const JsonValue *JsonFields::object(const QString &key, Need need)
{
    return typed(key, JsonValue::Type::Object, typeName(JsonValue::Type::Object), need);
}

const std::vector<JsonValue> &JsonFields::array(const QString &key, Need need)
{
    static const std::vector<JsonValue> none;
    const JsonValue *found = typed(key, JsonValue::Type::Array, typeName(JsonValue::Type::Array), need);
    return found ? found->items : none;
}

std::optional<QString> JsonFields::text(const QString &key, Need need)
{
    const JsonValue *found = typed(key, JsonValue::Type::String, typeName(JsonValue::Type::String), need);
    if (!found)
        return std::nullopt;
    if (need == Need::Required && found->text.trimmed().isEmpty()) {
        m_reading.refuse(*found, QCoreApplication::translate("JsonFields", "“%1” must not be empty.").arg(key));
        return std::nullopt;
    }
    return found->text;
}

QStringList JsonFields::texts(const QString &key, Need need)
{
    QStringList all;
    for (const JsonValue &item : array(key, need)) {
        if (item.type != JsonValue::Type::String)
            m_reading.refuse(item, QCoreApplication::translate("JsonFields", "Expected %1, found %2.")
                                       .arg(typeName(JsonValue::Type::String), typeName(item.type)));
        else
            all << item.text;
    }
    return all;
}

std::optional<QString> JsonFields::choice(const QString &key, const QStringList &allowed, Need need)
{
    const JsonValue *found = typed(key, JsonValue::Type::String, typeName(JsonValue::Type::String), need);
    if (!found)
        return std::nullopt;
    if (!allowed.contains(found->text)) {
        m_reading.refuse(*found,
                         QCoreApplication::translate("JsonFields", "“%1” is not known here. Expected one of: %2.")
                             .arg(found->text.left(40), allowed.join(u", "_s)));
        return std::nullopt;
    }
    return found->text;
}

std::optional<bool> JsonFields::flag(const QString &key, Need need)
{
    const JsonValue *found = typed(key, JsonValue::Type::Bool, typeName(JsonValue::Type::Bool), need);
    return found ? std::optional(found->truth) : std::nullopt;
}

std::optional<qint64> JsonFields::integer(const QString &key, qint64 least, qint64 most, Need need)
{
    const JsonValue *found = typed(key, JsonValue::Type::Number, typeName(JsonValue::Type::Number), need);
    if (!found)
        return std::nullopt;
    bool fine = false;
    const qint64 read = found->text.toLongLong(&fine);
    if (!fine || read < least || read > most) {
        m_reading.refuse(*found,
                         QCoreApplication::translate("JsonFields", "Expected a whole number from %1 to %2, found %3.")
                             .arg(QString::number(least), QString::number(most), found->text.left(40)));
        return std::nullopt;
    }
    return read;
}

std::optional<double> JsonFields::number(const QString &key, double least, double most, Need need)
{
    const JsonValue *found = typed(key, JsonValue::Type::Number, typeName(JsonValue::Type::Number), need);
    if (!found)
        return std::nullopt;
    const double read = found->text.toDouble();
    if (!std::isfinite(read) || read < least || read > most) {
        m_reading.refuse(*found, QCoreApplication::translate("JsonFields", "Expected a number from %1 to %2, found %3.")
                                     .arg(QString::number(least), QString::number(most), found->text.left(40)));
        return std::nullopt;
    }
    return read;
}

std::optional<qint64> JsonFields::amount(const QString &key, Need need)
{
    const JsonValue *found = typed(key, JsonValue::Type::Number, typeName(JsonValue::Type::Number), need);
    if (!found)
        return std::nullopt;
    const QString whole = found->text.section(u'.', 0, 0);
    const QString decimals = found->text.section(u'.', 1);
    bool fine = decimals.size() <= 2 && !found->text.contains(u'e', Qt::CaseInsensitive) && whole.size() <= 9
                && !whole.startsWith(u'-');
    const qint64 minor = (whole + decimals.leftJustified(2, u'0')).toLongLong();
    if (!fine) {
        m_reading.refuse(*found,
                         QCoreApplication::translate("JsonFields", "Expected an amount such as 20 or 20.50, found %1.")
                             .arg(found->text.left(40)));
        return std::nullopt;
    }
    return minor;
}

std::optional<QDate> JsonFields::date(const QString &key, Need need)
{
    const JsonValue *found = typed(key, JsonValue::Type::String,
                                   QCoreApplication::translate("JsonFields", "a date such as 2026-11-23"), need);
    if (!found)
        return std::nullopt;
    const QDate read = found->text.size() == 10 ? QDate::fromString(found->text, Qt::ISODate) : QDate();
    if (!read.isValid()) {
        m_reading.refuse(*found,
                         QCoreApplication::translate("JsonFields", "“%1” is not a date. Write it like 2026-11-23.")
                             .arg(found->text.left(40)));
        return std::nullopt;
    }
    return read;
}

std::optional<Moment> JsonFields::moment(const QString &key, const Zone &zone, Need need, bool *minutesOnly)
{
    const JsonValue *found =
        typed(key, JsonValue::Type::String,
              QCoreApplication::translate("JsonFields", "a moment such as 2026-11-23T08:31:05+08:00"), need);
    if (!found)
        return std::nullopt;
    const Result<Moment> read = parseMoment(found->text, zone);
    if (!read) {
        m_reading.refuse(*found, read.error().text);
        return std::nullopt;
    }
    if (minutesOnly)
        *minutesOnly = stopsAtMinutes(found->text.trimmed());
    return *read;
}

QStringList JsonFields::unknown() const
{
    QStringList names;
    for (const QString &key : m_object.keys) {
        if (!m_asked.contains(key))
            names << key;
    }
    return names;
}

void JsonFields::refuseUnknown()
{
    for (const QString &key : unknown()) {
        QStringList known = m_asked;
        known.removeDuplicates();
        m_reading.refuse(*m_object.member(key),
                         QCoreApplication::translate("JsonFields", "“%1” is not known here. Known are: %2.")
                             .arg(key.left(40), known.join(u", "_s)));
    }
}

void JsonFields::warnOfUnknown()
{
    for (const QString &key : unknown())
        m_reading.warn(
            *m_object.member(key),
            QCoreApplication::translate("JsonFields", "“%1” is not known here and was passed over.").arg(key.left(40)));
}

} // namespace Floorwalk
