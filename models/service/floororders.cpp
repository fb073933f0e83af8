// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/floororders.h"

#include "models/service/whendone.h"

#include <QPointer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Floorwalk {

FloorOrders::FloorOrders(Feed &feed, Records records, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_records(std::move(records))
{
    connect(&m_feed, &Feed::listeningEnded, this, &FloorOrders::endListening);
}

FloorOrders::~FloorOrders()
{
    giveUp(std::exchange(m_waiting, {}), tr("the program ended before the call"));
}

std::vector<FloorOrders::Waiting> FloorOrders::takeWaiting(const std::function<bool(const FloorAction &)> &isDue)
{
    const auto due = std::stable_partition(m_waiting.begin(), m_waiting.end(),
                                           [&isDue](const Waiting &waiting) { return !isDue(waiting.command.action); });
    std::vector<Waiting> taken(std::make_move_iterator(due), std::make_move_iterator(m_waiting.end()));
    m_waiting.erase(due, m_waiting.end());
    return taken;
}

void FloorOrders::observe(const AgentRow &agent)
{
    m_agents.insert(agent.key, {agent.state, agent.paused, agent.partialPause, agent.queues, true,
                                !phoneOf(agent.interface, agent.device).isEmpty()});
    const std::vector<Waiting> due = takeWaiting([&agent](const FloorAction &action) {
        return action.agent == agent.key && !FloorActionRules::waitsForCall(action.kind, agent.state);
    });
    for (const Waiting &waiting : due)
        carryOut(waiting.command, waiting.done);
}

void FloorOrders::left(const QString &agent)
{
    m_agents.remove(agent);
    giveUp(takeWaiting([&agent](const FloorAction &action) { return action.agent == agent; }),
           tr("the agent left the floor before the call ended"));
}

void FloorOrders::setListening(bool listening)
{
    if (listening)
        return;
    for (Listening &each : m_listening)
        each.since.reset();
    if (!m_waiting.empty())
        giveUp(std::exchange(m_waiting, {}), tr("the feed was lost before the call ended"));
}

void FloorOrders::give(const FloorCommand &command, Done done)
{
    const FloorAction &action = command.action;
    FloorActionFacts facts = m_agents.value(action.agent);
    facts.ownPhone = !action.phone.isEmpty();
    if (!FloorActionRules::legal(m_feed.state().can, facts).testFlag(action.kind)) {
        done(Error{Error::Kind::Conflict,
                   tr("This cannot be done for %1 now: the floor has changed meanwhile, or the feed cannot do it.")
                       .arg(action.name),
                   {}});
        return;
    }
    if (!m_records.ask) {
        done(Error{Error::Kind::Conflict,
                   tr("Nothing is done on the floor without a store: every action is kept in the audit trail."),
                   {}});
        return;
    }
    ask(command, std::move(done));
}

void FloorOrders::ask(const FloorCommand &command, Done done)
{
    whenDone(m_records.ask(command), this, [this, command, done = std::move(done)](const Result<void> &asked) {
        if (!asked) {
            done(asked.error());
            return;
        }
        const AgentState state = m_agents.value(command.action.agent).state;
        if (FloorActionRules::waitsForCall(command.action.kind, state))
            m_waiting.push_back({command, done});
        else
            carryOut(command, done);
    });
}

void FloorOrders::carryOut(const FloorCommand &command, const Done &done)
{
    m_feed.act(command.action,
               [self = QPointer(this), failed = m_records.failed, command, done](const Result<void> &result) {
                   if (!result)
                       failed(command, result.error());
                   else if (self && listenKinds.testFlag(command.action.kind))
                       self->m_listening.push_back({command, self->m_feed.now()});
                   done(result);
               });
}

void FloorOrders::endListening(const FloorAction &action)
{
    const auto found =
        std::ranges::find_if(m_listening, [&action](const Listening &each) { return each.command.action == action; });
    if (found == m_listening.end())
        return;
    const Listening over = *found;
    m_listening.erase(found);
    if (m_records.ended) {
        m_records.ended(over.command,
                        over.since ? std::optional(std::chrono::round<std::chrono::seconds>(m_feed.now() - *over.since))
                                   : std::nullopt);
    }
}

void FloorOrders::giveUp(const std::vector<Waiting> &waiting, const QString &why)
{
    for (const Waiting &each : waiting) {
        const Error error{Error::Kind::Conflict, tr("Not done for %1: %2.").arg(each.command.action.name, why), {}};
        m_records.failed(each.command, error);
        each.done(error);
    }
}

} // namespace Floorwalk

#include "moc_floororders.cpp"
