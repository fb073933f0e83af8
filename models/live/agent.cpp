// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/agent.h"

#include "models/domain/agenthandling.h"

namespace Floorwalk {

namespace {
using namespace std::chrono_literals;
constexpr Millis oneMoment = 1s; // one pause of several queues is told queue by queue
} // namespace

PauseTally::Sum &PauseTally::sum(TextId reason)
{
    const auto it = std::ranges::find(m_sums, reason, &Sum::reason);
    if (it != m_sums.end())
        return *it;
    Sum fresh;
    fresh.reason = reason;
    m_sums.push_back(fresh);
    return m_sums.back();
}

void PauseTally::start(TextId reason, Moment at, bool fresh)
{
    Sum &mine = sum(reason);
    if (fresh && (mine.count == 0 || at - mine.started > oneMoment)) {
        ++mine.count;
        mine.started = at;
    }
    if (mine.active++ == 0)
        mine.since = std::max(wholeSecond(at), m_from);
    if (m_active++ == 0)
        m_since = std::max(wholeSecond(at), m_from);
}

void PauseTally::stop(TextId reason, Moment at)
{
    Sum &mine = sum(reason);
    if (mine.active == 0)
        return;
    if (--mine.active == 0)
        mine.seconds += std::max<qint64>(0, wholeSecond(at) - mine.since);
    if (--m_active == 0)
        m_seconds += std::max<qint64>(0, wholeSecond(at) - m_since);
    m_from = std::max(m_from, wholeSecond(at)); // another queue's pause may be told late, from before this end
}

void PauseTally::startDay(Moment border)
{
    m_from = wholeSecond(border);
    std::erase_if(m_sums, [](const Sum &sum) { return sum.active == 0; });
    for (Sum &sum : m_sums) {
        sum.count = 0;
        sum.seconds = 0;
        sum.since = std::max(sum.since, m_from);
    }
    m_seconds = 0;
    m_since = std::max(m_since, m_from);
}

void Handling::add(AgentState state, std::optional<CallKind> kind, Millis time)
{
    if (isQueueHandling(state, kind))
        open += time;
}

void Handling::book()
{
    if (ended > 0) {
        booked += open;
        handled += ended;
    }
    open = Millis(0);
    ended = 0;
}

qint64 PauseTally::seconds(Moment at) const
{
    return m_seconds + (m_active > 0 ? std::max<qint64>(0, wholeSecond(at) - m_since) : 0);
}

qint64 PauseTally::seconds(const Sum &sum, Moment at)
{
    return sum.seconds + (sum.active > 0 ? std::max<qint64>(0, wholeSecond(at) - sum.since) : 0);
}

Membership *Agent::member(QueueIx queue)
{
    const auto it = std::ranges::find(members, queue, &Membership::queue);
    return it == members.end() ? nullptr : &*it;
}

const Talk *Agent::talking() const
{
    const Talk *found = nullptr;
    for (const Talk &talk : talks) {
        if (!talk.over && (!talk.suspect || isInUse(status)))
            found = &talk;
    }
    return found;
}

std::string_view Agent::callOf(const AgentView &shown) const
{
    if (shown.kind != CallKind::Queue)
        return {};
    if (shown.state == AgentState::Ringing)
        return rings.empty() ? std::string_view() : rings.back().call;
    const Talk *talk = talking();
    return talk ? std::string_view(talk->call) : std::string_view();
}

bool Agent::pausedAnywhere() const
{
    return (told && told->paused) || std::ranges::any_of(members, &Membership::paused);
}

bool Agent::pausedEverywhere() const
{
    if (told)
        return told->view.state == AgentState::Paused;
    return !members.empty() && std::ranges::all_of(members, &Membership::paused);
}

TextId Agent::pauseReason() const
{
    if (told)
        return told->view.reason;
    const Membership *latest = nullptr;
    for (const Membership &member : members) {
        if (member.paused && (!latest || member.pausedSince > latest->pausedSince))
            latest = &member;
    }
    return latest ? latest->reason : 0;
}

void Agent::moveTimes(Millis by, bool wasSet)
{
    const auto move = [by](std::optional<Moment> &moment) {
        if (moment)
            *moment += by;
    };
    since += by;
    lastActivity += by;
    move(callSince);
    move(busySince);
    if (missed) {
        for (Moment *const moment : {&missed->since, &missed->first, &missed->last})
            *moment += by;
    }
    move(tailEnds);
    move(wrapEnds);
    for (Membership &member : members)
        member.pausedSince += by;
    for (Ring &ring : rings)
        ring.since += by;
    for (Leg &leg : legs)
        leg.since += by;
    for (Talk &talk : talks) {
        talk.answered += by;
        talk.overAt += by;
        talk.confirmed += by;
        move(talk.joined);
        move(talk.missing);
        move(talk.hungUp);
        talk.partial = talk.partial || wasSet;
        talk.clockMoved = talk.clockMoved || wasSet;
    }
}

/** A customer's call counts before one with a colleague beside it. */
CallKind Agent::ownKind() const
{
    if (std::ranges::any_of(legs, [](const Leg &leg) { return leg.outbound && !leg.internal; }))
        return CallKind::Outbound;
    return !legs.empty() && std::ranges::all_of(legs, &Leg::internal) ? CallKind::Internal : CallKind::Direct;
}

bool Agent::dials() const
{
    return std::ranges::any_of(legs, &Leg::outbound) && std::ranges::none_of(legs, &Leg::up);
}

AgentView Agent::derive(Moment now) const
{
    if (told)
        return told->view;
    AgentView out;
    out.reason = pauseReason();
    if (const Talk *talk = talking()) {
        out.state = talk->held || status == DeviceStatus::OnHold ? AgentState::OnHold : AgentState::Talking;
        out.kind = CallKind::Queue;
        out.queue = talk->queue;
        out.certainty = talk->missing ? Certainty::Inferred : Certainty::Measured;
        return out;
    }
    if (members.empty()) {
        out.reason = 0;
        return out;
    }
    const bool tail = tailEnds && *tailEnds > now;
    const CallKind own = ownKind();
    if (!rings.empty() && (isInUse(status) || status == DeviceStatus::Ringing || !tail)) {
        // Also while the phone is up already: AgentConnect is about to tell, or an announcement is being played.
        out.state = AgentState::Ringing;
        out.kind = CallKind::Queue;
        out.queue = rings.back().queue;
        return out;
    }
    if (isInUse(status) && !tail) {
        const bool held = status == DeviceStatus::OnHold || (!legs.empty() && std::ranges::all_of(legs, &Leg::held));
        out.state = dials() ? AgentState::Ringing : held ? AgentState::OnHold : AgentState::Talking;
        out.kind = own;
        return out;
    }
    if (status == DeviceStatus::Ringing) {
        out.state = AgentState::Ringing;
        out.kind = own;
        return out;
    }
    if (pausedEverywhere()) {
        out.state = AgentState::Paused;
    } else if (wrapEnds && *wrapEnds > now) {
        out.state = AgentState::WrapUp;
        out.certainty = wrapCertainty;
        out.queue = wrapQueue;
    } else if (status == DeviceStatus::Unavailable || status == DeviceStatus::Invalid) {
        out.state = AgentState::Unreachable;
    } else {
        out.state = AgentState::Ready;
        // A device without a state of its own may be anywhere; the PBX rings it all the same.
        out.certainty = status == DeviceStatus::Unknown ? Certainty::Inferred : Certainty::Measured;
    }
    return out;
}

} // namespace Floorwalk
