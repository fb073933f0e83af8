// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/audittrail.h"

namespace Floorwalk {

/** What verify looked at; it only exists when everything fits. */
struct VerifyReport
{
    qint64 auditRows = 0;
    qint64 decisionRows = 0;
    qint64 clockSetBack = 0; ///< entries made a minute or more before the entry that they follow
    qint64 erasedPayloads = 0;
    int headCopies = 0; ///< copies of the head outside the store that were compared
    AuditHead head;
};

/**
 * Checks integrity, foreign keys, the audit chain, every decision row against its last audit entry, and the head
 * against its copies in @p keepers. The error names the first thing that does not fit. Takes a read transaction.
 */
Result<VerifyReport> verifyRecords(Database &records, const std::vector<const AuditHeadKeeper *> &keepers);
/** Checks the history file's integrity. */
Result<void> verifyHistory(Database &history);

} // namespace Floorwalk
