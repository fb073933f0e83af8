// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/auditchain.h"

#include "models/store/rowhash.h"
#include "models/store/statement.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

QByteArray AuditLink::hash() const
{
    return Hasher()
        .add(seq)
        .add(moment)
        .add(actor)
        .add(what)
        .add(subject)
        .add(rowHash)
        .add(payloadHash)
        .add(prev)
        .result();
}

QByteArray payloadHash(const QByteArray &salt, const QString &before, const QString &after)
{
    return Hasher().add(salt).add(before).add(after).result();
}

QByteArray auditRoot()
{
    return QByteArray(32, '\0');
}

Result<void> appendAudit(const Database &records, Moment at, const QString &actor, const AuditEntry &entry,
                         const QByteArray &rowHash)
{
    AuditLink link{0, epochMs(at), actor, entry.what, entry.subject, rowHash, {}, auditRoot()};
    {
        Statement last(records, u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s);
        if (Result<void> ran = last.run(); !ran)
            return ran;
        if (last.next()) {
            link.seq = last.number(0);
            link.prev = last.value(1).toByteArray();
        }
    }
    ++link.seq;
    const QByteArray salt = randomBytes(16);
    const QString before = jsonText(entry.before);
    const QString after = jsonText(entry.after);
    link.payloadHash = payloadHash(salt, before, after);

    Statement insert(records,
                     u"INSERT INTO audit (seq, moment, actor, what, subject, row_hash, payload_hash, prev, hash) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(link.seq).bind(link.moment).bind(link.actor).bind(link.what).bind(link.subject);
    insert.bind(rowHash.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(rowHash));
    if (Result<void> ran = insert.bind(link.payloadHash).bind(link.prev).bind(link.hash()).run(); !ran)
        return ran;
    Statement payload(records, u"INSERT INTO audit_payload (seq, salt, before, after) VALUES (?, ?, ?, ?)"_s);
    return payload.bind(link.seq).bind(salt).bind(before).bind(after).run();
}

} // namespace Floorwalk
