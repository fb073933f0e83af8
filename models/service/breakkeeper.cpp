// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/breakkeeper.h"

#include "models/policy/access.h"
#include "models/service/ownteam.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** How often cover is counted anew while nothing happens at the desk itself. */
constexpr Millis lookEvery = 1s;
/** How often the board is told of what came about without a person: its dues are minutes away. */
constexpr Millis tellEvery = 200ms;

BreakFact factOf(const AgentRow &row)
{
    return {row.key,
            row.name,
            row.interface,
            row.queues,
            row.state,
            row.certainty,
            row.paused && !row.partialPause,
            pauseKindOf(row.reason),
            row.since,
            row.pausedQueues};
}

} // namespace

BreakKeeper::BreakKeeper(const BreakSetup &setup, Moment now, HistorySink *next, Keep keep)
    : m_book(BreakRules(setup.settings))
    , m_date(setup.day.date)
    , m_next(next)
    , m_keep(std::move(keep))
{
    take(setup);
    m_book.restore(setup.day, now);
}

void BreakKeeper::take(const BreakSetup &setup)
{
    m_settings = setup.settings;
    m_teams = setup.day.teams;
    m_leaders = setup.day.leaders;
}

/** A leader sends, calls back and approves the own team's people alone; as StoreSession::grant() would say. */
Result<void> BreakKeeper::mayDo(const BreakCommand &command) const
{
    TeamQuestion about;
    for (const QString &word : m_book.wordsOf(command.agent)) {
        if (const auto team = m_teams.constFind(word); team != m_teams.cend() && about.team.isEmpty())
            about.team = *team;
    }
    about.own = ownTeams(m_settings, command.by.name, m_leaders.value(command.by.name));
    const Result<Grant> may = AccessPolicy::grant(command.by, Action::RunBreaks, about);
    return may ? Result<void>() : may.error();
}

void BreakKeeper::spanClosed(const StateSpan &span)
{
    if (!m_live)
        m_book.tellPast(span);
    if (m_next)
        m_next->spanClosed(span);
}

void BreakKeeper::callClosed(const CallRecord &call)
{
    if (m_next)
        m_next->callClosed(call);
}

void BreakKeeper::gapClosed(const FeedGap &gap)
{
    if (m_next)
        m_next->gapClosed(gap);
}

void BreakKeeper::ringMissed(const MissedRing &ring)
{
    if (m_next)
        m_next->ringMissed(ring);
}

void BreakKeeper::reasonTold(const CallReason &reason)
{
    if (m_next)
        m_next->reasonTold(reason);
}

void BreakKeeper::observe(const AgentRow &row, Moment now)
{
    m_book.observe(factOf(row), now);
}

void BreakKeeper::advance(const std::vector<QueueRow> &queues, Moment now)
{
    int waiting = 0;
    for (const QueueRow &queue : queues)
        waiting += queue.waiting;
    m_live = true;
    m_silent = false;
    m_book.setWaitingCallers(waiting);
    m_book.advanceTo(now);
    keepOwnChanges();
}

void BreakKeeper::silenced()
{
    if (!std::exchange(m_silent, true))
        m_book.silenced();
}

void BreakKeeper::refresh(const BreakSetup &setup)
{
    keepOwnChanges(); // of the day they were made on
    m_date = setup.day.date;
    take(setup);
    m_book.setRules(BreakRules(setup.settings));
    m_book.refreshDay(setup.day);
    m_dirty = m_urgent = true;
}

/** What came about without a person. */
void BreakKeeper::keepOwnChanges()
{
    if (const BreakChange change = changes(); !change.isEmpty() && m_keep)
        m_keep(change, {u"floorwalk"_s, Role::System, {}}, {});
}

BreakChange BreakKeeper::changes()
{
    BreakChange change{m_book.takeChanged(), m_book.takePlan(), m_date};
    m_dirty = m_dirty || !change.isEmpty();
    return change;
}

void BreakKeeper::handle(const BreakCommand &command, Moment now, const Done &done)
{
    if (const Result<void> may = mayDo(command); !may)
        return done(may);
    keepOwnChanges();
    if (const Result<void> acted = m_book.carryOut(command, now); !acted)
        return done(acted);
    const BreakChange change = changes();
    m_urgent = m_urgent || m_dirty;
    if (m_keep)
        m_keep(change, command.by, done);
    else
        done({});
}

std::optional<BreakBoard> BreakKeeper::takeBoard(Moment now)
{
    const Millis since = std::chrono::abs(now - m_lookedAt); // the feed's clock may be set back
    if (!m_urgent && since < (m_dirty ? tellEvery : lookEvery))
        return std::nullopt;
    m_dirty = m_urgent = false;
    m_lookedAt = now;
    BreakBoard board = m_book.board();
    if (board == m_told)
        return std::nullopt;
    m_told = board;
    return board;
}

} // namespace Floorwalk
