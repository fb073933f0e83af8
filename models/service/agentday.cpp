// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/agentday.h"

#include "models/store/historyfile.h"

#include <algorithm>

namespace Floorwalk {

Result<QHash<QString, std::vector<StateSpan>>> loadAgentSpans(StoreSession &session, const QStringList &agentKeys,
                                                              const TimeRange &range)
{
    const HistoryFile history(session.history());
    QHash<QString, std::vector<StateSpan>> all;
    for (const QString &key : agentKeys) {
        Result<std::vector<StateSpan>> spans = history.spans(key, range);
        if (!spans)
            return spans.error();
        all.insert(key, std::move(*spans));
    }
    return all;
}

Result<AgentDay> loadAgentDay(StoreSession &session, const QString &agentKey, const TimeRange &range)
{
    const HistoryFile history(session.history());
    Result<std::vector<StateSpan>> spans = history.spans(agentKey, range);
    if (!spans)
        return spans.error();
    Result<std::vector<CallRecord>> calls = history.callsOfAgent(agentKey, range);
    if (!calls)
        return calls.error();
    Result<std::vector<FeedGap>> gaps = history.gaps(range);
    if (!gaps)
        return gaps.error();
    std::erase_if(*gaps, [](const FeedGap &gap) { return gap.filled; });
    std::reverse(calls->begin(), calls->end());
    return AgentDay{agentKey, std::move(*spans), std::move(*calls), std::move(*gaps)};
}

} // namespace Floorwalk
