// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvcolumns.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(CsvColumns)
};

/** "Employee No" and "employee_no" are one title. */
QString folded(const QString &title)
{
    QString key;
    for (const QChar c : title) {
        if (!c.isSpace() && c != u'_' && c != u'-')
            key += c.toLower();
    }
    return key;
}

QString keyOf(const QString &title, const QList<CsvColumn> &wanted)
{
    const QString wantedTitle = folded(title);
    for (const CsvColumn &column : wanted) {
        const bool named = folded(column.key) == wantedTitle
                           || std::any_of(column.titles.begin(), column.titles.end(),
                                          [&wantedTitle](const QString &name) { return folded(name) == wantedTitle; });
        if (named)
            return column.key;
    }
    return {};
}

} // namespace

Result<CsvColumns> CsvColumns::match(const CsvTable &table, const QList<CsvColumn> &wanted, bool strict)
{
    CsvColumns columns;
    columns.m_file = table.file;
    columns.m_header = table.header.cells;
    const auto refuse = [&table](qsizetype column, const QString &what) {
        return Error{Error::Kind::BadInput,
                     ColumnText::tr("“%1”, line %2, column %3: %4.")
                         .arg(table.file)
                         .arg(table.header.line)
                         .arg(column)
                         .arg(what),
                     {}};
    };
    for (int i = 0; i < columns.m_header.size(); ++i) {
        const QString title = columns.m_header[i].trimmed();
        const QString key = keyOf(title, wanted);
        if (key.isEmpty()) {
            if (strict && !title.isEmpty())
                return refuse(i + 1, ColumnText::tr("the column “%1” is unknown (--strict)").arg(title));
            columns.m_unknown << i;
        } else if (columns.m_index.contains(key)) {
            return refuse(i + 1, ColumnText::tr("the column “%1” is there twice").arg(title));
        } else {
            columns.m_index.insert(key, i);
        }
    }
    for (const CsvColumn &column : wanted) {
        if (!column.required || columns.m_index.contains(column.key))
            continue;
        return Error{Error::Kind::BadInput,
                     ColumnText::tr("“%1”, line %2: the column “%3” is missing. The header says: %4.")
                         .arg(table.file)
                         .arg(table.header.line)
                         .arg(column.titles.isEmpty() ? column.key : column.key + u" / "_s + column.titles.first(),
                              columns.m_header.join(u", "_s).left(200)),
                     {}};
    }
    return columns;
}

QString CsvColumns::cell(const CsvRow &row, const QString &key) const
{
    const auto at = m_index.constFind(key);
    return at == m_index.constEnd() || *at >= row.cells.size() ? QString() : row.cells[*at].trimmed();
}

InputProblem CsvColumns::problem(const CsvRow &row, const QString &key, const QString &text) const
{
    const auto at = m_index.constFind(key);
    if (at == m_index.constEnd())
        return {m_file, row.line, 0, {}, text};
    return {m_file, row.line, *at + 1, m_header[*at].trimmed(), text};
}

std::optional<InputProblem> CsvColumns::surplus(const CsvRow &row) const
{
    for (qsizetype i = m_header.size(); i < row.cells.size(); ++i) {
        if (!row.cells[i].trimmed().isEmpty()) {
            return InputProblem{
                m_file,
                row.line,
                int(i) + 1,
                {},
                ColumnText::tr("“%1” stands beyond the last column of the header").arg(row.cells[i].left(40))};
        }
    }
    return std::nullopt;
}

QString CsvColumns::remarks(const CsvRow &row) const
{
    QStringList parts;
    for (const int i : m_unknown) {
        const QString text = i < row.cells.size() ? row.cells[i].trimmed() : QString();
        if (!text.isEmpty())
            parts << m_header[i].trimmed() + u": "_s + text;
    }
    return parts.join(u"; "_s);
}

QStringList CsvColumns::unknownTitles() const
{
    QStringList titles;
    for (const int i : m_unknown) {
        if (!m_header[i].trimmed().isEmpty())
            titles << m_header[i].trimmed();
    }
    return titles;
}

} // namespace Floorwalk
