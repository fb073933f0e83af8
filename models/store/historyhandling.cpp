// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/historyfile.h"
#include "models/store/statement.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** What isQueueHandling() says of a span, for SQLite. */
QString handlingCondition()
{
    QStringList terms;
    for (int state = 0; state <= int(AgentState::Unknown); ++state) {
        if (isQueueHandling(AgentState(state), std::nullopt))
            terms << u"(s.state = %1 AND s.call_kind IS NULL)"_s.arg(state);
        for (int kind = 0; kind <= int(CallKind::Internal); ++kind) {
            if (isQueueHandling(AgentState(state), CallKind(kind)))
                terms << u"(s.state = %1 AND s.call_kind = %2)"_s.arg(state).arg(kind);
        }
    }
    return terms.join(u" OR "_s);
}

} // namespace

Result<std::vector<AgentHandling>> HistoryFile::handling(TimeRange range, std::chrono::seconds longCall) const
{
    // Agent by agent along the two indexes; what is summed never leaves SQLite.
    Statement select(
        m_history,
        u"WITH r (since, until, long) AS (SELECT ?, ?, ?) "
        "SELECT n.text, (SELECT coalesce(sum(s.until - s.since), 0) FROM span s WHERE s.agent = a.id AND s.since >= "
        "r.since AND s.since < r.until AND (%1)), "
        "(SELECT count(*) FROM call c WHERE c.agent = a.id AND c.ended >= r.since AND c.ended < r.until AND c.outcome "
        "= ?), (SELECT count(*) FROM call c WHERE c.agent = a.id AND c.ended >= r.since AND c.ended < r.until AND "
        "c.talk_s >= r.long) FROM r CROSS JOIN agent a JOIN name n ON n.id = a.id"_s.arg(handlingCondition()));
    select.bind(range.from).bind(range.to).bind(qint64(longCall.count()));
    select.bind(int(CallRecord::Outcome::Answered));
    return select.rows([](const Statement &s) {
        return AgentHandling{s.text(0), Millis(s.number(1)), s.integer(2), s.integer(3)};
    });
}

} // namespace Floorwalk
