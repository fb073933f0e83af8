// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/statement.h"

#include "models/store/databaseprivate.h"

#include <QCoreApplication>
#include <QSqlError>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

// SQLite's primary result codes; sqlite3.h itself stands in one file only.
constexpr int codePermission = 3;
constexpr int codeBusy = 5;
constexpr int codeLocked = 6;
constexpr int codeReadOnly = 8;
constexpr int codeIo = 10;
constexpr int codeCorrupt = 11;
constexpr int codeFull = 13;
constexpr int codeCannotOpen = 14;
constexpr int codeConstraint = 19;
constexpr int codeNotDatabase = 26;

constexpr QLatin1StringView detailPrefix("SQLite ");

QString storageText(int code)
{
    switch (code & 0xff) {
    case codeBusy:
    case codeLocked:
        return QCoreApplication::translate(
            "Store", "Another program is writing to the store %1. Nothing was saved; try again in a moment.");
    case codePermission:
    case codeReadOnly:
        return QCoreApplication::translate(
            "Store", "The store %1 may not be written. Check the rights of the file and of its folder.");
    case codeFull:
        return QCoreApplication::translate(
            "Store", "There is no room left for the store %1. Nothing was saved; make room on the disk and try again.");
    case codeIo:
        return QCoreApplication::translate(
            "Store",
            "The disk refused to read or write the store %1. Nothing was saved; check the disk and its free space.");
    case codeCorrupt:
        return QCoreApplication::translate(
            "Store", "The store %1 is damaged. Stop working with it and restore the latest backup.");
    case codeNotDatabase:
        return QCoreApplication::translate(
            "Store", "%1 is not a store of Floorwalk. Choose another file, or move this one away.");
    case codeCannotOpen:
        return QCoreApplication::translate(
            "Store", "The store %1 cannot be opened. Check the path and the rights of its folder.");
    case codeConstraint:
        return QCoreApplication::translate(
            "Store", "The store %1 refused a change that does not fit what it holds. Nothing was saved.");
    default:
        return QCoreApplication::translate("Store", "The store %1 reported an error. Nothing was saved.");
    }
}

Error errorOf(const Database &database, const QSqlError &error, const QString &sql)
{
    return storageError(error.nativeErrorCode().toInt(), database.path(), error.text() + u" · "_s + sql);
}

} // namespace

Error storageError(int code, const QString &path, const QString &detail)
{
    // Busy passes as a full disk does, so it is no Conflict: that is final. What does not fit is a bug of the writer.
    const auto kind = (code & 0xff) == codeConstraint ? Error::Kind::Internal : Error::Kind::Storage;
    return Error{kind, storageText(code).arg(path), detailPrefix + u"%1: %2"_s.arg(code).arg(detail)};
}

bool isOfDisk(const Error &error)
{
    if (!error.detail.startsWith(detailPrefix))
        return false;
    const int code = QStringView(error.detail).sliced(detailPrefix.size()).split(u':').first().toInt() & 0xff;
    return code == codeFull || code == codeIo;
}

Statement::Statement(const Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
{
    Q_ASSERT(database.onOwnThread());
    m_place = &database.d->resting[sql];
    if (*m_place) {
        m_query = std::move(*m_place);
        return;
    }
    m_query = std::make_unique<QSqlQuery>(database.connection());
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql))
        m_prepareError = errorOf(database, m_query->lastError(), sql);
}

Statement::~Statement()
{
    if (m_prepareError)
        return;
    m_query->finish();
    *m_place = std::move(m_query);
}

Statement &Statement::bind(const QVariant &value)
{
    m_query->bindValue(m_next++, value);
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    return bind(QVariant(text.isNull() ? u""_s : text));
}

Result<void> Statement::run()
{
    m_next = 0;
    if (m_prepareError)
        return *m_prepareError;
    if (!m_query->exec())
        return errorOf(m_database, m_query->lastError(), m_sql);
    return {};
}

bool Statement::next()
{
    return m_query->next();
}

std::optional<Error> Statement::failure() const
{
    if (m_prepareError)
        return m_prepareError;
    if (m_query->lastError().isValid())
        return errorOf(m_database, m_query->lastError(), m_sql);
    return std::nullopt;
}

std::optional<qint64> Statement::maybeNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<int> Statement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<Moment> Statement::maybeMoment(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(moment(column));
}

Result<void> Statement::runOne(const QString &missing)
{
    if (Result<void> ran = run(); !ran)
        return ran;
    if (rowsChanged() != 1)
        return Error{Error::Kind::NotFound, missing, m_sql};
    return {};
}

} // namespace Floorwalk
