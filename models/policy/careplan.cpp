// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/careplan.h"

#include <algorithm>
#include <tuple>

namespace Floorwalk {

std::vector<CareReason> CarePlan::reasons(const CareFacts &facts, Moment now)
{
    using Kind = CareReason::Kind;
    std::vector<CareReason> all;
    const auto add = [&all](Kind kind, int value) {
        if (value > 0)
            all.push_back({kind, value});
    };
    add(Kind::Upset, facts.upset);
    add(Kind::ActionsDue, facts.actionsDue);
    add(Kind::LongCalls, facts.longCalls);
    if (facts.lastCare) {
        const auto days = std::chrono::floor<std::chrono::days>(now - *facts.lastCare).count();
        all.push_back({Kind::LastCare, int(std::max<decltype(days)>(days, 0))});
    } else {
        all.push_back({Kind::NeverCared, 0});
    }
    return all;
}

std::vector<CarePlace> CarePlan::queue(const std::vector<CareFacts> &facts, Moment now)
{
    std::vector<CareFacts> sorted = facts;
    std::ranges::sort(sorted, [](const CareFacts &a, const CareFacts &b) {
        const auto rank = [](const CareFacts &one) {
            return std::tuple(-one.upset, -one.actionsDue, -one.longCalls, one.lastCare.value_or(Moment::min()),
                              one.name, one.person.value());
        };
        return rank(a) < rank(b);
    });
    std::vector<CarePlace> places;
    for (const CareFacts &one : sorted)
        places.push_back({one.person, one.name, reasons(one, now)});
    return places;
}

} // namespace Floorwalk
