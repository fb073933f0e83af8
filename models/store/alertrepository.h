// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/store/transaction.h"

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
    Result<std::vector<AlertRecord>> between(Moment from, Moment to) const;
    /** Raised by @p moment and not closed then, by since. Whether one was taken or snoozed by then is not kept. */
    Result<std::vector<AlertRecord>> openAt(Moment moment) const;
    /** Inserts, or changes the one of the same kind, subject and instance. HandleAlert. */
    Result<AlertId> save(Transaction &transaction, const Grant &grant, const AlertRecord &alert);

private:
    const Database &m_records;
};

} // namespace Floorwalk
