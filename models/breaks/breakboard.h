// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"
#include "models/domain/breakrecord.h"

namespace Floorwalk {

/** Somebody on the waiting list, in the order of the list. */
struct BreakTurn
{
    BreakRecord record;
    std::optional<Moment> lastBack; ///< end of the last break or meal; absent when there was none
    Moment restedAt; ///< from when the turn counts: the last break, else the arrival

    bool operator==(const BreakTurn &) const = default;
};

/** One meal batch as it stands now. */
struct MealLine
{
    enum class Stage : quint8 { Planned, Out, Done };

    MealBatch batch;
    QStringList names; ///< of its agents
    Stage stage = Stage::Planned;
    int away = 0; ///< sent or gone now

    bool operator==(const MealLine &) const = default;
};

/** A queue that has fewer people on line than its cover wants. */
struct CoverGap
{
    QString queue;
    int missing = 0;

    bool operator==(const CoverGap &) const = default;
};

/** Short breaks of the day that are over. */
struct BreakTotals
{
    int breaks = 0; ///< begun, those that still last included
    int overtime = 0; ///< of the ended ones, those whose length was seen
    std::optional<Millis> average; ///< of the ended ones whose length was seen

    bool operator==(const BreakTotals &) const = default;
};

/** The break desk as a screen shows it: facts only, no age and no words. */
struct BreakBoard
{
    int basePlaces = 0;
    int places = 0; ///< now, with the queues as they are
    int waitingCallers = 0;
    Millis notGoneAfter{0};
    Millis extension{0}; ///< what one extension adds
    std::vector<BreakRecord> away; ///< sent or gone, by due
    std::vector<BreakTurn> waiting; ///< whose turn it is first
    std::vector<MealLine> meals;
    std::vector<CoverGap> gaps;
    BreakTotals totals;

    int taken() const; ///< places; meals and approved busy take none
    int free() const { return std::max(0, places - taken()); }
    bool operator==(const BreakBoard &) const = default;
};

inline int BreakBoard::taken() const
{
    int count = 0;
    for (const BreakRecord &record : away)
        count += record.kind == PauseKind::Break ? 1 : 0;
    return count;
}

/** What a leader does at the desk. */
struct BreakCommand
{
    enum class Act : quint8 { Ask, Withdraw, Send, Back, Extend, PlanMeals, MoveToBatch, SendBatch, ApproveBusy };

    /** An error's detail when the same command with anyway set would be done. */
    inline static const QString mayBeSaidAgain = QStringLiteral("break.anyway");

    Act act = Act::Send;
    QString agent; ///< by key; empty for PlanMeals and SendBatch
    PauseKind kind = PauseKind::Break; ///< for Ask and Send
    int batch = 0; ///< for MoveToBatch (0 takes out of all) and SendBatch
    bool anyway = false; ///< although no place is free, or cover does not hold
    Actor by;
};

} // namespace Floorwalk
