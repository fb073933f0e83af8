// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/**
 * Whether @p person works for the first time on @p date: the first rostered working day on or after the date of hiring,
 * which may be a weekend; where no roster of the month after it has the person, the date of hiring itself.
 */
Result<bool> isFirstDay(StoreSession &session, const Person &person, QDate date);

} // namespace Floorwalk
