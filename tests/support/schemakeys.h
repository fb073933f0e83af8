// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace Floorwalk {

/** What a schema says, in the form in which a reader tells what it knows: whether each key of each object must stand.
 */
using SchemaKeys = QMap<QString, QMap<QString, bool>>;

inline QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonObject schemaOf(const QString &file)
{
    return QJsonDocument::fromJson(bytesOf(file)).object();
}

/** @p schema with the name @p rootName for the whole file. */
inline SchemaKeys schemaKeys(const QJsonObject &schema, const QString &rootName)
{
    const auto propertiesOf = [](const QJsonObject &definition) {
        QMap<QString, bool> all;
        const QJsonArray required = definition.value(QStringLiteral("required")).toArray();
        for (const QString &key : definition.value(QStringLiteral("properties")).toObject().keys())
            all.insert(key, required.contains(key));
        return all;
    };
    SchemaKeys all{{rootName, propertiesOf(schema)}};
    const QJsonObject definitions = schema.value(QStringLiteral("$defs")).toObject();
    for (const QString &name : definitions.keys())
        all.insert(name, propertiesOf(definitions.value(name).toObject()));
    return all;
}

} // namespace Floorwalk
