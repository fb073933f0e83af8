// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/feedclock.h"

#include <algorithm>

namespace Floorwalk {

namespace {
constexpr int driftShare = 64; // of each difference that much is believed to be drift
} // namespace

std::optional<Millis> FeedClock::take(Moment stamp, Moment received)
{
    if (!m_last) {
        settle(stamp, received);
        return std::nullopt;
    }
    const bool back = stamp < *m_last - disorder;
    if (received == Moment{} || !m_offset) {
        const Millis by = stamp - *m_last;
        settle(stamp, received);
        return back ? std::optional(by) : std::nullopt;
    }
    const Millis offset = stamp - received;
    // Our own clock may have been set as well: stamps that go on evenly while it went back did not jump.
    const bool ours = received < m_lastReceived - disorder && stamp - *m_last < jump;
    const bool ahead = offset > *m_offset + jump && !ours;
    const bool late = offset < *m_offset - jump;
    if (!late)
        m_lateSince.reset();
    else if (!m_lateSince)
        m_lateSince = received;
    if (back || ahead || (late && received - *m_lateSince > lateness)) {
        // Where both clocks were set back there is nothing to measure the time between by: it was short.
        const Millis by = received < m_lastReceived - disorder ? stamp - *m_last : offset - *m_offset;
        settle(stamp, received);
        return by;
    }
    if (ours)
        m_offset = offset;
    else if (!late)
        m_offset = std::max(offset, *m_offset + (offset - *m_offset) / driftShare);
    m_last = std::max(*m_last, stamp);
    m_lastReceived = received;
    return std::nullopt;
}

/** Believes what is told now, whatever was believed before. */
void FeedClock::settle(Moment stamp, Moment received)
{
    m_last = stamp;
    m_lastReceived = received;
    m_lateSince.reset();
    if (received != Moment{})
        m_offset = stamp - received;
}

} // namespace Floorwalk
