// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/handlingstretches.h"
#include "models/live/openedfigure.h"

#include <vector>

namespace Floorwalk {

/**
 * One agent's handling as rows of an opened figure: its stretches, of queue calls with wrap-up, each with the whole
 * calls that were handled in it, and the calls that belong to none.
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
    struct Call
    {
        Moment ended;
        QString queue;
        QString call;
    };
    std::vector<int> callsOf(const FigureWish &wish, std::vector<const Call *> &without) const;
    static FigureRow row(const HandlingStretches::Stretch &stretch, const QString &queue, int calls,
                         const FigureWish &wish);

    HandlingStretches m_stretches;
    std::vector<QString> m_queues; ///< of the stretches
    std::vector<Call> m_calls;
};

} // namespace Floorwalk
