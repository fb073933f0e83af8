// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Floorwalk {

/** A JSON value that remembers where it stood, so that what is wrong with it can be pointed at. */
struct JsonValue
{
    enum class Type : quint8 { Null, Bool, Number, String, Array, Object };

    Type type = Type::Null;
    bool truth = false; ///< for Bool
    QString text; ///< the string, or the number as it was written
    QStringList keys; ///< for Object: the key of each item, in the file's order
    std::vector<JsonValue> items; ///< for Array and Object
    int line = 0; ///< from 1
    int column = 0; ///< from 1, in characters
    QString pointer; ///< RFC 6901; empty for the root

    /** The member called @p key of an object, or null. */
    const JsonValue *member(QStringView key) const;
};

/** What a file may cost before it is refused. */
struct JsonLimits
{
    qsizetype bytes = qsizetype{16} * 1024 * 1024;
    int depth = 32;
};

/** The root value, or the one problem that made reading stop. */
struct JsonRead
{
    std::optional<JsonValue> root;
    std::optional<InputProblem> problem;
};

/**
 * Reads strict JSON (RFC 8259): no comments, no trailing commas, one value. Refuses duplicate keys, invalid UTF-8,
 * unpaired surrogates and whatever is over @p limits, each with line, column and pointer. A byte order mark is passed
 * over. @p file is only named in the problem.
 */
JsonRead readJson(const QByteArray &bytes, const QString &file, JsonLimits limits = {});

} // namespace Floorwalk
