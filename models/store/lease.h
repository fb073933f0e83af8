// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <optional>

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
    /** By what name it is held now; absent when nobody holds it, or who did is gone. Only reads. */
    static Result<std::optional<QString>> holderOf(const Database &records);
    /** Whether it is held under @p token, by a program that lives. Only reads. */
    static Result<bool> isHeld(const Database &records, const QString &token);
    Lease(Lease &&other) noexcept;
    Lease &operator=(Lease &&) = delete;
    /** Gives the lease back. */
    ~Lease();

    /**
     * Tells the others that the holder lives. A beat that fails may be tried again: a busy disk takes nothing away. It
     * is final, and isLost(), when the lease stands in another's name, or when no beat succeeds for staleAfter.
     */
    Result<void> beat();
    /** The right to write is gone for good; the connection commits nothing more. */
    bool isLost() const { return m_lost; }
    /** Removes whatever lease stands in a copy of a store that nobody has open. */
    static Result<void> clear(Database &copy);

private:
    Lease(Database &records, QString token);
    Result<void> tryBeat();
    Result<void> lose(const Error &why);

    Database *m_records; ///< null once moved from
    QString m_token;
    std::optional<Moment> m_failingSince; ///< the first of the beats that failed in a row
    bool m_lost = false;
};

} // namespace Floorwalk
