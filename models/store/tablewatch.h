// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <QStringList>

#include <optional>

namespace Floorwalk {

/**
 * Whether some tables of a store file were written since they were last read, so that what follows from them need not
 * be read again for each use. Sees what its own connection wrote, by whatever statement, and what any other committed;
 * of the others it cannot tell which table, so that each of their commits counts. Belongs to the connection's thread.
 */
class TableWatch
{
public:
    /** @p database outlives it. */
    TableWatch(const Database &database, QStringList tables);

    /** True at the first call, and when one of the tables may have been written since the last; Storage on failure. */
    Result<bool> changed();

private:
    struct State
    {
        qint64 own = 0; ///< rows that this connection wrote to the tables
        qint64 others = 0; ///< SQLite's data_version: moves when another connection commits

        bool operator==(const State &) const = default;
    };
    Result<void> beginCounting();
    Result<State> read() const;

    const Database &m_database;
    QStringList m_tables;
    bool m_counts = false;
    std::optional<State> m_last;
};

} // namespace Floorwalk
