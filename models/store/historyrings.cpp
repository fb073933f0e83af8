// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/historynames.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<void> HistoryFile::writeRing(const MissedRing &ring)
{
    const Result<qint64> agent = m_names->id(ring.agentKey, Names::Kind::Agent);
    if (!agent)
        return agent.error();
    const Result<qint64> queue = m_names->id(ring.queue, Names::Kind::Queue);
    if (!queue)
        return queue.error();
    Statement insert(m_history, u"INSERT OR REPLACE INTO missed_ring (at, agent, queue) VALUES (?, ?, ?)"_s);
    return insert.bind(ring.at).bind(*agent).bind(*queue).run();
}

Result<std::vector<MissedRing>> HistoryFile::missedRings(TimeRange range) const
{
    Statement select(m_history, u"SELECT a.text, q.text, r.at FROM missed_ring r JOIN name a ON a.id = r.agent JOIN "
                                "name q ON q.id = r.queue WHERE r.at >= ? AND r.at < ? ORDER BY r.at"_s);
    return select.bind(range.from).bind(range.to).rows([](const Statement &s) {
        return MissedRing{s.text(0), s.text(1), s.moment(2)};
    });
}

} // namespace Floorwalk
