// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/seatplan.h"

#include <vector>

namespace Floorwalk {

/** Seats the people of a shift apart while seats are free (domain.md 4): a proposal, nothing is moved by it. */
namespace SeatSpreading {

/** A seat that has a place on the floor. */
struct PlacedSeat
{
    QString name;
    SeatPlace place;
    bool taken = false; ///< by somebody who is not moved: it is kept away from, too

    bool operator==(const PlacedSeat &) const = default;
};

/** Somebody of the shift, and the seat of the plan: one of those that are asked with, else it counts as none. */
struct Sitter
{
    PersonId person;
    QString seat;

    bool operator==(const Sitter &) const = default;
};

struct Proposal
{
    std::vector<Sitter> sitters; ///< in the order that was asked in; without a seat where there are too few
    /** Squares of the smallest distance between two people, in seats; 0 where nobody has a neighbour to measure to. */
    int before = 0;
    int after = 0;
    int moved = 0; ///< how many get another seat than they had, or their first

    bool operator==(const Proposal &) const = default;
};

/**
 * Chooses as many of @p seats as there are @p sitters so that the smallest distance between two people is large: from
 * each seat in turn, or on a large floor from some all over it, always adding the one that is farthest from all chosen
 * so far (Gonzalez 1985: at least half of what is possible), and of those choices the best. Whoever sits on a chosen
 * seat stays; the others take the nearest in their order. Only moves that help are proposed: where that is not farther
 * apart than they sit nobody moves, and whoever could stay without anybody being nearer for it stays. Who has no seat
 * yet gets one far from all who sit, without anybody moving, where a new order would not be farther apart than that.
 * The same input gives the same proposal.
 */
Proposal spread(const std::vector<PlacedSeat> &seats, const std::vector<Sitter> &sitters);

} // namespace SeatSpreading

} // namespace Floorwalk
