// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Floorwalk {

/** A point in time, UTC, in milliseconds: all that is stored or compared. */
using Moment = std::chrono::sys_time<std::chrono::milliseconds>;
using Millis = std::chrono::milliseconds;

constexpr Moment momentFromEpochMs(long long ms)
{
    return Moment(Millis(ms));
}
constexpr long long epochMs(Moment moment)
{
    return moment.time_since_epoch().count();
}

/** The only source of "now". The program has one SystemClock; reports and tests run on a FixedClock. */
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Moment now() const override;
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(Moment now)
        : m_now(now)
    {}
    Moment now() const override { return m_now; }
    void set(Moment now) { m_now = now; }
    void advance(Millis by) { m_now += by; }

private:
    Moment m_now;
};

} // namespace Floorwalk
