// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlitenative.h"

#include "models/store/databaseprivate.h"
#include "models/store/statement.h"

#include <QSqlDriver>

#include <sqlite3.h> // the only file that includes it: migrations are split, history is written and read here

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

class DirectWriter final : public RowWriter
{
public:
    DirectWriter(sqlite3 *handle, sqlite3_stmt *statement, QString path)
        : m_handle(handle)
        , m_statement(statement)
        , m_path(std::move(path))
    {}
    ~DirectWriter() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(DirectWriter)

    Result<void> write(std::span<const Cell> row) override
    {
        int column = 0;
        for (const Cell &cell : row) {
            ++column;
            switch (cell.kind) {
            case Cell::Kind::Null:
                sqlite3_bind_null(m_statement, column);
                break;
            case Cell::Kind::Number:
                sqlite3_bind_int64(m_statement, column, cell.number);
                break;
            case Cell::Kind::Text:
                // Static: the view outlives the step, and the next row binds anew before the next step.
                sqlite3_bind_text(m_statement, column, cell.text.data() ? cell.text.data() : "", int(cell.text.size()),
                                  SQLITE_STATIC);
                break;
            }
        }
        const int stepped = sqlite3_step(m_statement);
        const int reset = sqlite3_reset(m_statement);
        if (stepped == SQLITE_DONE)
            return {};
        return storageError(reset, m_path, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    QString m_path;
};

class QtWriter final : public RowWriter
{
public:
    QtWriter(const Database &database, const QString &sql)
        : m_statement(database, sql)
    {}

    Result<void> write(std::span<const Cell> row) override
    {
        for (const Cell &cell : row) {
            switch (cell.kind) {
            case Cell::Kind::Null:
                m_statement.bind(std::optional<qint64>());
                break;
            case Cell::Kind::Number:
                m_statement.bind(cell.number);
                break;
            case Cell::Kind::Text:
                m_statement.bind(QString::fromUtf8(cell.text));
                break;
            }
        }
        return m_statement.run();
    }

private:
    Statement m_statement;
};

class DirectReader final : public RowReader
{
public:
    DirectReader(sqlite3 *handle, sqlite3_stmt *statement, QString path)
        : m_handle(handle)
        , m_statement(statement)
        , m_path(std::move(path))
    {}
    ~DirectReader() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(DirectReader)

    bool next() override
    {
        m_code = sqlite3_step(m_statement);
        return m_code == SQLITE_ROW;
    }
    qint64 number(int column, qint64 none) const override
    {
        const qint64 value = sqlite3_column_int64(m_statement, column);
        return value == 0 && sqlite3_column_type(m_statement, column) == SQLITE_NULL ? none : value;
    }
    QString text(int column) const override
    {
        const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
    }
    std::optional<Error> failure() const override
    {
        if (m_code == SQLITE_ROW || m_code == SQLITE_DONE)
            return std::nullopt;
        return storageError(m_code, m_path, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    QString m_path;
    int m_code = SQLITE_ROW;
};

class QtReader final : public RowReader
{
public:
    QtReader(const Database &database, const QString &sql, std::initializer_list<qint64> numbers)
        : m_statement(database, sql)
    {
        for (const qint64 number : numbers)
            m_statement.bind(number);
    }
    Result<void> run() { return m_statement.run(); }
    bool next() override { return m_statement.next(); }
    qint64 number(int column, qint64 none) const override
    {
        const QVariant value = m_statement.value(column);
        return value.isNull() ? none : value.toLongLong();
    }
    QString text(int column) const override { return m_statement.text(column); }
    std::optional<Error> failure() const override { return m_statement.failure(); }

private:
    Statement m_statement;
};

Result<sqlite3_stmt *> prepareNative(sqlite3 *handle, const Database &database, const QString &sql, unsigned flags)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    const int code = sqlite3_prepare_v3(handle, text.constData(), int(text.size()), flags, &statement, nullptr);
    if (code != SQLITE_OK)
        return storageError(code, database.path(), QString::fromUtf8(sqlite3_errmsg(handle)));
    return statement;
}

} // namespace

bool sameLibrary(const Database &database)
{
    // A second copy of SQLite in the process would have no memory in use: it has opened nothing yet.
    if (!handleOf(database.connection()) || sqlite3_memory_used() <= 0)
        return false;
    Statement source(database, u"SELECT sqlite_source_id()"_s);
    return source.run() && source.next() && source.text(0) == QLatin1StringView(sqlite3_sourceid());
}

Result<std::unique_ptr<RowWriter>> RowWriter::make(const Database &database, const QString &sql, bool direct)
{
    if (!direct || !sameLibrary(database))
        return std::unique_ptr<RowWriter>(std::make_unique<QtWriter>(database, sql));
    sqlite3 *handle = handleOf(database.connection());
    const Result<sqlite3_stmt *> statement = prepareNative(handle, database, sql, SQLITE_PREPARE_PERSISTENT);
    if (!statement)
        return statement.error();
    return std::unique_ptr<RowWriter>(std::make_unique<DirectWriter>(handle, *statement, database.path()));
}

Result<std::unique_ptr<RowReader>> RowReader::make(const Database &database, const QString &sql,
                                                   std::initializer_list<qint64> numbers, bool direct)
{
    if (!direct || !sameLibrary(database)) {
        auto reader = std::make_unique<QtReader>(database, sql, numbers);
        if (Result<void> ran = reader->run(); !ran)
            return ran.error();
        return std::unique_ptr<RowReader>(std::move(reader));
    }
    sqlite3 *handle = handleOf(database.connection());
    const Result<sqlite3_stmt *> statement = prepareNative(handle, database, sql, 0);
    if (!statement)
        return statement.error();
    int place = 0;
    for (const qint64 number : numbers)
        sqlite3_bind_int64(*statement, ++place, number);
    return std::unique_ptr<RowReader>(std::make_unique<DirectReader>(handle, *statement, database.path()));
}

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString pending;
    for (const QString &line : script.split(u'\n')) {
        pending += line + u'\n';
        if (line.contains(u';') && sqlite3_complete(pending.toUtf8().constData())) {
            statements << pending.trimmed();
            pending.clear();
        }
    }
    if (!pending.trimmed().isEmpty())
        statements << pending.trimmed();
    return statements;
}

} // namespace Floorwalk
