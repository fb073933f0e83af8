// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/zone.h"
#include "models/exchange/jsonreader.h"

#include <QDate>
#include <QMap>

#include <limits>

namespace Floorwalk {

/** Collects what is wrong with one JSON file, and which keys its reader knows (so that a schema can be held to it). */
class JsonReading
{
public:
    explicit JsonReading(QString file)
        : m_file(std::move(file))
    {}

    void refuse(const JsonValue &at, const QString &text);
    void warn(const JsonValue &at, const QString &text);
    void know(const QString &section, const QString &key, bool required) { m_known[section][key] = required; }

    bool ok() const { return m_problems.empty(); }
    const std::vector<InputProblem> &problems() const { return m_problems; }
    const std::vector<InputProblem> &warnings() const { return m_warnings; }
    /** For each section the keys that its reader asked for; true = required. */
    const QMap<QString, QMap<QString, bool>> &known() const { return m_known; }

private:
    QString m_file;
    std::vector<InputProblem> m_problems;
    std::vector<InputProblem> m_warnings;
    QMap<QString, QMap<QString, bool>> m_known;
};

enum class Need : quint8 { Optional, Required };

/** Typed access to the members of one JSON object: what is missing, of the wrong type or out of range is collected. */
class JsonFields
{
public:
    /** @p section names the kind of object ("pack", "band") and is the name of its definition in the schema. */
    JsonFields(JsonReading &reading, const JsonValue &object, const QString &section);

    const JsonValue &value() const { return m_object; }
    /** The member as it is; null counts as absent. */
    const JsonValue *any(const QString &key, Need need = Need::Optional);
    const JsonValue *object(const QString &key, Need need = Need::Optional);
    /** The items of a list; empty when absent. */
    const std::vector<JsonValue> &array(const QString &key, Need need = Need::Optional);
    std::optional<QString> text(const QString &key, Need need = Need::Optional);
    QStringList texts(const QString &key, Need need = Need::Optional);
    std::optional<QString> choice(const QString &key, const QStringList &allowed, Need need = Need::Optional);
    std::optional<bool> flag(const QString &key, Need need = Need::Optional);
    std::optional<qint64> integer(const QString &key, qint64 least, qint64 most, Need need = Need::Optional);
    std::optional<double> number(const QString &key, double least, double most, Need need = Need::Optional);
    /** An amount with at most two decimals, in hundredths, exact. */
    std::optional<qint64> amount(const QString &key, Need need = Need::Optional);
    std::optional<QDate> date(const QString &key, Need need = Need::Optional);
    /** ISO 8601; without an offset it is local in @p zone. @p minutesOnly tells whether the seconds were left out. */
    std::optional<Moment> moment(const QString &key, const Zone &zone, Need need = Need::Optional,
                                 bool *minutesOnly = nullptr);

    /** Names every member nobody asked for; call it last. */
    void refuseUnknown();
    /** As refuseUnknown(), as warnings: for inputs whose other readers may know more. */
    void warnOfUnknown();

private:
    const JsonValue *typed(const QString &key, JsonValue::Type type, const QString &expected, Need need);
    QStringList unknown() const;

    JsonReading &m_reading;
    const JsonValue &m_object;
    QString m_section;
    QStringList m_asked;
};

} // namespace Floorwalk
