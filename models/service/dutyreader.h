// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/dutytime.h"
#include "models/service/storesession.h"

#include <QHash>

#include <set>

namespace Floorwalk {

/** Whose time is held against the roster, and which. */
struct DutyQuestion
{
    TimeRange window; ///< of time; up to now at the most
    std::optional<QDate> shiftDay{}; ///< of this shift day alone, with what was worked some hours around it
    QStringList teams{}; ///< as on the date; empty: all
    std::optional<PersonId> person{};
    std::optional<std::set<PersonId>> people{}; ///< of these alone; absent: of everybody
    QHash<QString, QString> phones{}; ///< of the floor's agents by key: who sits there goes before any name
};

/** One rostered person's time. */
struct PersonDuty
{
    Person person; ///< in the team of that date
    QString shift;
    std::vector<DutyStretch> stretches;
    DutySums sums;
    bool silent = false; ///< was there by the roll, and no phone of theirs was heard: in no figure
};

struct DutyAnswer
{
    std::vector<PersonDuty> people; ///< by employee number
    DutySums sums; ///< of all of them
    std::vector<TimeRange> unheard; ///< of the window
    std::optional<Moment> keptFrom; ///< what lies before it is kept as half-hour sums alone, and is left out

    /** Whose people it tells of, each once; an empty one is of who is in no team. */
    QStringList teams() const;
};

/**
 * Reads roster, spans, gaps, leave and incidents and holds them against each other. @p open: what goes on now and is
 * not in the history yet; without spans in it, what somebody did after the last span on record is unheard, unless it
 * ended in a log-out. Storage when something cannot be read.
 */
Result<DutyAnswer> readDuty(StoreSession &session, const DutyQuestion &question, const OpenRecords &open);

} // namespace Floorwalk
