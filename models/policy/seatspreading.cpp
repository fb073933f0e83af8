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

// Ways to begin that are tried out: more take long on a large floor and win next to nothing.
constexpr size_t fewestBeginnings = 2;
constexpr size_t mostBeginnings = 32;
constexpr size_t mostSteps = 1'500'000; ///< of all of them together
constexpr int farAway = std::numeric_limits<int>::max();

int squaredDistance(const SeatPlace &one, const SeatPlace &other)
{
    const int rows = one.row - other.row;
    const int columns = one.column - other.column;
    return rows * rows + columns * columns;
}

/** The smallest distance between a person of @p chosen and anybody else; 0 when there is none to measure to. */
int smallestGap(const std::vector<PlacedSeat> &seats, const std::vector<bool> &chosen)
{
    std::vector<size_t> people;
    for (size_t i = 0; i < seats.size(); ++i) {
        if (chosen[i] || seats[i].taken)
            people.push_back(i);
    }
    int smallest = farAway;
    // They stand row by row: whoever is in rows farther apart than the smallest so far cannot be nearer.
    for (auto one = people.begin(); one != people.end(); ++one) {
        for (auto other = one + 1; other != people.end(); ++other) {
            const int rows = seats[*other].place.row - seats[*one].place.row;
            if (rows * rows >= smallest)
                break;
            if (chosen[*one] || chosen[*other])
                smallest = std::min(smallest, squaredDistance(seats[*one].place, seats[*other].place));
        }
    }
    return smallest == farAway ? 0 : smallest;
}

/** From @p first on, @p count free seats, each as far from all that are taken so far as can be. */
std::vector<bool> farthestFrom(const std::vector<PlacedSeat> &seats, size_t first, size_t count)
{
    std::vector<int> gaps(seats.size(), farAway);
    std::vector<bool> chosen(seats.size(), false);
    const auto keepAwayFrom = [&seats, &gaps](size_t from) {
        for (size_t i = 0; i < seats.size(); ++i)
            gaps[i] = std::min(gaps[i], squaredDistance(seats[i].place, seats[from].place));
    };
    for (size_t i = 0; i < seats.size(); ++i) {
        if (seats[i].taken)
            keepAwayFrom(i);
    }
    size_t next = first;
    for (size_t seated = 0; seated < count; ++seated) {
        chosen[next] = true;
        const SeatPlace from = seats[next].place;
        int widest = -1;
        for (size_t i = 0; i < seats.size(); ++i) {
            int &gap = gaps[i];
            gap = std::min(gap, squaredDistance(seats[i].place, from));
            if (gap > widest && !seats[i].taken && !chosen[i]) {
                widest = gap;
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

bool isChosen(const std::vector<bool> &chosen, size_t at)
{
    return at < chosen.size() && chosen[at];
}

/** The free seats that are begun from: all of them or, where they are many, some that lie all over the floor. */
std::vector<size_t> beginnings(const std::vector<PlacedSeat> &seats, const std::vector<size_t> &now, size_t count)
{
    std::vector<size_t> free;
    for (size_t i = 0; i < seats.size(); ++i) {
        if (!seats[i].taken)
            free.push_back(i);
    }
    const size_t most =
        std::clamp(mostSteps / std::max(seats.size() * count, size_t(1)), fewestBeginnings, mostBeginnings);
    if (free.size() <= most)
        return free;
    std::vector<size_t> some;
    for (size_t i = 0; i < most; ++i)
        some.push_back(free[i * free.size() / most]);
    // Where people sit the fewest are moved; a few of them will do.
    for (size_t i = 0; i < now.size() && some.size() < most + most / 4; ++i) {
        if (now[i] < seats.size() && !seats[now[i]].taken)
            some.push_back(now[i]);
    }
    std::ranges::sort(some);
    return some;
}

/** Of those ways to begin the one that leaves the widest smallest gap, then that which moves the fewest. */
std::vector<bool> bestChoice(const std::vector<PlacedSeat> &seats, const std::vector<size_t> &now, size_t count)
{
    std::vector<bool> best;
    int bestGap = -1;
    qsizetype bestStaying = -1;
    for (const size_t first : beginnings(seats, now, count)) {
        const std::vector<bool> chosen = farthestFrom(seats, first, count);
        const int gap = smallestGap(seats, chosen);
        const auto staying =
            qsizetype(std::ranges::count_if(now, [&chosen](size_t at) { return isChosen(chosen, at); }));
        if (gap > bestGap || (gap == bestGap && staying > bestStaying)) {
            best = chosen;
            bestGap = gap;
            bestStaying = staying;
        }
    }
    return best;
}

/** Whoever has no seat of @p chosen yet takes the nearest one that is left; without a place the first. */
void seatTheOthers(const std::vector<PlacedSeat> &seats, const std::vector<size_t> &now,
                   const std::vector<bool> &chosen, std::vector<Sitter> &sitters)
{
    std::set<size_t> left;
    for (size_t i = 0; i < chosen.size(); ++i) {
        if (chosen[i])
            left.insert(left.end(), i);
    }
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
    std::vector<bool> sitting(seats.size(), false);
    for (const size_t at : now) {
        if (at < seats.size())
            sitting[at] = true;
    }
    proposal.before = proposal.after = smallestGap(seats, sitting);
    const auto free = size_t(std::ranges::count(seats, false, &PlacedSeat::taken));
    const size_t count = std::min(free, sitters.size());
    const bool allSit = size_t(std::ranges::count(sitting, true)) == count;
    if (count == 0 || (allSit && count == free))
        return proposal; // there is no choice
    const std::vector<bool> chosen = bestChoice(seats, now, count);
    const int gap = smallestGap(seats, chosen);
    if (allSit && gap <= proposal.before)
        return proposal;
    proposal.after = gap;
    for (size_t i = 0; i < now.size(); ++i) {
        if (!isChosen(chosen, now[i]))
            proposal.sitters[i].seat.clear();
    }
    seatTheOthers(seats, now, chosen, proposal.sitters);
    for (size_t i = 0; i < sitters.size(); ++i)
        proposal.moved += proposal.sitters[i].seat != sitters[i].seat ? 1 : 0;
    return proposal;
}

} // namespace Floorwalk
