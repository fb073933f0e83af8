// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Floorwalk {

/**
 * @p reason as it may be shown and kept: a restroom visit is a short break on every screen and in every file (domain.md
 * 5), in the script it was told in; all other reasons stay as they are.
 */
QString discreetReason(const QString &reason);

} // namespace Floorwalk
