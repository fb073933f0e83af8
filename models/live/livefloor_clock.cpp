// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of LiveFloor that tells what time it is on the feed's clock, and what it means that the clock was set.

#include "models/live/livefloor.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace std::chrono_literals;

/** The event's own time; answers to a snapshot have none and get ours, moved to the feed's clock. */
Moment LiveFloor::timeOf(const Event &event)
{
    judgeClock(event);
    if (event.at) {
        if (event.received != Moment{})
            m_clockOffset = *event.at - event.received;
        return std::max(m_now, *event.at);
    }
    return event.received == Moment{} ? m_now : std::max(m_now, feedTime(event.received));
}

void LiveFloor::judgeClock(const Event &event)
{
    if (event.at && !m_stamped) {
        // So far our clock was taken for the feed's: what is known is put where the feed's clock has it.
        m_stamped = true;
        m_clock = {};
        const Millis off = event.received == Moment{} ? Millis(0) : *event.at - event.received;
        if (m_begun && m_from != Moment{} && std::chrono::abs(off) >= 1s)
            moveClock(m_now, *event.at, off, false);
    }
    if (!event.at && (m_stamped || event.received == Moment{}))
        return;
    const std::optional<Moment> last = m_clock.last();
    const std::optional<Millis> by =
        event.at ? m_clock.take(*event.at, event.received) : m_clock.take(event.received, Moment{});
    if (!by || !m_begun)
        return;
    const Moment to = event.at.value_or(event.received);
    noteJump(*last, to, *by);
    moveClock(*last, to, *by, true);
}

/** That a clock jumped is said as a gap: of what lies between the old reckoning and the new nothing is known. */
void LiveFloor::noteJump(Moment last, Moment to, Millis by)
{
    const QString text =
        to < last ? QCoreApplication::translate("LiveFloor", "the telephone system’s clock was set back by %1 s")
                  : QCoreApplication::translate("LiveFloor", "the telephone system’s clock was set forward by %1 s");
    const FeedGap gap{{std::min(last, to), std::max(last, to)},
                      text.arg(std::abs(std::chrono::duration_cast<std::chrono::seconds>(by).count()))};
    m_gaps.push_back(gap);
    if (m_history)
        m_history->gapClosed(gap);
}

/** Nothing went untold: what is known stays, and lies @p by later on the new clock, whose next moment is @p to. */
void LiveFloor::moveClock(Moment last, Moment to, Millis by, bool wasSet)
{
    if (!m_connected)
        m_agents.freeze(m_silentFrom);
    m_agents.clockMoved(last, to, by, wasSet);
    m_queues.clockMoved(to, by, wasSet);
    m_lines.clockMoved(by);
    m_clockMoved += by;
    m_now = to;
    m_silentFrom += by;
    m_heardFrom = m_connected ? to : m_heardFrom + by;
    if (m_settleBy != Moment::max())
        m_settleBy += by;
    m_from = wasSet ? std::min(m_from, to) : m_from + by;
    m_dayEnd = std::min(m_dayEnd, dayEndAfter(to));
    m_nextDue = due();
}

} // namespace Floorwalk
