// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/database.h"

#include "models/store/databaseprivate.h"
#include "models/store/migration.h"
#include "models/store/statement.h"
#include "models/store/storefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordsApplicationId = 0x464c5752; // "FLWR"
constexpr int historyApplicationId = 0x464c5748; // "FLWH"

Result<QString> pragma(const Database &database, const QString &name)
{
    Statement statement(database, u"PRAGMA "_s + name);
    if (Result<void> ran = statement.run(); !ran)
        return ran.error();
    return statement.next() ? statement.text(0) : QString();
}

/** Sets a pragma and reads it back: SQLite ignores what it cannot do. */
Result<void> setPragma(const Database &database, const QString &name, const QString &value, const QString &expected)
{
    const Result<QString> answer = pragma(database, name + u" = "_s + value);
    if (!answer)
        return answer.error();
    const Result<QString> now = pragma(database, name);
    if (!now)
        return now.error();
    if (*now == expected)
        return {};
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("Store",
                                             "The store %1 cannot be kept safely on this disk. Choose a folder on "
                                             "this computer's own disk.")
                     .arg(database.path()),
                 u"PRAGMA %1: %2 wanted, %3 given"_s.arg(name, expected, *now)};
}

} // namespace

Database::Database(QString path, File file, Mode mode, const Clock &clock)
    : m_path(std::move(path))
    , m_file(file)
    , m_mode(mode)
    , m_clock(clock)
    , d(std::make_unique<Private>())
{
    static std::atomic<int> count = 0;
    d->connectionName = u"floorwalk-store-%1"_s.arg(++count);
    d->thread = QThread::currentThread();
}

Database::~Database()
{
    d->resting.clear();
    {
        QSqlDatabase open = connection();
        open.close();
    }
    QSqlDatabase::removeDatabase(d->connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(d->connectionName, false);
}

bool Database::onOwnThread() const
{
    return QThread::currentThread() == d->thread;
}

int Database::currentVersion(File file)
{
    return Migration::newest(file);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, File file, Mode mode, const Clock &clock)
{
    if (Result<void> checked = checkStoreFile(path, mode); !checked)
        return checked.error();
    if (mode == Mode::Write) {
        if (Result<void> made = makePrivate(path); !made)
            return made.error();
    }
    std::unique_ptr<Database> database(new Database(path, file, mode, clock));
    if (Result<void> opened = database->openConnection(); !opened)
        return opened.error();
    if (Result<void> known = database->checkIdentity(); !known)
        return known.error();
    tighten(path); // not before: a file that is no store keeps its rights
    if (Result<void> set = database->setPragmas(); !set)
        return set.error();
    if (Result<void> current = database->bringUpToDate(); !current)
        return current.error();
    return database;
}

Result<void> Database::openConnection()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, d->connectionName);
    if (!connection.isValid()) {
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate(
                         "Store", "Qt's SQLite driver is missing. Install it (Debian: libqt6sql6-sqlite)."),
                     {}};
    }
    connection.setDatabaseName(m_path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (m_mode == Mode::Read)
        options += u";QSQLITE_OPEN_READONLY"_s;
    connection.setConnectOptions(options);
    if (!connection.open())
        return storageError(connection.lastError().nativeErrorCode().toInt(), m_path, connection.lastError().text());
    return {};
}

Result<void> Database::checkIdentity()
{
    // In a read-only folder open() succeeds and the first SELECT fails, so this is also the test of reading.
    const Result<QString> tables = [this]() -> Result<QString> {
        Statement count(*this, u"SELECT count(*) FROM sqlite_schema"_s);
        if (Result<void> ran = count.run(); !ran)
            return ran.error();
        return count.next() ? count.text(0) : QString();
    }();
    if (!tables)
        return tables.error();
    const Result<QString> application = pragma(*this, u"application_id"_s);
    if (!application)
        return application.error();
    const int wanted = m_file == File::Records ? recordsApplicationId : historyApplicationId;
    const bool fresh = *tables == "0"_L1 && *application == "0"_L1;
    if (application->toInt() == wanted || (fresh && m_mode == Mode::Write))
        return {};
    if (fresh) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Store",
                                                 "The store %1 is empty: it could not be finished when it was made. "
                                                 "Make room on the disk, then start the console.")
                         .arg(m_path),
                     {}};
    }
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate(
                     "Store", "%1 is not a store of Floorwalk. Choose another file, or move this one away.")
                     .arg(m_path),
                 u"application_id %1"_s.arg(*application)};
}

Result<void> Database::setPragmas()
{
    struct Wanted
    {
        QString name;
        QString value;
        QString expected;
    };
    std::vector<Wanted> wanted{{u"foreign_keys"_s, u"ON"_s, u"1"_s}, {u"trusted_schema"_s, u"OFF"_s, u"0"_s}};
    if (m_mode == Mode::Write) {
        const bool records = m_file == File::Records;
        wanted.push_back({u"journal_mode"_s, u"WAL"_s, u"wal"_s});
        wanted.push_back({u"synchronous"_s, records ? u"FULL"_s : u"NORMAL"_s, records ? u"2"_s : u"1"_s});
        // What is erased is overwritten; in the history only where that costs no page more.
        wanted.push_back({u"secure_delete"_s, records ? u"ON"_s : u"FAST"_s, records ? u"1"_s : u"2"_s});
    } else {
        // Readers find their pages in the system's memory; the console has two of them for as long as it runs.
        wanted.push_back({u"cache_size"_s, u"-512"_s, u"-512"_s});
    }
    for (const Wanted &one : wanted) {
        if (Result<void> set = setPragma(*this, one.name, one.value, one.expected); !set)
            return set;
    }
    return {};
}

Result<void> Database::bringUpToDate()
{
    const Result<QString> text = pragma(*this, u"user_version"_s);
    if (!text)
        return text.error();
    const int version = text->toInt();
    const int newest = currentVersion(m_file);
    if (version == newest)
        return {};
    if (version > newest) {
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("Store",
                                                 "The store %1 was written by a newer Floorwalk (version %2, this "
                                                 "program knows %3). Update the program.")
                         .arg(m_path)
                         .arg(version)
                         .arg(newest),
                     {}};
    }
    if (m_mode == Mode::Read) {
        return Error{
            Error::Kind::Storage,
            QCoreApplication::translate(
                "Store", "The store %1 is of an older Floorwalk. Start the console once to bring it up to date.")
                .arg(m_path),
            u"version %1 of %2"_s.arg(version).arg(newest)};
    }
    if (version > 0) {
        if (Result<void> saved = backUpBeforeUpgrade(version); !saved)
            return saved;
    }
    Result<void> applied = Migration::apply(*this);
    d->resting.clear();
    return applied;
}

QString Database::upgradeBackupPath(const QString &path, int version)
{
    return u"%1-before-upgrade-from-%2"_s.arg(path).arg(version);
}

Result<void> Database::backUpBeforeUpgrade(int version)
{
    const QString target = upgradeBackupPath(m_path, version);
    return QFileInfo::exists(target) ? Result<void>() : copyTo(target);
}

Result<void> Database::copyTo(const QString &file)
{
    const QString part = file + u".part"_s;
    QFile::remove(part);
    // SQLite writes a copy into an empty file, and leaves its rights as they are.
    Result<void> done = makePrivate(part);
    if (done)
        done = Statement(*this, u"VACUUM INTO ?"_s).bind(part).run();
    if (done)
        done = flushToDisk(part);
    if (done)
        done = putInPlace(part, file);
    if (done)
        return done;
    QFile::remove(part);
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("Store",
                                             "%1 could not be copied to %2; what was there before is unchanged. Check "
                                             "the folder's rights and the disk's free space. (%3)")
                     .arg(m_path, file, done.error().text),
                 done.error().detail};
}

Result<QString> Database::storeId() const
{
    Statement id(*this, u"SELECT value FROM meta WHERE key = 'store_id'"_s);
    if (Result<void> ran = id.run(); !ran)
        return ran.error();
    return id.next() ? id.text(0) : QString();
}

void Database::writeUnderLeaseOf(const Database &records)
{
    d->leaseIn = &records;
}

QString Database::leaseToken() const
{
    return d->leaseIn ? d->leaseIn->leaseToken() : d->leaseToken;
}

Result<void> Database::releaseMemory()
{
    if (const Result<QString> released = pragma(*this, u"shrink_memory"_s); !released)
        return released.error();
    return {};
}

Result<void> Database::checkpoint()
{
    return Statement(*this, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run();
}

} // namespace Floorwalk
