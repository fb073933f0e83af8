// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Floorwalk {

/** The regions whose law forbids money effects altogether: Guangdong as shipped, by code and by name (domain.md 2.4).
 */
QStringList moneyForbiddenRegions();

/**
 * Whether @p region, as a person wrote it, lies in one of @p forbidden. Letter case does not matter and the entry may
 * stand among other words ("CN-GD-SZ", "广东省深圳市"), but never within a longer Latin word. Empty is no region.
 */
bool regionForbidsMoney(const QString &region, const QStringList &forbidden = moneyForbiddenRegions());

} // namespace Floorwalk
