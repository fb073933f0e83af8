// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/domain/result.h"

#include <span>

namespace Floorwalk {

/**
 * The one of @p people whom @p wanted means: an employee number, else a whole name. BadInput when several bear it,
 * NotFound when nobody does.
 */
Result<Person> personMeant(std::span<const Person> people, const QString &wanted);

} // namespace Floorwalk
