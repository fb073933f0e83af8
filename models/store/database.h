// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QString>

#include <memory>

class QSqlDatabase;

namespace Floorwalk {

class Statement;

/**
 * One connection to one of the two store files, for the one thread that opened it. Opening checks what a database file
 * can be wrong in, brings an old schema up to date after a backup, and sets and verifies the pragmas.
 */
class Database
{
public:
    enum class File { Records, History };
    enum class Mode { Write, Read };

    /**
     * Opens @p path; Write makes it when it is absent. Storage: not writable, on a network share, not a Floorwalk
     * store, damaged, of a newer program, or (Read) absent or not yet upgraded. The text says which and what to do.
     */
    static Result<std::unique_ptr<Database>> open(const QString &path, File file, Mode mode, const Clock &clock);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    File file() const { return m_file; }
    Mode mode() const { return m_mode; }
    const Clock &clock() const { return m_clock; }
    /** Only the thread that opened the connection may use it. */
    bool onOwnThread() const;
    /** The store's random id, given when it was made; tells one store's audit head from another's. */
    Result<QString> storeId() const;
    /** Writes a whole copy of the file to @p file, flushed and renamed into place; the old one stays on failure. */
    Result<void> copyTo(const QString &file);
    /** The lease that this connection writes under: in the records its own; empty where it holds none. */
    QString leaseToken() const;
    /** This history is written under the lease that stands in @p records, which outlives it. */
    void writeUnderLeaseOf(const Database &records);
    /** Brings what the write-ahead log holds into the file itself. */
    Result<void> checkpoint();
    /** Lets go of the pages it keeps in memory, as after work that is not soon done again; they are read anew. */
    Result<void> releaseMemory();

    /** "PATH-history": the live history beside the records in @p recordsPath. */
    static QString historyPath(const QString &recordsPath) { return recordsPath + QStringLiteral("-history"); }
    /** Where the store @p path is copied to before its schema of @p version is brought up to date. */
    static QString upgradeBackupPath(const QString &path, int version);
    /** The schema version this program writes. */
    static int currentVersion(File file);

private:
    friend class Statement;
    friend class Transaction;
    friend class Lease;
    friend class RowReader;
    friend class RowWriter;
    friend bool sameLibrary(const Database &database);
    struct Private;
    Database(QString path, File file, Mode mode, const Clock &clock);
    QSqlDatabase connection() const;
    Result<void> openConnection();
    Result<void> checkIdentity();
    Result<void> setPragmas();
    Result<void> backUpBeforeUpgrade(int version);
    Result<void> bringUpToDate();

    QString m_path;
    File m_file;
    Mode m_mode;
    const Clock &m_clock;
    std::unique_ptr<Private> d;
};

/** The kind of file system that holds @p path when it is one shared over the network ("nfs4", "cifs"), else empty. */
QString networkFileSystem(const QString &path);

} // namespace Floorwalk
