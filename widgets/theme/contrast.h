// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace Floorwalk {

/** Contrast of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance). Texts need 4.5, large digits and edges 3. */
double contrastRatio(const QColor &a, const QColor &b);

} // namespace Floorwalk
