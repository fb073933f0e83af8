// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"

#include <QDate>

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

/** Keeps the audit head in the file "PATH-head" beside the records. */
class HeadFile final : public AuditHeadKeeper
{
public:
    explicit HeadFile(const QString &recordsPath);
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
    /** Rows of [from, to), oldest first. */
    Result<std::vector<AuditRecord>> between(Moment from, Moment to) const;
    /** Rows about one subject such as "penalty:17", oldest first. */
    Result<std::vector<AuditRecord>> about(const QString &subject) const;
    /** Erases before and after of all rows older than @p before, in a commit of its own that says so. */
    static Result<qint64> erasePayloads(Database &records, const Grant &grant, Moment before);

private:
    const Database &m_records;
};

} // namespace Floorwalk
