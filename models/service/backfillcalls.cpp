// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/backfillcalls.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace Floorwalk {

namespace {

using namespace std::chrono_literals;
/** Between a line of the log, which has whole seconds, and the event of the same thing. */
constexpr Millis sameMoment = 2s;

using Visit = std::pair<QString, QString>; // what a call, or for one without an id an agent, had in which queue

bool overlaps(const CallRecord &one, const CallRecord &other)
{
    return one.joined <= other.ended + sameMoment && other.joined <= one.ended + sameMoment;
}

bool isUnnamed(const CallRecord &call)
{
    return call.call.startsWith(QLatin1StringView("unknown:"));
}

/** Whether nothing of it fell into a gap. */
bool isComplete(const CallRecord &call)
{
    if (call.outcome == CallRecord::Outcome::Lost || call.certainty != Certainty::Measured || !call.waitSeconds
        || isUnnamed(call))
        return false;
    return call.outcome != CallRecord::Outcome::Answered || (call.answered && call.talkSeconds);
}

bool isSameRecord(const CallRecord &one, const CallRecord &other)
{
    return one.call == other.call && one.queue == other.queue && one.joined == other.joined;
}

/** @p precise where it is the same moment, for the log has whole seconds. */
Moment finer(Moment logged, std::optional<Moment> precise)
{
    return precise && std::chrono::abs(*precise - logged) <= sameMoment ? *precise : logged;
}

/** The call as the log has it, with the milliseconds of what was heard. */
CallRecord completed(const CallRecord &logged, const std::vector<const CallRecord *> &heard)
{
    CallRecord call = logged;
    for (const CallRecord *each : heard) {
        call.joined = finer(call.joined, each->joined);
        if (call.answered && each->answered)
            call.answered = finer(*call.answered, each->answered);
        if (call.caller.isEmpty())
            call.caller = each->caller;
    }
    if (call.answered)
        call.answered = std::max(*call.answered, call.joined);
    call.ended = std::max(call.ended, call.answered.value_or(call.joined));
    return call;
}

/** Which of the log's calls each record that was heard belongs to. */
class Matches
{
public:
    explicit Matches(const std::vector<CallRecord> &logged)
        : m_logged(logged)
        , m_heard(logged.size())
    {
        for (size_t i = 0; i < logged.size(); ++i) {
            m_byCall[{logged[i].call, logged[i].queue}].push_back(i);
            if (!logged[i].agentKey.isEmpty())
                m_byAgent[{logged[i].agentKey, logged[i].queue}].push_back(i);
        }
    }

    void add(const CallRecord &call)
    {
        const std::vector<size_t> visits =
            isUnnamed(call) ? m_byAgent.value({call.agentKey, call.queue}) : m_byCall.value({call.call, call.queue});
        std::optional<size_t> best;
        Millis distance = Millis::max();
        for (const size_t i : visits) {
            const CallRecord &logged = m_logged[i];
            // A call without an id was shown in conversation: it is the one that was talked when it was shown.
            const Moment mine = isUnnamed(call) ? logged.answered.value_or(logged.joined) : logged.joined;
            if (const Millis apart = std::chrono::abs(mine - call.joined); overlaps(logged, call) && apart < distance) {
                best = i;
                distance = apart;
            }
        }
        if (best)
            m_heard[*best].push_back(&call);
    }
    const std::vector<const CallRecord *> &heardOf(size_t logged) const { return m_heard[logged]; }

private:
    const std::vector<CallRecord> &m_logged;
    std::vector<std::vector<const CallRecord *>> m_heard;
    QHash<Visit, std::vector<size_t>> m_byCall;
    QHash<Visit, std::vector<size_t>> m_byAgent;
};

} // namespace

CallAmendments amendCalls(const std::vector<CallRecord> &logged, const std::vector<CallRecord> &heard)
{
    Matches matches(logged);
    for (const CallRecord &call : heard)
        matches.add(call);
    CallAmendments out;
    for (size_t i = 0; i < logged.size(); ++i) {
        const std::vector<const CallRecord *> &known = matches.heardOf(i);
        const auto whole = std::ranges::find_if(known, [](const CallRecord *call) { return isComplete(*call); });
        const CallRecord kept = whole == known.end() ? completed(logged[i], known) : **whole;
        for (const CallRecord *each : known) {
            if (!isSameRecord(*each, kept))
                out.gone.push_back(*each);
        }
        if (whole == known.end() && std::ranges::none_of(known, [&kept](const CallRecord *c) { return *c == kept; }))
            out.calls.push_back(kept);
    }
    return out;
}

} // namespace Floorwalk
