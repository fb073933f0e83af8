// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>

namespace Floorwalk {

/** Whom a CSV file is for. Excel: people with a spreadsheet. Plain: machines; RFC 4180 and nothing else. */
enum class CsvProfile { Excel, Plain };

/**
 * Writes a CSV file whole or not at all: into a temporary file beside it, flushed to the disk, then renamed. A full
 * disk leaves the old file untouched.
 *
 * The Excel profile begins with a UTF-8 byte order mark, ends lines with CRLF, and guards cells. What a spreadsheet
 * would turn into something else (00123, an 18-digit number, 1-2, 3E5, TRUE) and what it would run as a formula (a
 * first character = + - @, tab, carriage return, or a full-width form) is written as ="…", a constant formula whose
 * value is exactly that text. It was chosen over a leading apostrophe or tab because those stay visible in the cell and
 * in everything made from it, while ="…" shows, copies and saves the unchanged text in Excel, WPS and LibreOffice (a
 * test converts CSV to XLSX and back). Excel allows 255 characters in such a constant, and no line ends in older
 * versions: a dangerous text beyond that gets a leading apostrophe instead. CsvReader undoes ="…".
 */
class CsvWriter
{
public:
    CsvWriter(const QString &path, CsvProfile profile);
    ~CsvWriter();
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    /** Storage when the folder cannot be written. Call it first. */
    Result<void> open();
    /** A cell of text that people or other programs wrote; guarded in the Excel profile. */
    void text(QStringView text);
    void text(std::string_view utf8);
    /** A cell of our own making that needs no guard: keys, dates, times, moments. */
    void trusted(std::string_view ascii);
    void trusted(QLatin1StringView ascii) { trusted(std::string_view(ascii.data(), size_t(ascii.size()))); }
    void number(qint64 value);
    void number(std::optional<qint64> value);
    /** At most three decimals, without trailing zeros; a point, whatever the locale. */
    void decimal(double value);
    void empty();
    void endRow();
    /** Makes the file appear under its name, or leaves what was there and says why. */
    Result<void> commit();

    /** @p utf8 as one cell of the profile, guarded and quoted; exposed for tests and for previews. */
    static QByteArray cell(std::string_view utf8, CsvProfile profile);

private:
    void separate();
    void appendQuoted(std::string_view utf8);
    void appendGuarded(std::string_view utf8);
    void flushIfFull();
    void flush();

    CsvProfile m_profile;
    std::unique_ptr<QSaveFile> m_file;
    QByteArray m_buffer;
    bool m_rowStarted = false;
    bool m_failed = false;
};

} // namespace Floorwalk
