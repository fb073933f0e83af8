// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of QueueBook that goes over all callers at once: after a restart, after silence, at a day's border, and when
// the clock is moved.

#include "models/live/queuebook.h"

namespace Floorwalk {

void QueueBook::restarted(Moment at)
{
    for (const auto &[call, rounds] : m_callers) {
        for (const Caller &caller : rounds) {
            if (caller.leaving)
                exited(call, caller, caller.heard, secondsBetween(caller.joined, caller.heard));
            else
                lost(call, caller, at);
        }
    }
    m_callers.clear();
    m_count = 0;
}

void QueueBook::afterGap(Moment silentFrom, Moment at)
{
    m_silentFrom = silentFrom;
    m_heardFrom = at;
}

void QueueBook::startDay(Moment border)
{
    for (Queue &queue : m_queues) {
        queue.counts = {};
        queue.longestTalk.clear();
    }
    for (auto &[call, rounds] : m_callers) {
        for (Caller &caller : rounds) {
            caller.carried = caller.carried || caller.counted;
            caller.counted = false;
            caller.judgedFrom = border;
        }
    }
}

void QueueBook::clockMoved(Moment to, Millis by, bool wasSet)
{
    m_silentFrom += by;
    m_heardFrom += by;
    for (auto &[call, rounds] : m_callers) {
        for (Caller &caller : rounds) {
            caller.joined += by;
            caller.heard += by;
            caller.judgedFrom = std::min(caller.judgedFrom + by, to);
            caller.clockMoved = caller.clockMoved || wasSet;
        }
    }
    for (Due &due : m_leaving)
        due.at += by;
    for (Due &due : m_missing)
        due.at += by;
    if (m_reapAt != Moment::max())
        m_reapAt += by;
}

} // namespace Floorwalk
