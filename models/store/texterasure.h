// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QStringList>

namespace Floorwalk {

class Database;

/**
 * Runs each of @p updates, which empties at most @p most texts of what is older than @p day: bound are the day and the
 * most, and a row is returned for each that was emptied. How many were, of all of them together.
 */
Result<qint64> emptyTexts(const Database &records, const QStringList &updates, QDate day, int most);

} // namespace Floorwalk
