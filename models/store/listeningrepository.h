// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/coaching.h"
#include "models/domain/span.h"
#include "models/store/transaction.h"

#include <map>

namespace Floorwalk {

/** The listening register: who was heard or called back, by whom, when, with what advice. */
class ListeningRepository
{
public:
    explicit ListeningRepository(const Database &records)
        : m_records(records)
    {}
    /** The last word on each entry that began in [from, to), withdrawn ones left out, the newest first. */
    Result<std::vector<ListeningEntry>> between(TimeRange range) const;
    /** The same of one person, at most @p most. */
    Result<std::vector<ListeningEntry>> ofPerson(PersonId person, int most) const;
    /** The latest proposal of @p by about @p agentKey that is not completed. */
    Result<std::optional<ListeningEntry>> proposed(const QString &by, const QString &agentKey) const;
    /** The last word on entry @p number. */
    Result<std::optional<ListeningEntry>> last(qint64 number) const;
    /** When each was heard last, before @p moment; who never was is left out. */
    Result<std::map<PersonId, Moment>> lastHeard(Moment moment) const;
    /**
     * Adds @p entry; without a number it is a new one and gets one. `recordedAt` and `recordedBy` are filled in from
     * @p grant. Conflict when somebody else corrected the same record meanwhile. ListenIn.
     */
    Result<ListeningEntry> add(Transaction &transaction, const Grant &grant, ListeningEntry entry);

    /** Whether texts of entries recorded before @p begin stand there. */
    Result<bool> holdsTextsBefore(Moment begin) const;
    /** Empties the texts of at most @p most entries recorded before @p begin. EraseExpired. */
    Result<qint64> eraseTexts(Transaction &transaction, const Grant &grant, Moment begin, int most);

private:
    const Database &m_records;
};

} // namespace Floorwalk
