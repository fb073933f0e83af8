// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floorfigures.h"

namespace Floorwalk {

namespace {

std::optional<double> share(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}
std::optional<double> share(Millis part, Millis whole)
{
    return share(double(part.count()), double(whole.count()));
}

} // namespace

QueueCounts &QueueCounts::operator+=(const QueueCounts &other)
{
    offered += other.offered;
    carried += other.carried;
    answered += other.answered;
    answeredWithin += other.answeredWithin;
    abandoned += other.abandoned;
    abandonedWithin += other.abandonedWithin;
    abandonedShort += other.abandonedShort;
    exited += other.exited;
    lost += other.lost;
    lostPending += other.lostPending;
    waiting += other.waiting;
    waitingPending += other.waitingPending;
    waitSum += other.waitSum;
    longestWait = std::max(longestWait, other.longestWait);
    talkCalls += other.talkCalls;
    talkSum += other.talkSum;
    longestTalk = std::max(longestTalk, other.longestTalk);
    endedByCaller += other.endedByCaller;
    endedByAgent += other.endedByAgent;
    transferred += other.transferred;
    stillTalking += other.stillTalking;
    ringNoAnswer += other.ringNoAnswer;
    return *this;
}

void QueueCounts::takeAway(const QueueCounts &less)
{
    offered -= less.offered;
    carried -= less.carried;
    answered -= less.answered;
    answeredWithin -= less.answeredWithin;
    abandoned -= less.abandoned;
    abandonedWithin -= less.abandonedWithin;
    abandonedShort -= less.abandonedShort;
    exited -= less.exited;
    lost -= less.lost;
    lostPending -= less.lostPending;
    waiting -= less.waiting;
    waitingPending -= less.waitingPending;
    waitSum -= less.waitSum;
    talkCalls -= less.talkCalls;
    talkSum -= less.talkSum;
    endedByCaller -= less.endedByCaller;
    endedByAgent -= less.endedByAgent;
    transferred -= less.transferred;
    stillTalking -= less.stillTalking;
    ringNoAnswer -= less.ringNoAnswer;
}

ServiceLevel ServiceLevel::of(const QueueCounts &counts)
{
    const int offered = counts.offered + counts.carried - counts.waitingPending - counts.lostPending;
    ServiceLevel level;
    level.ignoreAbandons = share(counts.answeredWithin, offered - counts.abandonedWithin);
    level.negative = share(counts.answeredWithin, offered);
    level.positive = share(counts.answeredWithin + counts.abandonedWithin, offered);
    level.answeredOnly = share(counts.answeredWithin, counts.answered);
    return level;
}

std::optional<double> abandonRateWithoutShort(const QueueCounts &counts)
{
    return share(counts.abandoned - counts.abandonedShort, counts.offered + counts.carried - counts.abandonedShort);
}

std::optional<double> abandonRateOfAll(const QueueCounts &counts)
{
    return share(counts.abandoned, counts.offered + counts.carried);
}

std::optional<double> averageSpeedOfAnswer(const QueueCounts &counts)
{
    return share(double(counts.waitSum), counts.answered);
}

void StateSums::add(AgentState state, Millis time, std::optional<CallKind> kind)
{
    const bool call = state == AgentState::Talking || state == AgentState::OnHold;
    direct += call && kind == CallKind::Direct ? time : Millis(0);
    outbound += call && kind == CallKind::Outbound ? time : Millis(0);
    internal += call && kind == CallKind::Internal ? time : Millis(0);
    switch (state) {
    case AgentState::Talking:
        talk += time;
        break;
    case AgentState::OnHold:
        hold += time;
        break;
    case AgentState::WrapUp:
        wrap += time;
        break;
    case AgentState::Ready:
        ready += time;
        break;
    case AgentState::Ringing:
        ringing += time;
        break;
    case AgentState::Paused:
        paused += time;
        break;
    case AgentState::Unreachable:
        unreachable += time;
        break;
    case AgentState::LoggedOut:
    case AgentState::Unknown:
        break;
    }
}

StateSums &StateSums::operator+=(const StateSums &other)
{
    talk += other.talk;
    hold += other.hold;
    wrap += other.wrap;
    ready += other.ready;
    ringing += other.ringing;
    paused += other.paused;
    unreachable += other.unreachable;
    direct += other.direct;
    outbound += other.outbound;
    internal += other.internal;
    return *this;
}

std::optional<double> occupancyA(const StateSums &sums)
{
    const Millis busy = sums.talk + sums.hold + sums.wrap;
    return share(busy, busy + sums.ready);
}

std::optional<double> occupancyB(const StateSums &sums)
{
    return share(sums.talk + sums.hold + sums.wrap, sums.loggedIn());
}

std::optional<double> occupancyC(const StateSums &sums)
{
    const Millis busy = sums.talk + sums.hold + sums.wrap + sums.ringing;
    return share(busy, busy + sums.ready);
}

std::optional<double> averageHandlingTime(Millis handling, int handled)
{
    return share(double(handling.count()) / 1000.0, handled);
}

std::optional<double> talkUtilisation(const StateSums &sums)
{
    return share(sums.talk, sums.loggedIn());
}

} // namespace Floorwalk
