// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/attendancecase.h"

namespace Floorwalk {

/**
 * Why no money may be taken from this person, translated; empty when the pack's amounts apply (domain.md 2.4: off as
 * shipped, forbidden in a region, never from interns and minors).
 */
QString moneyRefusal(const AttendanceSettings &settings, Employment employment);

} // namespace Floorwalk
