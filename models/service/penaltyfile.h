// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/penalty.h"
#include "models/domain/person.h"
#include "models/domain/zone.h"
#include "models/exchange/csvwriter.h"

namespace Floorwalk {

/** The penalty file's columns, by key. */
QStringList penaltyFileColumns();
void writePenaltyHeader(CsvWriter &csv, bool chinese);
/** One row: what was proposed, and what was decided once it was. @p moneyEffects off: the money columns are empty. */
void writePenaltyRow(CsvWriter &csv, const Zone &zone, const Penalty &penalty, const Person &person, bool moneyEffects);

} // namespace Floorwalk
