// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a MergedFloor shows: one row an agent, each queue apart, and sums in which nobody counts twice.

#include "models/domain/naturalorder.h"
#include "models/live/floortotals.h"
#include "models/live/mergedfloor_private.h"

namespace Floorwalk {

namespace {

/** Of a feed that is silent nobody knows what its agents do. */
StateTotals unheard(const StateTotals &told)
{
    StateTotals totals;
    for (size_t state = 0; state < told.byState.size(); ++state)
        totals.byState[size_t(AgentState(state) == AgentState::LoggedOut ? AgentState::LoggedOut
                                                                         : AgentState::Unknown)] += told.byState[state];
    return totals;
}

void add(StateTotals &to, const StateTotals &more)
{
    for (size_t state = 0; state < to.byState.size(); ++state)
        to.byState[state] += more.byState[state];
    for (size_t kind = 0; kind < to.pausedByKind.size(); ++kind)
        to.pausedByKind[kind] += more.pausedByKind[kind];
}

/** In all, or as @p queue has it. */
AgentState stateOf(const AgentRow &row, const QString &queue = {})
{
    return row.certainty == Certainty::Stale && row.state != AgentState::LoggedOut ? AgentState::Unknown
                                                                                   : row.stateIn(queue);
}

} // namespace

void MergedFloor::Feed::move(AgentRow &row) const
{
    row.since = ours(row.since);
    for (std::optional<Moment> *moment : {&row.callSince, &row.wrapEnds, &row.busySince}) {
        if (*moment)
            *moment = ours(**moment);
    }
    if (row.missed) {
        for (Moment *const moment : {&row.missed->since, &row.missed->first, &row.missed->last})
            *moment = ours(*moment);
    }
}

void MergedFloor::Feed::move(CallRecord &call) const
{
    call.joined = ours(call.joined);
    call.ended = ours(call.ended);
    if (call.answered)
        call.answered = ours(*call.answered);
}

/** Of the feeds that are heard the one that engages most; of none, the one that did last. */
size_t MergedFloor::bestPlace(const Person &person) const
{
    const auto rank = [this](const Person::At &at) {
        const Feed &feed = *m_feeds[size_t(at.feed)];
        const AgentState state = feed.rows.constFind(at.id)->state;
        return std::tuple(state != AgentState::LoggedOut, feed.heard, engagement(state));
    };
    size_t best = 0;
    for (size_t i = 1; i < person.places.size(); ++i) {
        if (rank(person.places[i]) > rank(person.places[best]))
            best = i;
    }
    return best;
}

AgentRow MergedFloor::rowOf(const Person &person) const
{
    const Person::At best = person.places[bestPlace(person)];
    const Feed &home = *m_feeds[size_t(best.feed)];
    AgentRow row = *home.rows.constFind(best.id);
    row.key = keyOf(person);
    row.feed = home.label;
    row.queue = shownQueue(best.feed, row.queue);
    row.missed.reset();
    row.queues.clear();
    row.pausedQueues.clear();
    bool allPaused = true;
    Handling handling;
    row.paused = false;
    row.callsToday = 0;
    for (const Person::At &at : person.places) {
        const Feed &feed = *m_feeds[size_t(at.feed)];
        const AgentRow &told = *feed.rows.constFind(at.id);
        for (const QString &queue : told.queues)
            row.queues << shownQueue(at.feed, queue);
        row.callsToday += told.callsToday;
        const Handling own = feed.floor->handling(at.id);
        handling.booked += own.booked;
        handling.handled += own.handled;
        if (told.state == AgentState::LoggedOut || !feed.heard)
            continue;
        if (told.missed && !isInCall(row.state) && (!row.missed || row.missed->last < told.missed->last)) {
            row.missed = told.missed;
            row.missed->queue = shownQueue(at.feed, told.missed->queue);
        }
        for (const QString &queue : told.paused && !told.partialPause ? told.queues : told.pausedQueues)
            row.pausedQueues << shownQueue(at.feed, queue);
        row.paused = row.paused || told.paused;
        allPaused = allPaused && told.paused && !told.partialPause;
    }
    sortNaturally(row.queues);
    row.pausePending = row.paused && isInCall(row.state);
    row.partialPause = row.paused && !allPaused;
    if (!row.partialPause)
        row.pausedQueues.clear();
    if (!home.heard)
        row.certainty = Certainty::Stale;
    row.countsFrom = person.line.countsFrom();
    if (person.line.hasBegun())
        showWork(row, WorkSums::of(person.line.closedSums(), handling.booked, handling.handled));
    return row;
}

void MergedFloor::addQueues(FloorDelta &delta)
{
    for (int feed = 0; feed < feeds(); ++feed) {
        const Feed &one = *m_feeds[size_t(feed)];
        add(delta.team, one.heard ? one.last.team : unheard(one.last.team));
        for (QueueRow queue : one.last.queues) {
            queue.queue = shownQueue(feed, queue.queue);
            if (!one.heard) {
                queue.totals = unheard(queue.totals);
                queue.waiting = 0; // who waits there now is not known
                queue.longestWaitingSince.reset();
                queue.silent = true;
            }
            delta.queues.push_back(std::move(queue));
        }
    }
}

/** Who is on several feeds was counted with each; counts with one state, once in all and once in each queue. */
void MergedFloor::correctTotals(FloorDelta &delta)
{
    QHash<QString, StateTotals *> totals;
    if (!m_shared.empty()) {
        for (QueueRow &queue : delta.queues)
            totals.insert(queue.queue, &queue.totals);
    }
    for (const int ix : m_shared) {
        const Person &person = m_persons[size_t(ix)];
        const AgentRow merged = rowOf(person);
        const PauseKind kind = pauseKindOf(merged.reason);
        for (const Person::At &at : person.places) {
            const Feed &feed = *m_feeds[size_t(at.feed)];
            AgentRow told = *feed.rows.constFind(at.id);
            told.certainty = feed.heard ? told.certainty : Certainty::Stale;
            const PauseKind toldKind = pauseKindOf(told.reason);
            count(delta.team, stateOf(told), toldKind, -1);
            for (const QString &queue : std::as_const(told.queues)) {
                const QString shown = shownQueue(at.feed, queue);
                StateTotals *const total = totals.value(shown);
                if (!total)
                    continue;
                count(*total, stateOf(told, queue), toldKind, -1);
                count(*total, stateOf(merged, shown), kind, 1);
            }
        }
        count(delta.team, stateOf(merged), kind, 1);
    }
}

void MergedFloor::addSums(FloorDelta &delta, Moment now)
{
    for (const std::unique_ptr<Feed> &feed : m_feeds)
        delta.sums += feed->last.sums;
    for (const int ix : m_shared) {
        const Person &person = m_persons[size_t(ix)];
        for (const Person::At &at : person.places)
            add(delta.sums, m_feeds[size_t(at.feed)]->floor->sums(at.id), -1);
        add(delta.sums, person.line.sums(now), 1);
    }
}

void MergedFloor::addHealth(FloorDelta &delta) const
{
    SignalHealth &health = delta.health;
    for (const std::unique_ptr<Feed> &feed : m_feeds) {
        const SignalHealth &own = feed->last.health;
        health.connected = health.connected || own.connected;
        health.deaf = health.deaf || own.deaf;
        health.events += own.events;
        health.gaps += own.gaps;
        if (own.lastHeard)
            health.lastHeard = std::max(health.lastHeard.value_or(Moment{}), feed->ours(*own.lastHeard));
        if (own.silentSince && (!health.silentSince || feed->ours(*own.silentSince) < *health.silentSince)) {
            health.silentSince = feed->ours(*own.silentSince);
            health.why = own.why;
        }
    }
}

OpenRecords MergedFloor::open(Moment now)
{
    flush(now);
    OpenRecords all{now, {}, {}};
    for (int feed = 0; feed < feeds(); ++feed) {
        const Feed &one = *m_feeds[size_t(feed)];
        if (!one.heard)
            continue;
        const OpenRecords own = one.floor->open();
        const auto personBy = [this, &one](const QString &key) -> const Person * {
            const auto id = one.byKey.constFind(key);
            return id == one.byKey.constEnd() ? nullptr : &m_persons[size_t(one.persons.value(*id))];
        };
        for (StateSpan span : own.spans) {
            const Person *const person = personBy(span.agentKey);
            if (person && person->line.hasBegun())
                continue;
            one.move(span);
            span.queue = shownQueue(feed, span.queue);
            span.agentKey = person ? keyOf(*person) : span.agentKey;
            all.spans.push_back(std::move(span));
        }
        for (CallRecord call : own.calls) {
            one.move(call);
            call.queue = shownQueue(feed, call.queue);
            if (const Person *const person = personBy(call.agentKey))
                call.agentKey = keyOf(*person);
            all.calls.push_back(std::move(call));
        }
    }
    for (const int ix : m_shared) {
        if (const std::optional<StateSpan> &current = m_persons[size_t(ix)].line.current()) {
            all.spans.push_back(*current);
            all.spans.back().agentKey = keyOf(m_persons[size_t(ix)]);
        }
    }
    return all;
}

std::vector<MergedFloor::Place> MergedFloor::places(const QString &key) const
{
    for (const Person &person : m_persons) {
        if (keyOf(person) != key)
            continue;
        std::vector<Place> found;
        const size_t best = bestPlace(person);
        for (size_t i = 0; i < person.places.size(); ++i) {
            const Person::At &at = person.places[i];
            found.push_back({at.feed, *m_feeds[size_t(at.feed)]->rows.constFind(at.id)});
            if (i == best)
                std::swap(found.front(), found.back());
        }
        return found;
    }
    return {};
}

} // namespace Floorwalk
