// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

namespace Floorwalk {

/** How an alert ended, in the stable words that the records and files hold. */
namespace AlertOutcome {
inline constexpr QLatin1StringView resolved{"resolved"}; ///< by itself
inline constexpr QLatin1StringView incident{"incident"}; ///< became part of one
inline constexpr QLatin1StringView settled{"settled"}; ///< at the seat
inline constexpr QLatin1StringView needsTime{"needsTime"};
inline constexpr QLatin1StringView agreed{"agreed"};
inline constexpr QLatin1StringView falseAlarm{"falseAlarm"};
inline constexpr QLatin1StringView other{"other"}; ///< said in the person's own words
/** What a person may say of one. */
inline constexpr std::array saidByPeople{settled, needsTime, agreed, falseAlarm, other};
} // namespace AlertOutcome

/** What the records hold of an alert that a person concluded after it was over. */
namespace AlertFact {
inline constexpr QLatin1StringView concludedBy{"concluded_by"};
inline constexpr QLatin1StringView concludedMs{"concluded_ms"}; ///< since the epoch
inline constexpr QLatin1StringView endedAs{"ended_as"}; ///< the outcome it had before
} // namespace AlertFact

} // namespace Floorwalk
