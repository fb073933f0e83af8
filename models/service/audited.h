// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/service/storesession.h"
#include "models/store/transaction.h"

#include <type_traits>

namespace Floorwalk {

/** What the trail calls @p person: "employee:00123". */
inline QString employeeSubject(const Person &person)
{
    return QStringLiteral("employee:") + person.no.text();
}

/**
 * Runs @p work, a `Result<T> (Transaction &)`, in one transaction of the records and commits it with @p entry; whatever
 * fails leaves the store as it was. Conflict when this process may not write.
 */
template <class T, class Work>
Result<T> audited(StoreSession &session, const Grant &grant, const AuditEntry &entry, Work work)
{
    if (const std::optional<Error> readOnly = session.readOnlyBecause())
        return *readOnly;
    Result<Transaction> transaction = Transaction::begin(session.records());
    if (!transaction)
        return transaction.error();
    Result<T> done = work(*transaction);
    if (!done)
        return done;
    if (const Result<void> committed = (*transaction).commit(grant, entry); !committed)
        return committed.error();
    return done;
}

} // namespace Floorwalk
