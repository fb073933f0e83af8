// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attendance.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** Notices ("I shall be late") and leave: what was said and granted before a day was judged. */
class AbsenceRepository
{
public:
    struct Notice
    {
        std::optional<qint64> id;
        PersonId person;
        QDate date; ///< the shift day it speaks of
        NoticeRecord record;
        bool withdrawn = false;
    };
    struct Leave
    {
        std::optional<qint64> id;
        PersonId person;
        LeaveRecord record;
        QString enteredBy;
        QString remarks; ///< outside approval: name, channel, number
        bool cancelled = false;
    };

    explicit AbsenceRepository(const Database &records)
        : m_records(records)
    {}
    /** Not withdrawn ones, oldest first. */
    Result<std::vector<Notice>> notices(QDate from, QDate to) const;
    Result<std::vector<Notice>> notices(PersonId person, QDate date) const;
    /** RecordNotice. */
    Result<qint64> add(Transaction &transaction, const Grant &grant, const Notice &notice);
    Result<void> withdrawNotice(Transaction &transaction, const Grant &grant, qint64 id);

    /** Not cancelled leave that overlaps [from, to), by start. */
    Result<std::vector<Leave>> leave(Moment from, Moment to) const;
    Result<std::vector<Leave>> leave(PersonId person, Moment from, Moment to) const;
    /** Inserts, or changes the one of the same id. RecordLeave. */
    Result<qint64> save(Transaction &transaction, const Grant &grant, const Leave &leave);

private:
    const Database &m_records;
};

} // namespace Floorwalk
