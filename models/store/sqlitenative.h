// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QStringList>

#include <initializer_list>
#include <memory>
#include <optional>
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

/**
 * Reads many rows of whole numbers and texts by one statement, straight through SQLite where that is the driver's own:
 * a day of 200 agents is a million cells, and a QVariant for each takes five times as long as the rows themselves.
 * Until it is gone it pins the write-ahead log, so a reader is a local variable.
 */
class RowReader
{
public:
    virtual ~RowReader() = default;
    /** The next row; false at the end, and then failure() tells whether it was one. */
    virtual bool next() = 0;
    /** @p none for NULL. */
    virtual qint64 number(int column, qint64 none = 0) const = 0;
    virtual QString text(int column) const = 0;
    virtual std::optional<Error> failure() const = 0;

    Moment moment(int column) const { return momentFromEpochMs(number(column)); }
    int integer(int column) const { return int(number(column)); }

    /** @p numbers are bound in their order. */
    static Result<std::unique_ptr<RowReader>> make(const Database &database, const QString &sql,
                                                   std::initializer_list<qint64> numbers, bool direct = true);
};

/** Whether the SQLite linked here is the very library that Qt's driver uses for @p database. */
bool sameLibrary(const Database &database);
/** The statements of a script, each complete; comments stay with the statement that follows. */
QStringList splitStatements(const QString &script);

} // namespace Floorwalk
