// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/breakrecord.h"
#include "models/domain/settings.h"
#include "models/policy/alertrules.h"

#include <functional>

namespace Floorwalk {

/** One who may be sent to eat: what batches are made from. */
struct MealCandidate
{
    QString agent;
    QStringList queues;
};

/** The break desk's rules (domain.md 5), from the centre's settings. Pure. */
class BreakRules
{
public:
    explicit BreakRules(const CentreSettings &settings);

    /** Places when nobody waits. */
    int basePlaces() const { return m_places; }
    /** One place fewer for every step of waiting callers, down to the least; 0 or more. */
    int places(int waitingCallers) const;
    /** How long a break of @p kind may last: Break or Meal. */
    Millis allowed(PauseKind kind) const { return kind == PauseKind::Meal ? m_meal : m_break; }
    /** How long busy may last from its approval on: beyond its own time it is the leader's to allow (seat-2014). */
    Millis approvedBusy() const { return m_approvedBusy; }
    Millis extension() const { return m_extension; }
    /** Sent and not paused for this long: "not gone yet". */
    Millis notGoneAfter() const { return m_notGone; }
    /** How many agents of @p queue must stay on line while others eat. */
    int cover(const QString &queue) const;

    /** What the inbox is told of @p away from its due time on; absent unless it is out. */
    std::optional<AlertFinding> overdue(const BreakRecord &away) const;

    /**
     * Spreads @p candidates over batches, queue by queue, so that each queue gives up as few as possible at a time: at
     * least meal_batches of them, and more where a queue's cover needs it. A queue too small for its cover goes one by
     * one.
     */
    std::vector<MealBatch> mealBatches(std::vector<MealCandidate> candidates) const;

private:
    size_t batchesNeeded(const std::vector<MealCandidate> &candidates) const;

    CentreSettings m_settings;
    int m_places;
    int m_step;
    int m_least;
    int m_batches;
    Millis m_break;
    Millis m_meal;
    Millis m_approvedBusy;
    Millis m_extension;
    Millis m_notGone;
    Millis m_alarm;
};

/** Whose turn it is: who has gone longest without a break since @p restedAt first; of equals who asked first. */
void sortByTurn(std::vector<BreakRecord> &waiting, const std::function<Moment(const BreakRecord &)> &restedAt);

} // namespace Floorwalk
