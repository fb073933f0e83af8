// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/seatplan.h"
#include "models/live/livesinks.h"
#include "models/store/tablewatch.h"

#include <QHash>

namespace Floorwalk {

/**
 * Whom a feed's signs of presence mean. The people's names and the seat plan stay read from one batch of signs to the
 * next, for those of a large floor are many thousand, and are read again when they were written or when the signs leave
 * the time that was read for. Lives on the store's thread, with its session.
 */
class FeedPeople
{
public:
    /** @p records outlives it. */
    explicit FeedPeople(const Database &records);

    /** To be called before of(), with the moments of the first and the last sign it is asked about. */
    Result<void> prepare(Moment first, Moment last);

    struct Meant
    {
        std::optional<PersonId> person; ///< absent: a seat that is nobody's then, a stranger
        bool ownName = false; ///< the feed named the person itself
    };
    /** Whoever the seat plan puts there at that moment; where it does not say, whoever the feed's name belongs to. */
    Meant of(const PresenceSign &sign) const;

private:
    Result<void> readMembers();
    Result<void> readPlan(Moment first, Moment last);

    const Database &m_records;
    TableWatch m_watch;
    QHash<QString, PersonId> m_members; ///< by what the feed calls them
    bool m_hasMembers = false; ///< they are read
    SeatPlan m_plan;
    std::optional<TimeRange> m_planned; ///< what m_plan was read for; absent: to be read
};

} // namespace Floorwalk
