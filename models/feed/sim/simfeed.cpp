// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/sim/simfeed.h"

namespace Floorwalk {

namespace {

constexpr Millis tick{200};

/** How much of the past is told in one go: the larger the floor, the less, so that as much comes of it. */
Millis sliceFor(int agents)
{
    constexpr int usual = 200;
    return Millis(10 * 60'000) * usual / std::max(usual, agents);
}

SimOptions optionsOf(const FeedAddress &address)
{
    const FeedAddress::Simulation &simulation = address.simulation();
    return {simulation.agents,  simulation.seed,   std::max(simulation.rate, 0.001),
            simulation.profile, simulation.absent, simulation.queues};
}

Moment pastOf(const FeedAddress &address, Moment start)
{
    return start - std::chrono::hours(address.simulation().hours);
}

} // namespace

Moment demoStart(Moment now, const Zone &zone)
{
    return zone.toMoment(zone.localDate(now), QTime(14, 20));
}

Moment simulateDemo(const FeedAddress &address, const Zone &zone, Moment now, EventSink &sink)
{
    const Moment start = demoStart(now, zone);
    SimFloor floor(optionsOf(address), zone, sink);
    floor.begin(pastOf(address, start));
    floor.runUntil(start);
    return start;
}

SimFeed::SimFeed(const FeedAddress &address, const Zone &zone, EventSink &sink, const Clock &clock, QObject *parent)
    : Feed(sink, clock, parent)
    , m_address(address)
    , m_zone(zone)
    , m_out(sink)
{
    m_state.source = address.displayName();
    m_state.simulated = true;
    connect(&m_timer, &QTimer::timeout, this, &SimFeed::advance);
}

void SimFeed::start()
{
    m_demoStart = demoStart(clock().now(), m_zone);
    m_floor = std::make_unique<SimFloor>(optionsOf(m_address), m_zone, m_out);
    m_floor->begin(pastOf(m_address, m_demoStart));
    m_state.health = FeedHealth::Synchronising;
    m_state.text = tr("Preparing the demo floor.");
    m_state.connectedSince = m_floor->now();
    m_state.statistics.connections = 1;
    publish();
    m_timer.start(0);
}

void SimFeed::stop()
{
    m_timer.stop();
    if (m_floor && m_state.health != FeedHealth::Stopped)
        tellDisconnected("stopped");
    publishEnd(FeedHealth::Stopped, tr("The demo floor was left."));
}

void SimFeed::tellDisconnected(const char *reason)
{
    Event event;
    event.type = EventType::Disconnected;
    event.received = m_floor->now();
    event.reason = reason;
    tell(event);
}

void SimFeed::publishEnd(FeedHealth health, const QString &text)
{
    m_state.health = health;
    m_state.can = {};
    m_state.text = text;
    publish();
}

Moment SimFeed::now() const
{
    if (m_state.health == FeedHealth::Live || m_state.health == FeedHealth::Waiting)
        return m_demoStart + sinceStart();
    return m_floor ? m_floor->now() : clock().now();
}

/** On the floor's own clock, which may run faster than ours. */
Millis SimFeed::sinceStart() const
{
    const double speed = m_address.speed() > 0 ? m_address.speed() : 1;
    return Millis(qint64(double(std::max(Millis(0), clock().now() - m_startedAt).count()) * speed));
}

FeedState SimFeed::state() const
{
    FeedState state = m_state;
    if (m_floor) {
        state.statistics.events = m_floor->events();
        state.lastHeard = m_floor->now();
    }
    return state;
}

void SimFeed::act(const FloorAction &action, std::function<void(Result<void>)> done)
{
    if (m_state.health != FeedHealth::Live)
        return Feed::act(action, std::move(done));
    m_floor->runUntil(now());
    done(m_floor->act(action));
}

/** As a connection that breaks: the clock goes on, and nothing is told any more. */
void SimFeed::fallSilent()
{
    m_timer.stop();
    tellDisconnected("silent");
    publishEnd(FeedHealth::Waiting, tr("The demo floor says nothing more, as its address asks."));
}

void SimFeed::advance()
{
    if (m_state.health == FeedHealth::Live) {
        m_floor->runUntil(now());
        if (m_address.simulation().silent
            && clock().now() - m_startedAt >= std::chrono::seconds(*m_address.simulation().silent))
            fallSilent();
        return;
    }
    const Millis pause = pauseOfPast();
    m_timer.setInterval(pause);
    if (pause > Millis(0))
        return;
    m_floor->runUntil(std::min(m_demoStart, m_floor->now() + sliceFor(m_address.simulation().agents)));
    if (m_floor->now() < m_demoStart)
        return;
    m_startedAt = clock().now();
    m_state.health = FeedHealth::Live;
    m_state.can = anyFloorAction;
    m_state.text = tr("This is a demo: an invented floor with invented people.");
    m_timer.start(int(tick.count()));
    publish();
}

} // namespace Floorwalk

#include "moc_simfeed.cpp"
