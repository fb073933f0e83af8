// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/seatspreading.h"

#include <algorithm>
#include <limits>
#include <optional>
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

/** How far the seat @p at is from the nearest other one that is @p chosen or taken; farAway where there is none. */
int gapAt(const std::vector<PlacedSeat> &seats, const std::vector<bool> &chosen, size_t at)
{
    int gap = farAway;
    for (size_t i = 0; i < seats.size(); ++i) {
        if (i != at && (chosen[i] || seats[i].taken))
            gap = std::min(gap, squaredDistance(seats[i].place, seats[at].place));
    }
    return gap;
}

/** As many free seats added to @p chosen as make @p count, each as far from all that are taken so far as can be. */
std::vector<bool> farthestAdded(const std::vector<PlacedSeat> &seats, std::vector<bool> chosen, size_t count)
{
    std::vector<int> gaps(seats.size(), farAway);
    const auto keepAwayFrom = [&seats, &gaps](size_t from) {
        for (size_t i = 0; i < seats.size(); ++i)
            gaps[i] = std::min(gaps[i], squaredDistance(seats[i].place, seats[from].place));
    };
    for (size_t i = 0; i < seats.size(); ++i) {
        if (seats[i].taken || chosen[i])
            keepAwayFrom(i);
    }
    for (auto seated = size_t(std::ranges::count(chosen, true)); seated < count; ++seated) {
        std::optional<size_t> next;
        for (size_t i = 0; i < seats.size(); ++i) {
            if (!seats[i].taken && !chosen[i] && (!next || gaps[i] > gaps[*next]))
                next = i;
        }
        if (!next)
            break;
        chosen[*next] = true;
        keepAwayFrom(*next);
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
        std::vector<bool> beginning(seats.size(), false);
        beginning[first] = true;
        const std::vector<bool> chosen = farthestAdded(seats, beginning, count);
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

/** Whoever may keep the seat of @p now without anybody sitting nearer than @p gap for it keeps it. */
void leaveInPlace(const std::vector<PlacedSeat> &seats, const std::vector<size_t> &now, std::vector<bool> &chosen,
                  int gap, std::vector<Sitter> &sitters)
{
    bool changed = true;
    while (changed) { // who stays makes room for others to stay
        changed = false;
        for (size_t i = 0; i < now.size(); ++i) {
            if (now[i] >= seats.size() || sitters[i].seat.isEmpty() || sitters[i].seat == seats[now[i]].name)
                continue;
            const auto target = size_t(std::ranges::find(seats, sitters[i].seat, &PlacedSeat::name) - seats.begin());
            chosen[target] = false;
            const bool stays = gapAt(seats, chosen, now[i]) >= gap;
            const size_t seat = stays ? now[i] : target;
            chosen[seat] = true;
            sitters[i].seat = seats[seat].name;
            changed = changed || stays;
        }
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
    std::vector<bool> chosen = bestChoice(seats, now, count);
    const std::vector<bool> staying = farthestAdded(seats, sitting, count);
    if (smallestGap(seats, chosen) <= smallestGap(seats, staying))
        chosen = staying;
    if (allSit && chosen == sitting)
        return proposal;
    proposal.after = smallestGap(seats, chosen);
    for (size_t i = 0; i < now.size(); ++i) {
        if (!isChosen(chosen, now[i]))
            proposal.sitters[i].seat.clear();
    }
    seatTheOthers(seats, now, chosen, proposal.sitters);
    leaveInPlace(seats, now, chosen, proposal.after, proposal.sitters);
    for (size_t i = 0; i < sitters.size(); ++i)
        proposal.moved += proposal.sitters[i].seat != sitters[i].seat ? 1 : 0;
    return proposal;
}

} // namespace Floorwalk
