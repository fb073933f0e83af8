// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/piefold.h"

namespace Floorwalk {

std::vector<PieShare> foldPie(const StateCounts &counts, const PieRules &rules)
{
    QList<StateKey> order = rules.order;
    for (size_t i = 0; i < stateKeyCount; ++i) {
        if (!order.contains(StateKey(i)))
            order << StateKey(i);
    }
    std::vector<PieShare> shares;
    for (const StateKey key : std::as_const(order)) {
        const int count = counts[size_t(key)];
        if (count > 0)
            shares.push_back({key, count, {key}});
    }
    if (int(shares.size()) <= rules.maxSlices)
        return shares;

    PieShare rest;
    const auto foldsBefore = [&rules](const PieShare &a, const PieShare &b) {
        const bool keepA = rules.neverFolded.contains(a.key);
        const bool keepB = rules.neverFolded.contains(b.key);
        return keepA != keepB ? keepB : a.count <= b.count; // of equals the later
    };
    while (int(shares.size()) > rules.maxSlices - 1) {
        auto smallest = shares.begin();
        for (auto it = shares.begin(); it != shares.end(); ++it) {
            if (foldsBefore(*it, *smallest))
                smallest = it;
        }
        if (rules.neverFolded.contains(smallest->key))
            break;
        rest.count += smallest->count;
        rest.states += smallest->states;
        shares.erase(smallest);
    }
    std::sort(rest.states.begin(), rest.states.end(),
              [&order](StateKey a, StateKey b) { return order.indexOf(a) < order.indexOf(b); });
    shares.push_back(rest);
    return shares;
}

} // namespace Floorwalk
