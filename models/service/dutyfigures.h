// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/openedfigure.h"
#include "models/policy/dutytime.h"
#include "models/service/storesession.h"

#include <set>

namespace Floorwalk {

struct FigureRequest;

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

    bool isKept() const { return !keptFrom; }
    /** Whose people it tells of, each once; an empty one is of who is in no team. */
    QStringList teams() const;
};

/**
 * Reads roster, spans, gaps, leave and incidents and holds them against each other. @p open: what goes on now and is
 * not in the history yet; without spans in it, what somebody did after the last span on record is unheard, unless it
 * ended in a log-out. Storage when something cannot be read.
 */
Result<DutyAnswer> readDuty(StoreSession &session, const DutyQuestion &question, const OpenRecords &open);

/** What @p agentKey at @p phone did in @p window, held against the roster; absent where nothing is rostered. */
Result<std::optional<DutySums>> dutyOfAgent(StoreSession &session, const QString &agentKey, const QString &phone,
                                            const TimeRange &window, const OpenRecords &open);

/** All variants of the figures of duty, in the order they are told. */
inline constexpr std::array dutyVariants{FigureVariant::AdherenceRaw,           FigureVariant::AdherenceAdjusted,
                                         FigureVariant::ConformanceOfScheduled, FigureVariant::UtilisationOfPaid,
                                         FigureVariant::ShrinkageAll,           FigureVariant::ShrinkagePlanned,
                                         FigureVariant::ShrinkageUnplanned};

/** The value of @p variant, one of the figures that need the roster and the time; 0 … 1 and more for conformance. */
std::optional<double> dutyValue(const DutySums &sums, FigureVariant variant);

/** The figures of @p variants over @p answer, without rows. */
std::vector<OpenedFigure> dutyFiguresOf(const DutyAnswer &answer, const TimeRange &window,
                                        std::span<const FigureVariant> variants);

/** The figure of @p request with the stretches it follows from: of everybody, a person, a team or who serves a queue.
 */
Result<OpenedFigure> openDuty(StoreSession &session, const FigureRequest &request);

} // namespace Floorwalk
