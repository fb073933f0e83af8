// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/audittrail.h"

#include "models/store/auditchain.h"
#include "models/store/grantcheck.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

AuditRecord readRecord(const Statement &s)
{
    AuditRecord record{s.number(0), s.moment(1), s.text(2), s.text(3), s.text(4), {}, {}};
    if (!s.isNull(5)) {
        record.before = QJsonDocument::fromJson(s.text(5).toUtf8()).object();
        record.after = QJsonDocument::fromJson(s.text(6).toUtf8()).object();
    }
    return record;
}

QString selectRecords(const QString &condition)
{
    return u"SELECT a.seq, a.moment, a.actor, a.what, a.subject, p.before, p.after FROM audit a "
           "LEFT JOIN audit_payload p USING (seq) WHERE "_s
           + condition + u" ORDER BY a.seq"_s;
}

} // namespace

HeadFile::HeadFile(const QString &recordsPath)
    : m_path(pathFor(recordsPath))
{}

HeadFile HeadFile::named(const QString &path)
{
    HeadFile file{QString()};
    file.m_path = path;
    return file;
}

Result<AuditHead> HeadFile::read(const QString &storeId) const
{
    QFile in(m_path);
    const Error none{
        Error::Kind::NotFound, QCoreApplication::translate("Store", "No audit head is kept in %1.").arg(m_path), {}};
    if (!in.exists())
        return none;
    if (!in.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("Store", "%1 cannot be read: %2.").arg(m_path, in.errorString()),
                     {}};
    }
    const QJsonObject kept = QJsonDocument::fromJson(in.readAll()).object();
    if (kept[u"schema"].toString() != "floorwalk.head/1"_L1) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("Store", "%1 does not hold an audit head.").arg(m_path),
                     {}};
    }
    if (kept[u"store"].toString() != storeId)
        return none;
    return AuditHead{kept[u"seq"].toInteger(), kept[u"hash"].toString().toLatin1()};
}

Result<void> HeadFile::write(const QString &storeId, const AuditHead &head)
{
    const QJsonObject kept{{u"schema"_s, u"floorwalk.head/1"_s},
                           {u"store"_s, storeId},
                           {u"seq"_s, head.seq},
                           {u"hash"_s, QString::fromLatin1(head.hash)}};
    QSaveFile out(m_path);
    if (out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && out.write(QJsonDocument(kept).toJson()) > 0 && out.commit())
        return {};
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("Store", "%1 cannot be written: %2.").arg(m_path, out.errorString()),
                 {}};
}

Result<AuditHead> AuditTrail::head() const
{
    Statement last(m_records, u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s);
    if (Result<void> ran = last.run(); !ran)
        return ran.error();
    if (!last.next())
        return AuditHead{0, auditRoot().toHex()};
    return AuditHead{last.number(0), last.value(1).toByteArray().toHex()};
}

Result<std::optional<Moment>> AuditTrail::lastMoment() const
{
    Statement last(m_records, u"SELECT moment FROM audit ORDER BY seq DESC LIMIT 1"_s);
    return last.first([](const Statement &s) { return s.moment(0); });
}

Result<bool> AuditTrail::holds(const AuditHead &head) const
{
    if (head.seq == 0)
        return true;
    Statement then(m_records, u"SELECT hash FROM audit WHERE seq = ?"_s);
    const auto hash = then.bind(head.seq).first([](const Statement &s) { return s.value(0).toByteArray().toHex(); });
    if (!hash)
        return hash.error();
    return hash->has_value() && **hash == head.hash;
}

Result<void> AuditTrail::keepHead(AuditHeadKeeper &keeper) const
{
    const Result<QString> storeId = m_records.storeId();
    if (!storeId)
        return storeId.error();
    const Result<AuditHead> last = head();
    if (!last)
        return last.error();
    const Result<AuditHead> kept = keeper.read(*storeId);
    if (kept && *kept == *last)
        return {};
    if (kept) {
        const Result<bool> same = holds(*kept);
        if (!same)
            return same.error();
        if (!*same) {
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Store",
                                                     "%1 remembers another audit trail than the store %2 holds: it was "
                                                     "cut off or rewritten. Check it with floorwalk verify.")
                             .arg(keeper.name(), m_records.path()),
                         {}};
        }
    }
    return keeper.write(*storeId, *last);
}

Result<std::vector<AuditRecord>> AuditTrail::between(Moment from, Moment to, const QString &what) const
{
    Statement select(m_records, selectRecords(u"a.moment >= ? AND a.moment < ? AND (? = '' OR a.what = ?)"_s));
    return select.bind(from).bind(to).bind(what).bind(what).rows(readRecord);
}

Result<std::vector<AuditRecord>> AuditTrail::about(const QString &subject) const
{
    Statement select(m_records, selectRecords(u"a.subject = ?"_s));
    return select.bind(subject).rows(readRecord);
}

Result<bool> AuditTrail::hasActed(const QString &name) const
{
    Statement select(m_records,
                     u"SELECT EXISTS (SELECT 1 FROM audit WHERE substr(actor, 1, length(?) + 2) = ? || ' (')"_s);
    const auto found = select.bind(name).bind(name).first([](const Statement &s) { return s.flag(0); });
    return found ? Result<bool>(found->value_or(false)) : Result<bool>(found.error());
}

Result<qint64> AuditTrail::erasePayloads(Database &records, const Grant &grant, Moment before, int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    Result<Transaction> transaction = Transaction::begin(records);
    if (!transaction)
        return transaction.error();
    qint64 through = 0;
    {
        // The chain is in the order of seq; clocks may have been set back, so the border is the first younger row.
        Statement border(records, u"SELECT min(coalesce((SELECT min(seq) FROM audit WHERE moment >= ?) - 1, "
                                  "(SELECT max(seq) FROM audit), 0), coalesce((SELECT max(seq) FROM "
                                  "(SELECT seq FROM audit_payload ORDER BY seq LIMIT ?)), 0))"_s);
        if (Result<void> ran = border.bind(before).bind(most).run(); !ran)
            return ran.error();
        through = border.next() ? border.number(0) : 0;
    }
    Statement erase(records, u"DELETE FROM audit_payload WHERE seq <= ?"_s);
    if (Result<void> ran = erase.bind(through).run(); !ran)
        return ran.error();
    const qint64 erased = erase.rowsChanged();
    if (erased == 0)
        return erased;
    const AuditEntry entry{u"audit.erase"_s, u"audit:1-%1"_s.arg(through), {}, {{u"payloads"_s, erased}}};
    if (Result<void> done = transaction->commit(grant, entry); !done)
        return done.error();
    return erased;
}

} // namespace Floorwalk
