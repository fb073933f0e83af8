// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/settings.h"

#include <array>
#include <optional>
#include <vector>

namespace Floorwalk {

/** What a leader may set for one day: the four floor indicators (domain.md 5). */
enum class DayTarget : quint8 { Attendance, Talk, Busy, Handling };
inline constexpr std::array dayTargetKinds{DayTarget::Attendance, DayTarget::Talk, DayTarget::Busy,
                                           DayTarget::Handling};

/** What was set for the day, and by whom. */
struct SetTarget
{
    DayTarget target = DayTarget::Attendance;
    int value = 0; ///< percent of attendance and talk, seconds of busy and handling
    QString by;

    bool operator==(const SetTarget &) const = default;
};

/** What a leader said of the day's targets. */
struct SaidOfTargets
{
    QString text;
    QString by;

    bool operator==(const SaidOfTargets &) const = default;
};

/** The targets of one day: what nobody set is the centre's. */
struct DayTargets
{
    std::vector<SetTarget> set; ///< at most one of each kind, in the order of dayTargetKinds
    std::vector<SaidOfTargets> said; ///< by time

    bool isEmpty() const { return set.empty() && said.empty(); }
    /** Null where the centre's stands. */
    const SetTarget *of(DayTarget target) const;
    /** Takes the place of what was set of the same kind before. */
    void put(const SetTarget &one);
    /** @p settings with what was set in place of the centre's targets. */
    CentreSettings over(CentreSettings settings) const;
    bool operator==(const DayTargets &) const = default;
};

/** How targets of a day are written in forms, and within which limits. */
namespace TargetRules {
/** The part of the form whose text it is: "targets.talk". */
QString part(DayTarget target);
std::optional<DayTarget> ofPart(QStringView part);
/** The setting that it stands in for. */
QString setting(DayTarget target);
/** The whole number that @p text says, within the setting's limits; absent for an empty text, else BadInput. */
Result<std::optional<int>> parse(DayTarget target, const QString &text);
} // namespace TargetRules

} // namespace Floorwalk
