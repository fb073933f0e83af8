// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floordelta.h"

#include <QSet>

#include <algorithm>
#include <utility>

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

void GatheredFloor::findPlaces()
{
    m_places.clear();
    m_places.reserve(qsizetype(m_delta.agents.size()));
    for (size_t i = 0; i < m_delta.agents.size(); ++i)
        m_places.insert(m_delta.agents[i].id, i);
}

void GatheredFloor::drop(const std::vector<quint32> &ids)
{
    const auto isGone = [this](quint32 id) { return m_places.contains(id); };
    if (std::ranges::any_of(ids, isGone)) {
        const QSet<quint32> gone(ids.begin(), ids.end());
        std::erase_if(m_delta.agents, [&gone](const AgentRow &row) { return gone.contains(row.id); });
        findPlaces();
    }
    if (!m_delta.whole)
        m_delta.removed.insert(m_delta.removed.end(), ids.begin(), ids.end());
}

void GatheredFloor::beginWhole()
{
    m_delta = {};
    m_delta.whole = true;
    m_places.clear();
}

void GatheredFloor::merge(FloorDelta newer)
{
    if (newer.whole || isEmpty()) {
        m_delta = std::move(newer);
        findPlaces();
        return;
    }
    std::vector<AgentRow> &agents = m_delta.agents;
    if (!m_delta.removed.empty()) {
        QSet<quint32> back;
        for (const AgentRow &row : newer.agents)
            back.insert(row.id);
        std::erase_if(m_delta.removed, [&back](quint32 id) { return back.contains(id); });
    }
    for (AgentRow &row : newer.agents) {
        if (const auto place = m_places.constFind(row.id); place != m_places.constEnd()) {
            agents[*place] = std::move(row);
            continue;
        }
        m_places.insert(row.id, agents.size());
        agents.push_back(std::move(row));
    }
    drop(newer.removed);
    m_delta.at = newer.at;
    m_delta.since = newer.since;
    m_delta.queues = std::move(newer.queues);
    m_delta.team = newer.team;
    m_delta.sums = newer.sums;
    m_delta.health = std::move(newer.health);
    m_delta.filled = std::move(newer.filled);
    m_delta.unheard = std::move(newer.unheard);
    m_delta.lineCalls = std::move(newer.lineCalls);
    m_delta.excused = std::move(newer.excused);
}

FloorDelta GatheredFloor::take()
{
    m_places.clear();
    return std::exchange(m_delta, {});
}

} // namespace Floorwalk
