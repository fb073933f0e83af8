// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/assessment.h"

namespace Floorwalk {

/** What closing a day came to. */
struct DayCloseOutcome
{
    DayCloseRecord record;
    int proposed = 0; ///< proposals now on the ledger for this day
    std::vector<DayOpenItem> waiting; ///< what was left waiting, each with its due date

    bool operator==(const DayCloseOutcome &) const = default;
};

/** Settles a team's day: from then on its findings are proposals that a leader can decide. */
class DayClose
{
public:
    explicit DayClose(StoreSession &session)
        : m_session(session)
    {}

    Result<std::vector<DayOpenItem>> openItems(QDate date, const QString &team) const;
    /**
     * Closes the day of one team and proposes its penalties. Conflict: shifts still run, or items are open and
     * @p leaveWaiting is false; with it they wait for the setting papers_due_days (working days).
     */
    Result<DayCloseOutcome> close(const Actor &actor, QDate date, const QString &team, bool leaveWaiting);
    Result<void> reopen(const Actor &actor, QDate date, const QString &team, const QString &reason);

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
