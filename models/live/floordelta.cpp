// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floordelta.h"

#include <QHash>

namespace Floorwalk {

WorkSums WorkSums::of(const StateSums &closed, Millis handling, int handled)
{
    return {handling,          handled,    closed.talk + closed.hold + closed.wrap, closed.ready, closed.ringing,
            closed.loggedIn(), closed.talk};
}

WorkSums &WorkSums::operator+=(const WorkSums &more)
{
    handling += more.handling;
    handled += more.handled;
    engaged += more.engaged;
    ready += more.ready;
    ringing += more.ringing;
    loggedIn += more.loggedIn;
    talk += more.talk;
    return *this;
}

WorkSums &WorkSums::operator-=(const WorkSums &less)
{
    return *this +=
           {-less.handling, -less.handled, -less.engaged, -less.ready, -less.ringing, -less.loggedIn, -less.talk};
}

StateSums runningSums(const AgentRow &row, Moment now)
{
    StateSums running;
    if (row.countsFrom && now > *row.countsFrom)
        running.add(row.state, now - *row.countsFrom);
    return running;
}

FloorSums sumsOfRow(const AgentRow &row, Moment now)
{
    const StateSums running = runningSums(row, now);
    FloorSums sums;
    sums.talk = row.work.talk + running.talk;
    sums.loggedIn = row.work.loggedIn + running.loggedIn();
    sums.ready = row.work.ready + running.ready;
    sums.ringing = row.work.ringing + running.ringing;
    sums.handling = row.work.handling;
    sums.handled = row.work.handled;
    return sums;
}

void showWork(AgentRow &row, const WorkSums &work)
{
    row.work = work;
    row.ahtSeconds = averageHandlingTime(work.handling, work.handled);
    // metrics.md, "People"; the times are of closed stretches, so they are told by their sums.
    const auto share = [](Millis part, Millis whole) {
        return whole > Millis(0) ? std::optional(double(part.count()) / double(whole.count())) : std::nullopt;
    };
    row.occupancies = {share(work.engaged, work.engaged + work.ready), share(work.engaged, work.loggedIn),
                       share(work.engaged + work.ringing, work.engaged + work.ringing + work.ready)};
}

FloorSums &FloorSums::operator+=(const FloorSums &more)
{
    talk += more.talk;
    hold += more.hold;
    wrap += more.wrap;
    ready += more.ready;
    ringing += more.ringing;
    paused += more.paused;
    loggedIn += more.loggedIn;
    handling += more.handling;
    handled += more.handled;
    return *this;
}

FloorSums &FloorSums::operator-=(const FloorSums &less)
{
    return *this += {-less.talk,   -less.hold,     -less.wrap,     -less.ready,  -less.ringing,
                     -less.paused, -less.loggedIn, -less.handling, -less.handled};
}

void FloorDelta::merge(FloorDelta newer)
{
    if (newer.whole) {
        *this = std::move(newer);
        return;
    }
    QHash<quint32, size_t> places;
    for (size_t i = 0; i < agents.size(); ++i)
        places.insert(agents[i].id, i);
    for (AgentRow &row : newer.agents) {
        std::erase(removed, row.id);
        if (const auto place = places.constFind(row.id); place != places.constEnd())
            agents[*place] = std::move(row);
        else
            agents.push_back(std::move(row));
    }
    for (const quint32 id : newer.removed) {
        std::erase_if(agents, [id](const AgentRow &row) { return row.id == id; });
        if (!whole)
            removed.push_back(id);
    }
    at = newer.at;
    since = newer.since;
    queues = std::move(newer.queues);
    team = newer.team;
    sums = newer.sums;
    health = std::move(newer.health);
    filled = std::move(newer.filled);
    unheard = std::move(newer.unheard);
    lineCalls = std::move(newer.lineCalls);
    excused = std::move(newer.excused);
}

} // namespace Floorwalk
