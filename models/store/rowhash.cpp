// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/rowhash.h"

#include "models/store/statement.h"

#include <QJsonArray>
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

/** Rows without an id of their own, which change with the row that they belong to. */
struct Part
{
    const char *of;
    const char *table;
    const char *owner; ///< the column that names the row
    const char *order;
};
constexpr std::array childTables{Part{"person", "feed_member", "person_id", "position"}};

/** Adds the columns of the present row to @p hasher and returns them. */
QJsonObject addColumns(const Statement &row, Hasher &hasher)
{
    const QSqlRecord record = row.query().record();
    QMap<QString, QVariant> columns;
    QJsonObject content;
    for (int i = 0; i < record.count(); ++i) {
        if (row.isNull(i))
            continue;
        columns.insert(record.fieldName(i), row.value(i));
        content.insert(record.fieldName(i), jsonOf(row.value(i)));
    }
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        hasher.add(it.key()).add(canonical(it.value()));
    return content;
}

Result<QJsonArray> addPart(const Database &records, const Part &part, qint64 id, Hasher &hasher)
{
    Statement rows(records, u"SELECT * FROM %1 WHERE %2 = ? ORDER BY %3"_s.arg(QLatin1StringView(part.table),
                                                                               QLatin1StringView(part.owner),
                                                                               QLatin1StringView(part.order)));
    if (Result<void> ran = rows.bind(id).run(); !ran)
        return ran.error();
    QJsonArray content;
    while (rows.next()) {
        hasher.add(QByteArray(part.table));
        content.append(addColumns(rows, hasher));
    }
    if (std::optional<Error> error = rows.failure())
        return *error;
    return content;
}

} // namespace

std::span<const AuditedTable> auditedTables()
{
    static constexpr std::array tables{AuditedTable{"penalty"},
                                       AuditedTable{"day_close"},
                                       AuditedTable{"roll_mark"},
                                       AuditedTable{"notice"},
                                       AuditedTable{"leave_record"},
                                       AuditedTable{"shift_cover"},
                                       AuditedTable{"setting"},
                                       AuditedTable{"rule_pack"},
                                       AuditedTable{"rule_pack_acknowledgement"},
                                       AuditedTable{"former_team"},
                                       AuditedTable{"incident"},
                                       AuditedTable{"coaching_note"},
                                       AuditedTable{"coaching_action"},
                                       AuditedTable{"listening"},
                                       AuditedTable{"knowledge_point"},
                                       AuditedTable{"knowledge_confirmation"},
                                       AuditedTable{"story_turn"},
                                       AuditedTable{"register_entry"},
                                       AuditedTable{"register_step"},
                                       AuditedTable{"register_standing"},
                                       AuditedTable{"submitted_report"},
                                       AuditedTable{"handover"},
                                       AuditedTable{"handover_item"},
                                       AuditedTable{"person", false}};
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
    Hasher hasher;
    HashedRow hashed;
    hasher.add(table);
    hashed.content = addColumns(row, hasher);
    for (const Part &part : childTables) {
        if (table != QLatin1StringView(part.of))
            continue;
        const Result<QJsonArray> content = addPart(records, part, id, hasher);
        if (!content)
            return content.error();
        if (!content->isEmpty())
            hashed.content.insert(QLatin1StringView(part.table), *content);
    }
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
