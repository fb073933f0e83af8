// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floorday.h"
#include "models/live/heardtime.h"
#include "models/service/floornames.h"
#include "models/service/pastmoment.h"

#include <memory>

namespace Floorwalk {

class HistoryFile;

/**
 * Reads the past for a slider: the first moment of a day reads the day, every other is folded from what was read. Used
 * on the thread of the session only.
 */
class PastReader
{
public:
    /** The floor at request.at; Storage when the history cannot be read. */
    Result<PastMoment> moment(StoreSession &session, const PastRequest &request);
    /** When @p date was heard. @p open reaches beyond the history, to its `at`. */
    Result<PastDay> day(StoreSession &session, QDate date, const OpenRecords &open);
    /**
     * The shift at @p at, a moment of @p date, by the roll as it is on record now; absent without a roster. Reads the
     * roll, which is asked for after the floor is shown: of the same day moment() tells it from then on.
     */
    Result<std::optional<ShiftSummary>> shift(StoreSession &session, QDate date, Moment at,
                                              const FloorScope &scope = {});
    /** How often a day was read; for tests. */
    int daysRead() const { return m_daysRead; }

private:
    Result<void> read(StoreSession &session, QDate date, const OpenRecords &open);
    Result<PastMoment> summed(StoreSession &session, const PastRequest &request, Moment border);
    static Result<PastDay> finished(PastDay day, StoreSession &session, const HeardTime &heard);
    static void addHoles(PastDay &day, const HeardTime &heard);
    void addTeams(PastMoment &moment) const;
    void addShift(const StoreSession &session, const PastRequest &request, PastMoment &moment) const;
    std::optional<ShiftSummary> shiftAt(Moment at, const FloorScope &scope) const;
    Result<void> nameAgents(StoreSession &session, const PastRequest &request, FloorDelta &delta);
    void countScope(FloorDelta &delta, const FloorScope &scope) const;
    FloorSums sumsBefore(const PastRequest &request, Moment earlier, const FloorDelta &now) const;
    Result<bool> holds(StoreSession &session, QDate date, Moment upTo) const;

    std::unique_ptr<FloorDay> m_day;
    QDate m_date;
    Moment m_settled{}; ///< what happened before it cannot change any more
    qint64 m_rewrites = 0; ///< of the history when the day was read
    int m_daysRead = 0;
    std::optional<FloorNames> m_names; ///< for m_namedDate, read at m_namedAt
    QDate m_namedDate;
    Moment m_namedAt{};
    std::vector<PersonDay> m_roll; ///< around m_rollDate, read at m_rollAt
    QDate m_rollDate;
    Moment m_rollAt{};
};

} // namespace Floorwalk
