// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/servedqueues.h"

#include "models/domain/naturalorder.h"
#include "models/live/intervalfold.h"
#include "models/service/recordedcalls.h"
#include "models/store/historyfile.h"

#include <map>

namespace Floorwalk {

namespace {

/** Who answered a queue's calls. */
struct Answered
{
    bool byOurs = false;
    bool byOthers = false;
};

} // namespace

Result<std::optional<QStringList>> servedQueues(StoreSession &session, const TimeRange &window,
                                                const ReportPeople &people, const OpenRecords &open)
{
    if (people.areAll())
        return std::optional<QStringList>();
    std::map<QString, Answered, NaturalLess> queues;
    const auto take = [&queues, &people](const QString &queue, const QString &agent, Moment answered) {
        Answered &known = queues[queue];
        if (known.byOurs) // whoever else answers there
            return;
        const std::optional<bool> isOurs = people.isOfTeams(agent, answered);
        known.byOurs = isOurs == true;
        known.byOthers = known.byOthers || isOurs == false;
    };
    const HistoryFile history(session.history());
    const Result<void> read = eachRecordedCall(history, window.from, window.to - Millis(1), open.calls,
                                               [&queues, &take](const CallRecord &call) {
                                                   if (call.answered && !call.agentKey.isEmpty())
                                                       take(call.queue, call.agentKey, *call.answered);
                                                   else
                                                       queues.try_emplace(call.queue);
                                               });
    if (!read)
        return read.error();
    const Result<std::optional<Moment>> border = history.thinnedTo();
    if (!border)
        return border.error();
    if (*border && window.from < **border) {
        const Result<IntervalSums> sums = history.sums({window.from - sumLength + Millis(1), window.to});
        if (!sums)
            return sums.error();
        for (const CallSum &sum : sums->calls)
            queues.try_emplace(sum.queue);
        for (const HandlingSum &sum : sums->handling) {
            if (sum.answered > 0 && sum.kind == CallKind::Queue)
                take(sum.queue, sum.agent, sum.since);
        }
    }
    QStringList ours;
    for (const auto &[queue, answered] : queues) {
        if (answered.byOurs || !answered.byOthers)
            ours << queue;
    }
    return size_t(ours.size()) == queues.size() ? std::nullopt : std::optional(std::move(ours));
}

} // namespace Floorwalk
