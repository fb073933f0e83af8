// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reportrecord.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** Reports as they were submitted, each version for good, and who has them in hand. */
class ReportRepository
{
public:
    explicit ReportRepository(const Database &records)
        : m_records(records)
    {}
    /** The last version of each report that begins in [from, to], without content, the latest days first. */
    Result<std::vector<SubmittedReport>> between(QDate from, QDate to) const;
    /** The last version of each report that nobody has received yet, likewise. */
    Result<std::vector<SubmittedReport>> waiting() const;
    /** All versions of a leader's report that begins on @p from, without content, the last one first. */
    Result<std::vector<SubmittedReport>> versions(ReportKind kind, const QString &leader, QDate from) const;
    /** With its content. NotFound when there is none; Storage when the content is not what was submitted. */
    Result<SubmittedReport> find(qint64 id) const;
    /**
     * Adds @p report as the next version of its kind, leader and first day: version, what it replaces, hash, moment and
     * author are filled in. WriteReports.
     */
    Result<SubmittedReport> add(Transaction &transaction, const Grant &grant, SubmittedReport report);
    /** Conflict when it is received already, or another version has followed it. ReceiveReports. */
    Result<void> receive(Transaction &transaction, const Grant &grant, qint64 id, const ReportReceipt &receipt);

    /** Whether contents of reports submitted before @p begin stand there. */
    Result<bool> holdsTextsBefore(Moment begin) const;
    /** Empties at most @p most of them; who submitted and received what and when stays. EraseExpired. */
    Result<qint64> eraseTexts(Transaction &transaction, const Grant &grant, Moment begin, int most);

private:
    const Database &m_records;
};

} // namespace Floorwalk
