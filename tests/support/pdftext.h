// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStandardPaths>

namespace Floorwalk {

/** What poppler's pdftotext reads in a PDF, laid out as on paper; a form feed ends each page. */
namespace PdfText {

inline bool isAvailable()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

inline QString of(const QString &pdf, const QStringList &options = {})
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  options + QStringList{QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace PdfText

} // namespace Floorwalk
