// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/floorsession.h"
#include "tests/support/quietsource.h"

namespace Floorwalk {

/** A floor told by hand, with everything in it that a wallboard must not tell: names, reasons, mobile numbers. */
class WallSource final : public QuietSource
{
public:
    void pull(QObject *, std::function<void(const FloorUpdate &)> done) override
    {
        done(update);
        update.delta.agents.clear();
        update.delta.whole = false;
    }

    /** Twenty people by name and @p queueCount queues, at @p at. */
    void fill(Moment at, int queueCount)
    {
        using namespace Qt::StringLiterals;
        using namespace std::chrono_literals;
        static constexpr std::array states{AgentState::Talking, AgentState::OnHold,   AgentState::Ringing,
                                           AgentState::WrapUp,  AgentState::Ready,    AgentState::Paused,
                                           AgentState::Paused,  AgentState::Paused,   AgentState::Unreachable,
                                           AgentState::Unknown, AgentState::LoggedOut};
        static const QStringList reasons{u"绩效面谈"_s, u"lunch"_s, u"upset caller"_s};
        FloorDelta &delta = update.delta;
        delta.whole = true;
        delta.at = at;
        for (int i = 0; i < 20; ++i) {
            AgentRow row;
            row.id = quint32(i + 1);
            row.name = u"员工王芳%1"_s.arg(i);
            row.key = row.name + u" <PJSIP>"_s;
            row.interface = i == 0 ? u"PJSIP/wangfang"_s : i == 1 ? u"SIP/13812345678"_s : u"PJSIP/%1"_s.arg(1000 + i);
            row.state = states[size_t(i) % states.size()];
            row.since = at - 59min * (20 - i) / 20;
            if (row.state == AgentState::Talking || row.state == AgentState::OnHold)
                row.callSince = row.since - 9min;
            row.reason = row.state == AgentState::Paused ? reasons[i % 3] : QString();
            row.paused = row.state == AgentState::Paused;
            row.queues = {u"queue 000"_s};
            delta.agents.push_back(row);
            ++delta.team.byState[size_t(row.state)];
            if (row.paused)
                ++delta.team.pausedByKind[size_t(pauseKindOf(row.reason))];
        }
        for (int i = 0; i < queueCount; ++i) {
            QueueRow row;
            row.queue = u"queue %1"_s.arg(i, 3, 10, QLatin1Char('0'));
            row.counts.offered = row.offered = 100;
            row.counts.answered = 90;
            row.counts.answeredWithin = 70;
            row.counts.abandoned = 10;
            row.counts.abandonedWithin = 10;
            row.counts.waitSum = 4000;
            row.counts.waiting = row.waiting = 12;
            row.longestWaitingSince = at - 75s;
            delta.queues.push_back(row);
        }
        delta.sums = {50min, 5min, 5min, 30min, 1min, 9min, 100min, 60min, 12};
        update.feed.health = FeedStatus::Health::Live;
        update.feed.lastHeard = at;
        update.feed.source = u"AMI"_s;
    }
};

} // namespace Floorwalk
