// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attendance.h"
#include "models/domain/person.h"
#include "models/domain/zone.h"
#include "models/exchange/csvreader.h"

namespace Floorwalk {

/** How an import reads its file. */
struct CsvImportOptions
{
    bool strict = false; ///< unknown columns are refused instead of kept as remarks
    bool withIdNo = false; ///< asked for, though this version has nowhere safe to keep ID numbers
};

/** What reading a file for an import came to: the good rows, every bad one by place, and what the user should know. */
template <class Row> struct CsvImport
{
    std::vector<Row> rows;
    std::vector<InputProblem> problems; ///< in order of lines
    QStringList notes;
};

struct AgentImportRow
{
    int line = 0;
    Person person;
    QString remarks;
};

/** A person's day, made of one or more lines of the file: a split shift has two. */
struct RosterImportRow
{
    int line = 0;
    EmployeeNo no;
    QDate date;
    QString shift;
    DayKind kind = DayKind::Work;
    QString leaveKind;
    std::vector<Segment> segments;
    QString remarks;
};

struct PunchImportRow
{
    int line = 0;
    EmployeeNo no;
    Moment at;
    bool minutesOnly = false; ///< the file says HH:MM without seconds
    std::optional<EvidenceKind> direction; ///< PunchIn or PunchOut; absent when the file does not say
    QString remarks;
};

/** One error that quality assurance found. */
struct QaErrorImportRow
{
    int line = 0;
    EmployeeNo no;
    QDate date; ///< of the call
    QString call; ///< its id or its time; may be empty
    QString item;
    QString text;
    bool fatal = false;
    QString advice;
    QString finder;
};

/** What one call was about, as an agent or another program noted it. */
struct DispositionImportRow
{
    int line = 0;
    Moment at;
    std::optional<EmployeeNo> no; ///< of the agent; absent where the file names the call alone
    QString call;
    QString queue;
    QString reason;
};

/**
 * The import files of interfaces.md, read without touching a store: English keys or Chinese titles in any order, every
 * bad cell named with line, column and reason. Only what makes the whole file unreadable is an Error.
 */
namespace CsvImports {

Result<CsvImport<AgentImportRow>> agents(const CsvTable &table, const CsvImportOptions &options);
/** @p zone turns local times into moments; an end at or before its start is on the next day. */
Result<CsvImport<RosterImportRow>> roster(const CsvTable &table, const Zone &zone, const CsvImportOptions &options);
/** Moments are ISO 8601 with an offset, or local in @p zone; "次日 00:05" is on the day after. */
Result<CsvImport<PunchImportRow>> punches(const CsvTable &table, const Zone &zone, const CsvImportOptions &options);

/** Days are those of the calls; the item and the agent must be named. */
Result<CsvImport<QaErrorImportRow>> qaErrors(const CsvTable &table, const CsvImportOptions &options);
/** Moments as punches(); each row names the reason, and the agent or the call. */
Result<CsvImport<DispositionImportRow>> dispositions(const CsvTable &table, const Zone &zone,
                                                     const CsvImportOptions &options);

/** A moment as punches() takes it; nothing for anything else. */
std::optional<Moment> parseMomentText(const QString &text, const Zone &zone);
/** "8:30", "08:30", "08:30:00", full-width digits and colon; nothing for anything else. */
std::optional<QTime> parseTime(const QString &text);
/** "2026-11-23", "2026/11/3", "20261123", "2026年11月23日"; nothing for anything else. */
std::optional<QDate> parseDate(const QString &text);

} // namespace CsvImports

} // namespace Floorwalk
