// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/** A short break of the day that is over, as the totals count it. */
struct BreakDone
{
    QString agent; ///< by key
    QString seat; ///< as BreakRecord's
    Moment since;
    std::optional<Millis> length; ///< absent where it was not seen whole
    bool isOvertime = false;

    bool operator==(const BreakDone &) const = default;
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
    Moment from{}; ///< since when the totals count
    std::vector<BreakDone> done; ///< that the totals are of, beside those that still last
    int elsewhere = 0; ///< places that are taken by people who are not shown

    int taken() const; ///< places; meals and approved busy take none
    /** The desk as the leader of some sees it: of whom @p isOurs alone, by key, phone and moment. Places are
     * everybody's; a meal batch stays whole where one of ours is in it, and says of the others how many they are. */
    template <class IsOurs> BreakBoard of(const IsOurs &isOurs, Moment now) const;
    int free() const { return std::max(0, places - taken()); }
    bool operator==(const BreakBoard &) const = default;
};

inline int BreakBoard::taken() const
{
    int count = elsewhere;
    for (const BreakRecord &record : away)
        count += record.kind == PauseKind::Break ? 1 : 0;
    return count;
}

template <class IsOurs> BreakBoard BreakBoard::of(const IsOurs &isOurs, Moment now) const
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
    std::erase_if(own.done, [&isOurs](const BreakDone &done) { return !isOurs(done.agent, done.seat, done.since); });
    own.totals = {};
    Millis length{0};
    int measured = 0;
    for (const BreakDone &one : own.done) {
        own.totals.overtime += one.isOvertime ? 1 : 0;
        length += one.length.value_or(Millis(0));
        measured += one.length ? 1 : 0;
    }
    if (measured > 0)
        own.totals.average = length / measured;
    const auto lasts = [this](const BreakRecord &record) {
        return record.kind == PauseKind::Break && record.since && *record.since >= from;
    };
    own.totals.breaks = int(own.done.size()) + int(std::ranges::count_if(own.away, lasts));
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
