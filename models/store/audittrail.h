// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"

#include <QDate>

#include <optional>
#include <vector>

namespace Floorwalk {

/** Where the audit head is kept outside the store: the sidecar file, the keychain, an export. */
class AuditHeadKeeper
{
public:
    virtual ~AuditHeadKeeper() = default;
    virtual QString name() const = 0; ///< for messages: the file's path, "keychain"
    /** The head kept for the store @p storeId; NotFound when none ever was. */
    virtual Result<AuditHead> read(const QString &storeId) const = 0;
    virtual Result<void> write(const QString &storeId, const AuditHead &head) = 0;
};

/** Keeps the audit head in the file "PATH-head" beside the records, a backup or an export. */
class HeadFile final : public AuditHeadKeeper
{
public:
    explicit HeadFile(const QString &recordsPath);
    /** The head file of that very name. */
    static HeadFile named(const QString &path);
    /** Of a store, a backup or an export at @p path: what its head file is called. */
    static QString pathFor(const QString &path) { return path + QStringLiteral("-head"); }
    QString name() const override { return m_path; }
    Result<AuditHead> read(const QString &storeId) const override;
    Result<void> write(const QString &storeId, const AuditHead &head) override;

private:
    QString m_path;
};

/** The append-only trail of who changed what: a chain of hashes, with before and after apart and erasable. */
class AuditTrail
{
public:
    explicit AuditTrail(const Database &records)
        : m_records(records)
    {}
    Result<AuditHead> head() const;
    /** When the last entry was made; absent before the first. Later than now = the clock was set back. */
    Result<std::optional<Moment>> lastMoment() const;
    /** Whether the chain, as it is now, runs through @p head. */
    Result<bool> holds(const AuditHead &head) const;
    /**
     * Keeps the head as it is now in @p keeper. Conflict when the copy there is of this store but not of this chain: it
     * stays, because it is what shows that the trail was cut or rewritten.
     */
    Result<void> keepHead(AuditHeadKeeper &keeper) const;
    /** Rows of [from, to), oldest first; of @p what alone where it is named. */
    Result<std::vector<AuditRecord>> between(Moment from, Moment to, const QString &what = {}) const;
    /** Rows about one subject such as "penalty:17", oldest first. */
    Result<std::vector<AuditRecord>> about(const QString &subject) const;
    /** Whether any row is of an actor of that name, in whatever role. */
    Result<bool> hasActed(const QString &name) const;
    /**
     * Erases before and after of the oldest rows that are older than @p before, at most @p most of them, in a commit of
     * its own that says so; returns how many. The chain and its hashes stay. Forbidden without EraseExpired.
     */
    static Result<qint64> erasePayloads(Database &records, const Grant &grant, Moment before, int most = 1000);

private:
    const Database &m_records;
};

} // namespace Floorwalk
