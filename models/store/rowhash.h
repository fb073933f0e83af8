// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <QByteArray>
#include <QJsonObject>
#include <QVariant>

#include <optional>
#include <span>

namespace Floorwalk {

/** A table whose rows are held to their last audit entry. */
struct AuditedTable
{
    const char *name;
    bool decisions = true; ///< else rows of before they were audited one by one may have no entry
};
std::span<const AuditedTable> auditedTables();

/** A row as it stands, with its hash. */
struct HashedRow
{
    QByteArray hash;
    QJsonObject content;
};
/**
 * Hashes the row @p id of @p table over its columns in the order of their names, then the rows of another table that
 * are a part of it; absent when there is no such row. A NULL column does not count, so that a column which a later
 * migration adds leaves old hashes as they were.
 */
Result<std::optional<HashedRow>> hashRow(const Database &records, const QString &table, qint64 id);

/** BLAKE2b-256 over parts, each with its length, so that no two lists of parts read alike. */
class Hasher
{
public:
    Hasher &add(const QByteArray &bytes);
    Hasher &add(const QString &text) { return add(text.toUtf8()); }
    Hasher &add(qint64 number) { return add(QByteArray::number(number)); }
    QByteArray result() const;

private:
    QByteArray m_bytes;
};

/** @p length random bytes of the system's own source. */
QByteArray randomBytes(int length);

} // namespace Floorwalk
