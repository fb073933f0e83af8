// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/callcount.h"

#include "models/live/queuebook.h"

#include <algorithm>

namespace Floorwalk {

namespace {

/** When the call was last known to wait: where the first gap of its wait begins, else its end. */
Moment lastHeard(const CallRecord &call, const std::vector<FeedGap> &gaps)
{
    Moment last = call.ended;
    for (const FeedGap &gap : gaps) {
        if (call.joined <= gap.range.from && gap.range.from < last)
            last = gap.range.from;
    }
    return last;
}

/**
 * From when on a call that is not among the offered is judged: since the window begins, or, when nobody heard it join,
 * since the gap was over. Absent for one that is offered or was never there.
 */
std::optional<Moment> judgedFrom(const CallRecord &call, const TimeRange &window, const std::vector<FeedGap> &gaps)
{
    std::optional<Moment> from;
    if (call.joined < window.from)
        from = window.from;
    for (const FeedGap &gap : gaps) {
        if (gap.range.contains(call.joined))
            from = std::max(from.value_or(gap.range.to), gap.range.to);
    }
    return from;
}

void judgeWaiting(CallPart &part, const CallRecord &call, const CallRule &rule)
{
    part.waiting = true;
    const bool below = secondsBetween(call.joined, rule.window.to) < rule.serviceLevel;
    part.pending = part.offered && below;
    part.carried = part.carried && !below;
}

void judgeEnd(CallPart &part, const CallRecord &call, const CallRule &rule, const std::vector<FeedGap> &gaps)
{
    using Outcome = CallRecord::Outcome;
    part.wait = call.waitSeconds.value_or(secondsBetween(call.joined, call.answered.value_or(call.ended)));
    switch (call.outcome) {
    case Outcome::Answered:
        part.answered = true;
        part.within = part.wait <= rule.serviceLevel;
        break;
    case Outcome::Abandoned:
        part.abandoned = true;
        part.within = part.wait <= rule.serviceLevel;
        part.isShort = part.wait <= rule.shortAbandon;
        break;
    case Outcome::Exited:
        part.exited = true;
        break;
    case Outcome::Lost:
        // Lost is of those offered, so that the service level leaves it out of what it was counted in.
        part.lost = part.offered;
        part.pending = part.offered && secondsBetween(call.joined, lastHeard(call, gaps)) < rule.serviceLevel;
        part.carried = false;
        break;
    }
}

} // namespace

CallPart judge(const CallRecord &call, const CallRule &rule, const std::vector<FeedGap> &gaps)
{
    const TimeRange &window = rule.window;
    // What lies in a gap was not heard when it happened, but is only known by what was told later.
    const auto inWindow = [&window, &gaps](Moment moment) {
        return window.from <= moment && moment <= window.to
               && std::ranges::none_of(gaps, [moment](const FeedGap &gap) { return gap.range.contains(moment); });
    };
    CallPart part;
    if (call.joined > window.to || call.ended < window.from)
        return part;
    const bool unheard =
        call.answered && *call.answered >= window.from && *call.answered <= window.to && !inWindow(*call.answered);
    const bool onlySeen = unheard || (call.outcome == CallRecord::Outcome::Answered && !call.answered);
    const Moment waitEnd = call.answered.value_or(call.ended);
    if ((onlySeen || call.answered) && waitEnd <= window.to) {
        part.talking = window.to < call.ended;
        part.talked = call.talkSeconds && inWindow(call.ended);
    }
    if (onlySeen) {
        part.talking = window.to < call.ended;
        // Its waiting was heard, and then the gap took it.
        part.offered = part.lost = unheard && inWindow(call.joined);
        part.pending = part.lost && secondsBetween(call.joined, lastHeard(call, gaps)) < rule.serviceLevel;
        return part;
    }
    part.offered = inWindow(call.joined);
    const std::optional<Moment> from = judgedFrom(call, window, gaps);
    part.carried = from && call.joined + std::chrono::seconds(rule.serviceLevel) >= *from;
    if (waitEnd > window.to) {
        judgeWaiting(part, call, rule);
    } else if (inWindow(waitEnd)) {
        judgeEnd(part, call, rule, gaps);
    } else {
        part.carried = false;
    }
    return part;
}

void LostWaits::countOnce(CallPart &part, const CallRecord &call)
{
    if (!part.lost)
        return;
    const std::pair wait(call.call, call.queue);
    if (m_told.contains(wait))
        part.offered = part.lost = part.pending = false;
    else
        m_told.insert(wait);
}

void addTo(QueueCounts &counts, const CallPart &part, const CallRecord &call)
{
    counts.offered += part.offered;
    counts.carried += part.carried;
    counts.answered += part.answered;
    counts.answeredWithin += part.answered && part.within;
    counts.abandoned += part.abandoned;
    counts.abandonedWithin += part.abandoned && part.within;
    counts.abandonedShort += part.isShort;
    counts.exited += part.exited;
    counts.lost += part.lost;
    counts.lostPending += part.lost && part.pending;
    counts.waiting += part.waiting;
    counts.waitingPending += part.waiting && part.pending;
    if (part.answered)
        counts.waitSum += part.wait;
    if (part.answered || part.abandoned || part.exited)
        raiseTo(counts.longestWait, part.wait);
    counts.stillTalking += part.talking;
    if (!part.talked)
        return;
    ++counts.talkCalls;
    counts.talkSum += *call.talkSeconds;
    raiseTo(counts.longestTalk, *call.talkSeconds);
    counts.endedByCaller += call.endedBy == QLatin1StringView("caller");
    counts.endedByAgent += call.endedBy == QLatin1StringView("agent");
    counts.transferred += call.endedBy == QLatin1StringView("transfer");
}

} // namespace Floorwalk
