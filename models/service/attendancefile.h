// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/csvwriter.h"
#include "models/service/assessment.h"

namespace Floorwalk {

/** The attendance file's columns, by key. */
QStringList attendanceFileColumns();
void writeAttendanceHeader(CsvWriter &csv, bool chinese);
/**
 * A row for each segment of the day, or one without times for a day of rest or leave; one without times also for leave
 * in hours that somebody else works. Returns the number of rows.
 */
int writeAttendanceDay(CsvWriter &csv, const Zone &zone, const AssessedDay &day);

} // namespace Floorwalk
