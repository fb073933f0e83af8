// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/registerentry.h"

#include <QStringList>

namespace Floorwalk {

/** The names of the parts that an activity's form may have, as day templates write them. */
namespace DayParts {
inline constexpr QLatin1StringView yesterday{"yesterday"};
inline constexpr QLatin1StringView advice{"advice"};
inline constexpr QLatin1StringView knowledge{"knowledge"};
inline constexpr QLatin1StringView roster{"roster"};
inline constexpr QLatin1StringView birthdays{"birthdays"};
inline constexpr QLatin1StringView roll{"roll"};
inline constexpr QLatin1StringView targets{"targets"};
inline constexpr QLatin1StringView storyteller{"storyteller"};
inline constexpr QLatin1StringView agenda{"agenda"};
inline constexpr QLatin1StringView minutes{"minutes"};
inline constexpr QLatin1StringView walk{"walk"};
inline constexpr QLatin1StringView reasons{"reasons"};
inline constexpr QLatin1StringView entries{"entries"};
inline constexpr QLatin1StringView listening{"listening"};
inline constexpr QLatin1StringView recordings{"recordings"};
inline constexpr QLatin1StringView lessons{"lessons"};
inline constexpr QLatin1StringView qaErrors{"qaErrors"};
inline constexpr QLatin1StringView care{"care"};
inline constexpr QLatin1StringView tasks{"tasks"};
inline constexpr QLatin1StringView review{"review"};

/** All of them, in no order that means anything. */
QStringList all();
/** Whether @p part is of use before the day is there: it says who will be on, or takes words for then. */
bool isForPlanning(QStringView part);
/** What is taken up during the activity of key @p activity, the usual kind first; every kind where it is not ours. */
std::vector<EntryKind> entryKindsOf(QStringView activity);
/** Whether entries of @p kind that are not ended stand in the next days' forms as well. */
bool isCarriedOver(EntryKind kind);
} // namespace DayParts

} // namespace Floorwalk
