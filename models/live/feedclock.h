// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <optional>

namespace Floorwalk {

/**
 * Tells from the time stamps of a feed, beside the moments at which they arrived here, whether the clock that writes
 * them was set. Late arrival alone is no jump, and neither is a slow drift.
 */
class FeedClock
{
public:
    /** Stamps this much too early or too late are a clock that was set; less is put up with. */
    static constexpr std::chrono::seconds jump{30};
    /** Stamps come in order: going back this much is a clock that was set. */
    static constexpr std::chrono::seconds disorder{5};
    /** Stamps that are old for so long were not late: the clock was set back while nothing was said. */
    static constexpr std::chrono::seconds lateness{60};

    /**
     * Takes the next stamp in; @p received is Moment{} when it is not known. Answers by how much the clock was set,
     * if it was: what lay at t before lies at t + this.
     */
    std::optional<Millis> take(Moment stamp, Moment received);
    /** The last stamp, in its own reckoning; absent before the first. */
    std::optional<Moment> last() const { return m_last; }

    /** The feed's clock minus ours; zero while it is not known. */
    Millis offset() const { return m_offset.value_or(Millis(0)); }

private:
    void settle(Moment stamp, Moment received);

    std::optional<Moment> m_last;
    Moment m_lastReceived{};
    std::optional<Millis> m_offset; ///< stamp minus arrival, of what arrives without delay
    std::optional<Moment> m_lateSince; ///< arrival of the first of a row of late stamps
};

} // namespace Floorwalk
