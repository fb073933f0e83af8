// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floorday.h"

#include "models/domain/naturalorder.h"
#include "models/live/agentnames.h"
#include "models/live/agentpast.h"
#include "models/live/queuerow.h"

#include <QMap>

#include <algorithm>

namespace Floorwalk {

namespace {

void countAgent(StateTotals &totals, const AgentRow &agent)
{
    ++totals.byState[size_t(agent.state)];
    if (agent.state == AgentState::Paused)
        ++totals.pausedByKind[size_t(pauseKindOf(agent.reason))];
}

void addTo(FloorSums &sums, const AgentPast &agent)
{
    const StateSums &of = agent.sums();
    sums.talk += of.talk;
    sums.hold += of.hold;
    sums.wrap += of.wrap;
    sums.ready += of.ready;
    sums.ringing += of.ringing;
    sums.paused += of.paused;
    sums.loggedIn += of.loggedIn();
    sums.handling += agent.handling();
    sums.handled += agent.handled();
}

} // namespace

quint32 FloorDay::Names::number(const QString &text)
{
    if (m_last < m_texts.size() && m_texts[m_last] == text)
        return m_last;
    const auto found = m_numbers.constFind(text);
    m_last = found != m_numbers.constEnd() ? *found : quint32(m_texts.size());
    if (found == m_numbers.constEnd()) {
        m_numbers.insert(text, m_last);
        m_texts.push_back(text);
    }
    return m_last;
}

FloorDay::FloorDay(const TimeRange &day)
    : m_day(day)
{
    m_queues.number({}); // 0 is none
    m_words.number({});
}

void FloorDay::add(const FeedGap &gap)
{
    ++m_gapsTold;
    if (gap.filled)
        m_filled.push_back(gap.range);
    else if (gap.feed.isEmpty()) // else the others heard, as in a figure that is opened
        m_gaps.push_back(gap);
}

void FloorDay::add(const StateSpan &span)
{
    if (span.range.from >= m_day.to || span.range.to <= m_day.from)
        return;
    const quint32 number = m_names.number(span.agentKey);
    m_agents.resize(m_names.size());
    std::vector<Span> &spans = m_agents[number].spans;
    // Spans of one agent do not overlap: this one was told already, or a clock that was set back tells of it again.
    if (!spans.empty() && span.range.from < spans.back().range.to)
        return;
    spans.push_back({span.range, m_words.number(span.reason), m_queues.number(span.queue), span.state, span.certainty,
                     span.callKind});
}

bool FloorDay::isHeard(const CallRecord &call) const
{
    return call.answered && call.talkSeconds && std::ranges::none_of(m_gaps, [&call](const FeedGap &gap) {
               return gap.range.from < call.ended && gap.range.to > *call.answered;
           });
}

/** Whether judge() may find it lost, so that LostWaits must know it by its id. */
bool FloorDay::mayBeLost(const CallRecord &call) const
{
    return call.outcome == CallRecord::Outcome::Lost
           || (call.answered && std::ranges::any_of(m_gaps, [&call](const FeedGap &gap) {
                   return gap.range.contains(*call.answered);
               }));
}

void FloorDay::add(const CallRecord &call)
{
    if (call.joined >= m_day.to || call.ended < m_day.from)
        return;
    Call packed{call.joined,
                call.ended,
                call.answered.value_or(Moment::max()),
                call.waitSeconds.value_or(-1),
                call.talkSeconds.value_or(-1),
                m_queues.number(call.queue),
                m_words.number(call.endedBy),
                -1,
                call.outcome};
    if (mayBeLost(call)) {
        packed.lostId = qint32(m_lostCalls.size());
        m_lostCalls.push_back(call.call);
    }
    m_calls.push_back(packed);
    if (call.agentKey.isEmpty() || !call.answered)
        return;
    const quint32 number = m_names.number(call.agentKey);
    m_agents.resize(m_names.size());
    std::vector<Answered> &calls = m_agents[number].calls;
    calls.insert(std::ranges::upper_bound(calls, call.ended, {}, &Answered::ended),
                 {*call.answered, call.ended, isHeard(call)});
}

void FloorDay::add(const MissedRing &ring)
{
    if (m_day.contains(ring.at))
        m_rings.emplace_back(ring.at, m_queues.number(ring.queue));
}

void FloorDay::setExcused(std::vector<IncidentAbsence> times)
{
    if (times == m_excused)
        return;
    for (Agent &agent : m_agents)
        agent.excused.clear();
    m_excused = std::move(times);
    for (const IncidentAbsence &time : m_excused) {
        const quint32 number = m_names.number(time.agent);
        m_agents.resize(m_names.size());
        m_agents[number].excused.push_back(time.range);
    }
}

std::optional<FeedGap> FloorDay::silenceAt(Moment moment) const
{
    // Of several feeds the others went on: only who is on the silent one has no state then.
    const auto gap = std::ranges::find_if(
        m_gaps, [moment](const FeedGap &one) { return one.feed.isEmpty() && one.range.contains(moment); });
    return gap == m_gaps.end() ? std::nullopt : std::optional(*gap);
}

void FloorDay::eachHeard(const std::function<void(const TimeRange &)> &take) const
{
    for (const Agent &agent : m_agents) {
        for (const Span &span : agent.spans)
            take(span.range);
    }
}

std::vector<FloorDay::QueueTally> FloorDay::countCalls(Moment at, const LiveSettings &settings) const
{
    std::vector<QueueTally> tallies(m_queues.size());
    std::vector<CallRule> rules;
    for (quint32 queue = 0; queue < m_queues.size(); ++queue) {
        const QString &name = m_queues.text(queue);
        rules.push_back({{m_day.from, at}, settings.serviceLevel(name), settings.shortAbandon(name)});
    }
    LostWaits lost;
    CallRecord call;
    for (const Call &packed : m_calls) {
        if (packed.joined > at)
            continue;
        const auto known = [](qint32 value) { return value < 0 ? std::nullopt : std::optional(int(value)); };
        call.joined = packed.joined;
        call.ended = packed.ended;
        call.answered = packed.answered == Moment::max() ? std::nullopt : std::optional(packed.answered);
        call.waitSeconds = known(packed.wait);
        call.talkSeconds = known(packed.talk);
        call.queue = m_queues.text(packed.queue);
        call.endedBy = m_words.text(packed.endedBy);
        call.outcome = packed.outcome;
        call.call = packed.lostId < 0 ? QString() : m_lostCalls[size_t(packed.lostId)];
        CallPart part = judge(call, rules[packed.queue], m_gaps);
        lost.countOnce(part, call);
        QueueTally &queue = tallies[packed.queue];
        queue.told = true;
        addTo(queue.counts, part, call);
        if (part.waiting && (!queue.longestWaitingSince || call.joined < *queue.longestWaitingSince))
            queue.longestWaitingSince = call.joined;
    }
    for (const auto &[moment, queue] : m_rings) {
        if (moment > at)
            continue;
        tallies[queue].told = true;
        ++tallies[queue].counts.ringNoAnswer;
    }
    return tallies;
}

FloorSums FloorDay::sumsAt(Moment moment) const
{
    FloorSums sums;
    for (const Agent &agent : m_agents)
        addTo(sums, AgentPast(agent, m_day, moment, m_gaps));
    return sums;
}

FloorDelta FloorDay::at(Moment moment, const LiveSettings &settings, const QHash<QString, KnownAgent> &known) const
{
    const std::optional<FeedGap> silence = silenceAt(moment);
    FloorDelta delta;
    delta.at = delta.since = moment;
    delta.whole = true;
    QMap<QString, QueueRow> queues;
    const std::vector<QueueTally> tallies = countCalls(moment, settings);
    for (quint32 number = 0; number < tallies.size(); ++number) {
        const QueueTally &tally = tallies[number];
        if (!tally.told)
            continue;
        QueueRow row = queueRowOf(m_queues.text(number), tally.counts);
        if (!silence) {
            row.waiting = tally.counts.waiting;
            row.longestWaitingSince = tally.longestWaitingSince;
        }
        queues.insert(row.queue, row);
    }
    for (quint32 number = 0; number < m_agents.size(); ++number) {
        const AgentPast past(m_agents[number], m_day, moment, m_gaps);
        if (!past.isKnown())
            continue;
        const QString &key = m_names.text(number);
        const auto found = known.constFind(key);
        AgentRow agent = row(key, past, found == known.constEnd() ? nullptr : &*found, silence);
        if (!silence)
            agent.busySince = busyFrom(m_agents[number], past.now());
        delta.since = std::min(delta.since, past.since());
        countAgent(delta.team, agent);
        for (const QString &queue : std::as_const(agent.queues)) {
            queues[queue].queue = queue;
            countAgent(queues[queue].totals, agent);
        }
        addTo(delta.sums, past);
        delta.agents.push_back(std::move(agent));
    }
    delta.queues = {queues.begin(), queues.end()};
    sortByName(delta.queues);
    std::ranges::sort(delta.agents, {}, &AgentRow::key);
    delta.health.connected = !silence;
    delta.health.gaps = m_gapsTold;
    for (const TimeRange &filled : m_filled) {
        if (filled.overlaps({m_day.from, moment}))
            delta.filled.push_back(filled.cut({m_day.from, moment}));
    }
    std::ranges::copy_if(m_excused, std::back_inserter(delta.excused), [this, moment](const IncidentAbsence &time) {
        return time.range.overlaps({m_day.from, moment});
    });
    return delta;
}

/** Since when @p now, one of the agent's spans, is busy without a break, whatever the reasons. */
std::optional<Moment> FloorDay::busyFrom(const Agent &agent, const Span *now) const
{
    const auto isBusy = [this](const Span &span) {
        return span.state == AgentState::Paused && pauseKindOf(m_words.text(span.reason)) == PauseKind::Busy;
    };
    if (!now || !isBusy(*now))
        return std::nullopt;
    while (now != agent.spans.data() && isBusy(now[-1]) && now[-1].range.to == now->range.from)
        --now;
    return now->range.from;
}

AgentRow FloorDay::row(const QString &key, const AgentPast &agent, const KnownAgent *known,
                       const std::optional<FeedGap> &silence) const
{
    AgentRow row;
    row.id = known ? known->id : 0;
    row.key = key;
    row.name = known ? known->name : AgentNames::nameIn(key);
    row.interface = known ? known->interface : AgentNames::interfaceIn(key);
    if (known)
        row.queues = known->queues;
    for (const quint32 queue : agent.queues())
        row.queues << m_queues.text(queue);
    sortNaturally(row.queues);
    row.queues.removeDuplicates();
    const Span *const now = agent.now();
    if (silence || !now) {
        row.state = AgentState::Unknown;
        row.certainty = Certainty::Stale;
        row.since = silence ? silence->range.from : std::max(agent.last(), m_day.from);
    } else {
        row.state = now->state;
        row.certainty = now->certainty;
        row.callKind = now->callKind;
        row.reason = m_words.text(now->reason);
        row.queue = m_queues.text(now->queue);
        row.paused = row.state == AgentState::Paused;
        row.since = now->range.from;
        if (row.state == AgentState::Talking || row.state == AgentState::OnHold)
            row.callSince = agent.callFrom();
    }
    row.callsToday = agent.answered();
    showWork(row, WorkSums::of(agent.closed(), agent.handling(), agent.handled()));
    return row;
}

} // namespace Floorwalk
