// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/exchange/jsonfields.h"

namespace Floorwalk {

/**
 * What one field alone cannot tell: an anchor with what it needs and nothing else, activities that are named and do not
 * wait for one another in a circle. Each problem is told at its place in @p root, from which @p read was read.
 */
void checkDayTemplate(JsonReading &reading, const JsonValue &root, const DayTemplate &read);

} // namespace Floorwalk
