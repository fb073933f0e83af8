// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/livefloor.h"

#include "models/domain/naturalorder.h"
#include "models/live/queuerow.h"

#include <numeric>

namespace Floorwalk {

namespace {
using namespace std::chrono_literals;
constexpr Millis snapshotWaits = 10s;
constexpr std::size_t mostChannels = 100'000;
} // namespace

LiveFloor::LiveFloor(LiveSettings settings, HistorySink *history, PresenceSink *presence)
    : m_settings(std::move(settings))
    , m_history(history)
    , m_queues(m_pool, m_settings, history)
    , m_agents(m_pool, m_queues, m_settings, history, presence)
{
    m_lines.watch(m_settings.lines);
}

void LiveFloor::setLimits(const LiveSettings &settings)
{
    LiveSettings limits = m_settings;
    limits.wrapUpByQueue = settings.wrapUpByQueue;
    limits.wrapUpByMember = settings.wrapUpByMember;
    limits.serviceLevelSeconds = settings.serviceLevelSeconds;
    limits.serviceLevelByQueue = settings.serviceLevelByQueue;
    limits.shortAbandonSeconds = settings.shortAbandonSeconds;
    limits.shortAbandonByQueue = settings.shortAbandonByQueue;
    limits.lines = settings.lines;
    m_settings = std::move(limits);
    m_lines.watch(m_settings.lines);
    m_queues.settingsChanged();
    m_agents.settingsChanged();
}

void LiveFloor::begin(Moment at)
{
    m_begun = true;
    m_connected = true;
    m_from = m_now = m_heardFrom = at;
    m_dayEnd = dayEndAfter(at);
    m_queues.startDay(at);
    m_agents.start(at);
}

bool LiveFloor::hasMetAll() const
{
    return m_metAll || (m_begun && m_connected && m_snapshot == 0 && m_now - m_heardFrom >= snapshotWaits);
}

Moment LiveFloor::dayEndAfter(Moment moment) const
{
    return m_settings.dayEnd ? m_settings.dayEnd(moment) : Moment::max();
}

Moment LiveFloor::due() const
{
    return std::min({m_queues.nextDue(), m_agents.nextDue(), m_settleBy, m_dayEnd});
}

void LiveFloor::onEvent(const Event &event)
{
    if (event.type == EventType::Disconnected) {
        if (m_begun && m_connected) {
            fallSilent(timeOf(event));
            m_why = QString::fromUtf8(event.reason.data(), qsizetype(event.reason.size()));
        }
        return;
    }
    const Moment at = timeOf(event);
    if (!m_begun || (m_from == Moment{} && at != Moment{}))
        begin(at);
    if (event.type == EventType::Connected || !m_connected)
        connect(at);
    if (event.type != EventType::Connected)
        ++m_events;
    advanceTo(at);
    // Not by the time stamp: many systems send none. Device states also come in answer to a question.
    if (event.type >= EventType::MemberAdded && event.type <= EventType::AttendedTransfer)
        m_heardLive = true;
    if (event.type <= EventType::ChannelSeen || event.type == EventType::PbxShutdown) {
        onMember(event, at);
    } else if (event.type <= EventType::AgentTold) {
        onMember(event, at);
    } else if (event.type == EventType::CallReason) {
        onReason(event, at);
    } else if (event.type <= EventType::AgentDumped) {
        onCall(event, at);
    } else {
        onChannel(event, at);
    }
    m_nextDue = due();
}

void LiveFloor::fallSilent(Moment from)
{
    m_connected = false;
    m_silentFrom = from;
    ++m_silences;
}

FeedGap LiveFloor::silence(Moment to) const
{
    FeedGap gap{{m_silentFrom, to}, m_why};
    gap.silence = m_silences;
    return gap;
}

void LiveFloor::connect(Moment at)
{
    if (m_connected)
        return;
    m_connected = true;
    const FeedGap gap = silence(std::max(at, m_silentFrom));
    m_gaps.push_back(gap);
    m_agents.freeze(m_silentFrom);
    m_heardFrom = gap.range.to;
    m_now = std::max(m_now, m_heardFrom);
    m_queues.afterGap(m_silentFrom, m_heardFrom);
    m_agents.heardAgain(m_heardFrom);
    if (std::exchange(m_stopped, false)) {
        // Whatever a snapshot may tell or fail to tell: what was on went with the old telephone system.
        m_agents.stopped(m_silentFrom);
        m_lines.clear();
        m_queues.restarted(m_silentFrom);
    }
    m_inSnapshot = false;
    // Who told a snapshot before tells one again, however long it takes to start; until then all stays doubtful.
    m_settleBy = m_snapshot == 0 ? m_heardFrom + snapshotWaits : Moment::max();
    m_channelsDue = true;
    m_channels.clear();
    if (m_history)
        m_history->gapClosed(gap);
}

void LiveFloor::end()
{
    if (!m_begun)
        return;
    if (m_connected)
        fallSilent(m_now);
    advanceTo(m_silentFrom);
    m_agents.freeze(m_silentFrom);
}

void LiveFloor::settle(Moment at)
{
    if (m_agents.frozen())
        m_agents.thaw(at);
    m_settleBy = Moment::max();
}

void LiveFloor::advanceTo(Moment now)
{
    if (now <= m_now && now < m_nextDue)
        return;
    if (now >= m_nextDue) {
        while (now >= m_dayEnd)
            startDay();
        passTime(now);
        m_nextDue = due();
    }
    m_now = std::max(m_now, now);
}

void LiveFloor::passTime(Moment now)
{
    m_queues.advance(now);
    m_agents.advance(now);
    if (now >= m_settleBy)
        settle(m_heardFrom);
}

void LiveFloor::startDay()
{
    const Moment border = m_dayEnd;
    passTime(border);
    m_queues.startDay(border);
    m_agents.startDay(border);
    std::erase_if(m_gaps, [border](const FeedGap &gap) { return gap.range.to <= border; });
    m_from = border;
    m_reasons.clear();
    m_dayEnd = dayEndAfter(border);
}

void LiveFloor::snapshotEnd(Moment at)
{
    if (!std::exchange(m_inSnapshot, false))
        return;
    m_metAll = true;
    m_queues.reconcile(m_snapshot, at, m_heardFrom);
    m_agents.reconcile(m_snapshot, at);
    // What was done before a late snapshot is unknown and left out, not taken for what is done now.
    settle(at - m_heardFrom > snapshotWaits ? at : m_heardFrom);
}

void LiveFloor::onMember(const Event &event, Moment at)
{
    switch (event.type) {
    case EventType::SnapshotBegin:
        m_inSnapshot = true;
        ++m_snapshot;
        break;
    case EventType::SnapshotEnd:
        snapshotEnd(at);
        break;
    case EventType::ChannelsBegin:
        m_channels.clear();
        break;
    case EventType::ChannelSeen:
        if (m_channels.size() < mostChannels)
            m_channels.emplace(event.call);
        m_agents.channelUp(event, at);
        if (!m_lines.isEmpty())
            m_lines.up(event, at, m_queues.isWaiting(event.linked));
        break;
    case EventType::ChannelsEnd:
        if (m_channels.size() < mostChannels) { // else it is not known of all that are not in it that they are gone
            m_lines.keep(m_channels);
            m_agents.keepPlaced(m_channels, at);
        }
        if (std::exchange(m_channelsDue, false))
            m_agents.reconcileTalks(m_channels, at);
        else if (m_channels.size() < mostChannels)
            m_agents.confirmTalks(m_channels, at);
        m_channels.clear();
        break;
    case EventType::PbxShutdown:
        m_stopped = true;
        break;
    case EventType::PbxRestarted:
        m_queues.restarted(at);
        m_agents.restarted(at);
        break;
    case EventType::QueueSeen:
        m_queues.queue(event.queue);
        break;
    case EventType::MemberSeen:
        m_agents.memberSeen(event, at, m_snapshot);
        break;
    case EventType::CallerSeen:
        m_queues.seen(event, at, m_snapshot);
        break;
    case EventType::MemberAdded:
        m_agents.memberAdded(event, at, m_snapshot);
        break;
    case EventType::MemberRemoved:
        m_agents.memberRemoved(event, at);
        break;
    case EventType::MemberStatus:
        m_agents.memberStatus(event, at, m_snapshot);
        break;
    case EventType::MemberPaused:
        m_agents.memberPaused(event, at, m_snapshot);
        break;
    case EventType::AgentTold:
        m_agents.told(event, at, m_snapshot, m_inSnapshot);
        break;
    default:
        break;
    }
}

void LiveFloor::onCall(const Event &event, Moment at)
{
    switch (event.type) {
    case EventType::CallerJoined:
        m_queues.join(event, at);
        break;
    case EventType::CallerLeft:
        m_queues.leave(event, at);
        break;
    case EventType::CallerAbandoned:
        m_queues.abandon(event, at);
        m_agents.callerGone(event.call, at);
        break;
    case EventType::CallerExited:
        m_queues.exit(event, at);
        m_agents.callerGone(event.call, at);
        break;
    case EventType::AgentCalled:
        m_agents.called(event, at);
        break;
    case EventType::AgentConnected:
        m_agents.connected(event, m_queues.answered(event, at), at);
        break;
    case EventType::AgentCompleted:
        m_agents.completed(event, at);
        break;
    case EventType::AgentRingNoAnswer:
        m_agents.ringNoAnswer(event, at);
        break;
    default:
        break;
    }
}

void LiveFloor::onChannel(const Event &event, Moment at)
{
    switch (event.type) {
    case EventType::DialBegin:
        m_agents.dialBegun(event, at);
        break;
    case EventType::DialEnd:
        m_agents.ringEnded(event, at);
        break;
    case EventType::ChannelNew:
        m_agents.channelUp(event, at);
        if (!m_lines.isEmpty())
            m_lines.up(event, at, m_queues.isWaiting(event.linked));
        break;
    case EventType::ChannelState:
        m_agents.channelTold(event, at);
        break;
    case EventType::ChannelHangup:
        m_queues.hangup(event.call, at);
        m_agents.channelDown(event, at);
        m_lines.down(event.call);
        break;
    case EventType::HangupRequest:
        m_queues.hangupAsked(event.call);
        break;
    case EventType::ChannelHold:
        m_agents.held(event, true, at);
        break;
    case EventType::ChannelUnhold:
        m_agents.held(event, false, at);
        break;
    case EventType::BridgeEnter:
        m_agents.bridged(event, at);
        break;
    default:
        break;
    }
}

QueueRow LiveFloor::queueRow(QueueIx ix, const QueueBook::Figures &figures) const
{
    QueueRow row = queueRowOf(m_pool.string(m_queues.name(ix)), figures.counts);
    row.waiting = figures.counts.waiting;
    row.longestWaitingSince = figures.longestWaitingSince;
    return row;
}

/** The times of a floor that is not heard: some of its states may have ended after the silence began. */
FloorSums LiveFloor::sumsAt(Moment at) const
{
    FloorSums out;
    StateSums sums;
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix) {
        sums += m_agents.sums(ix, at);
        out.handling += m_agents.agent(ix).handling.booked;
        out.handled += m_agents.agent(ix).handling.handled;
    }
    return {sums.talk,   sums.hold,       sums.wrap,    sums.ready, sums.ringing,
            sums.paused, sums.loggedIn(), out.handling, out.handled};
}

/** Queues are never forgotten, so that their order only changes with their number. */
const std::vector<QueueIx> &LiveFloor::queuesByName()
{
    if (m_queueOrder.size() != m_queues.size()) {
        m_queueOrder.resize(m_queues.size());
        std::iota(m_queueOrder.begin(), m_queueOrder.end(), QueueIx(0));
        std::ranges::sort(m_queueOrder, NaturalLess(), [this](QueueIx ix) { return m_pool.string(m_queues.name(ix)); });
    }
    return m_queueOrder;
}

FloorDelta LiveFloor::takeDelta(bool whole)
{
    FloorDelta delta;
    delta.at = m_now;
    delta.since = m_from;
    delta.whole = whole;
    const FloorTotals &totals = m_agents.totals();
    const std::vector<QueueBook::Figures> figures = m_queues.figures(m_now);
    delta.queues.reserve(figures.size());
    for (const QueueIx ix : queuesByName()) {
        delta.queues.push_back(queueRow(ix, figures[ix]));
        delta.queues.back().totals = totals.queue(ix);
    }
    delta.team = totals.team();
    delta.sums = m_connected ? totals.sums(m_now) : sumsAt(m_silentFrom);
    std::vector<AgentIx> changed = m_agents.takeDirty();
    if (whole) {
        changed.resize(m_agents.size());
        std::iota(changed.begin(), changed.end(), AgentIx(0));
    }
    delta.agents.reserve(changed.size());
    for (const AgentIx ix : changed)
        delta.agents.push_back(m_agents.row(ix));
    delta.lineCalls = m_lines.calls();
    delta.health.connected = m_connected;
    delta.health.deaf = m_begun && !m_heardLive && m_snapshot > 1;
    if (m_begun)
        delta.health.lastHeard = m_connected ? m_now : m_silentFrom;
    if (m_begun && !m_connected)
        delta.health.silentSince = m_silentFrom;
    delta.health.events = m_events;
    delta.health.gaps = int(m_gaps.size());
    delta.health.why = m_why;
    return delta;
}

FloorFigures LiveFloor::figures(Moment to) const
{
    FloorFigures out;
    out.from = m_from;
    out.to = to;
    out.events = m_events;
    out.gaps = m_gaps;
    out.deaf = !m_heardLive;
    out.reasons = m_reasons;
    const std::vector<QueueBook::Figures> queues = m_queues.figures(to);
    for (QueueIx ix = 0; ix < queues.size(); ++ix) {
        QueueCounts counts = queues[ix].counts;
        counts.stillTalking = m_agents.stillTalking(ix);
        out.queues.insert(m_pool.string(m_queues.name(ix)), counts);
    }
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix) {
        AgentFigures agent = m_agents.figures(ix, to);
        out.agents.insert(agent.key, std::move(agent));
    }
    return out;
}

std::optional<StateSpan> LiveFloor::running(quint32 agent) const
{
    const AgentIx ix = agentOfRow(agent);
    if (!m_connected || !m_agents.agent(ix).counting)
        return std::nullopt;
    return m_agents.span(ix, Moment::max());
}

OpenRecords LiveFloor::open() const
{
    OpenRecords open{m_now, {}, {}};
    if (!m_connected)
        return open;
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix)
        m_agents.addOpen(ix, open);
    for (const WaitingCaller &caller : m_queues.waiting()) {
        CallRecord call;
        call.call = caller.call;
        call.queue = caller.queue;
        call.caller = caller.number;
        call.joined = caller.joined;
        call.ended = Moment::max();
        open.calls.push_back(std::move(call));
    }
    return open;
}

std::vector<MemberFact> LiveFloor::members() const
{
    std::vector<MemberFact> members;
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix)
        m_agents.addMembers(ix, members);
    std::ranges::sort(members, {},
                      [](const MemberFact &fact) { return std::tie(fact.queue, fact.interface, fact.name); });
    return members;
}

} // namespace Floorwalk
