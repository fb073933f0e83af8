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

Result<void> keepHead(const Database &records, const QString &recordsPath)
{
    const Result<QString> storeId = records.storeId();
    if (!storeId)
        return storeId.error();
    const Result<AuditHead> head = AuditTrail(records).head();
    if (!head)
        return head.error();
    return HeadFile(recordsPath).write(*storeId, *head);
}

Error copyFailed(const QString &from, const QString &to, const QString &why)
{
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("Store", "%1 could not be copied to %2: %3.").arg(from, to, why),
                 {}};
}

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile::remove(to);
    QFile source(from);
    if (!source.copy(to))
        return copyFailed(from, to, source.errorString());
    if (!QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner))
        return copyFailed(from, to, QCoreApplication::translate("Store", "its rights cannot be set"));
    return flushToDisk(to);
}

/** Nothing may stand at @p path but a store without records, which then gives way. */
Result<void> makeRoom(const QString &path, const Clock &clock)
{
    if (!QFileInfo::exists(path))
        return {};
    {
        auto records = Database::open(path, Database::File::Records, Database::Mode::Write, clock);
        if (!records)
            return records.error();
        const Result<Lease> lease = Lease::take(**records, u"restore"_s);
        if (!lease)
            return lease.error();
        const Result<AuditHead> head = AuditTrail(**records).head();
        if (!head)
            return head.error();
        if (head->seq > 0) {
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Store",
                                                     "The store %1 holds records. A backup is restored into an "
                                                     "empty store only: name another with --store.")
                             .arg(path),
                         {}};
        }
    }
    for (const QString &gone : {path, path + u"-wal"_s, path + u"-shm"_s, path + u"-head"_s}) {
        if (QFile::exists(gone) && !QFile::remove(gone)) {
            return Error{
                Error::Kind::Storage,
                QCoreApplication::translate("Store", "%1 could not be removed. Check the folder's rights.").arg(gone),
                {}};
        }
    }
    return {};
}

Result<void> verifyBackup(const QString &file, const Clock &clock)
{
    auto records = Database::open(file, Database::File::Records, Database::Mode::Read, clock);
    if (!records)
        return records.error();
    const HeadFile head(file);
    const Result<VerifyReport> report = verifyRecords(**records, {&head});
    return report ? Result<void>() : report.error();
}

/** Makes the copy at @p part a store of its own: no foreign lease, and an entry that says where it came from. */
Result<void> adopt(const QString &part, const QString &file, const Grant &grant, const Clock &clock)
{
    auto records = Database::open(part, Database::File::Records, Database::Mode::Write, clock);
    if (!records)
        return records.error();
    if (Result<void> cleared = Lease::clear(**records); !cleared)
        return cleared;
    Result<Transaction> transaction = Transaction::begin(**records);
    if (!transaction)
        return transaction.error();
    const AuditEntry entry{u"store.restore"_s, u"store"_s, {}, {{u"backup"_s, QFileInfo(file).absoluteFilePath()}}};
    if (Result<void> done = transaction->commit(grant, entry); !done)
        return done;
    return (*records)->checkpoint();
}

} // namespace

Result<void> Backup::write(Database &records, Database *history, const QString &file)
{
    if (QFileInfo(file).absoluteFilePath() == QFileInfo(records.path()).absoluteFilePath()) {
        return Error{
            Error::Kind::BadInput,
            QCoreApplication::translate("Store", "%1 is the store itself. Name another file for the backup.").arg(file),
            {}};
    }
    if (history) {
        if (Result<void> copied = history->copyTo(Database::historyPath(file)); !copied)
            return copied;
    }
    if (Result<void> copied = records.copyTo(file); !copied)
        return copied;
    auto copy = Database::open(file, Database::File::Records, Database::Mode::Read, records.clock());
    if (!copy)
        return copy.error();
    if (Result<void> kept = keepHead(**copy, file); !kept)
        return kept;
    return keepHead(**copy, records.path());
}

Result<void> Backup::restore(const QString &file, const QString &path, const Grant &grant, const Clock &clock)
{
    if (grant.action() != Action::RestoreStore)
        return Error{Error::Kind::Internal, {}, u"restore without its grant"_s};
    if (Result<void> sound = verifyBackup(file, clock); !sound)
        return sound;
    if (Result<void> room = makeRoom(path, clock); !room)
        return room;
    const QString part = path + u".part"_s;
    if (Result<void> copied = copyFile(file, part); !copied)
        return copied;
    if (Result<void> adopted = adopt(part, file, grant, clock); !adopted)
        return adopted;
    const QString history = Database::historyPath(path);
    if (QFileInfo::exists(Database::historyPath(file))) {
        if (Result<void> copied = copyFile(Database::historyPath(file), history + u".part"_s); !copied)
            return copied;
        for (const QString &gone : {history + u"-wal"_s, history + u"-shm"_s})
            QFile::remove(gone);
        if (Result<void> placed = putInPlace(history + u".part"_s, history); !placed)
            return placed;
    }
    if (Result<void> placed = putInPlace(part, path); !placed)
        return placed;
    auto records = Database::open(path, Database::File::Records, Database::Mode::Read, clock);
    return records ? keepHead(**records, path) : records.error();
}

} // namespace Floorwalk
