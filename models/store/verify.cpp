// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/verify.h"

#include "models/store/auditchain.h"
#include "models/store/rowhash.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QHash>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msOfAMinute = 60'000; // a clock that is kept right by the network moves by less

Error misfit(const QString &text, const QString &detail = {})
{
    return Error{Error::Kind::Storage, text, detail};
}

Result<void> checkIntegrity(const Database &database)
{
    Statement check(database, u"PRAGMA integrity_check(1)"_s);
    if (Result<void> ran = check.run(); !ran)
        return ran;
    const QString answer = check.next() ? check.text(0) : QString();
    if (answer == "ok"_L1)
        return {};
    return misfit(QCoreApplication::translate(
                      "Store", "The store %1 is damaged. Stop working with it and restore the latest backup.")
                      .arg(database.path()),
                  answer);
}

Result<void> checkForeignKeys(const Database &database)
{
    Statement check(database, u"PRAGMA foreign_key_check"_s);
    if (Result<void> ran = check.run(); !ran)
        return ran;
    if (!check.next())
        return {};
    return misfit(QCoreApplication::translate("Store", "Row %2 of %1 refers to a row of %3 that is not there.")
                      .arg(check.text(0), check.text(1), check.text(2)));
}

/** Walks the chain once; knows afterwards what each decision row must look like. */
class ChainWalk
{
public:
    explicit ChainWalk(const Database &records)
        : m_records(records)
    {}

    Result<void> walk()
    {
        if (Result<void> erasures = readErasures(); !erasures)
            return erasures;
        Statement links(
            m_records,
            u"SELECT a.seq, a.moment, a.actor, a.what, a.subject, a.row_hash, a.payload_hash, a.prev, a.hash, "
            "p.salt, p.before, p.after FROM audit a LEFT JOIN audit_payload p USING (seq) ORDER BY a.seq"_s);
        if (Result<void> ran = links.run(); !ran)
            return ran;
        QByteArray prev = auditRoot();
        while (links.next()) {
            if (Result<void> fits = checkLink(links, prev); !fits)
                return fits;
            prev = links.value(8).toByteArray();
        }
        if (std::optional<Error> error = links.failure())
            return *error;
        report.head.hash = prev.toHex();
        return {};
    }

    VerifyReport report;
    QHash<QString, QByteArray> rows; ///< subject -> hash of its last entry

private:
    Result<void> readErasures()
    {
        Statement erased(m_records, u"SELECT seq, subject FROM audit WHERE what = 'audit.erase'"_s);
        if (Result<void> ran = erased.run(); !ran)
            return ran;
        while (erased.next()) {
            const qint64 through = erased.text(1).section(u'-', -1).toLongLong();
            if (through < erased.number(0)) // an entry cannot announce its own erasure
                m_erasedThrough = std::max(m_erasedThrough, through);
        }
        return {};
    }

    Result<void> checkLink(const Statement &s, const QByteArray &prev)
    {
        const AuditLink link{s.number(0),
                             s.number(1),
                             s.text(2),
                             s.text(3),
                             s.text(4),
                             s.value(5).toByteArray(),
                             s.value(6).toByteArray(),
                             s.value(7).toByteArray()};
        if (link.seq != report.auditRows + 1) {
            return misfit(QCoreApplication::translate("Store", "Audit entry %1 is missing: entry %2 follows entry %3.")
                              .arg(report.auditRows + 1)
                              .arg(link.seq)
                              .arg(report.auditRows));
        }
        if (link.prev != prev || link.hash() != s.value(8).toByteArray()) {
            return misfit(
                QCoreApplication::translate("Store", "Audit entry %1 (%2, %3) was changed: its hash does not fit.")
                    .arg(link.seq)
                    .arg(link.what, link.subject));
        }
        if (Result<void> payload = checkPayload(s, link); !payload)
            return payload;
        if (!link.rowHash.isEmpty())
            rows.insert(link.subject, link.rowHash);
        if (link.moment + msOfAMinute <= m_lastMoment)
            ++report.clockSetBack;
        m_lastMoment = link.moment;
        report.auditRows = link.seq;
        report.head.seq = link.seq;
        return {};
    }

    Result<void> checkPayload(const Statement &s, const AuditLink &link)
    {
        if (s.isNull(9)) {
            ++report.erasedPayloads;
            if (link.seq <= m_erasedThrough)
                return {};
            return misfit(QCoreApplication::translate(
                              "Store", "What audit entry %1 (%2, %3) says was erased without a record of erasing it.")
                              .arg(link.seq)
                              .arg(link.what, link.subject));
        }
        if (payloadHash(s.value(9).toByteArray(), s.text(10), s.text(11)) == link.payloadHash)
            return {};
        return misfit(QCoreApplication::translate("Store", "What audit entry %1 (%2, %3) says was changed afterwards.")
                          .arg(link.seq)
                          .arg(link.what, link.subject));
    }

    const Database &m_records;
    qint64 m_erasedThrough = 0;
    qint64 m_lastMoment = 0;
};

Result<void> checkRow(const Database &records, const AuditedTable &table, qint64 id, ChainWalk &walk)
{
    const QString name = QString::fromLatin1(table.name);
    const QString subject = u"%1:%2"_s.arg(name).arg(id);
    const QByteArray audited = walk.rows.take(subject);
    const auto row = hashRow(records, name, id);
    if (!row)
        return row.error();
    if (table.decisions)
        ++walk.report.decisionRows;
    else if (audited.isEmpty())
        return {};
    if (audited.isEmpty()) {
        return misfit(
            QCoreApplication::translate("Store", "%1 was entered past the audit trail: no entry speaks of it.")
                .arg(subject));
    }
    if (*row && (**row).hash == audited)
        return {};
    return misfit(
        QCoreApplication::translate("Store", "%1 was changed past the audit trail: it is not what its last entry says.")
            .arg(subject));
}

Result<void> checkRows(const Database &records, ChainWalk &walk)
{
    for (const AuditedTable &table : auditedTables()) {
        const QString sql = u"SELECT id FROM %1 ORDER BY id"_s.arg(QLatin1StringView(table.name));
        const auto ids = Statement(records, sql).rows([](const Statement &s) { return s.number(0); });
        if (!ids)
            return ids.error();
        for (const qint64 id : *ids) {
            if (Result<void> fits = checkRow(records, table, id, walk); !fits)
                return fits;
        }
    }
    QStringList missing;
    for (auto it = walk.rows.cbegin(); it != walk.rows.cend(); ++it) {
        if (it.value() != goneRow())
            missing << it.key();
    }
    if (missing.isEmpty())
        return {};
    missing.sort();
    return misfit(QCoreApplication::translate("Store", "%1 is missing: the audit trail says that it is there.")
                      .arg(missing.first()));
}

Result<void> checkHead(const Database &records, const AuditHeadKeeper &keeper, VerifyReport &report)
{
    const Result<QString> storeId = records.storeId();
    if (!storeId)
        return storeId.error();
    const Result<AuditHead> kept = keeper.read(*storeId);
    if (!kept)
        return kept.error().kind == Error::Kind::NotFound ? Result<void>() : kept.error();
    ++report.headCopies;
    if (kept->seq > report.head.seq) {
        return misfit(QCoreApplication::translate("Store", "The audit trail was cut off: it ends at entry %1, but %2 "
                                                           "remembers entry %3.")
                          .arg(report.head.seq)
                          .arg(keeper.name())
                          .arg(kept->seq));
    }
    const Result<bool> same = AuditTrail(records).holds(*kept);
    if (!same)
        return same.error();
    if (*same)
        return {};
    return misfit(QCoreApplication::translate("Store", "The audit trail was rewritten: entry %1 is not the one that %2 "
                                                       "remembers.")
                      .arg(kept->seq)
                      .arg(keeper.name()));
}

Result<VerifyReport> verifyInside(Database &records, const std::vector<const AuditHeadKeeper *> &keepers)
{
    if (Result<void> sound = checkIntegrity(records); !sound)
        return sound.error();
    if (Result<void> keys = checkForeignKeys(records); !keys)
        return keys.error();
    ChainWalk walk(records);
    if (Result<void> chain = walk.walk(); !chain)
        return chain.error();
    if (Result<void> rows = checkRows(records, walk); !rows)
        return rows.error();
    for (const AuditHeadKeeper *keeper : keepers) {
        if (Result<void> head = checkHead(records, *keeper, walk.report); !head)
            return head.error();
    }
    return walk.report;
}

} // namespace

Result<VerifyReport> verifyRecords(Database &records, const std::vector<const AuditHeadKeeper *> &keepers)
{
    // One view of the file for all checks, while others go on writing.
    if (Result<void> begun = Statement(records, u"BEGIN"_s).run(); !begun)
        return begun.error();
    Result<VerifyReport> report = verifyInside(records, keepers);
    if (Result<void> ended = Statement(records, u"ROLLBACK"_s).run(); !ended && report)
        return ended.error();
    return report;
}

Result<void> verifyHistory(Database &history)
{
    return checkIntegrity(history);
}

} // namespace Floorwalk
