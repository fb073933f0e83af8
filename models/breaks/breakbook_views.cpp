// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of BreakBook that answers: the board, turns, cover and totals.

#include "models/breaks/breakbook.h"

#include <algorithm>

namespace Floorwalk {

std::optional<AlertFinding> BreakBook::overdue(const QString &agent) const
{
    const BreakRecord *record = find(agent, Which::Away);
    return record ? m_rules.overdue(*record) : std::nullopt;
}

int BreakBook::batchOf(const QString &agent) const
{
    const auto found =
        std::ranges::find_if(m_batches, [&agent](const MealBatch &batch) { return batch.agents.contains(agent); });
    return found == m_batches.end() ? 0 : found->number;
}

QString BreakBook::nameOf(const QString &agent) const
{
    const auto seen = m_seen.find(agent);
    return seen == m_seen.end() ? agent : seen->fact.name;
}

QStringList BreakBook::wordsOf(const QString &agent) const
{
    const auto seen = m_seen.constFind(agent);
    return seen == m_seen.cend() ? QStringList{agent} : QStringList{agent, seen->fact.name, seen->fact.seat};
}

/** What the records know of the person under any of the names the feed has for them. */
std::optional<Moment> BreakBook::known(const QHash<QString, Moment> &facts, const BreakRecord &record)
{
    for (const QString &member : {record.agent, record.name, record.seat}) {
        if (const auto found = facts.constFind(member); found != facts.cend())
            return *found;
    }
    return std::nullopt;
}

/** From when the wait for a break counts. */
Moment BreakBook::restedAt(const BreakRecord &record) const
{
    if (const BreakRecord *last = lastEnded(record.agent))
        return *last->backAt;
    if (const std::optional<Moment> arrival = known(m_arrivals, record))
        return std::min(*arrival, record.opened);
    const auto seen = m_seen.find(record.agent);
    return seen == m_seen.end() ? record.opened : std::min(seen->firstSeen, record.opened);
}

/** The queues that the agent is on line for: neither away nor paused nor out of reach. */
QStringList BreakBook::servedBy(const Seen &seen)
{
    if (!isServing(seen))
        return {};
    QStringList served = seen.fact.queues;
    served.removeIf([&seen](const QString &queue) { return seen.fact.pausedQueues.contains(queue); });
    return served;
}

bool BreakBook::isServing(const Seen &seen)
{
    switch (seen.fact.state) {
    case AgentState::Ready:
    case AgentState::Ringing:
    case AgentState::Talking:
    case AgentState::OnHold:
    case AgentState::WrapUp:
        return !seen.fact.paused;
    case AgentState::LoggedOut:
    case AgentState::Paused:
    case AgentState::Unreachable:
    case AgentState::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

/** Counts @p seen where it is on line now. */
void BreakBook::count(Seen &seen)
{
    std::optional<CoverCount::Place> now;
    if (!seen.loggedOut)
        now = {seen.fact.queues, servedBy(seen)};
    if (now == seen.counted)
        return;
    m_cover.move(seen.counted, now);
    seen.counted = std::move(now);
}

/** Queues that want more people on line than there are when those of @p without are gone. */
std::vector<CoverGap> BreakBook::coverGaps(const QStringList &without) const
{
    std::vector<CoverCount::Place> away;
    const QSet<QString> leaving(without.begin(), without.end());
    for (const QString &agent : leaving) {
        if (const auto seen = m_seen.constFind(agent); seen != m_seen.cend() && seen->counted)
            away.push_back(*seen->counted);
    }
    return m_cover.gaps(m_rules, away);
}

MealLine BreakBook::mealLine(const MealBatch &batch) const
{
    MealLine line;
    line.batch = batch;
    int ended = 0;
    for (const QString &agent : batch.agents) {
        line.names << nameOf(agent);
        for (const size_t place : m_of.value(agent).all) {
            const BreakRecord &record = m_records[place];
            if (record.kind != PauseKind::Meal || record.since.value_or(record.opened) < m_from)
                continue;
            line.away += record.isAway() ? 1 : 0;
            ended += record.status == BreakStatus::Back ? 1 : 0;
        }
    }
    line.stage = line.away > 0 ? MealLine::Stage::Out : ended > 0 ? MealLine::Stage::Done : MealLine::Stage::Planned;
    return line;
}

void BreakBook::Ended::add(const BreakRecord &record)
{
    const BreakDone one{record.agent, record.seat, *record.since, record.length(), record.isOvertime()};
    sums.add(one);
    done.add(one);
}

/** A short break that began within the day. */
bool BreakBook::isOfDay(const BreakRecord &record) const
{
    return record.kind == PauseKind::Break && record.since && *record.since >= m_from;
}

BreakTotals BreakBook::totals() const
{
    return m_ended.sums.with(
        int(std::ranges::count_if(m_open, [this](size_t place) { return isOfDay(m_records[place]); })));
}

/** Places, as the board counts them. */
int BreakBook::taken() const
{
    return int(std::ranges::count_if(m_open, [this](size_t place) { return m_records[place].takesPlace(); }));
}

BreakBoard BreakBook::board() const
{
    BreakBoard board;
    board.basePlaces = m_rules.basePlaces();
    board.places = m_rules.places(m_waitingCallers);
    board.waitingCallers = m_waitingCallers;
    board.notGoneAfter = m_rules.notGoneAfter();
    board.extension = m_rules.extension();
    std::vector<BreakRecord> waiting;
    for (const size_t place : m_open)
        (m_records[place].isAway() ? board.away : waiting).push_back(m_records[place]);
    std::ranges::sort(board.away, {}, [](const BreakRecord &record) { return std::pair(*record.due(), record.name); });
    sortByTurn(waiting, [this](const BreakRecord &record) { return restedAt(record); });
    for (BreakRecord &record : waiting) {
        const BreakRecord *last = lastEnded(record.agent);
        const Moment rested = restedAt(record);
        board.waiting.push_back({std::move(record), last ? last->backAt : std::nullopt, rested});
    }
    for (const MealBatch &batch : m_batches)
        board.meals.push_back(mealLine(batch));
    board.gaps = coverGaps({});
    board.totals = totals();
    board.from = m_from;
    board.done = m_ended.done;
    return board;
}

} // namespace Floorwalk
