// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/audittrail.h"

namespace Floorwalk {

/** Copies a store while it is in use, and puts a copy back. */
class Backup
{
public:
    /**
     * Writes the records to @p file and, when @p history is there, the history to "FILE-history", each whole or not at
     * all (VACUUM INTO, flush, rename), and the audit head to "FILE-head" and beside the store.
     */
    static Result<void> write(Database &records, Database *history, const QString &file);
    /**
     * Puts the backup @p file in place of the store @p path, which must not exist or hold no records. The backup is
     * verified first; the restore itself is audited. Conflict when the store has records.
     */
    static Result<void> restore(const QString &file, const QString &path, const Grant &grant, const Clock &clock);
};

} // namespace Floorwalk
