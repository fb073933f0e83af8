// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fullfold.h"

#include "models/domain/naturalorder.h"
#include "models/live/queuerow.h"

#include <algorithm>
#include <set>

namespace Floorwalk {

namespace {

bool isCall(AgentState state)
{
    return state == AgentState::Talking || state == AgentState::OnHold;
}

/** Whether the time belongs to a queue call's handling: its conversation or its wrap-up. */
bool isHandling(const StateSpan &span)
{
    return (isCall(span.state) && span.callKind == CallKind::Queue) || span.state == AgentState::WrapUp;
}

void countIn(StateTotals &totals, const AgentRow &agent)
{
    ++totals.byState[size_t(agent.state)];
    if (agent.state == AgentState::Paused)
        ++totals.pausedByKind[size_t(pauseKindOf(agent.reason))];
}

QString nameOf(const QString &key)
{
    const qsizetype mark = key.lastIndexOf(QLatin1StringView(" <"));
    return mark > 0 && key.endsWith(u'>') ? key.left(mark) : key;
}

QString interfaceOf(const QString &key)
{
    const qsizetype mark = key.lastIndexOf(QLatin1StringView(" <"));
    return mark > 0 && key.endsWith(u'>') ? key.mid(mark + 2).chopped(1) : QString();
}

} // namespace

FullFold::FullFold(Moment at, const TimeRange &day, LiveSettings settings)
    : m_at(at)
    , m_day(day)
    , m_settings(std::move(settings))
{}

void FullFold::add(const FeedGap &gap)
{
    m_gaps.push_back(gap);
    // Of several feeds the others went on: only who is on the silent one has no state then.
    if (gap.feed.isEmpty() && gap.range.contains(m_at))
        m_silence = gap;
}

/** Keeps up with conversation and handling before @p span is counted. */
void FullFold::follow(AgentTally &agent, const StateSpan &span, Moment at)
{
    const bool touches = !agent.handling.empty() && agent.handling.back().range.to == span.range.from;
    const Moment to = span.range.to > at ? Moment::max() : span.range.to;
    if (!isHandling(span)) {
        if (touches)
            agent.handling.back().over = true;
    } else if (touches) {
        agent.handling.back().range.to = to;
    } else {
        agent.handling.push_back({{span.range.from, to}, false});
    }
    const bool isBusy = span.state == AgentState::Paused && pauseKindOf(span.reason) == PauseKind::Busy;
    if (!isBusy)
        agent.busyFrom.reset();
    else if (!agent.busyFrom || agent.last != span.range.from)
        agent.busyFrom = span.range.from;
    if (!isCall(span.state)) {
        agent.callFrom.reset();
        return;
    }
    const bool goesOn = agent.callFrom && agent.last == span.range.from && agent.callKind == span.callKind;
    if (!goesOn)
        agent.callFrom = span.range.from;
    agent.callKind = span.callKind;
}

/** Of what lies in a gap nobody knows, whatever a span says: piece by piece between the borders of all gaps. */
Millis FullFold::heardIn(const TimeRange &range) const
{
    std::vector<Moment> borders{range.from, range.to};
    for (const FeedGap &gap : m_gaps) {
        for (const Moment border : {gap.range.from, gap.range.to}) {
            if (range.contains(border))
                borders.push_back(border);
        }
    }
    std::ranges::sort(borders);
    Millis heard{0};
    for (size_t i = 1; i < borders.size(); ++i) {
        const auto isIn = [from = borders[i - 1]](const FeedGap &gap) {
            return gap.feed.isEmpty() && !gap.filled && gap.range.contains(from);
        };
        if (std::ranges::none_of(m_gaps, isIn))
            heard += borders[i] - borders[i - 1];
    }
    return heard;
}

void FullFold::add(const StateSpan &span)
{
    if (span.range.from > m_at || span.range.to <= m_day.from)
        return;
    AgentTally &agent = m_agents[span.agentKey];
    // Spans of one agent do not overlap: this one was told already, or a clock that was set back tells of it again.
    if (span.range.from < agent.last || (agent.now && span.range.from <= agent.now->range.from))
        return;
    const TimeRange counted{std::max(span.range.from, m_day.from), std::min(span.range.to, m_at)};
    m_since = std::min(m_since, counted.from);
    follow(agent, span, m_at);
    const Millis time = heardIn(counted);
    agent.sums.add(span.state, time, span.callKind);
    if (!span.queue.isEmpty() && !agent.queues.contains(span.queue))
        agent.queues << span.queue;
    if (span.range.to > m_at) {
        agent.now = span;
        return;
    }
    agent.now.reset();
    agent.closed.add(span.state, time, span.callKind);
    agent.last = span.range.to;
}

/** A conversation heard from its answer to its end, so that its handling time is known. */
bool FullFold::isWhole(const CallRecord &call) const
{
    return call.answered && call.talkSeconds && std::ranges::none_of(m_gaps, [&call](const FeedGap &gap) {
               return gap.range.from < call.ended && gap.range.to > *call.answered;
           });
}

void FullFold::add(const CallRecord &call)
{
    if (call.joined > m_at || call.ended < m_day.from)
        return;
    countCall(call);
    if (call.agentKey.isEmpty() || !call.answered || *call.answered > m_at)
        return;
    AgentTally &agent = m_agents[call.agentKey];
    agent.answered += *call.answered >= m_day.from;
    if (call.ended <= m_at && isWhole(call))
        agent.ended.push_back(call.ended);
}

void FullFold::countCall(const CallRecord &call)
{
    const CallRule rule{{m_day.from, m_at}, m_settings.serviceLevel(call.queue), m_settings.shortAbandon(call.queue)};
    CallPart part = judge(call, rule, m_gaps);
    m_lost.countOnce(part, call);
    QueueTally &queue = m_queues[call.queue];
    addTo(queue.counts, part, call);
    if (part.waiting && (!queue.longestWaitingSince || call.joined < *queue.longestWaitingSince))
        queue.longestWaitingSince = call.joined;
}

/** Stretches that are over with the whole calls that ended in them; whatever a gap cut, or has no stretch, is in
 * neither. */
FullFold::Handled FullFold::handled(const AgentTally &agent) const
{
    using namespace std::chrono_literals;
    Handled handled;
    std::set<const AgentTally::Stretch *> counted;
    for (const Moment ended : agent.ended) {
        const AgentTally::Stretch *in = nullptr;
        for (const AgentTally::Stretch &one : agent.handling) {
            if (one.range.from <= ended)
                in = &one;
        }
        // The end is told a moment after the phone is down.
        if (!in || !in->over || ended - 60s > in->range.to)
            continue;
        ++handled.calls;
        if (counted.insert(in).second)
            handled.time += in->range.length();
    }
    return handled;
}

AgentRow FullFold::row(const QString &key, const AgentTally &agent, const KnownAgent *known) const
{
    AgentRow row;
    row.id = known ? known->id : 0;
    row.key = key;
    row.name = known ? known->name : nameOf(key);
    row.interface = known ? known->interface : interfaceOf(key);
    row.queues = agent.queues + (known ? known->queues : QStringList());
    sortNaturally(row.queues);
    row.queues.removeDuplicates();
    if (m_silence || !agent.now) {
        row.state = AgentState::Unknown;
        row.certainty = Certainty::Stale;
        row.since = m_silence ? m_silence->range.from : std::max(agent.last, m_day.from);
    } else {
        row.state = agent.now->state;
        row.certainty = agent.now->certainty;
        row.callKind = agent.now->callKind;
        row.reason = agent.now->reason;
        row.queue = agent.now->queue;
        row.paused = row.state == AgentState::Paused;
        row.since = agent.now->range.from;
        row.busySince = agent.busyFrom;
        if (isCall(row.state))
            row.callSince = agent.callFrom;
    }
    row.callsToday = agent.answered;
    const Handled calls = handled(agent);
    showWork(row, WorkSums::of(agent.closed, calls.time, calls.calls));
    return row;
}

QueueRow FullFold::queueRow(const QString &name, const QueueTally &tally) const
{
    QueueRow row = queueRowOf(name, tally.counts);
    if (!m_silence) {
        row.waiting = tally.counts.waiting;
        row.longestWaitingSince = tally.longestWaitingSince;
    }
    return row;
}

FloorDelta FullFold::delta(const QHash<QString, KnownAgent> &known) const
{
    FloorDelta delta;
    delta.at = m_at;
    delta.since = std::min(m_since, m_at);
    delta.whole = true;
    QMap<QString, QueueRow> queues;
    for (const auto &[name, tally] : m_queues.asKeyValueRange())
        queues.insert(name, queueRow(name, tally));
    StateSums sums;
    for (const auto &[key, tally] : m_agents.asKeyValueRange()) {
        const auto found = known.constFind(key);
        AgentRow agent = row(key, tally, found == known.constEnd() ? nullptr : &*found);
        countIn(delta.team, agent);
        for (const QString &queue : std::as_const(agent.queues)) {
            queues[queue].queue = queue;
            countIn(queues[queue].totals, agent);
        }
        sums += tally.sums;
        const Handled calls = handled(tally);
        delta.sums.handling += calls.time;
        delta.sums.handled += calls.calls;
        delta.agents.push_back(std::move(agent));
    }
    delta.sums = {sums.talk,   sums.hold,       sums.wrap,           sums.ready,        sums.ringing,
                  sums.paused, sums.loggedIn(), delta.sums.handling, delta.sums.handled};
    delta.queues = {queues.begin(), queues.end()};
    std::ranges::sort(delta.queues, NaturalLess(), &QueueRow::queue);
    std::ranges::sort(delta.agents, {}, &AgentRow::key);
    delta.health.connected = !m_silence;
    delta.health.gaps = int(m_gaps.size());
    return delta;
}

} // namespace Floorwalk
