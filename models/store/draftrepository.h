// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/coaching.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** What is typed and not stored yet, one draft an owner and kind. No record: it is not audited, and goes when used. */
class DraftRepository
{
public:
    explicit DraftRepository(Database &records)
        : m_records(records)
    {}
    Result<std::optional<Draft>> find(const QString &owner, const QString &kind) const;
    /** All of @p owner whose kind begins with @p beginning, the newest first. */
    Result<std::vector<Draft>> begun(const QString &owner, const QString &beginning) const;
    /** Durable when this returns ok; replaces the draft of the same owner and kind. An empty content removes it. */
    Result<void> keep(const Draft &draft);
    /** Whether there are drafts that nobody has gone on with since @p before. */
    Result<bool> holdsTextsBefore(Moment before) const;
    /** Forgets at most @p most of them; returns how many. EraseExpired. */
    Result<qint64> eraseTexts(Transaction &transaction, const Grant &grant, Moment before, int most);

private:
    Database &m_records;
};

} // namespace Floorwalk
