// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/audit.h"
#include "models/store/database.h"

#include <optional>

namespace Floorwalk {

/** One link of the audit chain as it is stored. */
struct AuditLink
{
    qint64 seq = 0;
    qint64 moment = 0; ///< UTC milliseconds
    QString actor; ///< name and role
    QString what;
    QString subject;
    QByteArray rowHash; ///< empty: the entry speaks of no decision row; "-" spelled out: the row is gone
    QByteArray payloadHash;
    QByteArray prev;

    /** What binds this link to all before it. */
    QByteArray hash() const;
};

QByteArray payloadHash(const QByteArray &salt, const QString &before, const QString &after);

/** The first link's predecessor: 32 zero bytes. */
QByteArray auditRoot();

/** Adds a link to the end of the chain, with its payload. Inside a transaction. */
Result<void> appendAudit(const Database &records, Moment at, const QString &actor, const AuditEntry &entry,
                         const QByteArray &rowHash);

/** What the audit says of a row that was removed. */
inline QByteArray goneRow()
{
    return QByteArrayLiteral("-");
}

} // namespace Floorwalk
