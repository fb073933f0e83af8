// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sheettext.h"

#include "app/cli/records.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString figureLine(const SheetFigure &figure)
{
    const QString met = !figure.met ? QString() : *figure.met ? u" ✓"_s : u" ✗"_s;
    QString line = u"  "_s + figure.name + u": "_s + figure.value + met;
    if (!figure.target.isEmpty())
        line += QCoreApplication::translate("Cli", " (target %1)").arg(figure.target);
    return line + u" – "_s + figure.note + u'\n';
}

} // namespace

QString sheetText(const ReportSheet &sheet)
{
    QString text = sheet.title + u'\n' + sheet.subtitle + u'\n';
    for (const QString &notice : sheet.notices)
        text += u"! "_s + notice + u'\n';
    for (const SheetSection &section : sheet.sections) {
        text += u'\n' + section.title + (section.source.isEmpty() ? QString() : u" – "_s + section.source) + u'\n';
        for (const SheetFigure &figure : section.figures)
            text += figureLine(figure);
        if (!section.table.rows.empty()) {
            QList<QStringList> rows{section.table.head};
            for (const SheetTable::Row &row : section.table.rows)
                rows << row.cells;
            text += CliRecords::table(rows);
        }
        for (const QString &line : section.lines)
            text += u"  "_s + line + u'\n';
        if (section.isEmpty() && !section.empty.isEmpty())
            text += u"  "_s + section.empty + u'\n';
    }
    return text + u'\n' + sheet.signatures.join(u'\n') + u'\n';
}

} // namespace Floorwalk
