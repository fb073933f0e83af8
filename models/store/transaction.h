// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/audit.h"
#include "models/domain/grant.h"
#include "models/store/database.h"

#include <vector>

namespace Floorwalk {

/** Names who may commit without an audit entry: what is no record (the lease, drafts) or makes the audit itself
 * possible. */
class Unaudited
{
    friend class DraftRepository;
    friend class Lease;
    friend class Migration;
    Unaudited() = default;
};

/**
 * All or nothing: BEGIN IMMEDIATE at construction, rolled back unless committed. In the records file the only commit
 * names a Grant and an AuditEntry; every decision row that was touched gets its hash into the audit trail with it.
 */
class Transaction
{
public:
    /** Storage when another writer holds the file for longer than five seconds. */
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Database &database() const { return *m_database; }
    Moment now() const { return m_now; } ///< one moment for all that is written here

    /** Repositories call this for each row of an audited table they wrote, before commit; see auditedTables(). */
    void touched(const char *table, qint64 id);

    /** Durable when this returns ok; the records' only commit. Conflict when another holds the lease by now. */
    Result<void> commit(const Grant &grant, const AuditEntry &entry);
    /** The history's commit; Internal on the records, Conflict when another holds the store's lease by now. */
    Result<void> commitHistory();
    Result<void> commit(Unaudited);

private:
    Transaction(Database &database, Moment now);
    Result<void> finish();

    Database *m_database; ///< null once moved from or finished
    Moment m_now;
    struct Row
    {
        QLatin1StringView table;
        qint64 id;
    };
    std::vector<Row> m_touched;
};

} // namespace Floorwalk
