// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <unordered_map>

namespace Floorwalk {

/** How many pixels each colour (as QRgb) covers. */
using InkCount = std::unordered_map<unsigned, int>;

/** Adds a line of @p width pixels (at least one) of a picture to @p count. */
void countInk(InkCount &count, const unsigned *line, int width);

} // namespace Floorwalk
