// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/coaching.h"
#include "models/domain/person.h"
#include "models/domain/zone.h"
#include "models/exchange/csvwriter.h"

namespace Floorwalk {

/** The coaching file's columns, by key. */
QStringList coachingFileColumns();
void writeCoachingHeader(CsvWriter &csv, bool chinese);
/** One row: the last word on a note that HR may see, with what was agreed and what came of it. */
void writeCoachingRow(CsvWriter &csv, const Zone &zone, const CoachingNote &note, const Person &person);

} // namespace Floorwalk
