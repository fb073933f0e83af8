// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/backup.h"

#include "models/store/lease.h"
#include "models/store/statement.h"
#include "models/store/storefile.h"
#include "models/store/verify.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView partSuffix(".part");

Error copyFailed(const QString &from, const QString &to, const QString &why)
{
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("Store",
                                             "%1 could not be copied to %2: %3. Check the disk's free space and the "
                                             "folder's rights; nothing was changed.")
                     .arg(from, to, why),
                 {}};
}

/** Writes all of @p bytes: a disk that takes a part of them says why only when asked for the rest. */
bool writeWhole(QFile &target, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 taken = target.write(bytes.data(), bytes.size());
        if (taken <= 0)
            return false;
        bytes = bytes.sliced(taken);
    }
    return true;
}

/** A whole copy that only its owner may read, or none. */
Result<void> copyFile(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (Result<void> made = makePrivate(to); !made)
        return made;
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return copyFailed(from, to, source.errorString());
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return copyFailed(from, to, target.errorString());
    for (;;) {
        const QByteArray piece = source.read(1 << 20);
        if (piece.isEmpty())
            break;
        if (!writeWhole(target, piece))
            return copyFailed(from, to, target.errorString());
    }
    if (source.error() != QFile::NoError)
        return copyFailed(from, to, source.errorString());
    target.close();
    return flushToDisk(to);
}

/** Removes what a restore that failed left half done. */
class PartFiles
{
public:
    explicit PartFiles(const QString &path)
        : records(path + partSuffix)
        , history(Database::historyPath(path) + partSuffix)
    {}
    ~PartFiles()
    {
        for (const QString &part : {records, history}) {
            for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(part + suffix);
        }
        for (int version = 1; version < Database::currentVersion(Database::File::Records); ++version)
            QFile::remove(Database::upgradeBackupPath(records, version)); // the backup itself stays
    }
    PartFiles(const PartFiles &) = delete;
    PartFiles &operator=(const PartFiles &) = delete;

    const QString records;
    const QString history;
};

/** Nothing may stand at @p path but a store without records, which may give way. */
Result<void> checkRoom(const QString &path, const Clock &clock)
{
    if (Result<void> possible = checkStoreFile(path, Database::Mode::Write); !possible)
        return possible;
    if (!QFileInfo::exists(path))
        return {};
    auto records = Database::open(path, Database::File::Records, Database::Mode::Write, clock);
    if (!records)
        return records.error();
    const Result<Lease> lease = Lease::take(**records, u"restore"_s);
    if (!lease)
        return lease.error();
    const Result<AuditHead> head = AuditTrail(**records).head();
    if (!head)
        return head.error();
    if (head->seq == 0)
        return {};
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("Store",
                                             "The store %1 holds records. A backup is restored into an empty store "
                                             "only: name another with --store.")
                     .arg(path),
                 {}};
}

Result<void> makeRoom(const QString &path)
{
    for (const QString &gone : {path, path + u"-wal"_s, path + u"-shm"_s, HeadFile::pathFor(path)}) {
        if (QFile::exists(gone) && !QFile::remove(gone)) {
            return Error{
                Error::Kind::Storage,
                QCoreApplication::translate("Store", "%1 could not be removed. Check the folder's rights.").arg(gone),
                {}};
        }
    }
    return {};
}

/** Whether @p file can be a backup: there, readable, and not a store that somebody writes right now. */
Result<void> checkBackup(const QString &file)
{
    if (!QFileInfo(file).isFile()) {
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("Store", "There is no backup at %1. Name the file of a backup.").arg(file),
            {}};
    }
    if (QFileInfo(file + u"-wal"_s).size() > 0) {
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Store",
                                                 "%1 is a store in use, not a backup. Make a backup of it with "
                                                 "floorwalk backup, and restore that.")
                         .arg(file),
                     {}};
    }
    return {};
}

/** Which store a copy is, and where its audit trail ends. */
struct Adopted
{
    QString storeId;
    AuditHead head;
};

/**
 * Verifies the copy at @p part of the backup @p file, brought up to date if an older program made it, and makes it a
 * store of its own: no foreign lease, and an entry that says where it came from.
 */
Result<Adopted> adopt(const QString &part, const QString &file, const Grant &grant, const Clock &clock)
{
    auto records = Database::open(part, Database::File::Records, Database::Mode::Write, clock);
    if (!records)
        return records.error();
    const HeadFile head(file);
    const Result<VerifyReport> report = verifyRecords(**records, {&head});
    if (!report)
        return report.error();
    if (report->auditRows == 0) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("Store", "It holds no records. Name another backup."),
                     {}};
    }
    if (Result<void> cleared = Lease::clear(**records); !cleared)
        return cleared.error();
    Result<Transaction> transaction = Transaction::begin(**records);
    if (!transaction)
        return transaction.error();
    const AuditEntry entry{u"store.restore"_s, u"store"_s, {}, {{u"backup"_s, QFileInfo(file).absoluteFilePath()}}};
    if (Result<void> done = transaction->commit(grant, entry); !done)
        return done.error();
    const Result<QString> storeId = (*records)->storeId();
    if (!storeId)
        return storeId.error();
    const Result<AuditHead> now = AuditTrail(**records).head();
    if (!now)
        return now.error();
    if (Result<void> whole = (*records)->checkpoint(); !whole)
        return whole.error();
    return Adopted{*storeId, *now};
}

/** The same for the history, which holds no decisions. */
Result<void> adoptHistory(const QString &part, const Clock &clock)
{
    auto history = Database::open(part, Database::File::History, Database::Mode::Write, clock);
    if (!history)
        return history.error();
    if (Result<void> sound = verifyHistory(**history); !sound)
        return sound;
    return (*history)->checkpoint();
}

/**
 * Copies are checked where they lie, so what they say of themselves is said of the backup, and what the disk says there
 * of the store they were to become.
 */
Error notRestored(const QString &file, const Error &why, const QString &part)
{
    const QString place = isOfDisk(why) ? part.chopped(partSuffix.size()) : file;
    return Error{why.kind,
                 QCoreApplication::translate("Store", "The backup %1 was not restored, and nothing was changed: %2")
                     .arg(file, QString(why.text).replace(part, place)),
                 why.detail};
}

/** Whether writing a backup to @p file would put it over a part of the store itself, a folder or a store in use. */
Result<void> checkTarget(const QString &store, const QString &file)
{
    const QFileInfo target(file);
    const QString history = Database::historyPath(store);
    for (const QString &own : {store, history, HeadFile::pathFor(store)}) {
        if (target.absoluteFilePath() == QFileInfo(own).absoluteFilePath()
            || (target.exists() && target.canonicalFilePath() == QFileInfo(own).canonicalFilePath())) {
            return Error{
                Error::Kind::BadInput,
                QCoreApplication::translate("Store", "%1 is the store itself. Name another file for the backup.")
                    .arg(file),
                {}};
        }
    }
    if (target.isDir()) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("Store", "%1 is a folder. Name a file for the backup.").arg(file),
                     {}};
    }
    if (QFileInfo(file + u"-wal"_s).size() > 0) {
        return Error{
            Error::Kind::Conflict,
            QCoreApplication::translate("Store", "%1 is a store in use. Name another file for the backup.").arg(file),
            {}};
    }
    return {};
}

} // namespace

Result<void> Backup::write(Database &records, Database *history, const QString &file)
{
    if (Result<void> possible = checkTarget(records.path(), file); !possible)
        return possible;
    // Read before the copy, which may lie where no store can be opened (a network share) but surely holds it.
    const Result<QString> storeId = records.storeId();
    if (!storeId)
        return storeId.error();
    const AuditTrail trail(records);
    const Result<AuditHead> head = trail.head();
    if (!head)
        return head.error();
    if (history) {
        if (Result<void> copied = history->copyTo(Database::historyPath(file)); !copied)
            return copied;
    }
    if (Result<void> copied = records.copyTo(file); !copied)
        return copied;
    if (Result<void> kept = HeadFile(file).write(*storeId, *head); !kept)
        return kept;
    HeadFile beside(records.path());
    return trail.keepHead(beside);
}

Result<void> Backup::restore(const QString &file, const QString &path, const Grant &grant, const Clock &clock)
{
    if (grant.action() != Action::RestoreStore)
        return Error{Error::Kind::Internal, {}, u"restore without its grant"_s};
    if (Result<void> there = checkBackup(file); !there)
        return there;
    if (Result<void> room = checkRoom(path, clock); !room)
        return room;
    const PartFiles part(path);
    const QString history = Database::historyPath(path);
    const bool withHistory = QFileInfo::exists(Database::historyPath(file));
    if (Result<void> copied = copyFile(file, part.records); !copied)
        return copied;
    const Result<Adopted> adopted = adopt(part.records, file, grant, clock);
    if (!adopted)
        return notRestored(file, adopted.error(), part.records);
    if (withHistory) {
        if (Result<void> copied = copyFile(Database::historyPath(file), part.history); !copied)
            return copied;
        if (Result<void> sound = adoptHistory(part.history, clock); !sound)
            return notRestored(Database::historyPath(file), sound.error(), part.history);
    }
    if (Result<void> room = makeRoom(path); !room)
        return room;
    if (withHistory) {
        for (const QString &gone : {history + u"-wal"_s, history + u"-shm"_s})
            QFile::remove(gone);
        if (Result<void> placed = putInPlace(part.history, history); !placed)
            return placed;
    }
    if (Result<void> placed = putInPlace(part.records, path); !placed)
        return placed;
    return HeadFile(path).write(adopted->storeId, adopted->head);
}

} // namespace Floorwalk
