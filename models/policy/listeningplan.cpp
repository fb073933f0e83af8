// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/listeningplan.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Floorwalk {

namespace {

using Reason = ListeningReason;

// Points: the principle weighs most, then what went wrong; each sign has a ceiling, so that none drowns the others.
constexpr int pointsNeverHeard = 30;
constexpr int pointsNotThisWeek = 20;
constexpr int pointsMonitored = 5;
constexpr int pointsCalledBack = 3;
constexpr int pointsLongCall = 4;
constexpr int mostForLongCalls = 20;
constexpr int pointsAlert = 2;
constexpr int mostForAlerts = 16;
constexpr int leastPercentOver = 20; ///< of the target: below, it is no sign
constexpr int percentAPoint = 5;
constexpr int mostForHandling = 15;
constexpr int pointsError = 4;
constexpr int mostForErrors = 24; ///< a fatal one counts twice
constexpr int pointsUpset = 8;
constexpr int mostForUpset = 16;
constexpr int leastDays = 7; ///< since the last time: below, it is no sign
constexpr int mostForDays = 14;

std::optional<Reason> handling(const ListeningFacts &facts, const ListeningRules &rules)
{
    if (!facts.ahtSeconds || rules.ahtTargetSeconds <= 0)
        return std::nullopt;
    const int over = int(std::floor((*facts.ahtSeconds - rules.ahtTargetSeconds) * 100 / rules.ahtTargetSeconds));
    if (over < leastPercentOver)
        return std::nullopt;
    return Reason{Reason::Kind::SlowHandling, over, std::min(over / percentAPoint, mostForHandling)};
}

} // namespace

bool ListeningPlan::isFulfilled(const ListeningFacts &facts, const ListeningRules &rules)
{
    return facts.monitored >= rules.monitored && facts.calledBack >= rules.calledBack;
}

std::vector<ListeningReason> ListeningPlan::reasons(const ListeningFacts &facts, const ListeningRules &rules,
                                                    Moment now)
{
    std::vector<Reason> all;
    if (isFulfilled(facts, rules))
        return all;
    const auto add = [&all](Reason::Kind kind, int value, int points) {
        if (points > 0)
            all.push_back({kind, value, points});
    };
    if (!facts.lastHeard)
        add(Reason::Kind::NeverHeard, 0, pointsNeverHeard);
    else if (facts.monitored == 0 && facts.calledBack == 0)
        add(Reason::Kind::NotThisWeek, 0, pointsNotThisWeek);
    const int calls = std::max(0, rules.monitored - facts.monitored);
    const int backs = std::max(0, rules.calledBack - facts.calledBack);
    add(Reason::Kind::OwesMonitored, calls, calls * pointsMonitored);
    add(Reason::Kind::OwesCalledBack, backs, backs * pointsCalledBack);
    add(Reason::Kind::LongCalls, facts.longCalls, std::min(facts.longCalls * pointsLongCall, mostForLongCalls));
    add(Reason::Kind::Alerts, facts.alerts, std::min(facts.alerts * pointsAlert, mostForAlerts));
    if (const std::optional<Reason> slow = handling(facts, rules))
        all.push_back(*slow);
    add(Reason::Kind::Errors, facts.errors, std::min((facts.errors + facts.fatalErrors) * pointsError, mostForErrors));
    add(Reason::Kind::Upset, facts.upset, std::min(facts.upset * pointsUpset, mostForUpset));
    if (facts.lastHeard) {
        const int days = int(std::chrono::floor<std::chrono::days>(now - *facts.lastHeard).count());
        add(Reason::Kind::LongAgo, days, std::min(days - leastDays, mostForDays));
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Reason::points);
    return all;
}

std::vector<ListeningPlace> ListeningPlan::queue(const std::vector<ListeningFacts> &facts, const ListeningRules &rules,
                                                 Moment now)
{
    struct Candidate
    {
        const ListeningFacts *facts;
        ListeningPlace place;
    };
    std::vector<Candidate> candidates;
    for (const ListeningFacts &one : facts) {
        ListeningPlace place{one.person, 0, reasons(one, rules, now), one.away};
        for (const Reason &reason : place.reasons)
            place.points += reason.points;
        if (!place.reasons.empty())
            candidates.push_back({&one, std::move(place)});
    }
    std::ranges::sort(candidates, [](const Candidate &a, const Candidate &b) {
        const auto rank = [](const Candidate &one) {
            return std::tuple(one.place.away != ListeningAway::Here, -one.place.points,
                              one.facts->lastHeard.value_or(Moment::min()), one.facts->name, one.place.person.value());
        };
        return rank(a) < rank(b);
    });
    std::vector<ListeningPlace> places;
    for (Candidate &candidate : candidates)
        places.push_back(std::move(candidate.place));
    return places;
}

} // namespace Floorwalk
