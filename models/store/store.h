// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"
#include "models/store/lease.h"

#include <memory>
#include <optional>

namespace Floorwalk {

class HistoryFile;

/**
 * The store as the program holds it on one thread: records, history, and the right to write. When another console
 * holds that right the store opens read-only and says who holds it.
 */
class Store
{
public:
    enum class Access { Write, Read };

    /**
     * @p holder names the program for the lease ("console", "import"). With Write and the lease taken elsewhere the
     * store opens read-only and readOnlyBecause() says why. Read makes no files: NotFound when there are none.
     */
    static Result<std::unique_ptr<Store>> open(const QString &path, Access access, const QString &holder,
                                               const Clock &clock);
    /** For a command's length: waits up to @p patience for the lease, then is a Conflict that names the holder. */
    static Result<std::unique_ptr<Store>> openForCommand(const QString &path, const QString &holder, const Clock &clock,
                                                         Millis patience = std::chrono::seconds(5));
    ~Store();

    Database &records() { return *m_records; }
    Database &history() { return *m_history; }
    /** For what is written batch after batch: its statements stay prepared and the names it met stay known. */
    HistoryFile &historyWriter();
    /** False too once the lease was lost. */
    bool writable() const { return m_lease && !m_lease->isLost(); }
    /** Why the store is read-only, when Write was asked for; set as well when the lease is lost later. */
    const std::optional<Error> &readOnlyBecause() const { return m_readOnlyBecause; }
    /**
     * The writer calls this every Lease::heartbeat. A failure is to be tried again at the next beat unless writable()
     * turned false: then the lease is lost for good.
     */
    Result<void> keepLease();

private:
    Store() = default;
    std::unique_ptr<Database> m_records;
    std::unique_ptr<Database> m_history;
    std::unique_ptr<HistoryFile> m_historyWriter; ///< made when first asked for
    std::optional<Lease> m_lease;
    std::optional<Error> m_readOnlyBecause;
};

} // namespace Floorwalk
