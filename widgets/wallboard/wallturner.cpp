// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wallboard/wallturner.h"

#include <array>

namespace Floorwalk {

WallTurner::WallTurner(WallLayout layout, QString language)
    : m_layout(std::move(layout))
    , m_language(std::move(language))
{
    expand({}, {});
}

void WallTurner::expand(const std::vector<QueueRow> &queues, const QStringList &teams)
{
    const WallSheet shown = m_sheets.empty() ? WallSheet() : sheet();
    m_sheets = wallSheets(m_layout, queues, m_language, teams);
    const auto same = std::find_if(m_sheets.begin(), m_sheets.end(),
                                   [&shown](const WallSheet &each) { return each.isSameAs(shown); });
    m_at = same == m_sheets.end() ? 0 : size_t(same - m_sheets.begin());
}

void WallTurner::advance(Moment now, const std::vector<QueueRow> &queues, const QStringList &teams)
{
    QStringList names;
    for (const QueueRow &queue : queues)
        names << queue.queue;
    if (names != m_queues || teams != m_teams) {
        m_queues = names;
        m_teams = teams;
        expand(queues, teams);
    }
    // A clock that was set back must not hold a page for hours.
    if (m_since == Moment{} || now < m_since) {
        m_since = now;
        return;
    }
    if (now - m_since < m_layout.turn)
        return;
    m_since = now;
    if (m_at + 1 < m_sheets.size()) {
        ++m_at;
        return;
    }
    m_sheets = wallSheets(m_layout, queues, m_language, teams);
    m_at = 0;
}

void WallTurner::step(int pages, Moment now)
{
    const int count = int(m_sheets.size());
    m_at = size_t(((int(m_at) + pages) % count + count) % count);
    m_since = now;
}

QPoint wallShift(Moment now, const WallLayout &layout)
{
    static constexpr std::array<std::pair<int, int>, 8> ring{
        {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}}};
    const auto turn = now.time_since_epoch() / std::max<Millis>(layout.shiftEvery, std::chrono::seconds(1));
    const auto [x, y] = ring[size_t(turn) % ring.size()];
    return {x, y};
}

} // namespace Floorwalk
