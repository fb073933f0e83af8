// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/attendance.h"
#include "models/service/attendanceday.h"
#include "models/service/storesession.h"

#include <functional>

namespace Floorwalk {

/** A person's day with what the rules read of each segment: what the export and "rules explain" are written from. */
struct AssessedDay
{
    PersonDay day;
    std::vector<SegmentResult> segments;
    std::vector<OvertimeProposal> overtime;
    bool closed = false;
};

/**
 * Puts together roster, evidence, leave, notices, marks and the rule pack of the date, and says what the rules make of
 * it now. Reads only; what it finds is provisional until the day is closed. Nothing is cached, so nothing is stale.
 */
class Assessment
{
public:
    explicit Assessment(StoreSession &session)
        : m_session(session)
    {}

    /** Every rostered day of [from, to], by date, then employee number; @p team (as it was on the date) empty = all. */
    Result<std::vector<AssessedDay>> days(QDate from, QDate to, const QString &team = {},
                                          std::optional<PersonId> person = std::nullopt) const;
    /** Those of them that are closed; the others are not assessed at all, and after an import these are most. */
    Result<std::vector<AssessedDay>> closedDays(QDate from, QDate to) const;
    /**
     * Hands out those of [from, to] that are @p wanted one by one, in no order: of a large centre all at once would
     * take hundreds of megabytes.
     */
    Result<void> visit(QDate from, QDate to, const std::function<bool(const RosterDay &)> &wanted,
                       const std::function<void(AssessedDay &&)> &visitor) const;
    /** A team's day on the roll, with what still stands in the way of closing it. */
    Result<AttendanceDay> day(QDate date, const QString &team = {}) const;
    /** What stands in the way of closing, read from assessed days. */
    static std::vector<DayOpenItem> openItems(const std::vector<AssessedDay> &days);

private:
    StoreSession &m_session;
};

/** Working days (Monday to Friday) after @p from: three from a Thursday is the Tuesday after. */
QDate workingDaysAfter(QDate from, int days);

} // namespace Floorwalk
