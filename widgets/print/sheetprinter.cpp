// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/sheetprinter.h"

#include "models/exchange/safefile.h"
#include "widgets/print/reportdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextDocument>

#include <memory>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 144; ///< of the layout; text is set as outlines all the same
constexpr QMarginsF pageMargins(16, 16, 16, 18); ///< mm
constexpr double footSize = 8; ///< pt

/** @p sheet in pages of this size; a heading goes to the page of what follows it. */
std::unique_ptr<QTextDocument> pagesOf(const ReportSheet &sheet, const SheetStyle &style, QPaintDevice &device,
                                       const QSizeF &page)
{
    QList<int> onNewPage;
    for (;;) {
        // Made anew each time: what is changed in pages that are laid out already does not always come out right.
        auto document = std::make_unique<QTextDocument>();
        fillDocument(*document, sheet, style, onNewPage);
        document->documentLayout()->setPaintDevice(&device);
        document->setPageSize(page);
        const std::optional<int> stranded = strandedHeading(*document, page.height(), page.height() / 10);
        if (!stranded)
            return document;
        onNewPage << *stranded;
    }
}

/** Paints the pages of @p sheet on @p device, which @p nextPage turns; false when it does not turn. */
template <class Device> bool paintPages(const ReportSheet &sheet, Device &device)
{
    const SheetStyle style = SheetStyle::paper(SheetPrinter::families(sheet.language));
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    QFont foot(style.families);
    foot.setPointSizeF(footSize);
    const QFontMetricsF metrics(foot, &device);
    const QRectF area(0, 0, device.width(), device.height());
    const QSizeF page(area.width(), area.height() - 2.5 * metrics.height());
    const std::unique_ptr<QTextDocument> laidOut = pagesOf(sheet, style, device, page);
    QTextDocument &document = *laidOut;
    const int pages = document.pageCount();
    for (int number = 1; number <= pages; ++number) {
        if (number > 1 && !device.newPage())
            return false;
        paintPage(document, painter, page, number - 1, style.line);
        painter.setFont(foot);
        painter.setPen(style.muted);
        const QRectF line(0, area.height() - 1.5 * metrics.height(), area.width(), metrics.height() * 1.4);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, sheet.title + u"  "_s + sheet.subtitle);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         QCoreApplication::translate("Reports", "page %1 of %2").arg(number).arg(pages));
    }
    return painter.end();
}

} // namespace

QStringList SheetPrinter::families(const QString &language)
{
    QStringList families{u"WenQuanYi Micro Hei"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s, u"Noto Sans CJK SC"_s,
                         u"sans-serif"_s};
    if (!language.startsWith("zh"_L1))
        families.prepend(u"Open Sans"_s);
    return families;
}

QString SheetPrinter::fileName(const ReportSheet &sheet)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\s·]+"_s);
    return QString(sheet.title + u' ' + sheet.subtitle).replace(unfit, u" "_s).trimmed() + u".pdf"_s;
}

Result<void> SheetPrinter::writePdf(const ReportSheet &sheet, const QString &path)
{
    const auto failed = [&path](const QString &detail) {
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate(
                         "Reports", "“%1” cannot be written. Check that the folder exists and is yours to write to.")
                         .arg(path),
                     detail};
    };
    QSaveFile file(path);
    if (const Result<void> opened = SafeFile::open(file); !opened)
        return failed(opened.error().text);
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(pageMargins, QPageLayout::Millimeter);
    writer.setResolution(dotsPerInch);
    writer.setTitle(sheet.title + u" – "_s + sheet.subtitle);
    writer.setCreator(u"Floorwalk"_s);
    const bool isWhole = paintPages(sheet, writer);
    if (const Result<void> kept = SafeFile::commit(file, isWhole); !kept)
        return failed(kept.error().text);
    return {};
}

Result<void> SheetPrinter::print(const ReportSheet &sheet, QPrinter &printer)
{
    if (paintPages(sheet, printer))
        return {};
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("Reports", "“%1” does not print. Check that it is switched on and "
                                                        "reachable, or save the report as PDF.")
                     .arg(printer.printerName()),
                 {}};
}

} // namespace Floorwalk
