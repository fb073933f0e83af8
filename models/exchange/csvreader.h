// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace Floorwalk {

/** How much a CSV file may hold before it is refused; the defaults fit ten years of punches of a large centre. */
struct CsvLimits
{
    qint64 bytes = 128LL * 1024 * 1024;
    qsizetype rows = 2'000'000;
    qsizetype columns = 512;
    qsizetype cellCharacters = 32'767; ///< what one cell of Excel holds
};

/** One record of a CSV file with its place. Cell i stands in column i + 1, as people count. */
struct CsvRow
{
    int line = 0; ///< from 1: the line of the file on which the record starts
    QStringList cells;
};

/** A CSV file as it was read: the header, the records that are whole, and what was wrong with the others. */
struct CsvTable
{
    QString file;
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE" or "GB18030"
    QChar separator;
    CsvRow header;
    std::vector<CsvRow> rows;
    std::vector<InputProblem> problems; ///< records left out, for example for a lone quote
};

/**
 * Reads RFC 4180 CSV as Excel, WPS, LibreOffice and attendance apps write it: UTF-8 with or without byte order mark,
 * UTF-16 with one (Excel's "Unicode text"), else GB18030; comma, semicolon or tab, found from the first line or said by
 * Excel's "sep=" line; line ends CRLF, LF or CR; quoted cells may hold line ends. `="00123"`, the spreadsheet guard of
 * CsvWriter, reads as 00123. Blank lines are skipped. BadInput names file, line and column when the file as a whole
 * cannot be read: not text, too large, an opening quote without its end, no header.
 */
class CsvReader
{
public:
    static Result<CsvTable> readFile(const QString &path, const CsvLimits &limits = {});
    static Result<CsvTable> read(const QByteArray &bytes, const QString &fileName, const CsvLimits &limits = {});
};

} // namespace Floorwalk
