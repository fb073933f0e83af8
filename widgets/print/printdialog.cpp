// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/printdialog.h"

#include "widgets/print/sheetprinter.h"

#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace Floorwalk {

void printWithDialog(QWidget *parent, const ReportSheet &sheet, const std::function<void(std::function<void()>)> &first,
                     const std::function<void(const Error &)> &problem)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::ScreenResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(sheet.title + QStringLiteral(" – ") + sheet.subtitle);
    auto *const dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto print = [printer, sheet, problem] {
        if (const Result<void> printed = SheetPrinter::print(sheet, *printer); !printed)
            problem(printed.error());
    };
    QObject::connect(dialog, &QDialog::accepted, parent, [first, print] { first(print); });
    // The printer lives as long as the dialog, which refers to it.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    dialog->open();
}

} // namespace Floorwalk
