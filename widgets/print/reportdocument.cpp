// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/reportdocument.h"

#include "widgets/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Marks the paragraphs that are a section's heading. */
constexpr int sectionHeading = QTextFormat::UserProperty + 1;
constexpr double pixelsPerInch = 96; ///< a document's widths are in those

/** Writes one sheet at the end of a document. */
class SheetSetter
{
public:
    SheetSetter(QTextDocument &document, const SheetStyle &style)
        : m_cursor(&document)
        , m_style(style)
    {
        m_cursor.movePosition(QTextCursor::End);
    }

    void head(const ReportSheet &sheet)
    {
        paragraph(sheet.title, format(1.7, true, m_style.text), 0);
        paragraph(sheet.subtitle, format(1.1, false, m_style.text), 0.2);
        for (const QString &notice : sheet.notices)
            paragraph(u"! "_s + notice, format(1, true, m_style.bad), 0.6);
    }

    /** @p isLast: the next section begins a page. */
    void section(const SheetSection &section, bool onNewPage, bool isLast)
    {
        m_isLast = isLast;
        QTextBlockFormat block = spaced(onNewPage ? 0.5 : 1.8);
        if (onNewPage) {
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            block.setLineHeight(0, QTextBlockFormat::SingleHeight); // else its line begins above the page
        }
        block.setProperty(sectionHeading, true);
        startBlock(block);
        m_cursor.insertText(section.title, format(1.2, true, m_style.text));
        if (!section.source.isEmpty())
            m_cursor.insertText(u"   "_s + section.source, format(0.85, false, m_style.muted));
        if (!section.figures.empty())
            figures(section.figures);
        if (!section.table.rows.empty())
            table(section.table);
        for (const QString &line : section.lines)
            paragraph(line, format(1, false, m_style.text), 0.35);
        if (section.isEmpty() && !section.empty.isEmpty())
            paragraph(section.empty, format(1, false, m_style.muted), 0.35);
    }

    void foot(const QStringList &signatures)
    {
        for (const QString &one : signatures)
            paragraph(one, format(0.9, false, m_style.muted), 1.2);
    }

private:
    QTextCharFormat format(double factor, bool bold, const QColor &ink) const
    {
        QTextCharFormat format;
        format.setFontFamilies(m_style.families);
        if (m_style.inPoints)
            format.setFontPointSize(m_style.size * factor);
        else
            format.setProperty(QTextFormat::FontPixelSize, int(m_style.size * factor + 0.5));
        format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        format.setForeground(ink);
        return format;
    }

    QTextCharFormat linked(QTextCharFormat format, const QString &link) const
    {
        if (link.isEmpty() || !m_style.link.isValid())
            return format;
        format.setAnchor(true);
        format.setAnchorHref(link);
        format.setForeground(m_style.link);
        format.setFontUnderline(true);
        return format;
    }

    QTextBlockFormat spaced(double gaps) const
    {
        QTextBlockFormat block;
        block.setTopMargin(m_style.gap * gaps);
        block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        return block;
    }

    void startBlock(const QTextBlockFormat &block)
    {
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFirst = false;
    }

    void paragraph(const QString &text, const QTextCharFormat &format, double gaps)
    {
        startBlock(spaced(gaps));
        m_cursor.insertText(text, format);
    }

    QTextTableFormat tableFormat(const QList<QTextLength> &widths) const
    {
        QTextTableFormat format;
        format.setBorder(1);
        format.setBorderBrush(m_style.line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(m_style.gap * 0.55);
        format.setCellSpacing(0);
        format.setHeaderRowCount(1);
        format.setTopMargin(m_style.gap * 0.7);
        // The next heading's own does not count behind a table; at the foot of a page it would begin another one.
        format.setBottomMargin(m_isLast ? 0 : m_style.gap * 1.2);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(widths);
        return format;
    }

    void cell(QTextTable &table, int row, int column, const QString &text, const QTextCharFormat &format,
              bool toTheRight)
    {
        QTextTableCell at = table.cellAt(row, column);
        QTextCursor cursor = at.firstCursorPosition();
        QTextBlockFormat block;
        block.setAlignment(toTheRight ? Qt::AlignRight : Qt::AlignLeft);
        cursor.setBlockFormat(block);
        cursor.insertText(text, format);
        if (row == 0) {
            QTextTableCellFormat ground = at.format().toTableCellFormat();
            ground.setBackground(m_style.headGround);
            at.setFormat(ground);
        }
    }

    void figures(const std::vector<SheetFigure> &list)
    {
        const bool aimed = std::ranges::any_of(list, [](const SheetFigure &one) { return !one.target.isEmpty(); });
        const QList<int> widths = aimed ? QList<int>{26, 14, 12, 48} : QList<int>{30, 16, 54};
        QList<QTextLength> lengths;
        for (const int width : widths)
            lengths << QTextLength(QTextLength::PercentageLength, width);
        QTextTable *const made = m_cursor.insertTable(int(list.size()) + 1, int(widths.size()), tableFormat(lengths));
        const QTextCharFormat head = format(0.9, true, m_style.muted);
        QStringList titles{QCoreApplication::translate("Reports", "Figure"),
                           QCoreApplication::translate("Reports", "Value"),
                           QCoreApplication::translate("Reports", "Target"),
                           QCoreApplication::translate("Reports", "How it is counted")};
        if (!aimed)
            titles.removeAt(2);
        const int last = int(widths.size()) - 1;
        for (int column = 0; column <= last; ++column)
            cell(*made, 0, column, titles[column], head, column > 0 && column < last);
        int row = 1;
        for (const SheetFigure &one : list) {
            // Met or not is said by a sign, never by the colour alone.
            const QString sign = !one.met ? QString() : *one.met ? u" ✓"_s : u" ✗"_s;
            const QColor ink = !one.met ? m_style.text : *one.met ? m_style.good : m_style.bad;
            cell(*made, row, 0, one.name, linked(format(1, false, m_style.text), one.link), false);
            cell(*made, row, 1, one.value + sign, format(1.05, true, ink), true);
            if (aimed)
                cell(*made, row, 2, one.target, format(1, false, m_style.text), true);
            cell(*made, row, last, one.note, format(0.85, false, m_style.muted), false);
            ++row;
        }
        leaveTable();
    }

    void table(const SheetTable &table)
    {
        const int columns = int(table.head.size());
        QTextTable *const made = m_cursor.insertTable(int(table.rows.size()) + 1, columns, tableFormat({}));
        for (int column = 0; column < columns; ++column)
            cell(*made, 0, column, table.head[column], format(0.9, true, m_style.muted),
                 table.numbers.contains(column));
        int row = 1;
        for (const SheetTable::Row &one : table.rows) {
            const int first = firstWord(one, table.numbers);
            for (int column = 0; column < columns && column < one.cells.size(); ++column) {
                const QTextCharFormat plain = format(0.95, false, m_style.text);
                cell(*made, row, column, one.cells[column], column == first ? linked(plain, one.link) : plain,
                     table.numbers.contains(column));
            }
            ++row;
        }
        leaveTable();
    }

    /** What of a row opens it: what the row is called. */
    static int firstWord(const SheetTable::Row &row, const QList<int> &numbers)
    {
        for (int column = 0; column < row.cells.size(); ++column) {
            if (!numbers.contains(column) && !row.cells[column].isEmpty() && !row.cells[column].at(0).isDigit()
                && row.cells[column] != u"–"_s)
                return column;
        }
        return 0;
    }

    void leaveTable()
    {
        m_cursor.movePosition(QTextCursor::End);
        m_isFirst = true; // the empty paragraph behind a table is the next one's
    }

    QTextCursor m_cursor;
    const SheetStyle &m_style;
    bool m_isFirst = true;
    bool m_isLast = false; ///< on its page
};

} // namespace

SheetStyle SheetStyle::paper(const QStringList &families)
{
    SheetStyle style;
    style.families = families;
    return style;
}

SheetStyle SheetStyle::screen(const Theme &theme)
{
    SheetStyle style;
    style.families = theme.families();
    style.size = theme.font(TextStyle::Body).pixelSize();
    style.inPoints = false;
    style.gap = theme.space(Space::S);
    style.text = theme.ink(Ink::Text);
    style.muted = theme.ink(Ink::Muted);
    style.line = theme.color(ColorRole::Border);
    style.headGround = theme.color(ColorRole::Header);
    style.good = theme.ink(Ink::Good);
    style.bad = theme.ink(Ink::Critical);
    style.link = theme.ink(Ink::Accent);
    return style;
}

std::optional<int> strandedHeading(const QTextDocument &document, double page, double least)
{
    int section = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().boolProperty(sectionHeading))
            continue;
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        const bool breaks = block.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore;
        if (!breaks && page - std::fmod(top, page) < least)
            return section;
        ++section;
    }
    return std::nullopt;
}

namespace {

/** How far the content of @p row reaches down, of its cells that begin above @p end; 0 when none does. */
double rowReach(const QTextDocument &document, const QTextTable &table, int row, double end)
{
    const QAbstractTextDocumentLayout *const layout = document.documentLayout();
    double reach = 0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        if (layout->blockBoundingRect(cell.firstCursorPosition().block()).top() < end)
            reach = std::max(reach, layout->blockBoundingRect(cell.lastCursorPosition().block()).bottom());
    }
    return reach;
}

/** Where the rows of @p table end on a page that ends at @p end; absent when all of it, or nothing, is above that. */
std::optional<double> rowsEnd(const QTextDocument &document, const QTextTable &table, double end)
{
    int row = table.rows() - 1;
    const double last = rowReach(document, table, row, end);
    if (last > 0 && last <= end)
        return std::nullopt;
    double reach = last;
    while (reach <= 0 && row > 0)
        reach = rowReach(document, table, --row, end);
    if (reach <= 0)
        return std::nullopt;
    const QTextTableFormat format = table.format();
    const double dots = document.documentLayout()->paintDevice()->logicalDpiY() / pixelsPerInch;
    return std::min(end, reach + (format.cellPadding() + format.border()) * dots);
}

/** Where the rows of the table end that goes on after the page that ends at @p end; absent when none does. */
std::optional<double> brokenTableEnd(const QTextDocument &document, double end)
{
    for (const QTextFrame *const frame : document.rootFrame()->childFrames()) {
        const auto *const table = qobject_cast<const QTextTable *>(frame);
        const std::optional<double> rows = table ? rowsEnd(document, *table, end) : std::nullopt;
        if (rows)
            return rows;
    }
    return std::nullopt;
}

} // namespace

void paintPage(QTextDocument &document, QPainter &painter, const QSizeF &page, int number, const QColor &ink)
{
    const double top = number * page.height();
    const std::optional<double> rows = brokenTableEnd(document, top + page.height());
    painter.save();
    painter.translate(0, -top);
    // The lines between the columns would go on to the end of the page.
    document.drawContents(&painter, QRectF(0, top, page.width(), rows.value_or(top + page.height()) - top));
    if (rows) {
        const double width = painter.device()->logicalDpiY() / pixelsPerInch;
        painter.setClipping(false);
        painter.fillRect(QRectF(0, *rows - width, page.width(), width), ink);
    }
    painter.restore();
}

void fillDocument(QTextDocument &document, const ReportSheet &sheet, const SheetStyle &style,
                  const QList<int> &onNewPage)
{
    document.clear();
    document.setDocumentMargin(0);
    document.setMetaInformation(QTextDocument::DocumentTitle, sheet.title + u" – "_s + sheet.subtitle);
    // One edit: else the whole is laid out anew with every cell.
    QTextCursor edit(&document);
    edit.beginEditBlock();
    SheetSetter setter(document, style);
    setter.head(sheet);
    for (size_t i = 0; i < sheet.sections.size(); ++i)
        setter.section(sheet.sections[i], onNewPage.contains(int(i)), onNewPage.contains(int(i) + 1));
    setter.foot(sheet.signatures);
    edit.endEditBlock();
}

} // namespace Floorwalk
