// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <atomic>

namespace Floorwalk {

/** A clock that stands where the test set it, for a console whose threads read it meanwhile. */
class StepClock final : public Clock
{
public:
    explicit StepClock(Moment now)
        : m_now(epochMs(now))
    {}
    Moment now() const override { return momentFromEpochMs(m_now.load()); }
    void set(Moment now) { m_now.store(epochMs(now)); }

private:
    std::atomic<long long> m_now;
};

} // namespace Floorwalk
