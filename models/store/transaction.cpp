// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/transaction.h"

#include "models/store/auditchain.h"
#include "models/store/databaseprivate.h"
#include "models/store/rowhash.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <set>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(storeLog, "floorwalk.store", QtInfoMsg)

QString actorText(const Actor &actor)
{
    const char *role = "";
    switch (actor.role) {
    case Role::DutyLeader:
        role = "dutyLeader";
        break;
    case Role::OperationsManager:
        role = "operationsManager";
        break;
    case Role::HumanResources:
        role = "humanResources";
        break;
    case Role::Quality:
        role = "quality";
        break;
    case Role::Administrator:
        role = "administrator";
        break;
    case Role::System:
        role = "system";
        break;
    }
    return u"%1 (%2)"_s.arg(actor.name, QLatin1StringView(role));
}

/**
 * The lease stands in another's name, or in nobody's after it was ours: whoever wrote here before must stop. A
 * connection that never held one (a migration, a copy being restored) writes while nobody holds it.
 */
Result<void> checkLease(const Database &records, const QString &token, bool lost)
{
    Statement lease(records, u"SELECT token, holder, host FROM lease WHERE id = 1"_s);
    if (Result<void> ran = lease.run(); !ran)
        return ran;
    const bool held = lease.next();
    if (std::optional<Error> error = lease.failure())
        return *error;
    if (!lost && (held ? lease.text(0) == token : token.isEmpty()))
        return {};
    if (!held || lease.text(0) == token) {
        return Error{
            Error::Kind::Conflict,
            QCoreApplication::translate("Store", "The right to write the store %1 was lost. Start the program again.")
                .arg(records.path()),
            {}};
    }
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("Store",
                                             "%1 on %2 writes to the store %3 now. Nothing was saved here; close "
                                             "one of the two programs.")
                     .arg(lease.text(1), lease.text(2), records.path()),
                 {}};
}

Error notHere(const Database &database)
{
    return Error{Error::Kind::Internal,
                 QCoreApplication::translate("Store", "A change was refused. Nothing was saved."),
                 u"wrong kind of commit for %1"_s.arg(database.path())};
}

} // namespace

Transaction::Transaction(Database &database, Moment now)
    : m_database(&database)
    , m_now(now)
{}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_now(other.m_now)
    , m_touched(std::move(other.m_touched))
{}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // SQLite has rolled back by itself after some failures (a full disk); then there is nothing left to undo.
    if (Result<void> undone = Statement(*m_database, u"ROLLBACK"_s).run(); !undone)
        qCDebug(storeLog, "rollback: %s", qPrintable(undone.error().detail));
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (Result<void> begun = Statement(database, u"BEGIN IMMEDIATE"_s).run(); !begun)
        return begun.error();
    return Transaction(database, database.clock().now());
}

void Transaction::touched(const char *table, qint64 id)
{
    m_touched.push_back({QLatin1StringView(table), id});
}

Result<void> Transaction::finish()
{
    Result<void> committed = Statement(*m_database, u"COMMIT"_s).run();
    if (committed)
        m_database = nullptr;
    return committed;
}

Result<void> Transaction::commit(const Grant &grant, const AuditEntry &entry)
{
    if (!m_database || m_database->file() != Database::File::Records || entry.what.isEmpty())
        return m_database ? notHere(*m_database) : Error{Error::Kind::Internal, {}, u"finished transaction"_s};
    if (Result<void> held = checkLease(*m_database, m_database->d->leaseToken, m_database->d->leaseLost); !held)
        return held;
    const QString actor = actorText(grant.actor());
    QByteArray mainHash;
    std::vector<std::pair<AuditEntry, QByteArray>> links;
    std::set<std::pair<QLatin1StringView, qint64>> told;
    for (const Row &row : m_touched) {
        if (!told.emplace(row.table, row.id).second)
            continue; // however often it was written, its hash is of what stands there at the end
        const QString table = QString(row.table);
        const QString subject = u"%1:%2"_s.arg(table).arg(row.id);
        const auto hashed = hashRow(*m_database, table, row.id);
        if (!hashed)
            return hashed.error();
        const QByteArray hash = *hashed ? (**hashed).hash : goneRow();
        if (subject == entry.subject)
            mainHash = hash;
        else
            links.emplace_back(AuditEntry{entry.what, subject, {}, *hashed ? (**hashed).content : QJsonObject()}, hash);
    }
    if (Result<void> appended = appendAudit(*m_database, m_now, actor, entry, mainHash); !appended)
        return appended;
    for (const auto &[link, hash] : links) {
        if (Result<void> appended = appendAudit(*m_database, m_now, actor, link, hash); !appended)
            return appended;
    }
    return finish();
}

Result<void> Transaction::commitHistory()
{
    if (!m_database || m_database->file() != Database::File::History)
        return m_database ? notHere(*m_database) : Error{Error::Kind::Internal, {}, u"finished transaction"_s};
    if (const Database *records = m_database->d->leaseIn) {
        if (Result<void> held = checkLease(*records, records->d->leaseToken, records->d->leaseLost); !held)
            return held;
    }
    return finish();
}

Result<void> Transaction::commit(Unaudited)
{
    if (!m_database)
        return Error{Error::Kind::Internal, {}, u"finished transaction"_s};
    return finish();
}

} // namespace Floorwalk
