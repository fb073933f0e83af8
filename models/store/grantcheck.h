// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/grant.h"
#include "models/domain/result.h"
#include "models/store/database.h"

#include <QDate>

#include <initializer_list>

namespace Floorwalk {

/** Forbidden unless the grant was given for one of @p actions: a grant for one thing is no grant for another. */
Result<void> needGrant(const Grant &grant, std::initializer_list<Action> actions);

/** Conflict when the day of the team the person had then is closed: what it was judged on may not move under it. */
Result<void> needOpenDay(const Database &records, PersonId person, QDate date);

Error notFound(const QString &what);

} // namespace Floorwalk
