// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"

#include <array>

namespace Floorwalk {

/** What is kept of a day when its spans and calls are not any more is summed over stretches of this. */
constexpr std::chrono::minutes sumLength{30};

/** An agent's time in one state in one half hour, outside gaps. */
struct StateSum
{
    Moment since; ///< of the half hour
    QString agent;
    AgentState state = AgentState::Unknown;
    QString reason; ///< of a pause
    Millis time{0};

    bool operator==(const StateSum &) const = default;
};

/** Handling that an agent ended in one half hour: talk, hold and, of queue calls, wrap-up. */
struct HandlingSum
{
    Moment since;
    QString agent;
    QString queue;
    CallKind kind = CallKind::Queue;
    Millis time{0};
    int calls = 0; ///< whole ones whose wrap-up ended
    int answered = 0; ///< queue calls answered in the half hour, whenever they ended

    bool operator==(const HandlingSum &) const = default;
};

/** A queue's calls in one half hour, every count of it; carried and waiting are as at its two ends. */
struct CallSum
{
    /** Offered, carried, answered, answered within, abandoned, abandoned within, abandoned short, exited, lost, lost
     * pending, waiting, waiting pending, wait, longest wait, conversations, talk, longest talk, ended by caller, ended
     * by agent, transferred, still talking; seconds, and -1 for a longest that there is not. */
    using Counts = std::array<qint64, 21>;

    Moment since;
    QString queue;
    Counts counts{};

    bool operator==(const CallSum &) const = default;
};

/** Sums of some agents and queues. */
struct IntervalSums
{
    std::vector<StateSum> states;
    std::vector<HandlingSum> handling;
    std::vector<CallSum> calls;
};

/** The calls that came in from a moment on: a quarter of an hour of calls, or the half hour of a sum. */
struct Arrivals
{
    Moment since;
    qint64 calls = 0;

    bool operator==(const Arrivals &) const = default;
};

} // namespace Floorwalk
