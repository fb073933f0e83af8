// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floordelta.h"

namespace Floorwalk {

/** The row of @p queue from what was counted of it; who waits and who its members are is not among that. */
QueueRow queueRowOf(const QString &queue, const QueueCounts &counts);
/** Puts @p rows in the order in which queues are listed everywhere; see naturalOrder(). */
void sortByName(std::vector<QueueRow> &rows);

} // namespace Floorwalk
