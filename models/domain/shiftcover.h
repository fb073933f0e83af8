// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/domain/span.h"

#include <vector>

namespace Floorwalk {

/**
 * Somebody comes in place of somebody else: two exchange their shifts, or a substitute stands in for a while (domain.md
 * 2.2, 2.3). Never changed: it is taken back by another record that points to it.
 */
struct ShiftCover
{
    enum class Kind : quint8 { Swap, Substitute };

    std::optional<qint64> id{}; ///< absent until stored
    Kind kind = Kind::Substitute;
    PersonId away; ///< whose shift it is by the roster
    PersonId stands; ///< who is to come
    QDate date; ///< the shift day of that shift
    std::optional<QDate>
        back{}; ///< of a swap: the shift day of whose shift in return; absent: nothing is given back yet
    std::optional<TimeRange> span{}; ///< of a substitute: this much of the shift; absent: all of it
    std::optional<QDate> askedOn{}; ///< when the two asked for it; absent: the leader made it, and it counts for nobody
    QString papers{}; ///< what lies with it: a written request, an approval from elsewhere
    QString reason{};
    Moment recordedAt{};
    QString recordedBy{};

    bool operator==(const ShiftCover &) const = default;
};
QString shiftCoverName(ShiftCover::Kind kind); ///< "swap", "substitute"
std::optional<ShiftCover::Kind> shiftCoverFromName(QStringView name);

/**
 * @p days as they are to be worked: what one is away for is taken off that day, which becomes one of rest when nothing
 * is left of it, and stands in the day of who comes. @p covers in the order they were made; a later one starts from
 * what the earlier left. The shifts of those concerned have to be among @p days. Sorted by date, then by @p days' order
 * of people; who had no day there comes last.
 */
std::vector<RosterDay> withCovers(std::vector<RosterDay> days, const std::vector<ShiftCover> &covers);

/** Some hours of a shift as it was filed, and who works them. */
struct HeldHours
{
    PersonId filedFor; ///< whose they are by the roster
    PersonId holder; ///< who is to come for them: the same person where nobody stands in
    QDate date; ///< the shift day
    Segment segment;

    bool operator==(const HeldHours &) const = default;
};
/** The same as withCovers(), hour by hour: who works what of whose shift, by begin. */
std::vector<HeldHours> heldHours(const std::vector<RosterDay> &days, const std::vector<ShiftCover> &covers);

/** What of @p segments lies in @p span, and what is left without it. */
struct CutSegments
{
    std::vector<Segment> inside;
    std::vector<Segment> outside;
};
CutSegments cutSegments(const std::vector<Segment> &segments, const TimeRange &span);

} // namespace Floorwalk
