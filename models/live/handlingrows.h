// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/openedfigure.h"

#include <vector>

namespace Floorwalk {

/**
 * One agent's handling in stretches: talk, hold and, of queue calls, wrap-up without anything between. A stretch is
 * booked when it ends, as metrics.md wants it, with the whole calls that were handled in it.
 */
class HandlingRows
{
public:
    /** Spans by start; @p variant is one of the handling time's. */
    void add(const StateSpan &span, FigureVariant variant);
    /** A queue call of this agent that was heard from its answer to its end. */
    void addWhole(const CallRecord &call) { m_calls.push_back({call.ended, call.queue, call.call}); }
    /** The stretches that belong to @p wish's window; calls of it whose time is not known count in nothing. */
    std::vector<FigureRow> rows(const FigureWish &wish) const;

private:
    struct Stretch
    {
        TimeRange range;
        QString queue;
        Millis handling{0};
        bool begunHeard = false; ///< what was done before is known
        bool over = false; ///< what was done after is known
    };
    struct Call
    {
        Moment ended;
        QString queue;
        QString call;
    };
    std::vector<int> callsOf(const FigureWish &wish, std::vector<const Call *> &without) const;
    static FigureRow row(const Stretch &stretch, int calls, const FigureWish &wish);

    std::vector<Stretch> m_stretches;
    std::vector<Call> m_calls;
    Moment m_last{};
    bool m_inStretch = false;
};

} // namespace Floorwalk
