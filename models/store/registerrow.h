// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/registerentry.h"
#include "models/domain/result.h"

namespace Floorwalk {

class Database;
class Statement;

/** Last records of entries, as readEntryRow() knows them: `e` the record, `s` its standing. */
QString registerSelect(const QString &condition);
/** All records of entries, as readEntryRow() knows them: `e`. */
QString registerRecords(const QString &condition);
/** Without steps. */
RegisterEntry readEntryRow(const Statement &s);
/** Inserts @p entry as it is and returns the row's id; a number of 0 becomes the next free one. */
Result<RegisterEntry> insertEntryRow(const Database &records, RegisterEntry entry);

/** Steps, as readStepRow() knows them: `t`. */
QString stepSelect(const QString &condition);
RegisterStep readStepRow(const Statement &s);
Result<qint64> insertStepRow(const Database &records, qint64 number, const RegisterStep &step);

/** Writes what the steps of @p entry come to; @p now is when it was touched. */
Result<void> writeStanding(const Database &records, const RegisterEntry &entry, Moment now);
/** The entry is found by no word any more. */
Result<void> forgetEntryWords(const Database &records, qint64 number);

} // namespace Floorwalk
