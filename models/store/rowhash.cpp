// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/rowhash.h"

#include "models/store/statement.h"

#include <QMap>
#include <QSqlRecord>

#include <array>

#include <sodium.h>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** How a stored value enters a hash: its kind, then its text. */
QByteArray canonical(const QVariant &value)
{
    switch (value.metaType().id()) {
    case QMetaType::Double:
        return 'r' + QByteArray::number(value.toDouble(), 'g', 17);
    case QMetaType::QByteArray:
        return 'b' + value.toByteArray();
    case QMetaType::QString:
        return 't' + value.toString().toUtf8();
    default:
        return 'i' + QByteArray::number(value.toLongLong());
    }
}

QJsonValue jsonOf(const QVariant &value)
{
    if (value.metaType().id() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toBase64());
    return QJsonValue::fromVariant(value);
}

} // namespace

std::span<const char *const> decisionTables()
{
    static constexpr std::array tables{"penalty",      "day_close", "roll_mark", "notice",
                                       "leave_record", "setting",   "rule_pack", "rule_pack_acknowledgement",
                                       "former_team"};
    return tables;
}

Result<std::optional<HashedRow>> hashRow(const Database &records, const QString &table, qint64 id)
{
    Statement row(records, u"SELECT * FROM %1 WHERE id = ?"_s.arg(table));
    if (Result<void> ran = row.bind(id).run(); !ran)
        return ran.error();
    if (!row.next()) {
        if (std::optional<Error> error = row.failure())
            return *error;
        return std::optional<HashedRow>();
    }
    const QSqlRecord record = row.query().record();
    QMap<QString, QVariant> columns;
    HashedRow hashed;
    for (int i = 0; i < record.count(); ++i) {
        if (row.isNull(i))
            continue;
        columns.insert(record.fieldName(i), row.value(i));
        hashed.content.insert(record.fieldName(i), jsonOf(row.value(i)));
    }
    Hasher hasher;
    hasher.add(table);
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        hasher.add(it.key()).add(canonical(it.value()));
    hashed.hash = hasher.result();
    return std::optional(hashed);
}

Hasher &Hasher::add(const QByteArray &bytes)
{
    m_bytes += QByteArray::number(bytes.size()) + ':' + bytes;
    return *this;
}

QByteArray Hasher::result() const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(m_bytes.constData()), size_t(m_bytes.size()), nullptr,
                       0);
    return hash;
}

QByteArray randomBytes(int length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    if (sodium_init() >= 0)
        randombytes_buf(bytes.data(), size_t(length));
    return bytes;
}

} // namespace Floorwalk
