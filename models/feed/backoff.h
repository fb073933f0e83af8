// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QRandomGenerator>

#include <algorithm>
#include <functional>

namespace Floorwalk {

/**
 * How long to wait before the next try: twice as long each time up to a limit, jittered so that consoles that lost the
 * same server do not come back in step.
 */
class Backoff
{
public:
    /** @p random gives from 0 up to 1; the system's generator when empty. */
    Backoff(Millis first, Millis longest, std::function<double()> random = {})
        : m_first(first)
        , m_longest(longest)
        , m_random(std::move(random))
    {
        if (!m_random)
            m_random = [] { return QRandomGenerator::global()->generateDouble(); };
    }

    /** Half to the whole of the delay grown by @p attempts failures; at least a millisecond. */
    Millis after(int attempts) const
    {
        const double grown = double(m_first.count()) * double(1ULL << std::clamp(attempts, 0, most));
        const double delay = std::min(grown, double(m_longest.count())) * (0.5 + m_random() / 2);
        return Millis(std::max<qint64>(1, qint64(delay)));
    }
    /** The delay now; the next one is twice as long. */
    Millis next() { return after(m_attempt++); }
    /** It works: the next failure is a first one. */
    void reset() { m_attempt = 0; }

private:
    static constexpr int most = 16;

    Millis m_first;
    Millis m_longest;
    std::function<double()> m_random;
    int m_attempt = 0;
};

} // namespace Floorwalk
