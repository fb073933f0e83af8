// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Floorwalk {

/** What stands behind a number of a setting whose unit is @p unit ("s", "min", "days"): " s"; empty for none. */
QString unitWord(QLatin1StringView unit);

} // namespace Floorwalk
