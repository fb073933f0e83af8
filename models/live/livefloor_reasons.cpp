// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/livefloor.h"

#include "models/policy/callermask.h"

#include <algorithm>

namespace Floorwalk {

namespace {
constexpr qsizetype mostReasons = 1000; ///< different ones in a day: more is no list of reasons
constexpr qsizetype longestReason = 100;
} // namespace

/** What a call was about; of a call that is told of twice in a row it counts once. */
void LiveFloor::onReason(const Event &event, Moment at)
{
    const std::string_view call = event.linked.empty() ? event.call : event.linked;
    if (call.empty() || event.reason.empty())
        return;
    const QString told = QString::fromUtf8(event.reason.data(), qsizetype(event.reason.size())).trimmed();
    const QString reason = CallerMask::masked(told).left(longestReason); // agents type numbers to call back into it
    const std::size_t hash = std::hash<std::string_view>()(call) * 31 + qHash(reason);
    if (reason.isEmpty() || std::ranges::find(m_lastReasons, hash) != m_lastReasons.end())
        return;
    m_lastReasons[m_reasonsTold++ % m_lastReasons.size()] = hash;
    if (m_reasons.contains(reason) || m_reasons.size() < mostReasons)
        ++m_reasons[reason];
    if (!m_history)
        return;
    const auto textOf = [](std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); };
    m_history->reasonTold({textOf(call), textOf(event.queue), m_agents.keyNamed(event, at), reason, at});
}

} // namespace Floorwalk
