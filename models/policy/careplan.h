// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace Floorwalk {

/** What is known of one agent when it is asked who needs a talk. */
struct CareFacts
{
    PersonId person;
    QString name;
    int upset = 0; ///< calls that upset them, on record since the last note of care
    int actionsDue = 0; ///< agreed in notes of care, due today or before, and open
    int longCalls = 0; ///< very long ones, today
    std::optional<Moment> lastCare; ///< the last note of care; absent: none on record

    bool operator==(const CareFacts &) const = default;
};

/** Why somebody stands where they stand. */
struct CareReason
{
    enum class Kind : quint8 {
        Upset, ///< value: calls since the last note of care
        ActionsDue, ///< value: how many
        LongCalls, ///< value: how many
        NeverCared, ///< no note of care on record
        LastCare ///< value: whole days since the last note
    };
    Kind kind = Kind::NeverCared;
    int value = 0;

    bool operator==(const CareReason &) const = default;
};

struct CarePlace
{
    PersonId person;
    QString name;
    std::vector<CareReason> reasons; ///< the weightiest first; never empty

    bool operator==(const CarePlace &) const = default;
};

/** Who is talked to next, and why (domain.md 1, member care: know each person's state; the order is ours). */
namespace CarePlan {
/** All reasons of one agent at @p now; the last one always says how long ago the last talk was. */
std::vector<CareReason> reasons(const CareFacts &facts, Moment now);
/**
 * Everybody, who needs it most first: by upsetting calls, then by what was agreed and is due, then by very long calls,
 * then who had no talk for longest, then by name.
 */
std::vector<CarePlace> queue(const std::vector<CareFacts> &facts, Moment now);
} // namespace CarePlan

} // namespace Floorwalk
