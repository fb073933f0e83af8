// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/reportsheet.h"

#include <QColor>
#include <QList>
#include <QStringList>

#include <optional>

class QPainter;
class QTextDocument;

namespace Floorwalk {

class Theme;

/** How a sheet is set: on paper in points, on the screen in the theme's pixels and colours. */
struct SheetStyle
{
    QStringList families;
    double size = 9.5; ///< of the text
    bool inPoints = true; ///< else pixels
    double gap = 6; ///< between parts, in the document's own units
    QColor text{Qt::black};
    QColor muted{0x55, 0x55, 0x55};
    QColor line{0xb5, 0xb5, 0xb5};
    QColor headGround{0xee, 0xf1, 0xf4};
    QColor good{0x00, 0x66, 0x48};
    QColor bad{0xa3, 0x3b, 0x00};
    QColor link; ///< invalid: nothing opens

    /** A4 in @p families, black on white; nothing opens. */
    static SheetStyle paper(const QStringList &families);
    static SheetStyle screen(const Theme &theme);
};

/**
 * Sets @p sheet into @p document, replacing what is there: title, notices, each section with its source. The sections
 * of those places begin a page.
 */
void fillDocument(QTextDocument &document, const ReportSheet &sheet, const SheetStyle &style,
                  const QList<int> &onNewPage = {});

/**
 * The first section whose heading has less than @p least below it on its page, of @p page high: it would stand alone.
 * The document is laid out in pages; what begins a page by order is passed over.
 */
std::optional<int> strandedHeading(const QTextDocument &document, double page, double least);

/**
 * Paints page @p number, counted from 0, of a document laid out in pages of this size. A table that goes on on the next
 * one is closed by a line of @p ink under its last row here.
 */
void paintPage(QTextDocument &document, QPainter &painter, const QSizeF &page, int number, const QColor &ink);

} // namespace Floorwalk
