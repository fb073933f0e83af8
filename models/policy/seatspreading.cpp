// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/seatspreading.h"

#include <algorithm>
#include <limits>
#include <set>

namespace Floorwalk {

namespace {

using SeatSpreading::PlacedSeat;
using SeatSpreading::Proposal;
using SeatSpreading::Sitter;

constexpr int farAway = std::numeric_limits<int>::max();

int squaredDistance(const SeatPlace &one, const SeatPlace &other)
{
    const int rows = one.row - other.row;
    const int columns = one.column - other.column;
    return rows * rows + columns * columns;
}

/** The smallest distance between a person of @p chosen and anybody else; 0 when there is none to measure to. */
int smallestGap(const std::vector<PlacedSeat> &seats, const std::set<size_t> &chosen)
{
    int smallest = farAway;
    for (const size_t one : chosen) {
        for (size_t other = 0; other < seats.size(); ++other) {
            if (other != one && (seats[other].taken || chosen.contains(other)))
                smallest = std::min(smallest, squaredDistance(seats[one].place, seats[other].place));
        }
    }
    return smallest == farAway ? 0 : smallest;
}

/** From @p first on, @p count free seats, each as far from all that are taken so far as can be. */
std::set<size_t> farthestFrom(const std::vector<PlacedSeat> &seats, size_t first, size_t count)
{
    std::vector<int> gaps(seats.size(), farAway);
    std::set<size_t> chosen;
    const auto keepAwayFrom = [&seats, &gaps](size_t from) {
        for (size_t i = 0; i < seats.size(); ++i)
            gaps[i] = std::min(gaps[i], squaredDistance(seats[i].place, seats[from].place));
    };
    for (size_t i = 0; i < seats.size(); ++i) {
        if (seats[i].taken)
            keepAwayFrom(i);
    }
    for (size_t next = first; chosen.size() < count;) {
        chosen.insert(next);
        keepAwayFrom(next);
        int widest = -1;
        for (size_t i = 0; i < seats.size(); ++i) {
            if (!seats[i].taken && !chosen.contains(i) && gaps[i] > widest) {
                widest = gaps[i];
                next = i;
            }
        }
        if (widest < 0)
            break;
    }
    return chosen;
}

std::vector<size_t> seatsOf(const std::vector<PlacedSeat> &seats, const std::vector<Sitter> &sitters)
{
    std::vector<size_t> at;
    for (const Sitter &sitter : sitters) {
        const auto own = std::ranges::find(seats, sitter.seat, &PlacedSeat::name);
        at.push_back(sitter.seat.isEmpty() || own == seats.end() ? seats.size() : size_t(own - seats.begin()));
    }
    return at;
}

/** Of all ways to begin the one that leaves the widest smallest gap, then that which moves the fewest. */
std::set<size_t> bestChoice(const std::vector<PlacedSeat> &seats, const std::vector<size_t> &now, size_t count)
{
    std::set<size_t> best;
    int bestGap = -1;
    qsizetype bestStaying = -1;
    for (size_t first = 0; first < seats.size(); ++first) {
        if (seats[first].taken)
            continue;
        const std::set<size_t> chosen = farthestFrom(seats, first, count);
        const int gap = smallestGap(seats, chosen);
        const auto staying =
            qsizetype(std::ranges::count_if(now, [&chosen](size_t at) { return chosen.contains(at); }));
        if (gap > bestGap || (gap == bestGap && staying > bestStaying)) {
            best = chosen;
            bestGap = gap;
            bestStaying = staying;
        }
    }
    return best;
}

/** Whoever has no seat of @p chosen yet takes the nearest one that is left; without a place the first. */
void seatTheOthers(const std::vector<PlacedSeat> &seats, const std::vector<size_t> &now, std::set<size_t> left,
                   std::vector<Sitter> &sitters)
{
    for (const size_t at : now)
        left.erase(at);
    for (size_t i = 0; i < sitters.size(); ++i) {
        if (!sitters[i].seat.isEmpty() || left.empty())
            continue;
        auto nearest = left.begin();
        for (auto one = left.begin(); now[i] < seats.size() && one != left.end(); ++one) {
            if (squaredDistance(seats[*one].place, seats[now[i]].place)
                < squaredDistance(seats[*nearest].place, seats[now[i]].place))
                nearest = one;
        }
        sitters[i].seat = seats[*nearest].name;
        left.erase(nearest);
    }
}

} // namespace

Proposal SeatSpreading::spread(const std::vector<PlacedSeat> &asked, const std::vector<Sitter> &sitters)
{
    std::vector<PlacedSeat> seats = asked;
    std::ranges::sort(seats, {}, &PlacedSeat::place);
    Proposal proposal{sitters, 0, 0, 0};
    const std::vector<size_t> now = seatsOf(seats, sitters);
    std::set<size_t> sitting(now.begin(), now.end());
    sitting.erase(seats.size());
    proposal.before = proposal.after = smallestGap(seats, sitting);
    const auto free = size_t(std::ranges::count(seats, false, &PlacedSeat::taken));
    const std::set<size_t> chosen = bestChoice(seats, now, std::min(free, sitters.size()));
    const bool allSit = sitting.size() == std::min(free, sitters.size());
    const int gap = smallestGap(seats, chosen);
    if (chosen.empty() || (allSit && gap <= proposal.before))
        return proposal;
    proposal.after = gap;
    for (size_t i = 0; i < now.size(); ++i) {
        if (!chosen.contains(now[i]))
            proposal.sitters[i].seat.clear();
    }
    seatTheOthers(seats, now, chosen, proposal.sitters);
    for (size_t i = 0; i < sitters.size(); ++i)
        proposal.moved += proposal.sitters[i].seat != sitters[i].seat ? 1 : 0;
    return proposal;
}

} // namespace Floorwalk
