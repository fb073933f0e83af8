// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/democlock.h"

namespace Floorwalk {

namespace {

/** Another time of the same day, running at the same pace. */
class ShiftedClock final : public Clock
{
public:
    ShiftedClock(const Clock &clock, Millis ahead)
        : m_clock(clock)
        , m_ahead(ahead)
    {}
    Moment now() const override { return m_clock.now() + m_ahead; }

private:
    const Clock &m_clock;
    Millis m_ahead;
};

} // namespace

std::unique_ptr<Clock> demoClock(const Clock &clock, const Zone &zone)
{
    const Moment now = clock.now();
    return std::make_unique<ShiftedClock>(clock, zone.toMoment(zone.localDate(now), QTime(14, 20)) - now);
}

} // namespace Floorwalk
