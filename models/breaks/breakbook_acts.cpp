// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of BreakBook that does what a leader says.

#include "models/breaks/breakbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Error conflict(const QString &text)
{
    return Error{Error::Kind::Conflict, text, {}};
}

/** What a leader may overrule. */
Error refusal(const QString &text)
{
    return Error{Error::Kind::Conflict, text, BreakCommand::mayBeSaidAgain};
}

Error notPlanned()
{
    return conflict(
        QCoreApplication::translate("Breaks", "This meal batch is not planned any more. Plan the meals first."));
}

Error notAway(const QString &name)
{
    return conflict(QCoreApplication::translate("Breaks", "%1 is not on a break; nothing is left to do.").arg(name));
}

} // namespace

Result<void> BreakBook::carryOut(const BreakCommand &command, Moment now)
{
    using Act = BreakCommand::Act;
    switch (command.act) {
    case Act::Ask:
        return ask(command, now);
    case Act::Withdraw:
        return withdraw(command, now);
    case Act::Send:
        return send(command, now);
    case Act::Back:
        return callBack(command, now);
    case Act::Extend:
        return extend(command, now);
    case Act::PlanMeals:
        return planMeals();
    case Act::MoveToBatch:
        return moveToBatch(command);
    case Act::SendBatch:
        return sendBatch(command, now);
    case Act::ApproveBusy:
        return approveBusy(command, now);
    }
    Q_UNREACHABLE();
}

Result<BreakBook::Seen *> BreakBook::present(const QString &agent)
{
    const auto seen = m_seen.find(agent);
    if (seen != m_seen.end() && !seen->loggedOut)
        return &*seen;
    return Error{
        Error::Kind::NotFound,
        QCoreApplication::translate("Breaks", "%1 is not logged in, so there is no break to give.").arg(nameOf(agent)),
        {}};
}

Result<void> BreakBook::ask(const BreakCommand &command, Moment now)
{
    const Result<Seen *> seen = present(command.agent);
    if (!seen)
        return seen.error();
    if (find(command.agent, Which::Waiting)) {
        return conflict(
            QCoreApplication::translate("Breaks", "%1 is on the waiting list already.").arg(nameOf(command.agent)));
    }
    begin(**seen, command.kind, BreakStatus::Waiting, now).askedBy = command.by.name;
    return {};
}

Result<void> BreakBook::withdraw(const BreakCommand &command, Moment now)
{
    Q_UNUSED(now)
    BreakRecord *waiting = find(command.agent, Which::Waiting);
    if (!waiting) {
        return conflict(QCoreApplication::translate("Breaks", "%1 is not on the waiting list any more.")
                            .arg(nameOf(command.agent)));
    }
    waiting->status = BreakStatus::Withdrawn;
    changed(*waiting);
    return {};
}

Result<void> BreakBook::mayGo(PauseKind kind, bool anyway) const
{
    if (anyway || kind != PauseKind::Break)
        return {};
    const int places = m_rules.places(m_waitingCallers);
    const int out = taken();
    if (places > out)
        return {};
    return refusal(QCoreApplication::translate("Breaks", "No place is free: %1 places, %2 out, %3 callers waiting.")
                       .arg(places)
                       .arg(out)
                       .arg(m_waitingCallers));
}

void BreakBook::sendOne(Seen &seen, const BreakCommand &command, Moment now)
{
    BreakRecord *record = find(command.agent, Which::Waiting);
    if (record && record->kind != command.kind)
        record = nullptr;
    if (!record)
        record = &begin(seen, command.kind, BreakStatus::Sent, now);
    record->status = BreakStatus::Sent;
    record->allowed = m_rules.allowed(command.kind);
    record->sentAt = now;
    record->sentBy = command.by.name;
    changed(*record);
    seen.dismissed = false;
    // Paused already, for a call back that was taken back: the pause is the break.
    if (seen.fact.paused && seen.fact.state == AgentState::Paused && seen.fact.pause == command.kind) {
        BreakFact fact = seen.fact;
        fact.since = now;
        go(*record, fact);
    }
}

Result<void> BreakBook::send(const BreakCommand &command, Moment now)
{
    const Result<Seen *> seen = present(command.agent);
    if (!seen)
        return seen.error();
    BreakRecord *away = find(command.agent, Which::Away);
    if (away && away->kind != PauseKind::Busy) {
        if (!away->sentBy.isEmpty()) {
            return conflict(
                QCoreApplication::translate("Breaks", "%1 was sent already, by %2.").arg(away->name, away->sentBy));
        }
        away->sentAt = now;
        away->sentBy = command.by.name;
        changed(*away);
        return {};
    }
    if (const Result<void> may = mayGo(command.kind, command.anyway); !may)
        return may;
    if (away)
        comeBack(*away, now, command.by.name, true); // the break takes the place of what was approved
    sendOne(**seen, command, now);
    return {};
}

Result<void> BreakBook::callBack(const BreakCommand &command, Moment now)
{
    BreakRecord *away = find(command.agent, Which::Away);
    if (!away)
        return notAway(nameOf(command.agent));
    if (away->status == BreakStatus::Sent) {
        away->status = BreakStatus::Withdrawn;
        changed(*away);
        return {};
    }
    comeBack(*away, now, command.by.name, true);
    if (const auto seen = m_seen.find(command.agent); seen != m_seen.end())
        seen->dismissed = seen->fact.paused;
    return {};
}

Result<void> BreakBook::approveBusy(const BreakCommand &command, Moment now)
{
    const Result<Seen *> seen = present(command.agent);
    if (!seen)
        return seen.error();
    const BreakFact &fact = (*seen)->fact;
    if (!fact.paused || fact.state != AgentState::Paused || fact.pause != PauseKind::Busy) {
        return conflict(QCoreApplication::translate("Breaks", "%1 is not busy now; there is nothing to approve.")
                            .arg(nameOf(command.agent)));
    }
    if (const BreakRecord *away = find(command.agent, Which::Away)) {
        if (away->kind == PauseKind::Busy) {
            return conflict(
                QCoreApplication::translate("Breaks", "%1’s busy is approved already, by %2. E gives more time.")
                    .arg(away->name, away->sentBy));
        }
        return conflict(
            QCoreApplication::translate("Breaks", "%1 was sent already, by %2.").arg(away->name, away->sentBy));
    }
    BreakRecord &record = begin(**seen, PauseKind::Busy, BreakStatus::Out, now);
    record.since = std::min(fact.since, now);
    record.allowed = (now - *record.since) + m_rules.approvedBusy();
    record.sentAt = now;
    record.sentBy = command.by.name;
    record.fromFeed = true;
    return {};
}

Result<void> BreakBook::extend(const BreakCommand &command, Moment now)
{
    BreakRecord *away = find(command.agent, Which::Away);
    if (!away)
        return notAway(nameOf(command.agent));
    away->extensions.push_back({now, m_rules.extension(), command.by.name});
    changed(*away);
    return {};
}

Result<void> BreakBook::planMeals()
{
    std::vector<MealCandidate> candidates;
    QStringList eaten;
    for (const BreakRecord &record : m_records) {
        if (record.kind == PauseKind::Meal && record.since && *record.since >= m_from)
            eaten << record.agent;
    }
    for (const Seen &seen : std::as_const(m_seen)) {
        if (!seen.loggedOut && !eaten.contains(seen.fact.agent))
            candidates.push_back({seen.fact.agent, seen.fact.queues});
    }
    std::ranges::sort(candidates, {}, &MealCandidate::agent);
    if (candidates.empty())
        return conflict(QCoreApplication::translate(
            "Breaks", "There is nobody left to eat today: all who are logged in have had their meal."));
    // Batches that went stay as they were; the others are made anew behind them.
    std::erase_if(m_batches,
                  [this](const MealBatch &batch) { return mealLine(batch).stage == MealLine::Stage::Planned; });
    const int gone = m_batches.empty() ? 0 : m_batches.back().number;
    for (MealBatch &batch : m_batches)
        batch.agents.removeIf([&eaten](const QString &agent) { return !eaten.contains(agent); });
    for (MealBatch &batch : m_rules.mealBatches(std::move(candidates))) {
        batch.number += gone;
        m_batches.push_back(std::move(batch));
    }
    m_planChanged = true;
    return {};
}

Result<void> BreakBook::moveToBatch(const BreakCommand &command)
{
    const auto wanted = std::ranges::find(m_batches, command.batch, &MealBatch::number);
    if (command.batch > 0 && wanted == m_batches.end())
        return notPlanned();
    for (MealBatch &batch : m_batches)
        batch.agents.removeAll(command.agent);
    if (command.batch > 0)
        wanted->agents << command.agent;
    m_planChanged = true;
    return {};
}

/** Whether @p agent's meal of today has begun. */
bool BreakBook::hasEaten(const QString &agent) const
{
    const Records known = m_of.value(agent);
    return std::ranges::any_of(known.all, [this](size_t place) {
        const BreakRecord &record = m_records[place];
        return record.kind == PauseKind::Meal && record.since && *record.since >= m_from;
    });
}

Result<void> BreakBook::sendBatch(const BreakCommand &command, Moment now)
{
    const auto batch = std::ranges::find(m_batches, command.batch, &MealBatch::number);
    if (batch == m_batches.end())
        return notPlanned();
    for (const MealBatch &former : m_batches) {
        if (former.number < command.batch && mealLine(former).away > 0 && !command.anyway) {
            return refusal(QCoreApplication::translate("Breaks", "Batch %1 is not back yet: %n still out.", nullptr,
                                                       mealLine(former).away)
                               .arg(former.number));
        }
    }
    // A batch that is back is not sent a second time by a slip; who has eaten stays when the rest of it goes.
    QStringList going;
    std::ranges::copy_if(batch->agents, std::back_inserter(going),
                         [this](const QString &agent) { return present(agent) && !hasEaten(agent); });
    if (going.isEmpty()
        && std::ranges::any_of(batch->agents, [this](const QString &agent) { return hasEaten(agent); })) {
        if (!command.anyway)
            return refusal(QCoreApplication::translate("Breaks", "Batch %1 has gone already.").arg(command.batch));
        going = batch->agents;
    }
    if (const std::vector<CoverGap> gaps = coverGaps(going); !gaps.empty() && !command.anyway) {
        return refusal(QCoreApplication::translate("Breaks", "%1 would have too few on line: %n missing.", nullptr,
                                                   gaps.front().missing)
                           .arg(gaps.front().queue));
    }
    BreakCommand one = command;
    one.kind = PauseKind::Meal;
    for (const QString &agent : std::as_const(going)) {
        one.agent = agent;
        if (const Result<Seen *> seen = present(agent); seen && !find(agent, Which::Away))
            sendOne(**seen, one, now);
    }
    return {};
}

} // namespace Floorwalk
