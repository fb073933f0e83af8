// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/grant.h"
#include "models/domain/result.h"
#include "models/store/database.h"

#include <QDate>

#include <functional>
#include <initializer_list>
#include <optional>

namespace Floorwalk {

/** Forbidden unless the grant was given for one of @p actions: a grant for one thing is no grant for another. */
Result<void> needGrant(const Grant &grant, std::initializer_list<Action> actions);

/** Conflict when the day of the team the person had then is closed: what it was judged on may not move under it. */
Result<void> needOpenDay(const Database &records, PersonId person, QDate date);

/**
 * Conflict when the row @p corrects of @p table, a table whose rows point to what they correct, was corrected by
 * somebody meanwhile: @p conflict says so of whoever it was. A row that corrects nothing passes.
 */
Result<void> needLastWord(const Database &records, QLatin1StringView table, std::optional<qint64> corrects,
                          const std::function<QString(const QString &who)> &conflict);

Error notFound(const QString &what);

} // namespace Floorwalk
