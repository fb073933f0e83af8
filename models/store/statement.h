// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/store/database.h"

#include <QDate>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <vector>

namespace Floorwalk {

/**
 * One prepared statement with its bound values; repositories speak SQL only through it. It borrows the connection's
 * prepared query for that text and gives it back reset, so that no unfinished SELECT pins the write-ahead log.
 */
class Statement
{
public:
    Statement(const Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const QVariant &value);
    Statement &bind(const QString &text); ///< a null text is stored as an empty one
    Statement &bind(qint64 number) { return bind(QVariant(number)); }
    Statement &bind(int number) { return bind(QVariant(number)); }
    Statement &bind(bool flag) { return bind(QVariant(int(flag))); }
    Statement &bind(double number) { return bind(QVariant(number)); }
    Statement &bind(const QByteArray &blob) { return bind(QVariant(blob)); }
    Statement &bind(Moment moment) { return bind(QVariant(epochMs(moment))); }
    Statement &bind(QDate date) { return bind(QVariant(date.toString(Qt::ISODate))); }
    template <class T> Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bind(QVariant(QMetaType::fromType<QString>()));
    }
    template <class Tag> Statement &bind(RowId<Tag> id) { return bind(id.value()); }

    /** Executes. Call next() for rows, or let it go for a write. */
    Result<void> run();
    bool next();
    /** What went wrong in run() or while stepping. */
    std::optional<Error> failure() const;
    qint64 lastInsertId() const { return m_query->lastInsertId().toLongLong(); }
    int rowsChanged() const { return m_query->numRowsAffected(); }

    QVariant value(int column) const { return m_query->value(column); }
    bool isNull(int column) const { return m_query->isNull(column); }
    qint64 number(int column) const { return value(column).toLongLong(); }
    int integer(int column) const { return value(column).toInt(); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const { return value(column).toString(); }
    Moment moment(int column) const { return momentFromEpochMs(number(column)); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    std::optional<qint64> maybeNumber(int column) const;
    std::optional<int> maybeInteger(int column) const;
    std::optional<Moment> maybeMoment(int column) const;
    const QSqlQuery &query() const { return *m_query; }
    std::unique_ptr<QSqlQuery> *m_place; ///< where it rests between uses

    /** Runs and reads all rows by @p read(Statement &). */
    template <class Read> auto rows(Read read) -> Result<std::vector<decltype(read(*this))>>
    {
        std::vector<decltype(read(*this))> found;
        if (Result<void> ran = run(); !ran)
            return ran.error();
        while (next())
            found.push_back(read(*this));
        if (std::optional<Error> error = failure())
            return *error;
        return found;
    }
    /** Runs and reads the first row, if there is one. */
    template <class Read> auto first(Read read) -> Result<std::optional<decltype(read(*this))>>
    {
        if (Result<void> ran = run(); !ran)
            return ran.error();
        if (next())
            return std::optional(read(*this));
        if (std::optional<Error> error = failure())
            return *error;
        return std::optional<decltype(read(*this))>();
    }
    /** Runs a write whose one row must be there; NotFound with @p missing otherwise. */
    Result<void> runOne(const QString &missing);

private:
    const Database &m_database;
    std::unique_ptr<QSqlQuery> m_query;
    QString m_sql;
    int m_next = 0;
    std::optional<Error> m_prepareError;
};

/** An SQLite failure in the user's words; @p code is the (extended) result code, @p path the file. */
Error storageError(int code, const QString &path, const QString &detail);
/** Whether @p error is one of those, and the disk it happened on is the trouble, not what a file holds. */
bool isOfDisk(const Error &error);

inline QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
inline QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace Floorwalk
