// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/exchange/jsonfields.h"

#include <QByteArray>

namespace Floorwalk {

/** "FILE:12:7 at /late/bands/0: expected …": one problem as one line, for people. */
QString problemText(const InputProblem &problem);
/** BadInput with a line for each problem. */
Error asError(const std::vector<InputProblem> &problems);

/** A kind of JSON file of which some travel inside the program, each under its id; others are a centre's own. */
class ShippedJson
{
public:
    /** @p folder is that of the resources. */
    explicit ShippedJson(QString folder)
        : m_folder(std::move(folder))
    {}

    /** By name. */
    QStringList ids() const;
    /** The path of the shipped file with this id, or else what was given. */
    QString pathOf(const QString &idOrFile) const;
    /** Its text, cut off behind the size that a reader refuses; NotFound with the system's words. */
    static Result<QByteArray> bytes(const QString &path);

    /** What @p build makes of the JSON, in @p value of the answer, or every problem with its place. */
    template <class Read, class Value>
    static Read parse(const QByteArray &bytes, const QString &file, std::optional<Value> Read::*value,
                      Value (*build)(JsonReading &, const JsonValue &))
    {
        Read result;
        const JsonRead json = readJson(bytes, file);
        if (!json.root) {
            result.problems.push_back(*json.problem);
            return result;
        }
        JsonReading reading(file);
        Value built = build(reading, *json.root);
        result.problems = reading.problems();
        result.knownKeys = reading.known();
        if (reading.ok())
            result.*value = std::move(built);
        return result;
    }
    /** The @p value that was read; BadInput with the first problem. */
    template <class Read, class Value> static Result<Value> valueOf(Read read, std::optional<Value> Read::*value)
    {
        if (!(read.*value))
            return Error{Error::Kind::BadInput, problemText(read.problems.front()), {}};
        return *std::move(read.*value);
    }
    /** One text in several languages, English among them: the object @p key of @p fields. */
    static QMap<QString, QString> texts(JsonReading &reading, JsonFields &fields, const QString &key, Need need);

private:
    QString m_folder;
};

} // namespace Floorwalk
