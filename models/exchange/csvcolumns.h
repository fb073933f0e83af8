// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/csvreader.h"

#include <QHash>

namespace Floorwalk {

/** One column an import understands: its key, the other titles it goes by, and whether it must be there. */
struct CsvColumn
{
    QString key;
    QStringList titles; ///< Chinese and other titles; compared without case, blanks and underscores
    bool required = false;
};

/**
 * Finds an import's columns under the titles a file happens to have, in any order, and names what it cannot place:
 * the one way all imports read a header.
 */
class CsvColumns
{
public:
    /** BadInput names the titles that are missing, doubled or, with @p strict, unknown. */
    static Result<CsvColumns> match(const CsvTable &table, const QList<CsvColumn> &wanted, bool strict);

    bool has(const QString &key) const { return m_index.contains(key); }
    /** The trimmed cell, or an empty text when the column or the cell is absent. */
    QString cell(const CsvRow &row, const QString &key) const;
    /** A problem with the cell under @p key of @p row: line, column and title filled in. */
    InputProblem problem(const CsvRow &row, const QString &key, const QString &text) const;
    /** A problem when @p row has filled cells beyond the header, else nothing. */
    std::optional<InputProblem> surplus(const CsvRow &row) const;
    /** "Title: text; Title: text" of the columns nobody asked for. */
    QString remarks(const CsvRow &row) const;
    QStringList unknownTitles() const;

private:
    QString m_file;
    QStringList m_header;
    QHash<QString, int> m_index; ///< key -> position
    QList<int> m_unknown;
};

} // namespace Floorwalk
