// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/breaks/breaklog.h"
#include "models/domain/actor.h"
#include "models/domain/breakrecord.h"

#include <algorithm>

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
    Moment from{}; ///< since when the totals count
    BreakLog done; ///< that the totals are of, beside those that still last
    int elsewhere = 0; ///< places that are taken by people who are not shown

    int taken() const; ///< places; meals and approved busy take none
    /** The desk as the leader of some sees it: of whom @p isOurs alone, by key, phone and moment; @p ended: those of
     * done that are. Places are everybody's; a meal batch stays whole where one of ours is in it, and says of the
     * others how many they are. */
    template <class IsOurs> BreakBoard of(const IsOurs &isOurs, const BreakSums &ended, Moment now) const;
    int free() const { return std::max(0, places - taken()); }
    bool operator==(const BreakBoard &) const = default;
};

inline int BreakBoard::taken() const
{
    int count = elsewhere;
    for (const BreakRecord &record : away)
        count += record.takesPlace() ? 1 : 0;
    return count;
}

template <class IsOurs> BreakBoard BreakBoard::of(const IsOurs &isOurs, const BreakSums &ended, Moment now) const
{
    const auto isOthers = [&isOurs](const BreakRecord &record) {
        return !isOurs(record.agent, record.seat, record.since.value_or(record.opened));
    };
    BreakBoard own = *this;
    std::erase_if(own.away, isOthers);
    std::erase_if(own.waiting, [&isOthers](const BreakTurn &turn) { return isOthers(turn.record); });
    own.elsewhere += taken() - own.taken();
    std::erase_if(own.meals, [&isOurs, now](MealLine &meal) {
        QStringList names;
        for (qsizetype i = 0; i < meal.batch.agents.size(); ++i) {
            if (isOurs(meal.batch.agents[i], QString(), now))
                names << meal.names.value(i);
        }
        const qsizetype others = meal.batch.agents.size() - names.size();
        meal.names = names;
        if (others > 0)
            meal.names << QLatin1Char('+') + QString::number(others);
        return names.isEmpty();
    });
    const auto lasts = [this](const BreakRecord &record) {
        return record.kind == PauseKind::Break && record.since && *record.since >= from;
    };
    own.totals = ended.with(int(std::ranges::count_if(own.away, lasts)));
    return own;
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
