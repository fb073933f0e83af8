// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/datedlines.h"

#include <utility>

namespace Floorwalk {

namespace {
using namespace std::chrono_literals;
constexpr Millis leap = 24h;
constexpr Millis wildLeap = 31 * 24h;
constexpr Millis disorder = 2s; // lines of one moment may be written in any order
} // namespace

bool DatedLines::leaps(Moment at) const
{
    return !m_last || at > *m_last + leap;
}

void DatedLines::take(std::string_view line, Moment at, std::optional<Moment> present, const Tell &tell)
{
    if (present && at > *present + leap) {
        disbelieve(line);
        return;
    }
    if (m_heldAt) {
        if (at + leap >= *m_heldAt) {
            release(tell);
        } else {
            m_heldAt.reset();
            disbelieve(m_held);
        }
    }
    if (!present && leaps(at)) {
        m_held = line;
        m_heldAt = at;
        return;
    }
    deliver(line, at, tell);
}

void DatedLines::finish(const Tell &tell)
{
    if (!m_heldAt)
        return;
    if (!m_last || *m_heldAt <= *m_last + wildLeap)
        release(tell);
    else
        disbelieve(m_held);
    m_heldAt.reset();
}

void DatedLines::disbelieve(std::string_view line)
{
    ++m_misdated;
    ++m_disbelieved;
    m_dropped = line;
}

void DatedLines::release(const Tell &tell)
{
    const std::string line = std::exchange(m_held, {});
    const Moment at = *std::exchange(m_heldAt, std::nullopt);
    deliver(line, at, tell);
}

void DatedLines::deliver(std::string_view line, Moment at, const Tell &tell)
{
    m_misdated += m_last && at < *m_last - disorder;
    m_last = std::max(m_last.value_or(at), at);
    tell(line, *m_last);
}

} // namespace Floorwalk
