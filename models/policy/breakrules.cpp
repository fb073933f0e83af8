// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/breakrules.h"

#include <QMap>

#include <algorithm>
#include <functional>
#include <tuple>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Millis minutes(const CentreSettings &settings, const QString &key)
{
    return std::chrono::minutes(settings.number(key));
}

} // namespace

BreakRules::BreakRules(const CentreSettings &settings)
    : m_settings(settings)
    , m_places(settings.number(u"break_places"_s))
    , m_step(settings.number(u"break_places_step"_s))
    , m_least(std::min(m_places, settings.number(u"break_places_least"_s)))
    , m_batches(settings.number(u"meal_batches"_s))
    , m_break(minutes(settings, u"break_minutes"_s))
    , m_meal(minutes(settings, u"meal_minutes"_s))
    , m_approvedBusy(minutes(settings, u"busy_approve_minutes"_s))
    , m_extension(minutes(settings, u"break_extend_minutes"_s))
    , m_notGone(minutes(settings, u"break_not_gone_minutes"_s))
    , m_alarm(minutes(settings, u"break_overdue_alarm_minutes"_s))
{}

int BreakRules::places(int waitingCallers) const
{
    const int taken = m_step > 0 ? waitingCallers / m_step : 0;
    return std::max(m_least, m_places - taken);
}

int BreakRules::cover(const QString &queue) const
{
    return m_settings.number(u"meal_cover."_s + queue);
}

std::optional<AlertFinding> BreakRules::overdue(const BreakRecord &away) const
{
    const std::optional<Moment> due = away.due();
    if (away.status != BreakStatus::Out || !due)
        return std::nullopt;
    AlertFinding finding;
    finding.kind = breakOverdueKind;
    finding.subject = away.agent;
    // More time makes it another matter: what was said of the old due time is over.
    finding.instance = u"%1:%2"_s.arg(epochMs(away.opened)).arg(epochMs(*due));
    finding.since = *due;
    finding.alarm = m_alarm;
    finding.facts = {{u"name"_s, away.name},
                     {u"seat"_s, away.seat},
                     {u"pause"_s, pauseKindName(away.kind)},
                     {u"due"_s, m_settings.zone().localTime(*due).toString(u"HH:mm"_s)}};
    return finding;
}

size_t BreakRules::batchesNeeded(const std::vector<MealCandidate> &candidates) const
{
    QMap<QString, int> strength;
    for (const MealCandidate &candidate : candidates) {
        for (const QString &queue : candidate.queues)
            ++strength[queue];
    }
    const int most = int(candidates.size());
    int batches = std::min(m_batches, most);
    for (auto it = strength.cbegin(); it != strength.cend(); ++it) {
        // At most ⌈n ÷ batches⌉ of a queue's n are out at once, which must leave its cover.
        const int mayGo = std::max(1, it.value() - cover(it.key()));
        batches = std::max(batches, (it.value() + mayGo - 1) / mayGo);
    }
    return size_t(std::clamp(batches, 1, std::max(1, most)));
}

std::vector<MealBatch> BreakRules::mealBatches(std::vector<MealCandidate> candidates) const
{
    if (candidates.empty())
        return {};
    // Those of one queue one after the other, so that they are dealt out like cards.
    std::ranges::stable_sort(candidates, {}, &MealCandidate::queues);
    std::vector<MealBatch> batches(batchesNeeded(candidates));
    std::vector<QHash<QString, int>> taken(batches.size());
    for (const MealCandidate &candidate : candidates) {
        const auto load = [&taken, &batches, &candidate](size_t batch) {
            int most = 0;
            for (const QString &queue : candidate.queues)
                most = std::max(most, taken[batch].value(queue));
            return std::pair(most, batches[batch].agents.size());
        };
        size_t best = 0;
        for (size_t batch = 1; batch < batches.size(); ++batch)
            best = load(batch) < load(best) ? batch : best;
        batches[best].agents << candidate.agent;
        for (const QString &queue : candidate.queues)
            ++taken[best][queue];
    }
    for (size_t i = 0; i < batches.size(); ++i)
        batches[i].number = int(i) + 1;
    return batches;
}

void sortByTurn(std::vector<BreakRecord> &waiting, const std::function<Moment(const BreakRecord &)> &restedAt)
{
    std::ranges::sort(waiting, {}, [&restedAt](const BreakRecord &record) {
        return std::tuple(restedAt(record), record.opened, record.name);
    });
}

} // namespace Floorwalk
