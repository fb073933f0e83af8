// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <QByteArray>
#include <QStringList>

#include <span>

namespace Floorwalk {

/** One value of a row on the fast path; text is UTF-8 and only viewed. */
struct Cell
{
    enum class Kind : quint8 { Null, Number, Text };

    Cell() = default;
    Cell(qint64 value) // NOLINT: a number is a cell
        : kind(Kind::Number)
        , number(value)
    {}
    Cell(QByteArrayView value) // NOLINT: a text is a cell
        : kind(Kind::Text)
        , text(value)
    {}
    Kind kind = Kind::Null;
    qint64 number = 0;
    QByteArrayView text;
};

/** Writes many rows by one statement: straight through SQLite where that is the driver's own, else through Qt. */
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    virtual Result<void> write(std::span<const Cell> row) = 0;

    /** @p direct says which way it goes; false takes Qt's way in any case. */
    static Result<std::unique_ptr<RowWriter>> make(const Database &database, const QString &sql, bool direct = true);
};

/** Whether the SQLite linked here is the very library that Qt's driver uses for @p database. */
bool sameLibrary(const Database &database);
/** The statements of a script, each complete; comments stay with the statement that follows. */
QStringList splitStatements(const QString &script);

} // namespace Floorwalk
