// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/store/transaction.h"

#include <QStringList>

namespace Floorwalk {

/** Alerts with their life, so that a restart of the program forgets none. */
class AlertRepository
{
public:
    explicit AlertRepository(const Database &records)
        : m_records(records)
    {}
    /** Not closed ones, by since. */
    Result<std::vector<AlertRecord>> open() const;
    Result<std::optional<AlertRecord>> find(AlertId id) const;
    Result<std::vector<AlertRecord>> between(Moment from, Moment to) const;
    /** The one of the same kind, subject and instance. */
    Result<std::optional<AlertRecord>> findSame(const AlertRecord &alert) const;
    /** Raised by @p moment and not closed then, by since; as they are on record now: see PastReader for as they stood.
     */
    Result<std::vector<AlertRecord>> openAt(Moment moment) const;
    /** Inserts, or changes the one of the same kind, subject and instance. HandleAlert. */
    Result<AlertId> save(Transaction &transaction, const Grant &grant, const AlertRecord &alert);
    /** Whether closed alerts raised before @p begin still name people. Kinds in @p aboutAgents are about an agent. */
    Result<bool> holdsNamesBefore(Moment begin, const QStringList &aboutAgents) const;
    /** Takes the names off at most @p most of them: agent, seat, owner, and what people wrote. EraseExpired. The number
     * of alerts that had any. */
    Result<qint64> eraseNames(Transaction &transaction, const Grant &grant, Moment begin,
                              const QStringList &aboutAgents, int most);

private:
    const Database &m_records;
};

} // namespace Floorwalk
