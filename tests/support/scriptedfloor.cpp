// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedfloor.h"

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{"陈静", "Christopher Featherstonehaugh", "赵磊", "欧阳晓婷", "Li Na", "吴昊"};
constexpr std::array queues{"社保咨询", "complaints and compensation", "support"};

struct Doing
{
    AgentState state;
    const char *reason;
    int minutes;
};
constexpr std::array doings{
    Doing{AgentState::Talking, "", 13},        Doing{AgentState::Talking, "", 2},
    Doing{AgentState::Paused, "资料查询", 16}, Doing{AgentState::WrapUp, "", 1},
    Doing{AgentState::Talking, "", 7},         Doing{AgentState::Paused, "short break", 9},
    Doing{AgentState::OnHold, "", 4},          Doing{AgentState::Ringing, "", 0},
    Doing{AgentState::Ready, "", 3},           Doing{AgentState::Paused, "lunch", 31},
    Doing{AgentState::Unreachable, "", 5},     Doing{AgentState::Paused, "training", 65},
    Doing{AgentState::LoggedOut, "", 95},      Doing{AgentState::Paused, "team meeting", 12},
    Doing{AgentState::Unknown, "", 1},
};

AgentRow agent(int number, Moment at)
{
    const Doing &doing = doings[size_t(number) % doings.size()];
    AgentRow row;
    row.id = quint32(number + 1);
    row.name = QString::fromUtf8(names[size_t(number) % names.size()]);
    if (number >= int(names.size()))
        row.name += u" %1"_s.arg(number);
    row.key = row.name;
    row.interface = u"PJSIP/%1"_s.arg(1001 + number);
    row.queues = {QString::fromUtf8(queues[size_t(number) % queues.size()])};
    row.state = doing.state;
    row.reason = QString::fromUtf8(doing.reason);
    row.paused = doing.state == AgentState::Paused;
    row.since = at - std::chrono::minutes(doing.minutes) - std::chrono::seconds(number % 50);
    if (doing.state == AgentState::Talking || doing.state == AgentState::OnHold) {
        row.queue = row.queues.first();
        row.callKind = CallKind::Queue;
        row.callSince = row.since;
    }
    row.callsToday = 20 + number % 17;
    row.ahtSeconds = 280 + number % 90;
    row.occupancies[0] = 0.6 + number % 40 / 100.0;
    return row;
}

void count(StateTotals &totals, const AgentRow &row)
{
    ++totals.byState[size_t(row.state)];
    if (row.state == AgentState::Paused)
        ++totals.pausedByKind[size_t(pauseKindOf(row.reason))];
}

/** The break desk over @p rows: everybody who is paused for a rest is out, some wait, the team eats in batches. */
BreakBoard breaksOf(const std::vector<AgentRow> &rows, Moment at)
{
    BreakBoard board;
    board.basePlaces = 4;
    board.places = 3;
    board.waitingCallers = 3;
    board.notGoneAfter = std::chrono::minutes(3);
    board.extension = std::chrono::minutes(5);
    for (const AgentRow &row : rows) {
        BreakRecord record;
        record.agent = row.key;
        record.name = row.name;
        record.seat = row.interface;
        record.kind = pauseKindOf(row.reason) == PauseKind::Meal ? PauseKind::Meal : PauseKind::Break;
        record.allowed = std::chrono::minutes(record.kind == PauseKind::Meal ? 30 : 10);
        record.opened = row.since;
        if (row.paused && pauseKindOf(row.reason) != PauseKind::Busy && board.away.size() < 6) {
            record.status = board.away.size() % 4 == 3 ? BreakStatus::Sent : BreakStatus::Out;
            record.sentAt = row.since;
            if (record.status == BreakStatus::Out)
                record.since = row.since;
            board.away.push_back(std::move(record));
        } else if (row.state == AgentState::Ready || row.state == AgentState::Ringing) {
            record.opened = at;
            board.waiting.push_back({std::move(record), std::nullopt, at - std::chrono::minutes(161)});
        }
    }
    if (!rows.empty())
        board.meals = {{{1, {rows[0].key}}, {rows[0].name}, MealLine::Stage::Done, 0},
                       {{2, {}}, {}, MealLine::Stage::Planned, 0}};
    board.gaps = {{QString::fromUtf8(queues[1]), 2}};
    board.totals = {14, 1, std::chrono::seconds(560)};
    return board;
}

} // namespace

FeedStatus ScriptedFloor::feed(FeedStatus::Health health, Moment heard)
{
    FeedStatus feed;
    feed.health = health;
    feed.source = u"console@pbx.example"_s;
    feed.server = u"pbx.example:5039"_s;
    feed.lastHeard = heard;
    return feed;
}

FloorUpdate ScriptedFloor::of(int agents, Moment at)
{
    FloorUpdate update;
    update.feed = feed(FeedStatus::Health::Live, at);
    FloorDelta &delta = update.delta;
    delta.whole = true;
    delta.at = at;
    for (const char *const name : queues) {
        QueueRow queue;
        queue.queue = QString::fromUtf8(name);
        queue.offered = agents * 20;
        queue.answered = agents * 19;
        queue.serviceLevel = 0.836;
        if (agents > 0)
            delta.queues.push_back(queue);
    }
    for (int i = 0; i < agents; ++i) {
        const AgentRow row = agent(i, at);
        delta.agents.push_back(row);
        count(delta.team, row);
        count(delta.queues[size_t(i) % queues.size()].totals, row);
    }
    delta.sums.loggedIn = std::chrono::hours(6 * agents);
    delta.sums.talk = std::chrono::minutes(225 * agents);
    delta.sums.wrap = std::chrono::minutes(20 * agents);
    delta.sums.handled = agents * 45;
    update.breaks = breaksOf(delta.agents, at);
    return update;
}

AlertRecord ScriptedFloor::alert(const QString &kind, const QString &subject, bool alarm, Moment since)
{
    AlertRecord record;
    record.kind = kind;
    record.subject = subject;
    record.instance = subject;
    record.alarm = alarm;
    record.since = since;
    record.raisedAt = since;
    record.facts = {{u"name"_s, subject}, {u"alarm_s"_s, 720}, {u"warn_s"_s, 480}};
    return record;
}

std::vector<AlertRecord> ScriptedFloor::alerts(Moment at)
{
    std::vector<AlertRecord> all{
        alert(u"longCall"_s, u"Christopher Featherstonehaugh"_s, true, at - std::chrono::minutes(13)),
        alert(u"longBusy"_s, u"赵磊"_s, true, at - std::chrono::minutes(76)),
        alert(u"queueWait"_s, u"complaints and compensation"_s, false, at - std::chrono::seconds(65)),
        alert(u"breakOverdue"_s, u"吴昊"_s, false, at - std::chrono::minutes(3)),
        alert(u"abnormalOffline"_s, u"欧阳晓婷"_s, false, at - std::chrono::minutes(5)),
    };
    all[3].facts[u"due"_s] = u"14:22"_s;
    all[0].facts[u"seat"_s] = u"PJSIP/1007"_s;
    all[1].facts[u"seat"_s] = u"PJSIP/1012"_s;
    all[0].facts[u"queue"_s] = u"complaints and compensation"_s;
    all[1].facts[u"reason"_s] = u"资料查询"_s;
    all[4].status = AlertRecord::Status::Acknowledged;
    all[4].owner = u"王芳"_s;
    return all;
}

} // namespace Floorwalk
