// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agentstate.h"

#include <QString>

#include <optional>

namespace Floorwalk {

/**
 * @p reason as it may be shown and kept: a restroom visit is a short break on every screen and in every file (domain.md
 * 5), in the script it was told in; all other reasons stay as they are.
 */
QString discreetReason(const QString &reason);
/**
 * The kind that @p reason names and says nothing beyond: its stable name ("meal", whatever its case) or the product's
 * own Chinese word for it ("用餐"). Absent for a reason that is more than that, and for none.
 */
std::optional<PauseKind> namedPauseKind(QStringView reason);

} // namespace Floorwalk
