// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/penalty.h"
#include "models/store/statement.h"

namespace Floorwalk {

/** The columns of a penalty in the order readPenalty() and writePenalty() know. */
QString penaltySelect(const QString &condition);
Penalty readPenalty(const Statement &s);
/** Inserts @p penalty, or with an id writes all of it over the row of that id, which must still be @p seenVersion. */
Result<PenaltyId> writePenalty(const Database &records, const Penalty &penalty, int seenVersion);

} // namespace Floorwalk
