// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

namespace Floorwalk {

/**
 * The right to write one store, held by one process at a time as a row of the records. A holder that stops beating for
 * staleAfter, or whose process on this machine is gone, loses it to the next who asks.
 */
class Lease
{
public:
    static constexpr std::chrono::seconds heartbeat{5};
    static constexpr std::chrono::seconds staleAfter{30};

    /** Conflict, naming holder, machine and process, while another holds it. */
    static Result<Lease> take(Database &records, const QString &holder);
    Lease(Lease &&other) noexcept;
    Lease &operator=(Lease &&) = delete;
    /** Gives the lease back. */
    ~Lease();

    /** Tells the others that the holder lives; Conflict when the lease was taken over meanwhile. */
    Result<void> beat();
    /** Removes whatever lease stands in a copy of a store that nobody has open. */
    static Result<void> clear(Database &copy);

private:
    Lease(Database &records, QString token);
    Database *m_records; ///< null once moved from
    QString m_token;
};

} // namespace Floorwalk
